import type { Level } from "../type/decision.ts";

/** The care lattice: strongest first. `ask` is knowledge, not care, and never takes part in a join. */
const STRENGTH: Readonly<Record<Exclude<Level, "ask">, number>> = {
  emergency: 5,
  "call-now": 4,
  "call-soon": 3,
  stop: 2,
  ease: 1,
  go: 0,
};

/** Care levels without `ask`. */
export type CareJoin = Exclude<Level, "ask">;

/** The stronger of two levels. */
export function joinLevels<T extends CareJoin>(a: T, b: T): T {
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

/** Whether a level is weaker than another. */
export function isBelow(level: CareJoin, bound: CareJoin): boolean {
  return STRENGTH[level] < STRENGTH[bound];
}
