import {
  isGateShut,
  isGentle,
  isUnweighted,
  jolts,
  offersOnly,
} from "../offered.ts";
import {
  hasWord,
  isTodayAnswered,
  type RawFacts,
  signsToday,
} from "../raw-facts.ts";
import {
  BONE_SITES,
  bleedsLate,
  hasFlaggedHip,
  hasOpenWarning,
  hasUnspokenPain,
  hasUnspokenSign,
  isCareSignOpen,
  PELVIC_SIGNS,
  waitsForClearCheckIns,
} from "../raw-sign.ts";
import { hasOpenTopic, hasUnansweredTopic, hasYesTopic } from "../raw-state.ts";
import { hasEmergencyOpen, hasUrgentOpen } from "../raw-urgent.ts";
import type { GuardCondition } from "./condition.ts";

/** Conditions on what was reported and on what is not known (program, section 4). */

const STOP_EFFORT = 5;
const BLEEDING_WORDS = [
  "bleeding-up",
  "sign:bleeding-up",
  "bleeding",
  "H-BLEEDING",
];
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
    says: "A pelvic sign today is at least a stop: no impact, no run, no weight, single sets.",
    holds: (facts, offered) =>
      !hasUnspokenSign(facts, PELVIC_SIGNS) ||
      (isGentle(offered) && STOP_LEVELS.has(offered.decision.level)),
  },
  {
    id: "GU-10",
    says: "A consult-first topic answered past or now leaves a care level and no work until somebody's word, one answered unsure no impact, no run, no weight and no rebuild.",
    holds: (facts, offered) =>
      yesTopicHolds(facts, offered) &&
      (!hasOpenTopic(facts) ||
        (!jolts(offered) &&
          isUnweighted(offered) &&
          isGateShut(offered, "rebuild"))),
  },
  {
    id: "GU-12",
    says: "Bleeding that is not a period from day 56 leaves a care level and no work.",
    holds: needsCare(bleedsLate),
  },
  {
    id: "GU-13",
    says: "Bleeding that rose with activity leaves breath alone, but for somebody's word.",
    holds: (facts, offered) =>
      !signsToday(facts).has("bleeding-up") ||
      hasWord(facts, BLEEDING_WORDS, facts.day) ||
      offersOnly(offered, "breath"),
  },
  {
    id: "GU-14",
    says: "Illness leaves breath alone, but for somebody's word.",
    holds: (facts, offered) =>
      !signsToday(facts).has("ill") ||
      hasWord(facts, ["ill", "sign:ill", "H-ILL"], facts.day) ||
      offersOnly(offered, "breath"),
  },
  {
    id: "GU-15",
    says: "A flagged pain of groin, front of hip or sacrum leaves a care level and no work until somebody's word.",
    holds: needsCare(hasFlaggedHip),
  },
  {
    id: "GU-16",
    says: "A bone pain today leaves no impact and no run.",
    holds: (facts, offered) =>
      !jolts(offered) || !hasUnspokenPain(facts, BONE_SITES),
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
    says: "At stop no impact, no run, no check, no weight, single sets, effort at most 5.",
    holds: (_, offered) =>
      offered.decision.level !== "stop" ||
      (isGentle(offered) &&
        !offered.kinds.has("check") &&
        offered.work.every((item) => (item.effortMax ?? 0) <= STOP_EFFORT)),
  },
  {
    id: "GU-29",
    says: "No impact and no run until three clear complete check-ins after a mild pelvic sign, seven after a stronger one, but for somebody's word.",
    holds: (facts, offered) => !jolts(offered) || !waitsForClearCheckIns(facts),
  },
  {
    id: "GU-30",
    says: "No impact, no run and no weight unless every consult-first topic was answered in the last 104 days.",
    holds: (facts, offered) =>
      (!jolts(offered) && isUnweighted(offered)) || !hasUnansweredTopic(facts),
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
    id: "GU-45",
    says: "A warning or topic that calls now leaves nothing on offer, and says so, until somebody's word of a later day.",
    holds: (facts, { decision }) =>
      !hasUrgentOpen(facts) ||
      (decision.sessions.length === 0 && URGENT_LEVELS.has(decision.level)),
  },
  {
    id: "GU-46",
    says: "A warning or topic of the emergency level makes the day one, until somebody's word of a later day.",
    holds: (facts, { decision }) =>
      !hasEmergencyOpen(facts) || decision.level === "emergency",
  },
];
