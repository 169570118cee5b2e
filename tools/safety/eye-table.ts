import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { REPOSITORY } from "../tree-files.ts";

/** What one source says of a rule, and which of the two is stricter. */
export interface Against {
  readonly source: string;
  /** In our own words. */
  readonly says: string;
  /** About the product; `house` where the source gives no figure. */
  readonly verdict: "stricter" | "same" | "looser" | "house";
  /** Why it differs; null where it does not. */
  readonly why: string | null;
  /** For a looser one: the file in which its reason was written, or `none`. */
  readonly written: string | null;
}

/** One row of the second reading: rules that share a figure, what the product does, and each source beside it. */
export interface EyeRow {
  readonly rules: readonly string[];
  /** Figures of the compiled program, by name. */
  readonly states: Readonly<Record<string, string>>;
  /** Figures of the evidence, by the fact's id. */
  readonly facts: Readonly<Record<string, string>>;
  readonly does: string;
  readonly against: readonly Against[];
}

export const EYE_TABLE = "docs/safety/two-eyes.yaml";

const TEXT = v.pipe(v.string(), v.nonEmpty());
const FIGURES = v.optional(
  v.record(
    v.string(),
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value)),
    ),
  ),
  {},
);
const AGAINST = v.strictObject({
  source: TEXT,
  says: TEXT,
  verdict: v.picklist(["stricter", "same", "looser", "house"]),
  why: v.optional(TEXT),
  written: v.optional(TEXT),
});
const ROWS = v.array(
  v.strictObject({
    rules: v.pipe(v.array(TEXT), v.minLength(1)),
    states: FIGURES,
    facts: FIGURES,
    does: TEXT,
    against: v.pipe(v.array(AGAINST), v.minLength(1)),
  }),
);

/** Reads a table. Throws on another shape, naming the place. */
export function readEyeTable(text: string): readonly EyeRow[] {
  return v.parse(ROWS, parse(text)).map((row) => ({
    ...row,
    against: row.against.map(({ why = null, written = null, ...rest }) => ({
      ...rest,
      why,
      written,
    })),
  }));
}

/** The table of the house. */
export function houseEyeTable(): readonly EyeRow[] {
  return readEyeTable(readFileSync(join(REPOSITORY, EYE_TABLE), "utf8"));
}
