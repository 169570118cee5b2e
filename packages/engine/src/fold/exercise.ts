import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type {
  CheckEntry,
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
  readonly brisk: boolean;
  readonly run: DoneRun | null;
  readonly check: DoneCheck | null;
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
}

export interface DoneCheck {
  readonly check: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number | null;
}

export type ExerciseEntry = SessionEntry | WalkEntry | RunEntry | CheckEntry;

/** Joins the exercise entries of one day: one event told twice is one, the larger of each wins. */
export function joinExercises(
  index: ProgramIndex,
  entries: readonly ExerciseEntry[],
): Exercise[] {
  const groups: ExerciseEntry[][] = [];
  for (const entry of entries) {
    const group = groups.find((known) =>
      known.some((other) => isSameEvent(other, entry)),
    );
    if (group === undefined) groups.push([entry]);
    else group.push(entry);
  }
  return groups
    .map((group) => joinGroup(index, group))
    .sort(
      (a, b) =>
        EXERCISE_ORDER.indexOf(a.kind) - EXERCISE_ORDER.indexOf(b.kind) ||
        a.at - b.at,
    );
}

function isSameEvent(a: ExerciseEntry, b: ExerciseEntry): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "check" || b.kind === "check") return false;
  if (a.session !== undefined && a.session === b.session) return true;
  return a.kind === "run" && b.kind === "run" && overlap(a, b);
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

function joinGroup(
  index: ProgramIndex,
  group: readonly ExerciseEntry[],
): Exercise {
  const signs = new Map<SignId, Severity>();
  const pains = new Map<string, PainReport>();
  const rawItems: SessionItem[] = [];
  for (const entry of group) {
    addSigns(signs, entry.signs);
    addPains(pains, entry.pain);
    if (entry.kind === "session") rawItems.push(...entry.items);
  }
  for (const item of rawItems) {
    addSigns(signs, item.signs);
    addPains(pains, item.pain);
  }
  const items = joinItems(rawItems);
  const first = group[0] as ExerciseEntry;
  return {
    kind: kindOf(index, first, items),
    on: stampOf(first).on,
    at: Math.max(...group.map((entry) => stampOf(entry).at)),
    entries: group.map((entry) => entry.id),
    answered: group.every((entry) => entry.signs !== undefined),
    minutes: Math.max(
      ...group.map((entry) => ("minutes" in entry ? entry.minutes : 0)),
    ),
    items,
    placement: firstPlacement(group),
    brisk: group.some((entry) => entry.kind === "walk" && entry.brisk === true),
    run: first.kind === "run" ? joinRuns(group) : null,
    check: first.kind === "check" ? doneCheck(first) : null,
    signs,
    pains,
  };
}

function firstPlacement(group: readonly ExerciseEntry[]): string | null {
  for (const entry of group)
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
  const signs = known?.signs ?? new Map<SignId, Severity>();
  const pains = known?.pains ?? new Map<string, PainReport>();
  addSigns(signs, item.signs);
  addPains(pains, item.pain);
  return {
    movement: item.movement,
    side: item.side ?? null,
    sets: Math.max(known?.sets ?? 0, item.sets),
    reps: Math.max(known?.reps ?? 0, item.reps ?? 0),
    seconds: Math.max(known?.seconds ?? 0, item.seconds ?? 0),
    kg: larger(known?.kg, item.kg),
    effort: larger(known?.effort, item.effort),
    signs,
    pains,
  };
}

function larger(
  a: number | null | undefined,
  b: number | undefined,
): number | null {
  if (a === null || a === undefined) return b ?? null;
  return b === undefined ? a : Math.max(a, b);
}

function joinRuns(group: readonly ExerciseEntry[]): DoneRun {
  let joined: DoneRun = { runSeconds: 0, longestSeconds: null, effort: null };
  for (const entry of group) {
    if (entry.kind !== "run") continue;
    joined = {
      runSeconds: Math.max(joined.runSeconds, entry.runSeconds),
      longestSeconds: larger(joined.longestSeconds, entry.longestSeconds),
      effort: larger(joined.effort, entry.effort),
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
