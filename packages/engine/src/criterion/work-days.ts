import { dayOf } from "../fold/body.ts";
import type { Pending } from "../fold/state.ts";
import { cleanSessions, ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import type { Criterion, Movement } from "../type/program.ts";
import type { Context } from "./context.ts";

/** The fewest days in which work can be done, counted from today; the last of it is confirmed the day after. */

/** The fewest days until another criterion can hold; null where it waits for a word. */
type Ask = (criterion: Criterion) => number | null;

/** Days from one session of a family, or one run, to the next. */
const SESSION_DAYS = 2;

/** Until a rung has its clean sessions: rung after rung, each once its phase and its family are open. */
export function rungDays(
  context: Context,
  ask: Ask,
  movementId: string,
): number | null {
  const target = movementOf(context.index, movementId);
  return climb(context, ask, target, cleanPerRung(context));
}

/** One clean session at its rung opens a check, which is confirmed the day after it. */
export function checkDays(
  context: Context,
  ask: Ask,
  checkId: string,
): number | null {
  const { index, state } = context;
  const check = index.checks.get(checkId);
  if (check === undefined) return null;
  const phase = ask(phaseOpen(check.phase));
  if (phase === null) return null;
  if (check.rung === null || check.family === "walk") return phase + 1;
  const target = movementOf(index, check.rung);
  const ladder = ladderOf(state, check.family);
  const rung = target.rung ?? 1;
  const isDone =
    ladder.rung > rung ||
    ladder.passed >= rung ||
    (ladder.rung === rung && ladder.clean > 0);
  if (isDone) return phase + 1;
  const once = climb(context, ask, target, 1);
  return once === null ? null : Math.max(phase, once) + 1;
}

function phaseOpen(gate: Movement["phase"]): Criterion {
  return { rule: "", test: "gate-open", gate };
}

function cleanPerRung({ index }: Context): number {
  return index.program.numbers.cleanSessionsPerRung;
}

/** From her rung to another, with so many clean sessions at the last. */
function climb(
  context: Context,
  ask: Ask,
  target: Movement,
  atLast: number,
): number | null {
  const family = context.index.families.get(target.family);
  const ladder = ladderOf(context.state, target.family);
  let session = latest((family?.opens ?? []).map(ask));
  let confirmed = 1;
  for (let rung = ladder.rung; rung <= (target.rung ?? 1); rung++) {
    const movement = movementOf(context.index, family?.rungs[rung - 1] ?? "");
    const opens = ask(phaseOpen(movement.phase));
    if (session === null || opens === null) return null;
    const first = Math.max(session, opens);
    const need = rung === target.rung ? atLast : cleanPerRung(context);
    const left = sessionsLeft(context, movement, need);
    confirmed = Math.max(1, first, first + (left - 1) * SESSION_DAYS + 1);
    session = first + left * SESSION_DAYS;
  }
  return confirmed;
}

/** Sessions that a rung still needs, those that wait for their check-in taken as clean; a placement stands for all. */
function sessionsLeft(
  context: Context,
  movement: Movement,
  need: number,
): number {
  const { state, index } = context;
  const ladder = ladderOf(state, movement.family);
  const waiting = waitingDays(context, ({ needs }) =>
    needs.some((each) => each.movement === movement.id),
  );
  const done = ladder.rung === movement.rung ? ladder.clean : 0;
  const since = dayOf(state);
  const canPlace =
    ladder.passed === 0 &&
    index.families.get(movement.family)?.kind === "strength" &&
    since !== null &&
    since >= index.program.numbers.placementFromDay;
  return canPlace ? 0 : Math.max(0, need - done - waiting);
}

/** As long as the longest of several; null where one of them waits for a word. */
export function latest(parts: readonly (number | null)[]): number | null {
  let days = 0;
  for (const part of parts) {
    if (part === null) return null;
    days = Math.max(days, part);
  }
  return days;
}

/** Short sessions may fall on every day, once their phase is open. */
export function sessionsDays(
  context: Context,
  ask: Ask,
  leaf: Extract<Criterion, { readonly test: "clean-sessions" }>,
): number | null {
  const { state, index } = context;
  const opens = ask(phaseOpen(leaf.phase));
  const done = cleanSessions(state, leaf.phase);
  const waiting = waitingDays(context, ({ needs }) => needs.length > 0);
  const left = index.program.numbers[leaf.count] - done - waiting;
  return opens === null ? null : opens + Math.max(1, left);
}

/** Runs every other day from the day on which running opens, until a step has been done clean. */
export function runsDays(context: Context, from: number, last: number): number {
  const { step, clean, lastStepClean } = context.state.run;
  const waiting = waitingDays(context, (pending) => pending.step !== null);
  const steps = last - (step ?? 1) + 1;
  const done = Math.max(clean, lastStepClean) + waiting;
  const runs = steps * cleanPerRung(context) - done;
  return from + Math.max(0, runs - 1) * SESSION_DAYS + 1;
}

/** Earlier days with something that still waits for its check-in. */
function waitingDays(
  { state }: Context,
  counts: (pending: Pending) => boolean,
): number {
  const days = state.pending
    .filter((pending) => pending.exercise.on < state.day && counts(pending))
    .map((pending) => pending.exercise.on);
  return new Set(days).size;
}
