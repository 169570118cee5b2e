import type {
  Decision,
  Family,
  Movement,
  Phase,
  Program,
} from "@restride/engine";
import { standingOf } from "./standing.ts";

/** A family with those of its movements that are shown. */
export interface Listed {
  readonly family: Family;
  readonly movements: readonly Movement[];
}

/** The phases that movements belong to, in the order in which they open. */
export function phasesOf({ gates, movements }: Program): readonly Phase[] {
  return gates
    .map(({ gate }) => gate)
    .filter((phase) => movements.some((one) => one.phase === phase));
}

/** Families with their ladders, easiest first; of a phase alone, or all. */
export function listed(
  program: Program,
  phase: Phase | null,
): readonly Listed[] {
  return program.families
    .map((family) => ({
      family,
      movements: program.movements
        .filter((one) => one.family === family.id)
        .filter((one) => phase === null || one.phase === phase)
        .toSorted((a, b) => (a.rung ?? 0) - (b.rung ?? 0)),
    }))
    .filter(({ movements }) => movements.length > 0);
}

/** Whether a movement is the step that she is on now: nothing closes it, and her ladder stands there. */
export function isHere(
  decision: Decision,
  movement: Movement,
  program: Program,
): boolean {
  return standingOf(decision, movement, program).place === "here";
}
