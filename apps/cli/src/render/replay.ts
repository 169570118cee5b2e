import type { CivilDate, DecisionResult } from "@restride/engine";
import { padTo } from "./layout.ts";
import type { View } from "./view.ts";

const LEVEL_WIDTH = 12;
const PHASE_WIDTH = 11;

/** A day's decision on one line: level, furthest gate, sessions, holds. */
export function replayLine(day: CivilDate, result: DecisionResult, view: View): string {
  if (!result.ok) return `${day}  ${view.style.dim(view.say.refusal(result.refusal).line)}`;
  const { level, phase, sessions, holds } = result.decision;
  const kinds = sessions.map((session) => view.say.text(`kind.${session.kind}`).toLowerCase());
  const held = holds.length === 0 ? "" : `  (${holds.map((hold) => view.say.hold(hold).name).join(", ")})`;
  const todo = kinds.length === 0 ? view.say.text("cli.compare.rest") : kinds.join(", ");
  return `${day}  ${padTo(level, LEVEL_WIDTH)}${padTo(phase, PHASE_WIDTH)}${todo}${view.style.dim(held)}`;
}
