import { isLoaded, isUnweighted, jolts, offersOnly } from "../offered.ts";
import { hasWord } from "../raw-facts.ts";
import { hasBledWithin, hasHurtWoundWithin } from "../raw-sign.ts";
import {
  daysSinceEnd,
  hasAgreed,
  hasAnsweredAsked,
  hasLongWait,
  hasMajorTear,
  hasShortWindows,
  hasSurgery,
  hasUnspokenAskedSign,
  isHealed,
  isPaused,
  isPregnantNow,
  isShortPregnancy,
  runFloor,
  waitsAfterSurgery,
  waitsAfterTear,
} from "../raw-state.ts";
import type { GuardCondition } from "./condition.ts";

/** Conditions on time, the body and what was agreed (program, sections 1, 2 and 7). */

const RECONNECT_DAY = 14;
const REBUILD_DAY = 28;
const LOAD_DAY = 42;
const IMPACT_DAY = 42;
const SURGERY_DAY = 56;
const EARLY_WALK_MINUTES = 15;
const QUIET_DAYS = 7;
const CROSS_TRAINING = ["cycling", "cross-trainer", "swimming"];
const SURGERY_FAMILIES = new Set(["breath", "pelvic-floor", "walk", "ribs"]);
const RECONNECT_FAMILIES = new Set([
  ...SURGERY_FAMILIES,
  "pelvis",
  "trunk",
  "squat",
]);

export const BODY_CONDITIONS: readonly GuardCondition[] = [
  {
    id: "GU-04",
    holds: (facts, { hasImpact }) =>
      !hasImpact || daysSinceEnd(facts) >= IMPACT_DAY,
  },
  {
    id: "GU-05",
    holds: (facts, { hasRun, hasHop, decision }) =>
      daysSinceEnd(facts) >= runFloor(facts, decision.policy) ||
      (!hasRun && (!hasHop || hasAgreed(facts, "impact", IMPACT_DAY))),
  },
  {
    id: "GU-11",
    holds: (facts, offered) =>
      !isPregnantNow(facts) ||
      (offersOnly(offered, "breath", "strength") &&
        !jolts(offered) &&
        isUnweighted(offered) &&
        (!offered.kinds.has("strength") ||
          hasWord(facts, ["exercise"], Number.NEGATIVE_INFINITY))),
  },
  {
    id: "GU-17",
    holds: (facts, offered) =>
      !jolts(offered) ||
      !hasMajorTear(facts) ||
      hasAgreed(facts, "impact", IMPACT_DAY),
  },
  {
    id: "GU-18",
    holds: (facts, offered) => {
      const isEarly =
        !(waitsAfterSurgery(facts) || waitsAfterTear(facts)) ||
        offered.items.every((item) => SURGERY_FAMILIES.has(item.family));
      const isLate = !hasSurgery(facts) || daysSinceEnd(facts) >= SURGERY_DAY;
      return isEarly && (isLate || !isLoaded(offered));
    },
  },
  {
    id: "GU-20",
    holds: (facts, offered) =>
      !isPaused(facts) || offersOnly(offered, "breath"),
  },
  {
    id: "GU-21",
    holds: (facts, offered) =>
      daysSinceEnd(facts) >= RECONNECT_DAY ||
      hasShortWindows(facts) ||
      isPregnantNow(facts) ||
      offersOnly(offered, "breath"),
  },
  {
    id: "GU-25",
    holds: (facts, offered) => !isLoaded(offered) || isHealed(facts),
  },
  {
    id: "GU-41",
    holds: (facts, { items, decision }) => {
      const families = new Set(items.map(({ family }) => family));
      if (CROSS_TRAINING.every((family) => !families.has(family))) return true;
      const isTime =
        daysSinceEnd(facts) >= REBUILD_DAY || isShortPregnancy(facts);
      const isWell = decision.level === "go" || decision.level === "ease";
      const sits = families.has("cycling") || families.has("swimming");
      return (
        isTime &&
        isWell &&
        !(sits && hasHurtWoundWithin(facts, QUIET_DAYS)) &&
        (!families.has("swimming") ||
          (isHealed(facts) && !hasBledWithin(facts, QUIET_DAYS)))
      );
    },
  },
  {
    id: "GU-31",
    holds: (facts, offered) => {
      if (hasShortWindows(facts) || isPregnantNow(facts)) return true;
      const since = daysSinceEnd(facts);
      const isSmall =
        since >= REBUILD_DAY ||
        (offered.walkMinutes <= EARLY_WALK_MINUTES &&
          offered.items.every((item) => RECONNECT_FAMILIES.has(item.family)));
      return isSmall && (since >= LOAD_DAY || !isLoaded(offered));
    },
  },
  {
    id: "GU-45",
    holds: (facts, offered) => !jolts(offered) || !hasLongWait(facts),
  },
  {
    id: "GU-46",
    holds: (facts, offered) =>
      (!offered.hasRun || hasAnsweredAsked(facts)) &&
      (!jolts(offered) || !hasUnspokenAskedSign(facts)),
  },
];
