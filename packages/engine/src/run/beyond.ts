import type { Context } from "../criterion/context.ts";
import type { DoneRun } from "../fold/exercise.ts";
import type { BeyondCounts, Body, Growth, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { ProgramNumbers } from "../type/program.ts";
import { type Parameter, PARAMETERS, type RunPart } from "./parameter.ts";

const DAYS_PER_WEEK = 7;

/**
 * New parameters that a run of today may bring in: the one begun alone, else each whose turn has come.
 * One begun and then left for as long as a run counts is begun anew. None before the full length.
 */
export function openParameters(context: Context): readonly Parameter[] {
  const { index, state, level } = context;
  const { beyond, beyondDay } = state.run;
  const isOpen = context.openGates.has("beyond") && level.care === "go";
  if (!isOpen || !isDone(index, state, "length")) return [];
  const turn = PARAMETERS.filter(
    (parameter) =>
      !isDone(index, state, parameter) && hasItsTurn(context, parameter),
  );
  const isRecent =
    state.day - beyondDay <= index.program.numbers.runCapWindowDays;
  const begun = turn.filter((parameter) => beyond[parameter] > 0 && isRecent);
  return begun.length > 0 ? begun : turn;
}

/** Hills first, then speed; a stroller beside them, once its day has come. */
function hasItsTurn({ index, state }: Context, parameter: Parameter): boolean {
  if (parameter === "hills") return true;
  if (parameter === "speed") return isDone(index, state, "hills");
  const from = strollerFrom(index.program.numbers, state.body);
  return from !== null && state.day >= from;
}

function isDone(
  { program }: ProgramIndex,
  state: State,
  what: keyof BeyondCounts,
): boolean {
  return state.run.beyond[what] >= program.numbers.cleanSessionsPerRung;
}

/** What a run of today adds to; null where something in it is not open yet, or two things of it are new. */
export function growthOf(
  context: Context,
  { parts, runSeconds }: DoneRun,
): Growth | null {
  const { index } = context;
  const open = openParameters(context);
  const fresh: Parameter[] = [];
  for (const part of parts) {
    if (isSettled(context, part)) continue;
    if (part === "one-hand" || !open.includes(part)) return null;
    fresh.push(part);
  }
  const [parameter, second] = fresh;
  if (second !== undefined) return null;
  if (parameter !== undefined) return parameter;
  const isLong = runSeconds >= index.program.numbers.beyondMaxSeconds;
  return isLong && context.openGates.has("beyond") ? "length" : "none";
}

/** What has been done clean often enough stays, while the phase is open; one hand comes with it. */
function isSettled(
  { index, state, openGates }: Context,
  part: RunPart,
): boolean {
  const parameter = part === "one-hand" ? "stroller" : part;
  return openGates.has("beyond") && isDone(index, state, parameter);
}

/** A clean run that was within what is open; what another parameter had begun and left no longer counts. */
export function recordGrowth(
  index: ProgramIndex,
  state: State,
  growth: Growth,
  day: DayNumber,
): void {
  if (growth === "none") return;
  const before = state.run.beyond;
  const kept = { ...before, [growth]: before[growth] + 1 };
  for (const parameter of PARAMETERS) {
    const isLeft = parameter !== growth && !isDone(index, state, parameter);
    if (growth !== "length" && isLeft) kept[parameter] = 0;
  }
  state.run.beyond = kept;
  if (growth !== "length") state.run.beyondDay = day;
}

/**
 * The first day with a stroller: months after the birth, or after the due date where it came early. A
 * birth of which nothing more is known counts as a very early one. Null without a living baby.
 */
export function strollerFrom(
  numbers: ProgramNumbers,
  { outcome, ended, babyBorn, due, gestationWeeks }: Body,
): DayNumber | null {
  if (outcome?.value !== "living-baby" || ended === null) return null;
  const born = Math.max(ended.value, babyBorn?.value ?? ended.value);
  const expected = Math.max(born, dueDay(numbers, born, due, gestationWeeks));
  const early = (numbers.dueWeeks - numbers.termWeeks) * DAYS_PER_WEEK;
  const isEarly = expected - born > early;
  return (isEarly ? expected : born) + numbers.strollerFromDays;
}

/** The later of the due date that was told and the one that the weeks make; without either, a very early birth's. */
function dueDay(
  { dueWeeks, earliestBirthWeeks }: ProgramNumbers,
  born: DayNumber,
  due: Body["due"],
  weeks: Body["gestationWeeks"],
): DayNumber {
  const made = (of: number): number => born + (dueWeeks - of) * DAYS_PER_WEEK;
  if (weeks !== null) return Math.max(made(weeks.value), due?.value ?? born);
  return due?.value ?? made(earliestBirthWeeks);
}
