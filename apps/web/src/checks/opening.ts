import {
  type Check,
  type CheckState,
  type CivilDate,
  type Decision,
  formatDay,
  type GateState,
  type LadderState,
  type Program,
} from "@restride/engine";
import { dayNumber } from "./day-number.ts";

/** One thing that still comes before a check is offered. Told for orientation: the decision alone offers. */
export type Opening =
  /** The day's check-in, or what the level of the day leaves. */
  | { readonly kind: "ask" | "level" | "pregnant" | "paused" }
  | { readonly kind: "gate"; readonly gate: GateState }
  /** The movement that opens it, and where its ladder stands. */
  | {
      readonly kind: "rung";
      readonly movement: string;
      readonly ladder: LadderState;
    }
  /** Not so long before the earliest day for running that the pass would run out. */
  | { readonly kind: "near"; readonly days: number }
  /** A day of rest after a try; a jolting one waits for its drills. */
  | { readonly kind: "retry"; readonly from: CivilDate }
  | { readonly kind: "drills" }
  /** Nothing stands against it but the order of days. */
  | { readonly kind: "turn" };

/** What openings are told from. */
export interface Told {
  readonly decision: Decision;
  readonly program: Program;
  /** The day that the pregnancy ended, where it is known. */
  readonly ended: string | undefined;
}

/** What still comes before a check that is not on offer, by all that the decision tells. */
export function openingsOf(
  check: Check,
  state: CheckState | null,
  told: Told,
): readonly Opening[] {
  if (told.decision.phase === "pregnant") return [{ kind: "pregnant" }];
  return [
    ...levelOpenings(told.decision),
    ...gateOpenings(check, told.decision),
    ...rungOpenings(check, told),
    ...nearOpenings(check, told),
    ...retryOpenings(check, state, told),
  ];
}

function levelOpenings({ level, reasons }: Decision): readonly Opening[] {
  if (reasons.some(({ rule }) => rule === "S-PAUSED"))
    return [{ kind: "paused" }];
  if (level === "ask") return [{ kind: "ask" }];
  return level === "go" || level === "ease" ? [] : [{ kind: "level" }];
}

function gateOpenings(check: Check, { gates }: Decision): readonly Opening[] {
  const asked = new Set<string>([
    check.phase,
    ...(check.jolts ? ["impact"] : []),
  ]);
  return gates
    .filter(({ gate, open }) => asked.has(gate) && !open)
    .map((gate) => ({ kind: "gate", gate }));
}

/** The ladder below the rung, or on it without a clean session. A walk's rung is the last of its lengths. */
function rungOpenings(
  check: Check,
  { decision, program }: Told,
): readonly Opening[] {
  const { rung } = check;
  const ladder = decision.ladders.find(({ family }) => family === check.family);
  if (rung === null || ladder === undefined) return [];
  const isWalk = program.families.some(
    ({ id, kind }) => id === check.family && kind === "walk",
  );
  const place = isWalk
    ? program.walkSteps.findLastIndex(({ movement }) => movement === rung) + 1
    : (program.movements.find(({ id }) => id === rung)?.rung ?? 0);
  const isDone =
    ladder.rung > place || (ladder.rung === place && ladder.clean > 0);
  return isDone ? [] : [{ kind: "rung", movement: rung, ladder }];
}

const FLOOR = "G-RUN-FLOOR";
const DAYS_PER_WEEK = 7;

function nearOpenings(
  check: Check,
  { decision, program, ended }: Told,
): readonly Opening[] {
  const isForRunAlone = check.gates.every((gate) => gate === "run");
  const need = decision.gates
    .find(({ gate }) => gate === "run")
    ?.criteria.find(
      ({ rule, unit }) => rule === FLOOR && unit === "week",
    )?.need;
  if (!isForRunAlone || typeof need !== "number" || ended === undefined)
    return [];
  const since = dayNumber(decision.day) - dayNumber(ended);
  const days = program.numbers.checkLeadDays;
  const from = need * DAYS_PER_WEEK - days;
  return since < from ? [{ kind: "near", days }] : [];
}

function retryOpenings(
  { jolts }: Check,
  state: CheckState | null,
  { decision, program }: Told,
): readonly Opening[] {
  if (state === null || state.on === null) return [];
  const from = dayNumber(state.on) + program.numbers.checkRetryDays;
  if (dayNumber(decision.day) < from)
    return [{ kind: "retry", from: formatDay(from) }];
  return jolts && state.limiting ? [{ kind: "drills" }] : [];
}
