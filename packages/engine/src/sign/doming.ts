import type { DayLog } from "../fold/day-log.ts";
import { severityOf } from "../fold/check-in.ts";
import type { Exercise } from "../fold/exercise.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { type DaySigns, toldOf } from "./day-signs.ts";

/** Key of doming whose item was not named, or cannot be tried again while impact is shut. */
const UNNAMED = "";

/** Items that load the midline: what an unnamed doming may belong to. */
export function isMidlineItem(
  index: ProgramIndex,
  movementId: string,
): boolean {
  const movement = index.movements.get(movementId);
  return (
    movement !== undefined &&
    (movement.role === "load" || movement.family === "trunk")
  );
}

/** What a day's doming leads to beside its holds. */
export interface DomingOutcome {
  /** Families that step down. */
  readonly families: readonly string[];
  /** It was told today. */
  readonly ease: boolean;
}

/**
 * One day of the doming rule: it belongs to its item, which steps down and keeps impact and
 * running shut until it has been done once without.
 */
export function foldDoming(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
  log: DayLog,
): DomingOutcome {
  if (today === null) return { families: [], ease: false };
  for (const exercise of log.exercises) closeDoming(index, state, exercise);
  if (severityOf(today, "doming") === 0) return { families: [], ease: false };
  const named = log.exercises.flatMap((exercise) => [...domedItems(exercise)]);
  const items = named.length > 0 ? new Set(named) : new Set([UNNAMED]);
  const families = new Set<string>();
  for (const item of items) {
    const isNew = openDoming(index, state, item, today);
    if (isNew)
      for (const family of domingFamilies(index, item)) families.add(family);
  }
  return { families: [...families], ease: true };
}

/** Opens or renews the hold of an item; true when it is a new one. */
function openDoming(
  index: ProgramIndex,
  state: State,
  item: string,
  today: DaySigns,
): boolean {
  const isOffered = (index.movements.get(item)?.impact ?? 0) === 0;
  const key = isOffered ? item : UNNAMED;
  const known = state.doming.get(key);
  const { entries } = toldOf(today, "sign:doming");
  state.doming.set(key, {
    movement: key === UNNAMED ? null : key,
    since: known?.since ?? state.day,
    entries: [...(known?.entries ?? []), ...entries],
  });
  return known === undefined;
}

/** Movements of an exercise that carry doming themselves, on either side. */
function domedItems(exercise: Exercise): ReadonlySet<string> {
  const domed = exercise.items.filter((item) => severityOf(item, "doming") > 0);
  return new Set(domed.map((item) => item.movement));
}

function domingFamilies(
  index: ProgramIndex,
  movement: string,
): readonly string[] {
  if (movement !== UNNAMED) {
    const family = index.movements.get(movement)?.family;
    return family === undefined ? [] : [family];
  }
  const families = new Set<string>();
  for (const known of index.program.movements)
    if (isMidlineItem(index, known.id)) families.add(known.family);
  return [...families];
}

/** The item done once with its signs answered and no doming ends its hold; any midline item that of an unnamed one. */
function closeDoming(
  index: ProgramIndex,
  state: State,
  exercise: Exercise,
): void {
  if (state.doming.size === 0 || !exercise.answered) return;
  const domed = domedItems(exercise);
  const isClear = severityOf(exercise, "doming") === 0;
  if (!isClear && domed.size === 0) return;
  for (const { movement } of exercise.items) {
    if (!domed.has(movement)) state.doming.delete(movement);
    if (isClear && isMidlineItem(index, movement)) state.doming.delete(UNNAMED);
  }
}
