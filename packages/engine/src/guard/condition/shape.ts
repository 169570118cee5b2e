import { isBeyondReconnect, isLoaded, jolts } from "../offered.ts";
import {
  hasEarnedImpact,
  hasEarnedLoad,
  hasEarnedRebuild,
  hasJoltedYesterday,
  hasPassedEvery,
  isWithinReach,
  isWithinSessionCap,
  isWithinWeekCap,
  movementsOfYesterday,
  runsAgo,
} from "../raw-run.ts";
import { endsAtAnHour, growsInOrder } from "../raw-beyond.ts";
import { daysSinceEnd, isPregnantNow } from "../raw-state.ts";
import { respectsHolds, staysBehindGates } from "../scope.ts";
import type { GuardCondition } from "./condition.ts";

/** Conditions on doses, running, and the decision's own shape (contracts, section 2; program, sections 3, 5 and 6). */

const EARLY_LOAD_DAY = 84;
const EARLY_LOAD_KG = 15;
const EFFORT_MOST = 7;
const MOST_RUNS = 3;
const WEEK_BEFORE = 6;
const CARE_LEVELS = new Set(["emergency", "call-now", "call-soon"]);

export const SHAPE_CONDITIONS: readonly GuardCondition[] = [
  {
    id: "GU-07",
    says: "No run unless every readiness check was once logged at its dose.",
    holds: (facts, { hasRun }) => !hasRun || hasPassedEvery(facts),
  },
  {
    id: "GU-08",
    says: "No run over 1.10 times the longest sign-free one of thirty days, but the first, the way back after a gap, step 0 and the jump from it.",
    holds: (facts, offered) =>
      !offered.hasRun || isWithinSessionCap(facts, offered),
  },
  {
    id: "GU-09",
    says: "No impact and no run the day after a run, a landing, jump or hop, or a check that jolts; no fourth run in seven days.",
    holds: (facts, offered) => {
      if (!jolts(offered)) return true;
      if (hasJoltedYesterday(facts)) return false;
      const thisWeek = runsAgo(facts).filter((ago) => ago <= WEEK_BEFORE);
      return !offered.hasRun || new Set(thisWeek).size < MOST_RUNS;
    },
  },
  {
    id: "GU-22",
    says: "No effort over 7, no empty set, no weight over 15 kg before day 84.",
    holds: (facts, offered) => {
      const isEarly = daysSinceEnd(facts) < EARLY_LOAD_DAY;
      return offered.items.every(
        (item) =>
          (item.effortMax ?? 0) <= EFFORT_MOST &&
          item.sets >= 1 &&
          (!isEarly || (item.kg ?? 0) <= EARLY_LOAD_KG),
      );
    },
  },
  {
    id: "GU-23",
    says: "A gate is open exactly when every criterion listed for it is met.",
    holds: (_, { decision }) =>
      decision.gates.every(
        (gate) =>
          gate.open === gate.criteria.every((part) => part.met === true),
      ),
  },
  {
    id: "GU-24",
    says: "Every hold names its exit.",
    holds: (_, { decision }) =>
      decision.holds.every((hold) => hold.exits.length > 0),
  },
  {
    id: "GU-28",
    says: "Nothing that an open hold keeps shut is offered or called open.",
    holds: (_, offered) => respectsHolds(offered),
  },
  {
    id: "GU-32",
    says: "No movement of a strength or impact session comes back the day after it was done.",
    holds: (facts, offered) => {
      const yesterday = movementsOfYesterday(facts);
      return offered.work.every((item) => !yesterday.has(item.movement));
    },
  },
  {
    id: "GU-33",
    says: "No impact unless a balance check, a walk of twenty minutes, a goblet squat and a single-leg calf raise were once logged.",
    holds: (facts, { hasImpact }) => !hasImpact || hasEarnedImpact(facts),
  },
  {
    id: "GU-35",
    says: "A care level, and no other, says which signs and whom to ask.",
    holds: (_, { decision: { care, level } }) =>
      CARE_LEVELS.has(level)
        ? care !== null &&
          care.level === level &&
          care.signs.length > 0 &&
          care.contacts.length > 0
        : care === null,
  },
  {
    id: "GU-36",
    says: "Impact only while its gate is open, a run only while its own is, a weight only while load is.",
    holds: (_, offered) => staysBehindGates(offered),
  },
  {
    id: "GU-38",
    says: "No run that takes seven days over 1.10 times the best earlier seven of thirty, but in the first two weeks, after a gap, and on the way back over step 0.",
    holds: (facts, offered) =>
      !offered.hasRun || isWithinWeekCap(facts, offered),
  },
  {
    id: "GU-42",
    says: "Hills, speed and a thing to push come in only while beyond is called open, after two runs of an hour; speed after two with hills, a thing to push six months after a birth with a living baby.",
    holds: growsInOrder,
  },
  {
    id: "GU-43",
    says: "No run of more than an hour.",
    holds: (_, offered) => endsAtAnHour(offered),
  },
  {
    id: "GU-47",
    says: "No run above step 1 before any run was logged, none above step 8 after more than 28 days without one.",
    holds: (facts, offered) => !offered.hasRun || isWithinReach(facts, offered),
  },
  {
    id: "GU-48",
    says: "No family of rebuild and no brisk walk, but in pregnancy, unless four sessions were once logged with their signs answered.",
    holds: (facts, offered) =>
      !isBeyondReconnect(offered) ||
      isPregnantNow(facts) ||
      hasEarnedRebuild(facts),
  },
  {
    id: "GU-49",
    says: "No weight, no brisk walk and nothing that jolts unless an assisted squat and a dowel hinge were once logged.",
    holds: (facts, offered) => !isLoaded(offered) || hasEarnedLoad(facts),
  },
];
