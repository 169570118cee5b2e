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
    holds: (facts, { hasRun }) => !hasRun || hasPassedEvery(facts),
  },
  {
    id: "GU-08",
    holds: (facts, offered) =>
      !offered.hasRun || isWithinSessionCap(facts, offered),
  },
  {
    id: "GU-09",
    holds: (facts, offered) => {
      if (!jolts(offered)) return true;
      if (hasJoltedYesterday(facts)) return false;
      const thisWeek = runsAgo(facts).filter((ago) => ago <= WEEK_BEFORE);
      return !offered.hasRun || new Set(thisWeek).size < MOST_RUNS;
    },
  },
  {
    id: "GU-22",
    holds: (facts, offered) => {
      const isEarly = daysSinceEnd(facts) < EARLY_LOAD_DAY;
      return offered.items.every(
        (item) =>
          (item.effortMax === null || item.effortMax <= EFFORT_MOST) &&
          item.sets >= 1 &&
          (!isEarly || item.kg === null || item.kg <= EARLY_LOAD_KG),
      );
    },
  },
  {
    id: "GU-23",
    holds: (_, { decision }) =>
      decision.gates.every(
        (gate) =>
          gate.open === gate.criteria.every((part) => part.met === true),
      ),
  },
  {
    id: "GU-24",
    holds: (_, { decision }) =>
      decision.holds.every((hold) => hold.exits.length > 0),
  },
  {
    id: "GU-28",
    holds: (_, offered) => respectsHolds(offered),
  },
  {
    id: "GU-32",
    holds: (facts, offered) => {
      const yesterday = movementsOfYesterday(facts);
      return offered.work.every((item) => !yesterday.has(item.movement));
    },
  },
  {
    id: "GU-33",
    holds: (facts, { hasImpact }) => !hasImpact || hasEarnedImpact(facts),
  },
  {
    id: "GU-35",
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
    holds: (_, offered) => staysBehindGates(offered),
  },
  {
    id: "GU-38",
    holds: (facts, offered) =>
      !offered.hasRun || isWithinWeekCap(facts, offered),
  },
  {
    id: "GU-42",
    holds: growsInOrder,
  },
  {
    id: "GU-43",
    holds: (_, offered) => endsAtAnHour(offered),
  },
  {
    id: "GU-47",
    holds: (facts, offered) => !offered.hasRun || isWithinReach(facts, offered),
  },
  {
    id: "GU-48",
    holds: (facts, offered) =>
      !isBeyondReconnect(offered) ||
      isPregnantNow(facts) ||
      hasEarnedRebuild(facts),
  },
  {
    id: "GU-49",
    holds: (facts, offered) => !isLoaded(offered) || hasEarnedLoad(facts),
  },
];
