import { canonical, sorted } from "./canonical.ts";
import type { CompiledProgram } from "./compile.ts";
import { editorSchemas } from "./json-schema.ts";

/** The files below `generated/`, by path, as text. The same program gives the same bytes. */
export function outputFiles({
  program,
  catalogue,
  provenance,
  sources,
  regions,
  figures,
  articles,
}: CompiledProgram): ReadonlyMap<string, string> {
  return new Map([
    ["program.json", `${canonical(program)}\n`],
    [`catalogue.${catalogue.voice}.json`, readable(catalogue)],
    ["provenance.json", readable(provenance)],
    ["sources.json", readable(sources)],
    ["regions.json", readable(regions)],
    ["figures.json", figureLines(figures)],
    ...figureFiles({ program, figures }),
    ["articles.json", readable(articles)],
    ...Object.entries(editorSchemas()).map(
      ([name, schema]): [string, string] => [
        `schema/${name}`,
        readable(schema),
      ],
    ),
  ]);
}

/** The figures once more, a file for each family of movements and one for the checks: an app fetches what it draws. */
function figureFiles({
  program,
  figures,
}: Pick<CompiledProgram, "program" | "figures">): [string, string][] {
  const familyOf = new Map(
    program.movements.map(({ id, family }) => [id, family]),
  );
  const groups = new Map<string, Record<string, unknown>>();
  for (const [id, figure] of Object.entries(figures)) {
    const name = familyOf.get(id) ?? "check";
    groups.set(name, { ...groups.get(name), [id]: figure });
  }
  return [...groups].map(([name, group]) => [
    `figure/${name}.json`,
    figureLines(group),
  ]);
}

/** One figure a line: short, and a change shows which figure it is. */
function figureLines(figures: CompiledProgram["figures"]): string {
  const lines = Object.entries(figures).map(
    ([id, figure]) => `${JSON.stringify(id)}:${JSON.stringify(figure)}`,
  );
  return `{\n${lines.toSorted().join(",\n")}\n}\n`;
}

function readable(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
