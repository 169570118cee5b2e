import { BODY_CONDITIONS } from "./condition/body.ts";
import type { GuardCondition } from "./condition/condition.ts";
import { SHAPE_CONDITIONS } from "./condition/shape.ts";
import { SIGN_CONDITIONS } from "./condition/sign.ts";

/** Everything that a finished decision must satisfy, whatever the planner thinks. */
export const GUARD_CONDITIONS: readonly GuardCondition[] = [
  ...SIGN_CONDITIONS,
  ...BODY_CONDITIONS,
  ...SHAPE_CONDITIONS,
].toSorted((a, b) => a.id.localeCompare(b.id));
