import { toJsonSchema } from "@valibot/to-json-schema";
import { NumberKey, NumberRow } from "./schema/number.ts";
import { FOLDERS, SINGLE_FILES } from "./read/content.ts";

/** JSON Schemas for editors, by file name. They say less than the compiler: what only a check can tell is left out. */
export function editorSchemas(): Readonly<Record<string, unknown>> {
  const singles = Object.values(SINGLE_FILES).map(
    ({ file, schema }) => [baseName(file), editorSchema(schema)] as const,
  );
  const folders = Object.values(FOLDERS).map(
    ({ editor, schema }) => [editor, editorSchema(schema)] as const,
  );
  return Object.fromEntries(
    [...singles, ...folders].map(([name, schema]) => [`${name}.json`, schema]),
  );
}

const SHARED = { NumberKey, NumberRow };

function editorSchema(schema: Parameters<typeof toJsonSchema>[0]): unknown {
  const { $defs, ...rest } = toJsonSchema(schema, {
    errorMode: "ignore",
    typeMode: "input",
    definitions: SHARED,
  });
  if ($defs === undefined) return rest;
  // Shared definitions come out in every file; only those that are pointed at belong there.
  const text = JSON.stringify({ ...rest, inner: Object.values($defs) });
  const used = Object.entries($defs).filter(([name]) =>
    text.includes(`"#/$defs/${name}"`),
  );
  return used.length === 0
    ? rest
    : { ...rest, $defs: Object.fromEntries(used) };
}

function baseName(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.yaml$/u, "");
}
