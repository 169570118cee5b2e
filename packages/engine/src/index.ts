export { formatDay, isCivilDate, parseDay, parseInstant, weekday } from "./day.ts";
export { decide } from "./decide.ts";
export { GUARD_CONDITIONS } from "./guard/conditions.ts";
export { violations as checkDecision } from "./guard/guard.ts";
export type * from "./type/day.ts";
export type * from "./type/decision.ts";
export type * from "./type/entry.ts";
export type * from "./type/program.ts";
