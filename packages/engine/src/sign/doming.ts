import type { DayLog } from "../fold/day-log.ts";
import { severityOf } from "../fold/check-in.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DaySigns } from "./day-signs.ts";

/** Key of doming whose item was not named. */
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

/**
 * One day of the doming rule: it belongs to its item, which steps down and keeps impact and
 * running shut until it has been done once without. Returns the families that step down.
 */
export function foldDoming(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
  log: DayLog,
): string[] {
  if (today === null) return [];
  closeDoming(index, state, log);
  const named = new Set<string>();
  for (const exercise of log.exercises) {
    for (const item of exercise.items)
      if (severityOf(item, "doming") > 0) named.add(item.movement);
  }
  if (named.size === 0 && severityOf(today, "doming") > 0) named.add(UNNAMED);
  const down = new Set<string>();
  for (const movement of named) {
    const isNew = !state.doming.has(movement);
    const since = state.doming.get(movement)?.since ?? state.day;
    state.doming.set(movement, {
      movement: movement === UNNAMED ? null : movement,
      since,
      entries: today.entries,
    });
    if (isNew)
      for (const family of domingFamilies(index, movement)) down.add(family);
  }
  return [...down];
}

function domingFamilies(index: ProgramIndex, movement: string): string[] {
  if (movement !== UNNAMED) {
    const family = index.movements.get(movement)?.family;
    return family === undefined ? [] : [family];
  }
  const families = new Set<string>();
  for (const known of index.program.movements)
    if (isMidlineItem(index, known.id)) families.add(known.family);
  return [...families];
}

/** The item done once with its signs answered and no doming ends its hold. */
function closeDoming(index: ProgramIndex, state: State, log: DayLog): void {
  if (state.doming.size === 0) return;
  for (const exercise of log.exercises) {
    if (!exercise.answered || severityOf(exercise, "doming") > 0) continue;
    for (const item of exercise.items) {
      state.doming.delete(item.movement);
      if (isMidlineItem(index, item.movement)) state.doming.delete(UNNAMED);
    }
  }
}
