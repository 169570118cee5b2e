import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Program } from "@restride/engine";
import type { Catalogue, Sources } from "@restride/program";
import type { Plugin } from "vite";

/**
 * Hands out the program's compiled files in two modules: what Today needs, and the text of the movements, which is
 * most of the catalogue and is fetched when the first one is opened.
 */
const CONTENT = "virtual:restride/content";
const MOVEMENTS = "virtual:restride/movements";
const GENERATED = fileURLToPath(
  new URL("../../../packages/program/generated/", import.meta.url),
);

async function generated<T>(name: string): Promise<T> {
  const value: T = JSON.parse(await readFile(`${GENERATED}${name}.json`, "utf8"));
  return value;
}

/** JSON in a string parses faster than the same as a literal. */
function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

type Named = Readonly<Record<string, { readonly name: string }>>;

function namesOnly(words: Named): Named {
  return Object.fromEntries(
    Object.entries(words).map(([id, { name }]) => [id, { name }]),
  );
}

/** Words without the grounds of each: a screen shows those of rules and movements, which come with them. */
function withoutGrounds<T>(words: T): T {
  const drop = (key: string, value: unknown): unknown =>
    key === "house" || key === "sources" ? undefined : value;
  const copy: T = JSON.parse(JSON.stringify(words, drop));
  return copy;
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
  const [program, catalogue, regions, sources] = await Promise.all([
    generated<Program>("program"),
    generated<Catalogue>("catalogue.unsaid"),
    generated<unknown>("regions"),
    generated<Sources>("sources"),
  ]);
  const ruled = Object.values(program.rules).flatMap((rule) => rule.sources);
  const light = {
    ...withoutGrounds(catalogue),
    movements: namesOnly(catalogue.movements),
    checks: namesOnly(catalogue.checks),
    // Every rule that a decision shows has words of its own; a test holds that.
    rules: {},
  };
  return [
    exported("program", program),
    exported("catalogue", light),
    exported("regions", regions),
    exported("sources", cited(sources, ruled)),
  ].join("\n");
}

async function movementsModule(): Promise<string> {
  const [{ movements, checks }, sources] = await Promise.all([
    generated<Catalogue>("catalogue.unsaid"),
    generated<Sources>("sources"),
  ]);
  const used = [movements, checks].flatMap((words) => Object.values(words).flatMap((one) => one.sources));
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
