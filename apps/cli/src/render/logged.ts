import type { DecisionResult, Entry } from "@restride/engine";
import { careLines } from "./care.ts";
import { stack, wrap } from "./layout.ts";
import { levelPaint } from "./level.ts";
import type { View } from "./view.ts";

/** What was written, and what it makes of its day; what to do comes first when there is something to call about. */
export function loggedPage(entry: Entry, result: DecisionResult, view: View): readonly string[] {
  const { say, style } = view;
  const written = `Written: ${entry.kind} for ${say.date(entry.on)} ${style.dim(`(${entry.id})`)}`;
  if (!result.ok) return [written];
  const { level, care } = result.decision;
  const { name, line } = say.level(level);
  const head = wrap(`${levelPaint(level, style)(name)}  ${line}`, style.width);
  return care === null ? [written, ...head] : stack([head, careLines(care, result.decision, view), [written]]);
}
