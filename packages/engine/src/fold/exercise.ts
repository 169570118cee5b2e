import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type {
  CheckEntry,
  Entry,
  PainReport,
  RunEntry,
  SessionEntry,
  SessionItem,
  Severity,
  SignId,
  WalkEntry,
} from "../type/entry.ts";
import { addPains, addSigns, type Reported } from "./check-in.ts";
import { parseInstant } from "../day.ts";
import { partsOf, type RunPart } from "../run/parameter.ts";
import { stampOf } from "./stamp.ts";

/** Exercise of one day in the order in which the fold takes it. */
export const EXERCISE_ORDER = [
  "breath",
  "strength",
  "walk",
  "check",
  "impact",
  "run",
] as const;
export type ExerciseKind = (typeof EXERCISE_ORDER)[number];

/** One thing that was done, joined from all entries that tell of it. */
export interface Exercise extends Reported {
  readonly kind: ExerciseKind;
  readonly on: DayNumber;
  readonly at: number;
  readonly entries: readonly string[];
  /** Whether the signs noticed during it were answered at all. */
  readonly answered: boolean;
  readonly minutes: number;
  readonly items: readonly DoneItem[];
  readonly placement: string | null;
  /** Movements at which she stopped because something felt wrong. */
  readonly stopped: readonly string[];
  readonly brisk: boolean;
  readonly run: DoneRun | null;
  readonly check: DoneCheck | null;
  /** The day before tells of it too and counts it: here it is load and signs, never progress. */
  readonly toldBefore: boolean;
}

export interface DoneItem extends Reported {
  readonly movement: string;
  readonly side: "left" | "right" | null;
  readonly sets: number;
  readonly reps: number;
  readonly seconds: number;
  readonly kg: number | null;
  readonly effort: number | null;
}

export interface DoneRun {
  readonly runSeconds: number;
  readonly longestSeconds: number | null;
  readonly effort: number | null;
  /** Hills, speed, a stroller: what was told of it. */
  readonly parts: readonly RunPart[];
}

export interface DoneCheck {
  readonly check: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number | null;
}

export type ExerciseEntry = SessionEntry | WalkEntry | RunEntry | CheckEntry;

/** All entries that tell of one event. */
type Event = readonly [ExerciseEntry, ...ExerciseEntry[]];

/** Exercise entries of a day, and of the days beside it. */
export interface ToldDays {
  readonly own: readonly ExerciseEntry[];
  readonly before: readonly ExerciseEntry[];
  readonly after: readonly ExerciseEntry[];
}

/**
 * The exercise of one day. One event that is told of two days in a row, as around midnight or from two clocks, is one:
 * it counts on the first of them, and is kept off progress and sums on the second. An id that comes back later than
 * that is another event.
 */
export function exercisesOf(
  index: ProgramIndex,
  { own, before, after }: ToldDays,
): Exercise[] {
  const again = own.filter((entry) => isIn(before, entry));
  const first = own.filter((entry) => !again.includes(entry));
  const later = after.filter((entry) => isIn(first, entry));
  return [
    ...joinExercises(index, [...first, ...later]),
    ...joinExercises(index, again).map((exercise) => ({
      ...exercise,
      toldBefore: true,
    })),
  ].toSorted(compareExercises);
}

function isIn(
  entries: readonly ExerciseEntry[],
  entry: ExerciseEntry,
): boolean {
  return entries.some((other) => isSameEvent(other, entry));
}

/** Joins exercise entries: one event told twice is one, the larger of each wins. */
function joinExercises(
  index: ProgramIndex,
  entries: readonly ExerciseEntry[],
): Exercise[] {
  let events: Event[] = [];
  for (const entry of entries) {
    const isSame = (event: Event): boolean =>
      event.some((other) => isSameEvent(other, entry));
    const [first, ...rest] = events.filter(isSame).flat();
    const joined: Event =
      first === undefined ? [entry] : [first, ...rest, entry];
    events = [...events.filter((event) => !isSame(event)), joined];
  }
  return events.map((event) => joinEvent(index, event));
}

function compareExercises(a: Exercise, b: Exercise): number {
  const order = EXERCISE_ORDER.indexOf(a.kind) - EXERCISE_ORDER.indexOf(b.kind);
  if (order !== 0) return order;
  if (a.at !== b.at) return a.at - b.at;
  return (a.entries[0] ?? "") < (b.entries[0] ?? "") ? -1 : 1;
}

/** Whether an entry tells of exercise. */
export function isExercise(entry: Entry): entry is ExerciseEntry {
  return (
    entry.kind === "session" ||
    entry.kind === "walk" ||
    entry.kind === "run" ||
    entry.kind === "check"
  );
}

/** Whether two entries tell of one event: by their session, or runs by their time. */
export function isSameEvent(a: ExerciseEntry, b: ExerciseEntry): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "check" || b.kind === "check") return false;
  if (a.session !== undefined && a.session === b.session) return true;
  return isSameRun(a, b);
}

function isSameRun(a: ExerciseEntry, b: ExerciseEntry): boolean {
  return a.kind === "run" && b.kind === "run" && overlap(a, b);
}

/** Whether signs were answered throughout; a copy of a run without answers is told by the one that has them. */
function isAnswered(event: Event): boolean {
  const told = event.filter((entry) => entry.signs !== undefined);
  return event.every(
    (entry) =>
      entry.signs !== undefined ||
      told.some((other) => isSameRun(entry, other)),
  );
}

function overlap(a: RunEntry, b: RunEntry): boolean {
  const first = spanOf(a);
  const second = spanOf(b);
  return (
    first !== null &&
    second !== null &&
    first.from < second.to &&
    second.from < first.to
  );
}

function spanOf(
  run: RunEntry,
): { readonly from: number; readonly to: number } | null {
  const instant = run.start === undefined ? null : parseInstant(run.start);
  if (instant === null) return null;
  return {
    from: instant.epochMs,
    to: instant.epochMs + (run.runSeconds + (run.walkSeconds ?? 0)) * 1000,
  };
}

function joinEvent(index: ProgramIndex, event: Event): Exercise {
  const signs = new Map<SignId, Severity>();
  const pains = new Map<string, PainReport>();
  const rawItems: SessionItem[] = [];
  for (const entry of event) {
    addSigns(signs, entry.signs);
    addPains(pains, entry.pain);
    if (entry.kind === "session") rawItems.push(...entry.items);
  }
  for (const item of rawItems) {
    addSigns(signs, item.signs);
    addPains(pains, item.pain);
  }
  const items = joinItems(rawItems);
  const [first] = event;
  return {
    kind: kindOf(index, first, items),
    on: stampOf(first).on,
    at: Math.max(...event.map((entry) => stampOf(entry).at)),
    entries: event.map((entry) => entry.id),
    answered: isAnswered(event),
    minutes: Math.max(
      ...event.map((entry) => ("minutes" in entry ? entry.minutes : 0)),
    ),
    items,
    placement: firstPlacement(event),
    stopped: event.flatMap((entry) =>
      entry.kind === "session" && entry.stopped !== undefined
        ? [entry.stopped.movement]
        : [],
    ),
    brisk: event.some((entry) => entry.kind === "walk" && entry.brisk === true),
    run: first.kind === "run" ? joinRuns(event) : null,
    check: first.kind === "check" ? doneCheck(first) : null,
    toldBefore: false,
    signs,
    pains,
  };
}

function firstPlacement(event: Event): string | null {
  for (const entry of event)
    if (entry.kind === "session" && entry.placement !== undefined)
      return entry.placement;
  return null;
}

function kindOf(
  index: ProgramIndex,
  first: ExerciseEntry,
  items: readonly DoneItem[],
): ExerciseKind {
  if (first.kind !== "session") return first.kind;
  let kind: ExerciseKind = "breath";
  for (const item of items) {
    const movement = index.movements.get(item.movement);
    if (movement === undefined) continue;
    if (movement.impact > 0) return "impact";
    if (index.families.get(movement.family)?.kind === "strength")
      kind = "strength";
  }
  return kind;
}

function joinItems(items: readonly SessionItem[]): DoneItem[] {
  const joined = new Map<string, DoneItem>();
  for (const item of items) {
    const key = `${item.movement}/${item.side ?? ""}`;
    joined.set(key, joinItem(joined.get(key), item));
  }
  return [...joined.values()];
}

function joinItem(known: DoneItem | undefined, item: SessionItem): DoneItem {
  const joined: DoneItem = known ?? {
    movement: item.movement,
    side: item.side ?? null,
    sets: 0,
    reps: 0,
    seconds: 0,
    kg: null,
    effort: null,
    signs: new Map(),
    pains: new Map(),
  };
  addSigns(joined.signs, item.signs);
  addPains(joined.pains, item.pain);
  return {
    ...joined,
    sets: Math.max(joined.sets, item.sets),
    reps: Math.max(joined.reps, item.reps ?? 0),
    seconds: Math.max(joined.seconds, item.seconds ?? 0),
    kg: larger(joined.kg, item.kg),
    effort: larger(joined.effort, item.effort),
  };
}

function larger(a: number | null, b: number | undefined): number | null {
  if (a === null || b === undefined) return a ?? b ?? null;
  return Math.max(a, b);
}

function joinRuns(event: Event): DoneRun {
  let joined: DoneRun = {
    runSeconds: 0,
    longestSeconds: null,
    effort: null,
    parts: [],
  };
  for (const entry of event) {
    if (entry.kind !== "run") continue;
    joined = {
      runSeconds: Math.max(joined.runSeconds, entry.runSeconds),
      longestSeconds: larger(joined.longestSeconds, entry.longestSeconds),
      effort: larger(joined.effort, entry.effort),
      parts: [...new Set([...joined.parts, ...partsOf(entry)])].toSorted(),
    };
  }
  return joined;
}

function doneCheck(entry: CheckEntry): DoneCheck {
  return {
    check: entry.check,
    left: entry.left ?? null,
    right: entry.right ?? null,
    value: entry.value ?? null,
  };
}

/** Whether it is running or has landings in it: what a pelvic sign or bleeding takes a rung of. */
export function isJolt(index: ProgramIndex, exercise: Exercise): boolean {
  if (exercise.kind === "run" || exercise.kind === "impact") return true;
  return isJoltingCheck(index, exercise);
}

function isJoltingCheck(index: ProgramIndex, { check }: Exercise): boolean {
  return check !== null && index.checks.get(check.check)?.jolts === true;
}

/** Whether it has feet striking the ground over and over: walking, running or landing. */
export function isOnFoot(index: ProgramIndex, exercise: Exercise): boolean {
  if (exercise.kind === "walk" || isJolt(index, exercise)) return true;
  const { check } = exercise;
  return check !== null && index.checks.get(check.check)?.family === "walk";
}
