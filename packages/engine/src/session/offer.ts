import type { Context } from "../criterion/context.ts";
import { isBleedingStop } from "../sign/day-level.ts";
import { isAgreedPregnancy, isPregnant } from "../sign/general.ts";
import { isBelow } from "../sign/level.ts";
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
const EASY_WALK: Offer = { ...QUIET, walk: "easy" };
const GENTLE: Offer = { ...EASY_WALK, strength: "gentle" };
const FULL: Offer = {
  ...EASY_WALK,
  strength: "full",
  jolt: true,
  checks: true,
};

/** The intersection of what the level, the check-in and every hold allow. */
export function offerOf(context: Context): Offer {
  const { state, level } = context;
  if (!isBelow(level.care, "call-now")) return NOTHING;
  if (isPregnant(state)) return pregnancyOffer(context);
  if (isBleedingStop(state) || state.ill !== null) return BREATH;
  if (state.paused !== null || !context.openGates.has("reconnect"))
    return QUIET;
  if (level.care === "call-soon" || level.ask) return EASY_WALK;
  if (level.care === "stop") return GENTLE;
  const isBrisk = context.openGates.has("load") && !isHeld(context, "brisk");
  return isBrisk ? { ...FULL, walk: "open" } : FULL;
}

/** One quiet breath, and after a go-ahead given in this pregnancy, unless she pauses, the few movements that the program names. */
function pregnancyOffer({ state, level }: Context): Offer {
  const isCalm = level.care === "go" || level.care === "ease";
  const isOffered =
    isCalm && !level.ask && state.paused === null && isAgreedPregnancy(state);
  return isOffered ? { ...BREATH, strength: "full" } : BREATH;
}
