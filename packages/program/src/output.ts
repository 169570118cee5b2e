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
}: CompiledProgram): ReadonlyMap<string, string> {
  return new Map([
    ["program.json", `${canonical(program)}\n`],
    [`catalogue.${catalogue.voice}.json`, readable(catalogue)],
    ["provenance.json", readable(provenance)],
    ["sources.json", readable(sources)],
    ["regions.json", readable(regions)],
    ["figures.json", `${JSON.stringify(figures)}\n`],
    ...Object.entries(editorSchemas()).map(
      ([name, schema]): [string, string] => [
        `schema/${name}`,
        readable(schema),
      ],
    ),
  ]);
}

function readable(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
