import { isLoaded, isUnweighted, jolts, offersOnly } from "../offered.ts";
import { hasWord } from "../raw-facts.ts";
import { hasBledWithin, hasHurtWoundWithin } from "../raw-sign.ts";
import {
  daysSinceEnd,
  hasAgreed,
  hasAnsweredAsked,
  hasLongWait,
  hasShortWindows,
  hasSurgery,
  isHealed,
  isPaused,
  isPregnantNow,
  isShortPregnancy,
  runFloor,
  waitsAfterSurgery,
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
    says: "No impact before day 42.",
    holds: (facts, { hasImpact }) =>
      !hasImpact || daysSinceEnd(facts) >= IMPACT_DAY,
  },
  {
    id: "GU-05",
    says: "No run before the policy's floor, never before day 21; no hop before it without a go-ahead for impact.",
    holds: (facts, { hasRun, hasHop, decision }) =>
      daysSinceEnd(facts) >= runFloor(facts, decision.policy) ||
      (!hasRun && (!hasHop || hasAgreed(facts, "impact", IMPACT_DAY))),
  },
  {
    id: "GU-11",
    says: "In pregnancy: breath, and gentle strength only after a go-ahead for exercise.",
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
    says: "After a third- or fourth-degree tear no impact without a go-ahead for impact dated day 42 or later.",
    holds: (facts, offered) =>
      !jolts(offered) ||
      facts.profile.tear !== "third-fourth" ||
      facts.profile.birth === "caesarean" ||
      isShortPregnancy(facts) ||
      hasAgreed(facts, "impact", IMPACT_DAY),
  },
  {
    id: "GU-18",
    says: "After a caesarean, an operation or an unknown birth: only breath, pelvic floor, rotation and walks until rebuild may open, no weight and no brisk walk before day 56.",
    holds: (facts, offered) => {
      const isEarly =
        !waitsAfterSurgery(facts) ||
        offered.items.every((item) => SURGERY_FAMILIES.has(item.family));
      const isLate = !hasSurgery(facts) || daysSinceEnd(facts) >= SURGERY_DAY;
      return isEarly && (isLate || !isLoaded(offered));
    },
  },
  {
    id: "GU-20",
    says: "While paused nothing but breath is offered.",
    holds: (facts, offered) =>
      !isPaused(facts) || offersOnly(offered, "breath"),
  },
  {
    id: "GU-21",
    says: "The first fourteen days hold a breath card and nothing else, but after a pregnancy under twelve weeks, or under twenty with a go-ahead for exercise, that no operation ended.",
    holds: (facts, offered) =>
      daysSinceEnd(facts) >= RECONNECT_DAY ||
      hasShortWindows(facts) ||
      isPregnantNow(facts) ||
      offersOnly(offered, "breath"),
  },
  {
    id: "GU-25",
    says: "No impact, no run, no weight and no brisk walk unless the latest answer to 'healed and comfortable' is yes.",
    holds: (facts, offered) => !isLoaded(offered) || isHealed(facts),
  },
  {
    id: "GU-41",
    says: "Cross-training only at go or ease, from day 28 but after a short pregnancy, and no cycle or pool within a week of pain in a scar, a wound or the perineum; a pool only once healed and a week after bleeding.",
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
    says: "Before day 28 nothing but the families of reconnect and walks of fifteen minutes, before day 42 no weight and no brisk walk, but after a pregnancy under twelve weeks, or under twenty with a go-ahead for exercise, that no operation ended.",
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
    says: "After an assisted or back-to-back birth, or with a tear not known, no impact before day 84 without a go-ahead for impact dated day 42 or later.",
    holds: (facts, offered) => !jolts(offered) || !hasLongWait(facts),
  },
  {
    id: "GU-46",
    says: "No run unless painful sex, trouble emptying and midline separation were once answered.",
    holds: (facts, { hasRun }) => !hasRun || hasAnsweredAsked(facts),
  },
];
