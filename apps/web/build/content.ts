import type { Sources } from "@restride/program";
import type * as ProgramRoom from "@restride/program";
import type { Plugin } from "vite";
import { loadSource } from "./source.ts";

/**
 * Hands out the program in two modules: what Today needs, and the text of the movements, which is most of the
 * catalogue and is fetched when the first one is opened.
 */
const CONTENT = "virtual:restride/content";
const MOVEMENTS = "virtual:restride/movements";

type Replacer = (key: string, value: unknown) => unknown;

/** JSON in a string parses faster than the same as a literal. */
function exported(name: string, value: unknown, replace?: Replacer): string {
  const json = JSON.stringify(value, replace);
  return `export const ${name} = JSON.parse(${JSON.stringify(json)});`;
}

type Named = Readonly<Record<string, { readonly name: string }>>;

function namesOnly(words: Named): Named {
  return Object.fromEntries(
    Object.entries(words).map(([id, { name }]) => [id, { name }]),
  );
}

/** The grounds of each sign and topic stay out: a screen shows those of rules and movements, which come with them. */
function withoutGrounds(key: string, value: unknown): unknown {
  return key === "house" || key === "sources" ? undefined : value;
}

/** Of these sources the citation and how far it was read. */
function cited(sources: Sources, ids: readonly string[]): object {
  const used = new Set(ids);
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => used.has(id))
      .map(([id, { cite, tag, via }]) => [id, { cite, tag, via }]),
  );
}

async function contentModule(): Promise<string> {
  const { program, catalogue, regions, sources } =
    await loadSource<typeof ProgramRoom>("@restride/program");
  const ruled = Object.values(program.rules).flatMap((rule) => rule.sources);
  const light = {
    ...catalogue,
    movements: namesOnly(catalogue.movements),
    checks: namesOnly(catalogue.checks),
    // Every rule that a decision shows has words of its own; a test holds that.
    rules: {},
  };
  return [
    exported("program", program),
    exported("catalogue", light, withoutGrounds),
    exported("regions", regions),
    exported("sources", cited(sources, ruled)),
  ].join("\n");
}

async function movementsModule(): Promise<string> {
  const { catalogue, sources } =
    await loadSource<typeof ProgramRoom>("@restride/program");
  const { movements, checks } = catalogue;
  const used = [...Object.values(movements), ...Object.values(checks)].flatMap(
    (words) => words.sources,
  );
  return [
    exported("movements", movements),
    exported("checks", checks),
    exported("sources", cited(sources, used)),
  ].join("\n");
}

export function contentPlugin(): Plugin {
  return {
    name: "restride-content",
    resolveId: (id) => (id === CONTENT || id === MOVEMENTS ? `\0${id}` : null),
    load: (id) => {
      if (id === `\0${CONTENT}`) return contentModule();
      return id === `\0${MOVEMENTS}` ? movementsModule() : null;
    },
  };
}
