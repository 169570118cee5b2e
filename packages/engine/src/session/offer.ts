import type { Context } from "../criterion/context.ts";
import { hasGoAhead } from "../criterion/leaf.ts";
import { isBleedingStop } from "../sign/day-level.ts";
import { isPregnant } from "../sign/general.ts";
import { isHeld } from "../sign/scope.ts";

/** What a day's level, knowledge and holds together leave on offer. */
export interface Offer {
  readonly breath: boolean;
  readonly pelvicFloor: boolean;
  readonly walk: "none" | "easy" | "open";
  readonly strength: "none" | "gentle" | "full";
  /** Impact, runs and checks that jolt; their gates are asked besides. */
  readonly jolt: boolean;
  readonly checks: boolean;
}

const NOTHING: Offer = {
  breath: false,
  pelvicFloor: false,
  walk: "none",
  strength: "none",
  jolt: false,
  checks: false,
};
const BREATH: Offer = { ...NOTHING, breath: true };
const QUIET: Offer = { ...BREATH, pelvicFloor: true };

/** The intersection of what the level, the check-in and every hold allow. */
export function offerOf(context: Context): Offer {
  const { state, level, index } = context;
  if (level.care === "emergency" || level.care === "call-now") return NOTHING;
  if (isPregnant(state)) {
    const agreed = hasGoAhead(state, "exercise", ["doctor", "midwife"], 0);
    return {
      ...BREATH,
      strength:
        agreed &&
        !level.ask &&
        level.care !== "stop" &&
        level.care !== "call-soon"
          ? "full"
          : "none",
    };
  }
  if (isBleedingStop(state) || state.ill !== null) return BREATH;
  if (state.paused !== null || !context.openGates.has("reconnect"))
    return QUIET;
  const easyWalk: Offer = { ...QUIET, walk: "easy" };
  if (level.care === "call-soon") return easyWalk;
  if (level.ask) return easyWalk;
  if (level.care === "stop") return { ...easyWalk, strength: "gentle" };
  const walk =
    isHeld(index, state, "brisk") || !context.openGates.has("load")
      ? "easy"
      : "open";
  return { ...QUIET, walk, strength: "full", jolt: true, checks: true };
}
