import type { DecisionResult, Entry } from "@restride/engine";
import { careLines } from "./care.ts";
import { stack } from "./layout.ts";
import { levelLines } from "./level.ts";
import type { View } from "./view.ts";

/** What was written, and what it makes of its day; what to do comes first when there is someone to contact. */
export function loggedPage(
  entry: Entry,
  result: DecisionResult,
  view: View,
): readonly string[] {
  const { say, style } = view;
  const written = `${say.text("cli.written", { kind: entry.kind, date: say.date(entry.on) })} ${style.dim(`(${entry.id})`)}`;
  if (!result.ok) return [written];
  const { decision } = result;
  const care = careLines(decision, view);
  if (care.length > 0) return stack([care, [written]]);
  return [written, ...levelLines(decision.level, view)];
}
