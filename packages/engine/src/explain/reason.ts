import type { Context } from "../criterion/context.ts";
import { sourcesOf } from "../program-index.ts";
import type { Reason } from "../type/decision.ts";

export type ReasonParams = Reason["params"];

/** One reason: its rule, the numbers and ids that its sentence needs, and the entries that it rests on. */
export function reason(
  { index }: Pick<Context, "index">,
  rule: string,
  params: ReasonParams = {},
  entries: readonly string[] = [],
): Reason {
  return {
    rule,
    params,
    entries: [...new Set(entries)],
    sources: sourcesOf(index, rule),
  };
}
