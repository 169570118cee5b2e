import type { NoteEntry } from "../../type/entry.ts";
import { CURRENT_VERSION, versionFinding } from "../upcast.ts";
import type { Check } from "./fault.ts";
import { futureRule, writerRule } from "./rule.ts";
import { date, entryId, instant, shaped } from "./scalar.ts";
import { fieldsOf, need, type Rule, recordOf, type Table } from "./shape.ts";

/** What every entry carries (contracts §1). */

export type Base = "v" | "id" | "on" | "at" | "by" | "kind";

const version: Check = (value) =>
  value === CURRENT_VERSION ? null : versionFinding(value);

const COMMON: Table<Pick<NoteEntry, Base>> = {
  v: need(version),
  id: need(entryId),
  on: need(date),
  at: need(instant),
  by: need(
    shaped(/^(?:runner|coach:[\w-]{1,64})$/, "not-allowed", {
      allowed: "runner,coach:<key id>",
    }),
  ),
  // Which table is used was chosen by the kind.
  kind: need(() => null),
};

/** An entry with the fields of a kind beside the common ones. */
export function entry<T>(
  table: Table<Omit<T, Base>>,
  ...rules: readonly Rule[]
): Check {
  const fields = new Map([...fieldsOf(COMMON), ...fieldsOf(table)]);
  return recordOf(fields, writerRule, futureRule, ...rules);
}
