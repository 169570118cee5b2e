import type { CivilDate, DecisionResult, EntryKind } from "@restride/engine";
import { padTo } from "./layout.ts";
import type { View } from "./view.ts";

const LEVEL_WIDTH = 12;
const PHASE_WIDTH = 11;

export interface ReplayedLine {
  readonly day: CivilDate;
  readonly result: DecisionResult;
  /** What was done on the day. */
  readonly done: readonly EntryKind[];
}

/** A day's decision on one line: level, furthest gate, what was done, what was left on offer, what waited. */
export function replayLine(
  { day, result, done }: ReplayedLine,
  view: View,
): string {
  const { say, style } = view;
  if (!result.ok)
    return `${day}  ${style.dim(say.refusal(result.refusal).line)}`;
  const { level, phase, sessions, holds } = result.decision;
  const offered = [
    ...new Set(
      sessions.map((session) => say.text(`kind.${session.kind}`).toLowerCase()),
    ),
  ];
  const parts = [
    ...(done.length === 0
      ? []
      : [say.text("cli.replay.done", { kinds: done.join(", ") })]),
    ...(offered.length === 0
      ? []
      : [say.text("cli.replay.offered", { kinds: offered.join(", ") })]),
  ];
  const held =
    holds.length === 0
      ? ""
      : style.dim(`  (${holds.map((hold) => say.hold(hold).name).join(", ")})`);
  const todo =
    parts.length === 0 ? say.text("cli.compare.rest") : parts.join("; ");
  return `${day}  ${padTo(level, LEVEL_WIDTH)}${padTo(phase, PHASE_WIDTH)}${todo}${held}`;
}
