import { createHash } from "node:crypto";
import type { Sources } from "@restride/program";
import type * as ProgramRoom from "@restride/program";
import type * as ArticleRoom from "@restride/program/articles";
import type * as WordsRoom from "@restride/words";
import type { Plugin } from "vite";
import { sampleText } from "./sample.ts";
import { loadSource } from "./source.ts";

/**
 * Hands out program and words as data files beside the script: what Today needs, asked for as early as the script
 * itself; the rest, which is most of the catalogue and is fetched when something is first opened; the articles,
 * fetched when somebody wants to read; and the sample that can be looked around in. Every voice is in each: a file for one would tell the server, by its name, what
 * happened to her.
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
  const { articles } = await loadArticles();
  const { movements, checks } = catalogue;
  const grounds = [
    ...articles.articles.flatMap(({ body }) => body),
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

function loadArticles(): Promise<typeof ArticleRoom> {
  return loadSource<typeof ArticleRoom>("@restride/program/articles");
}

async function articlesText(): Promise<string> {
  const { articles } = await loadArticles();
  return JSON.stringify({ articles: articles.articles });
}

const TEXTS = {
  today: todayText,
  further: furtherText,
  articles: articlesText,
  sample: sampleText,
} as const;
const NAMES = ["today", "further", "articles", "sample"] as const;
type Name = keyof typeof TEXTS;

/** A name that means these bytes and no others, so that it can be kept for good. */
function fileName(name: Name, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return `assets/${name}-${hash}.json`;
}

type Files = Readonly<Record<Name, string>>;

function filesModule(files: Files): string {
  return NAMES.map(
    (name) => `export const ${name}File = ${JSON.stringify(files[name])};`,
  ).join("\n");
}

/** Where the files stand while the app is worked on. */
const SERVED: Files = {
  today: "/content/today.json",
  further: "/content/further.json",
  articles: "/content/articles.json",
  sample: "/content/sample.json",
};

function isName(name: string | undefined): name is Name {
  return NAMES.some((known) => known === name);
}

export function contentPlugin(): Plugin {
  let isBuild = true;
  let files = SERVED;
  return {
    name: "restride-content",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === FILES ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${FILES}`) return null;
      if (!isBuild) return filesModule(SERVED);
      const emit = async (name: Name): Promise<string> => {
        const source = await TEXTS[name]();
        const path = fileName(name, source);
        this.emitFile({ type: "asset", fileName: path, source });
        return `/${path}`;
      };
      const [today, further, articles, sample] = await Promise.all([
        emit("today"),
        emit("further"),
        emit("articles"),
        emit("sample"),
      ]);
      files = { today, further, articles, sample };
      return filesModule(files);
    },
    transformIndexHtml: {
      order: "post",
      // Beside the script, not after it.
      handler: () => [
        {
          tag: "link",
          attrs: {
            rel: "preload",
            as: "fetch",
            crossorigin: "",
            href: files.today,
          },
          injectTo: "head",
        },
      ],
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/content\/(\w+)\.json/.exec(request.url ?? "")?.[1];
        if (!isName(name)) return next();
        response.setHeader("content-type", "application/json");
        void TEXTS[name]().then((text) => response.end(text), next);
      });
    },
  };
}
