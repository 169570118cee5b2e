import { HOLD_SWITCHES } from "./hold.ts";
import { KIND_SWITCHES } from "./kind.ts";
import { PLAN_SWITCHES } from "./plan.ts";
import { RUN_SWITCHES } from "./run.ts";
import { SIGN_SWITCHES } from "./sign.ts";
import type { Switch } from "./switch.ts";

/** Every switch of the engine. */
export const SWITCHES: readonly Switch[] = [
  ...KIND_SWITCHES,
  ...SIGN_SWITCHES,
  ...HOLD_SWITCHES,
  ...PLAN_SWITCHES,
  ...RUN_SWITCHES,
];
