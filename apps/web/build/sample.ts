import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The example that is looked around in. It is told on to where its runs are long. */
const EXAMPLE = fileURLToPath(
  new URL("../../../examples/vaginal-birth-steady.jsonl", import.meta.url),
);

/** What of a profile would choose words or numbers for somebody else than whoever looks. */
const HERS: ReadonlySet<string> = new Set([
  "outcome",
  "babyBorn",
  "feeding",
  "region",
  "voice",
]);

/** The example's entries, of which no profile says anything that words could lean on. */
export async function sampleText(): Promise<string> {
  const text = await readFile(EXAMPLE, "utf8");
  const entries = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown =>
      JSON.parse(line, (key, value: unknown) =>
        HERS.has(key) ? undefined : value,
      ),
    );
  return JSON.stringify({ entries });
}
