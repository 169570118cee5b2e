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
    ["articles.json", readable(articles)],
    ...Object.entries(editorSchemas()).map(
      ([name, schema]): [string, string] => [
        `schema/${name}`,
        readable(schema),
      ],
    ),
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
