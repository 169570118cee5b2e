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
    says: "At emergency and call-now nothing is offered.",
    holds: (_, { decision }) =>
      (decision.level !== "emergency" && decision.level !== "call-now") ||
      decision.sessions.length === 0,
  },
  {
    id: "GU-02",
    says: "A warning sign with no later go-ahead leaves a care level and no work.",
    holds: needsCare(hasOpenWarning),
  },
  {
    id: "GU-03",
    says: "Without a complete check-in today there is no work, and the level is not go or ease.",
    holds: (facts, { decision, hasWork }) =>
      isTodayAnswered(facts) || (!hasWork && UNSURE_LEVELS.has(decision.level)),
  },
  {
    id: "GU-06",
    says: "A pelvic sign or girdle pain today is at least a stop: no impact, no run, no weight, single sets.",
    holds: (facts, offered) =>
      !hasUnspokenPelvicSign(facts) ||
      (isGentle(offered) && STOP_LEVELS.has(offered.decision.level)),
  },
  {
    id: "GU-10",
    says: "A consult-first topic answered past or now leaves a care level and no work until somebody's word; one answered unsure, or history that counts as one, no impact, no run, no weight, no brisk walk and no rebuild.",
    holds: (facts, offered) =>
      yesTopicHolds(facts, offered) &&
      ((!isLoaded(offered) &&
        !isBeyondReconnect(offered) &&
        isGateShut(offered, "rebuild")) ||
        (!hasOpenTopic(facts) && !hasOpenHistory(facts))),
  },
  {
    id: "GU-12",
    says: "Bleeding that is not a period from day 56, from day 21 after a short pregnancy, or bleeding that rose from day 42, leaves a care level and no work until somebody's word.",
    holds: needsCare(bleedsForCare),
  },
  {
    id: "GU-13",
    says: "Bleeding that rose with activity leaves breath alone on its day and the next, but for somebody's word.",
    holds: (facts, offered) =>
      offersOnly(offered, "breath") || !roseLately(facts),
  },
  {
    id: "GU-14",
    says: "Illness leaves breath alone until a complete check-in of a later day, but for somebody's word.",
    holds: (facts, offered) =>
      offersOnly(offered, "breath") || !isStillIll(facts),
  },
  {
    id: "GU-15",
    says: "A flagged bone pain, a wound pain that activity brings on, sudden back pain, lost height, or 7 of 10 elsewhere leaves a care level and no work until somebody's word.",
    holds: needsCare(hasPainForCare),
  },
  {
    id: "GU-16",
    says: "A bone pain, a pain of 4 of 10, or one with a limp or growing, leaves no impact and no run until two complete check-in days have followed it.",
    holds: (facts, offered) => !jolts(offered) || !waitsForPain(facts),
  },
  {
    id: "GU-19",
    says: "Something unreadable about today leaves no work.",
    holds: (facts, { hasWork }) => !facts.unreadToday || !hasWork,
  },
  {
    id: "GU-26",
    says: "At call-soon and at ask nothing but breath, pelvic floor and easy walks.",
    holds: (_, { decision, hasWork, hasBrisk }) =>
      (decision.level !== "call-soon" && decision.level !== "ask") ||
      (!hasWork && !hasBrisk),
  },
  {
    id: "GU-27",
    says: "At stop no impact, no run, no check, no weight, no single-leg squat or lunge, single sets, effort at most 5.",
    holds: (_, offered) =>
      offered.decision.level !== "stop" ||
      (isGentle(offered) &&
        !offered.kinds.has("check") &&
        offered.items.every(({ movement }) => !SINGLE_LEG.has(movement)) &&
        offered.work.every((item) => (item.effortMax ?? 0) <= STOP_EFFORT)),
  },
  {
    id: "GU-29",
    says: "No impact and no run until three clear complete check-ins after a mild pelvic sign, seven after a stronger one, but for somebody's word.",
    holds: (facts, offered) => !jolts(offered) || !waitsForClearCheckIns(facts),
  },
  {
    id: "GU-30",
    says: "No impact, no run, no weight and no brisk walk unless every consult-first topic was answered in the last 104 days.",
    holds: (facts, offered) => !isLoaded(offered) || !hasUnansweredTopic(facts),
  },
  {
    id: "GU-34",
    says: "A clock that stands before something written leaves no impact and no run until a check-in is written on the day.",
    holds: (facts, offered) => !jolts(offered) || !facts.isClockBehind,
  },
  {
    id: "GU-37",
    says: "A bulge, or wound pain that activity brings on, leaves a care level and no work until somebody's word.",
    holds: needsCare(isCareSignOpen),
  },
  {
    id: "GU-39",
    says: "A warning or topic that calls now leaves nothing on offer, and says so, until somebody's word of a later day.",
    holds: (facts, { decision }) =>
      !hasUrgentOpen(facts) ||
      (decision.sessions.length === 0 && URGENT_LEVELS.has(decision.level)),
  },
  {
    id: "GU-40",
    says: "A warning or topic of the emergency level makes the day one, until somebody's word of a later day.",
    holds: (facts, { decision }) =>
      !hasEmergencyOpen(facts) || decision.level === "emergency",
  },
  {
    id: "GU-44",
    says: "Doming leaves no impact and no run until a session without it was logged.",
    holds: (facts, offered) => !jolts(offered) || !waitsForDoming(facts),
  },
];
