import { createHash } from "node:crypto";
import type { Sources } from "@restride/program";
import type * as ProgramRoom from "@restride/program";
import type * as WordsRoom from "@restride/words";
import type { Plugin } from "vite";
import { loadSource } from "./source.ts";

/**
 * Hands out program and words as two data files beside the script: what Today needs, asked for as early as the script
 * itself, and the rest, which is most of the catalogue and is fetched when something is first opened. Every voice is in
 * the first: a file for each would tell the server, by its name, what happened to her.
 */
const FILES = "virtual:restride/content-files";

type Replacer = (key: string, value: unknown) => unknown;
type Named = Readonly<Record<string, { readonly name: string }>>;

function namesOnly(words: Named): Named {
  return Object.fromEntries(
    Object.entries(words).map(([id, { name }]) => [id, { name }]),
  );
}

/** The grounds of each sign and topic stay out: a screen shows those of rules and movements, which come with them. */
const withoutGrounds: Replacer = (key, value) =>
  key === "house" || (key === "sources" && Array.isArray(value))
    ? undefined
    : value;

/** Of these sources the citation and how far it was read. */
function cited(sources: Sources, ids: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => ids.has(id))
      .map(([id, { cite, tag, via }]) => [id, { cite, tag, via }]),
  );
}

/** The sources of rules that no catalogue has a short name for: a sentence then takes it from the citation. */
function unnamedSources(
  program: typeof ProgramRoom.program,
  pack: WordsRoom.LanguagePack,
): ReadonlySet<string> {
  const keys = new Set(
    pack.layer.base.flatMap(({ strings }) => Object.keys(strings)),
  );
  const ids = Object.values(program.rules).flatMap((rule) => rule.sources);
  return new Set(
    ids.filter((id) => !keys.has(`authority.${id}`) && !keys.has(`cite.${id}`)),
  );
}

/** The pack with only what Today and the first screens say. */
function withoutFurther(pack: WordsRoom.LanguagePack): WordsRoom.LanguagePack {
  const { layer, further } = pack;
  const base = layer.base.filter((group) => !further.includes(group));
  return { ...pack, layer: { ...layer, base }, further: [] };
}

async function firstPack(): Promise<WordsRoom.LanguagePack> {
  const { LANGUAGE_PACKS } =
    await loadSource<typeof WordsRoom>("@restride/words");
  const [pack] = LANGUAGE_PACKS;
  if (pack === undefined) throw new TypeError("no language");
  return pack;
}

async function todayText(): Promise<string> {
  const { program, catalogue, regions, sources } =
    await loadSource<typeof ProgramRoom>("@restride/program");
  const pack = await firstPack();
  const light = {
    ...catalogue,
    movements: namesOnly(catalogue.movements),
    checks: namesOnly(catalogue.checks),
    // Every rule that a decision shows has words of its own; a test holds that.
    rules: {},
  };
  const slim: unknown = JSON.parse(JSON.stringify(light, withoutGrounds));
  return JSON.stringify({
    program,
    pack: withoutFurther(pack),
    catalogue: slim,
    regions,
    sources: cited(sources, unnamedSources(program, pack)),
  });
}

async function furtherText(): Promise<string> {
  const { program, catalogue, sources } =
    await loadSource<typeof ProgramRoom>("@restride/program");
  const { movements, checks } = catalogue;
  const grounds = [
    ...Object.values(program.rules),
    ...Object.values(movements),
    ...Object.values(checks),
  ];
  const used = new Set(grounds.flatMap((one) => one.sources));
  const { further } = await firstPack();
  return JSON.stringify({
    movements,
    checks,
    sources: cited(sources, used),
    strings: further,
  });
}

const TEXTS = { today: todayText, further: furtherText } as const;
type Name = keyof typeof TEXTS;

/** A name that means these bytes and no others, so that it can be kept for good. */
function fileName(name: Name, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return `assets/${name}-${hash}.json`;
}

function filesModule(today: string, further: string): string {
  return `export const todayFile = ${JSON.stringify(today)};\nexport const furtherFile = ${JSON.stringify(further)};`;
}

export function contentPlugin(): Plugin {
  let isBuild = true;
  let today = "/content/today.json";
  return {
    name: "restride-content",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === FILES ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${FILES}`) return null;
      if (!isBuild) return filesModule(today, "/content/further.json");
      const [first, further] = await Promise.all(
        (["today", "further"] as const).map(async (name) => {
          const source = await TEXTS[name]();
          const path = fileName(name, source);
          this.emitFile({ type: "asset", fileName: path, source });
          return `/${path}`;
        }),
      );
      today = first ?? today;
      return filesModule(today, further ?? "");
    },
    transformIndexHtml: {
      order: "post",
      // Beside the script, not after it.
      handler: () => [
        {
          tag: "link",
          attrs: { rel: "preload", as: "fetch", crossorigin: "", href: today },
          injectTo: "head",
        },
      ],
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/content\/(today|further)\.json/.exec(
          request.url ?? "",
        )?.[1];
        if (name !== "today" && name !== "further") return next();
        response.setHeader("content-type", "application/json");
        void TEXTS[name]().then((text) => response.end(text), next);
      });
    },
  };
}
