import type { Ladder, PhaseDay, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { Family, Movement, Phase } from "../type/program.ts";

const NEVER = Number.NEGATIVE_INFINITY;
const FIRST: Ladder = {
  rung: 1,
  clean: 0,
  passed: 0,
  lastCleanDay: NEVER,
  lastDone: NEVER,
  kg: null,
  kgClean: 0,
};

/** Where she stands in a family; the first rung when nothing was done yet. */
export function ladderOf(state: State, family: string): Ladder {
  return state.ladders.get(family) ?? FIRST;
}

/** The movement at a rung, or null beyond the ends. */
export function movementAt(
  index: ProgramIndex,
  family: Family,
  rung: number,
): Movement | null {
  const id = family.rungs[rung - 1];
  return id === undefined ? null : (index.movements.get(id) ?? null);
}

/** Steps a family down, never below the first rung. Clean sessions above the new rung no longer count. */
export function stepDown(state: State, family: string, rungs: number): void {
  const ladder = ladderOf(state, family);
  const rung = Math.max(1, ladder.rung - rungs);
  state.ladders.set(family, {
    ...ladder,
    rung,
    clean: 0,
    passed: Math.min(ladder.passed, rung),
    kg: null,
    kgClean: 0,
  });
}

/** Clean sessions of a phase that count: with something in them that lies no higher than where she stands now. */
export function cleanSessions(state: State, phase: Phase): number {
  const days = state.done.cleanByPhase.get(phase) ?? [];
  const counts = ({ rungs }: PhaseDay): boolean =>
    [...rungs].some(([family, rung]) => rung <= ladderOf(state, family).rung);
  return days.filter(counts).length;
}

/** A clean session of a movement: when, and with what weight. */
export interface CleanSession {
  readonly on: number;
  readonly kg: number | null;
}

/**
 * Whether a clean session of a family comes so soon after the last one that counted that the week
 * would not have offered it (W-FAMILY-REPEAT). Breath and pelvic floor may be done daily.
 */
export function isTooSoon(
  index: ProgramIndex,
  state: State,
  family: string,
  on: number,
): boolean {
  const ago = on - ladderOf(state, family).lastCleanDay;
  const isWork = index.families.get(family)?.kind === "strength";
  return isWork && ago > 0 && ago < index.program.numbers.familyRepeatDays;
}

/** Counts one clean session of a movement on a day; only at her own rung, once a day. */
export function recordClean(
  index: ProgramIndex,
  state: State,
  movement: Movement,
  { on, kg }: CleanSession,
): void {
  const ladder = ladderOf(state, movement.family);
  if (movement.rung !== ladder.rung || ladder.lastCleanDay === on) return;
  const clean = ladder.clean + 1;
  const isPassed = clean >= index.program.numbers.cleanSessionsPerRung;
  state.ladders.set(movement.family, {
    ...ladder,
    clean,
    passed: isPassed ? Math.max(ladder.passed, ladder.rung) : ladder.passed,
    lastCleanDay: on,
    kg: kg ?? ladder.kg,
    kgClean: kg !== null && kg === ladder.kg ? ladder.kgClean + 1 : 1,
  });
}

/**
 * A placement: each rung done counts as so many clean sessions at it, by default as passed. She starts
 * at the highest done, not above it.
 */
export function placeAt(
  index: ProgramIndex,
  state: State,
  family: string,
  rung: number,
): void {
  const ladder = ladderOf(state, family);
  if (rung < ladder.rung) return;
  const { placementCleanSessions, cleanSessionsPerRung } =
    index.program.numbers;
  const isPassed = placementCleanSessions >= cleanSessionsPerRung;
  const clean = rung === ladder.rung ? ladder.clean : 0;
  state.ladders.set(family, {
    ...ladder,
    rung,
    clean: isPassed ? clean : Math.max(clean, placementCleanSessions),
    passed: isPassed ? Math.max(ladder.passed, rung) : ladder.passed,
  });
}

/** Moves every family that has earned it up one rung, where the next rung's phase is open. */
export function promote(
  index: ProgramIndex,
  state: State,
  mayOpen: (phase: Phase) => boolean,
): void {
  const need = index.program.numbers.cleanSessionsPerRung;
  for (const [id, ladder] of state.ladders) {
    const family = index.families.get(id);
    if (family === undefined || ladder.clean < need) continue;
    const next = movementAt(index, family, ladder.rung + 1);
    if (next === null || !mayOpen(next.phase)) continue;
    state.ladders.set(id, {
      ...ladder,
      rung: ladder.rung + 1,
      clean: 0,
      kg: null,
      kgClean: 0,
    });
  }
}

/**
 * The gap rule: over the first bound without any strength session one rung down, over the second
 * another. Breath, pelvic floor and walking are not touched; impact drills are spared while she runs.
 */
export function applyGap(
  index: ProgramIndex,
  state: State,
  gap: number,
  isRunning: boolean,
): void {
  const steps = gapSteps(index, gap);
  const more = steps - state.gapSteps;
  if (steps === 0) state.gapSteps = 0;
  if (more <= 0) return;
  for (const family of index.program.families) {
    const isTouched =
      family.kind === "strength" || (family.kind === "impact" && !isRunning);
    if (isTouched && state.ladders.has(family.id))
      stepDown(state, family.id, more);
  }
  state.gapSteps = steps;
}

function gapSteps(index: ProgramIndex, gap: number): number {
  const { gapOneRungDays, gapTwoRungsDays } = index.program.numbers;
  if (gap > gapTwoRungsDays) return 2;
  return gap > gapOneRungDays ? 1 : 0;
}
