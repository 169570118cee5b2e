import {
  isBeyondReconnect,
  isGateShut,
  isGentle,
  isLoaded,
  jolts,
  offersOnly,
} from "../offered.ts";
import {
  bleedsForCare,
  hasPainForCare,
  isStillIll,
  roseLately,
  waitsForDoming,
  waitsForPain,
} from "../raw-care.ts";
import { isTodayAnswered, type RawFacts } from "../raw-facts.ts";
import {
  hasOpenWarning,
  hasUnspokenPelvicSign,
  isCareSignOpen,
  waitsForClearCheckIns,
} from "../raw-sign.ts";
import {
  hasOpenHistory,
  hasOpenTopic,
  hasUnansweredTopic,
  hasYesTopic,
} from "../raw-state.ts";
import { hasEmergencyOpen, hasUrgentOpen } from "../raw-urgent.ts";
import type { GuardCondition } from "./condition.ts";

/** Conditions on what was reported and on what is not known (program, section 4). */

const STOP_EFFORT = 5;
/** Single-leg squats and lunges: what a stop leaves out. */
const SINGLE_LEG = new Set([
  "single-leg-squat-to-sit",
  "single-leg-squat-to-stand",
  "supported-split-squat",
  "split-squat-hold",
  "split-squat",
  "reverse-lunge",
  "low-step-up",
  "step-up-knee-drive",
  "lateral-lunge-hold",
  "lateral-lunge",
  "loaded-lateral-lunge",
]);
const URGENT_LEVELS = new Set(["emergency", "call-now"]);
const CARE_LEVELS = new Set([...URGENT_LEVELS, "call-soon"]);
const STOP_LEVELS = new Set([...CARE_LEVELS, "stop"]);
const UNSURE_LEVELS = new Set([...STOP_LEVELS, "ask"]);

/** A sign that only somebody's word ends. */
function needsCare(is: (facts: RawFacts) => boolean): GuardCondition["holds"] {
  return (facts, { decision, hasWork }) =>
    !is(facts) || (!hasWork && CARE_LEVELS.has(decision.level));
}

const yesTopicHolds = needsCare(hasYesTopic);

export const SIGN_CONDITIONS: readonly GuardCondition[] = [
  {
    id: "GU-01",
    holds: (_, { decision }) =>
      (decision.level !== "emergency" && decision.level !== "call-now") ||
      decision.sessions.length === 0,
  },
  {
    id: "GU-02",
    holds: needsCare(hasOpenWarning),
  },
  {
    id: "GU-03",
    holds: (facts, { decision, hasWork }) =>
      isTodayAnswered(facts) || (!hasWork && UNSURE_LEVELS.has(decision.level)),
  },
  {
    id: "GU-06",
    holds: (facts, offered) =>
      !hasUnspokenPelvicSign(facts) ||
      (isGentle(offered) && STOP_LEVELS.has(offered.decision.level)),
  },
  {
    id: "GU-10",
    holds: (facts, offered) =>
      yesTopicHolds(facts, offered) &&
      ((!isLoaded(offered) &&
        !isBeyondReconnect(offered) &&
        isGateShut(offered, "rebuild")) ||
        (!hasOpenTopic(facts) && !hasOpenHistory(facts))),
  },
  {
    id: "GU-12",
    holds: needsCare(bleedsForCare),
  },
  {
    id: "GU-13",
    holds: (facts, offered) =>
      offersOnly(offered, "breath") || !roseLately(facts),
  },
  {
    id: "GU-14",
    holds: (facts, offered) =>
      offersOnly(offered, "breath") || !isStillIll(facts),
  },
  {
    id: "GU-15",
    holds: needsCare(hasPainForCare),
  },
  {
    id: "GU-16",
    holds: (facts, offered) => !jolts(offered) || !waitsForPain(facts),
  },
  {
    id: "GU-19",
    holds: (facts, { hasWork }) => !facts.unreadToday || !hasWork,
  },
  {
    id: "GU-26",
    holds: (_, { decision, hasWork, hasBrisk }) =>
      (decision.level !== "call-soon" && decision.level !== "ask") ||
      (!hasWork && !hasBrisk),
  },
  {
    id: "GU-27",
    holds: (_, offered) =>
      offered.decision.level !== "stop" ||
      (isGentle(offered) &&
        !offered.kinds.has("check") &&
        offered.items.every(({ movement }) => !SINGLE_LEG.has(movement)) &&
        offered.work.every(
          ({ effortMax }) => effortMax === null || effortMax <= STOP_EFFORT,
        )),
  },
  {
    id: "GU-29",
    holds: (facts, offered) => !jolts(offered) || !waitsForClearCheckIns(facts),
  },
  {
    id: "GU-30",
    holds: (facts, offered) => !isLoaded(offered) || !hasUnansweredTopic(facts),
  },
  {
    id: "GU-34",
    holds: (facts, offered) => !jolts(offered) || !facts.isClockBehind,
  },
  {
    id: "GU-37",
    holds: needsCare(isCareSignOpen),
  },
  {
    id: "GU-39",
    holds: (facts, { decision }) =>
      !hasUrgentOpen(facts) ||
      (decision.sessions.length === 0 && URGENT_LEVELS.has(decision.level)),
  },
  {
    id: "GU-40",
    holds: (facts, { decision }) =>
      !hasEmergencyOpen(facts) || decision.level === "emergency",
  },
  {
    id: "GU-44",
    holds: (facts, offered) => !jolts(offered) || !waitsForDoming(facts),
  },
];
