import { BODY_REASONS, SIGN_REASONS } from "./rule/sign.ts";
import {
  CHECK_REASONS,
  LADDER_REASONS,
  PROMPTS,
  RUN_REASONS,
  SESSION_REASONS,
  WEEK_REASONS,
} from "./rule/plan.ts";
import {
  EARLY_LOSS_CRITERIA,
  GATES,
  REBUILD_CRITERIA,
  RECONNECT_CRITERIA,
} from "./rule/gate-early.ts";
import {
  IMPACT_CRITERIA,
  IMPACT_HISTORY_CRITERIA,
} from "./rule/gate-impact.ts";
import { LOAD_CRITERIA } from "./rule/gate-load.ts";
import { FAMILY_CRITERIA, RUN_CRITERIA } from "./rule/gate-run.ts";
import { EXITS, HOLDS } from "./rule/hold.ts";
import { LIMITS } from "./rule/limit.ts";

/** Everything that is keyed by a stable rule id, and the phases. */
export const RULES = [
  SIGN_REASONS,
  BODY_REASONS,
  LADDER_REASONS,
  WEEK_REASONS,
  SESSION_REASONS,
  RUN_REASONS,
  CHECK_REASONS,
  PROMPTS,
  GATES,
  EARLY_LOSS_CRITERIA,
  RECONNECT_CRITERIA,
  REBUILD_CRITERIA,
  LOAD_CRITERIA,
  IMPACT_CRITERIA,
  IMPACT_HISTORY_CRITERIA,
  RUN_CRITERIA,
  FAMILY_CRITERIA,
  HOLDS,
  EXITS,
  LIMITS,
] as const;
