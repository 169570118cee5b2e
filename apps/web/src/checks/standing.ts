import {
  type Check,
  type CheckState,
  type CivilDate,
  type Decision,
  formatDay,
  type GateState,
  type LadderState,
  parseDay,
  type Program,
  type Session,
} from "@restride/engine";
import { checkOf } from "../log/session-id.ts";
import { gateViews } from "../path/view-model.ts";
import { partsOf } from "./attempt.ts";

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

/** How a check stands today. */
export type CheckStanding =
  | { readonly kind: "offered"; readonly session: Session }
  | { readonly kind: "done" }
  | { readonly kind: "passed"; readonly until: CivilDate }
  /** Done in full on an earlier day; a complete check-in has yet to tell of nothing. */
  | { readonly kind: "waits" }
  /** A mark for strength work, which the plan asks nobody for. */
  | { readonly kind: "mark" }
  /** What it stands before has been open: it is not asked again. */
  | { readonly kind: "behind" }
  | { readonly kind: "not-yet"; readonly openings: readonly Opening[] };

/** How each check of the program stands, by its id. */
export interface StandingCheck {
  readonly check: Check;
  readonly state: CheckState | null;
  readonly standing: CheckStanding;
}

/** Every check with how it stands, in the program's order. */
export function standingChecks(
  decision: Decision,
  program: Program,
  ended: string | undefined,
): readonly StandingCheck[] {
  return program.checks.map((check) => ({
    check,
    state: stateOf(check, decision),
    standing: standingOf(check, { decision, program, ended }),
  }));
}

function stateOf({ id }: Check, { checks }: Decision): CheckState | null {
  return checks.find(({ check }) => check === id) ?? null;
}

/** Whether a gate that was never open yet asks for it. */
export function isAskedFor(
  check: Check,
  decision: Decision,
  program: Program,
): boolean {
  return gateViews(decision, program).some(
    ({ gate, state }) =>
      state === "waiting" && check.gates.some((id) => id === gate.gate),
  );
}

/** How one check stands; a session of today offers it, whatever else there is. */
function standingOf(check: Check, told: Told): CheckStanding {
  const { decision } = told;
  const session = decision.sessions.find((one) => checkOf(one) === check.id);
  if (session !== undefined) return { kind: "offered", session };
  const state = stateOf(check, decision);
  return (
    (state === null ? null : triedStanding(check, state, told)) ??
    untriedStanding(check, state, told)
  );
}

/** What the last try leaves to say; null where it says nothing of today. */
function triedStanding(
  check: Check,
  state: CheckState,
  { decision, program }: Told,
): CheckStanding | null {
  if (state.on === decision.day) return { kind: "done" };
  if (state.passed)
    return { kind: "passed", until: state.validUntil ?? decision.day };
  return isWaiting(check, state, decision, program) ? { kind: "waits" } : null;
}

function untriedStanding(
  check: Check,
  state: CheckState | null,
  told: Told,
): CheckStanding {
  const { decision, program } = told;
  if (check.gates.length === 0) return { kind: "mark" };
  if (decision.phase !== "pregnant" && !isAskedFor(check, decision, program))
    return { kind: "behind" };
  const openings = openingsOf(check, state, told);
  return {
    kind: "not-yet",
    openings: openings.length === 0 ? [{ kind: "turn" }] : openings,
  };
}

function dayNumber(date: string): number {
  return parseDay(date) ?? 0;
}

/** Whether a try in full, of the days in which a check-in may still answer for it, is neither failed nor passed. */
function isWaiting(
  check: Check,
  state: CheckState,
  decision: Decision,
  program: Program,
): boolean {
  const isAsked =
    decision.phase !== "pregnant" && isAskedFor(check, decision, program);
  if (state.on === null || state.limiting || !isAsked) return false;
  const isWhole = partsOf(check).every(
    (part) => (state[part] ?? 0) >= check.need,
  );
  const since = dayNumber(decision.day) - dayNumber(state.on);
  return isWhole && since < program.numbers.cleanAnswerDays;
}

interface Told {
  readonly decision: Decision;
  readonly program: Program;
  /** The day that the pregnancy ended, where it is known. */
  readonly ended: string | undefined;
}

function openingsOf(
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
