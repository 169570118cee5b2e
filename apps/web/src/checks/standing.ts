import type {
  Check,
  CheckState,
  CivilDate,
  Decision,
  Program,
  Session,
} from "@restride/engine";
import { checkOf } from "../log/session-id.ts";
import { gateViews } from "../path/view-model.ts";
import { partsOf } from "./attempt.ts";
import { dayNumber } from "./day-number.ts";
import { type Opening, openingsOf, type Told } from "./opening.ts";

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
