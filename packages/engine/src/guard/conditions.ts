import type { PainReport } from "../type/entry.ts";
import type { Offered } from "./offered.ts";
import {
  hasWord,
  isTodayAnswered,
  type RawFacts,
  signsToday,
} from "./raw-facts.ts";
import {
  daysSinceEnd,
  hasAgreed,
  hasOpenTopic,
  hasOpenWarning,
  hasPassedEvery,
  hasSurgery,
  hasUnspokenPain,
  isHealed,
  isPaused,
  isPregnantNow,
  isShortPregnancy,
  isWithinSessionCap,
  runFloor,
  runsAgo,
} from "./raw-state.ts";

/** One necessary condition: `holds` is false when a decision breaks it. */
export interface GuardCondition {
  readonly id: string;
  /** For the rule card. */
  readonly says: string;
  readonly holds: (facts: RawFacts, offered: Offered) => boolean;
}

/** Day numbers of program sections 1 to 4, written a second time on purpose. */
const RECONNECT_DAY = 14;
const REBUILD_DAY = 28;
const IMPACT_DAY = 42;
const SURGERY_DAY = 56;
const LATE_BLEEDING_DAY = 56;
const EARLY_LOAD_DAY = 84;
const EARLY_LOAD_KG = 15;
const EFFORT_MOST = 7;
const MOST_RUNS = 3;
const WEEK_BEFORE = 6;

const PELVIC_SIGNS = ["leak", "urgency", "heaviness", "pelvic-pain", "bulge"];
const HIP_SITES = new Set(["groin", "front-of-hip", "sacrum"]);
const BONE_SITES = new Set(["foot", "shin", "rib", ...HIP_SITES]);
const BONE_FLAGS = [
  "onImpact",
  "night",
  "rest",
  "spot",
  "limp",
  "worse",
] as const;
const CARE_LEVELS = new Set(["emergency", "call-now", "call-soon"]);
const UNSURE_LEVELS = new Set([...CARE_LEVELS, "stop", "ask"]);
const QUIET_FAMILIES = new Set(["breath", "pelvic-floor", "walk"]);
const EARLY_FAMILIES = new Set([...QUIET_FAMILIES, "ribs"]);

function jolts(offered: Offered): boolean {
  return offered.hasRun || offered.hasImpact;
}

function offersOnly(offered: Offered, ...kinds: readonly string[]): boolean {
  return [...offered.kinds].every((kind) => kinds.includes(kind));
}

function isUnweighted(offered: Offered): boolean {
  return offered.items.every((item) => item.kg === null);
}

function isGentle(offered: Offered): boolean {
  return (
    !jolts(offered) &&
    isUnweighted(offered) &&
    offered.items.every(
      (item) => item.sets <= 1 || QUIET_FAMILIES.has(item.family),
    )
  );
}

function isFlagged(pain: PainReport): boolean {
  return BONE_FLAGS.some((flag) => pain[flag] === true);
}

/** Whether today names a sign that nobody has spoken about. */
function hasUnspokenSign(facts: RawFacts, signs: readonly string[]): boolean {
  const wide = [
    "pelvic",
    "pelvic-third",
    "H-PELVIC",
    "H-PELVIC-THIRD",
    "care",
    "H-CARE",
  ];
  const named = signsToday(facts);
  return signs.some(
    (sign) =>
      named.has(sign) &&
      !hasWord(
        facts,
        [sign, `sign:${sign}`, `care:${sign}`, ...wide],
        Number.NEGATIVE_INFINITY,
      ),
  );
}

function bleedsLate(facts: RawFacts): boolean {
  if (daysSinceEnd(facts) < LATE_BLEEDING_DAY) return false;
  if (facts.checkIns.some((entry) => entry.period === "yes")) return false;
  const names = ["bleeding", "care:bleeding", "care", "H-CARE", "H-BLEEDING"];
  return signsToday(facts).has("bleeding") && !hasWord(facts, names, facts.day);
}

function waitsAfterSurgery(facts: RawFacts): boolean {
  const since = daysSinceEnd(facts);
  if (!hasSurgery(facts) || isPregnantNow(facts)) return false;
  return (
    since < REBUILD_DAY ||
    (since < SURGERY_DAY && !hasAgreed(facts, "exercise", 0))
  );
}

/** Conditions on what today reports. */
const TODAY: readonly GuardCondition[] = [
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
    holds: (facts, { decision, hasWork }) =>
      !hasOpenWarning(facts) || (!hasWork && CARE_LEVELS.has(decision.level)),
  },
  {
    id: "GU-03",
    says: "Without a complete check-in today there is no work, and the level is not go or ease.",
    holds: (facts, { decision, hasWork }) =>
      isTodayAnswered(facts) || (!hasWork && UNSURE_LEVELS.has(decision.level)),
  },
  {
    id: "GU-06",
    says: "A pelvic sign today leaves no impact, no run, no weight and single sets.",
    holds: (facts, offered) =>
      !hasUnspokenSign(facts, PELVIC_SIGNS) || isGentle(offered),
  },
  {
    id: "GU-12",
    says: "Bleeding that is not a period from day 56 leaves a care level and no work.",
    holds: (facts, { decision, hasWork }) =>
      !bleedsLate(facts) || (!hasWork && CARE_LEVELS.has(decision.level)),
  },
  {
    id: "GU-13",
    says: "Bleeding that rose with activity leaves breath alone.",
    holds: (facts, offered) =>
      !signsToday(facts).has("bleeding-up") || offersOnly(offered, "breath"),
  },
  {
    id: "GU-14",
    says: "Illness leaves breath alone.",
    holds: (facts, offered) =>
      !signsToday(facts).has("ill") || offersOnly(offered, "breath"),
  },
  {
    id: "GU-15",
    says: "A flagged pain of groin, front of hip or sacrum leaves no work.",
    holds: (facts, { hasWork }) =>
      !hasWork || !hasUnspokenPain(facts, HIP_SITES, isFlagged),
  },
  {
    id: "GU-16",
    says: "A bone pain today leaves no impact and no run.",
    holds: (facts, offered) =>
      !jolts(offered) || !hasUnspokenPain(facts, BONE_SITES, () => true),
  },
  {
    id: "GU-19",
    says: "Something unreadable about today leaves no work.",
    holds: (facts, { hasWork }) => !facts.unreadToday || !hasWork,
  },
];

/** Conditions on time, the body and what was agreed. */
const BODY: readonly GuardCondition[] = [
  {
    id: "GU-04",
    says: "No impact before day 42.",
    holds: (facts, { hasImpact }) =>
      !hasImpact || daysSinceEnd(facts) >= IMPACT_DAY,
  },
  {
    id: "GU-05",
    says: "No run before the policy's floor, never before day 21; no hop before it without a go-ahead for impact.",
    holds: (facts, { hasRun, hasHop, decision }) => {
      const isMet = daysSinceEnd(facts) >= runFloor(facts, decision.policy);
      return (
        isMet ||
        (!hasRun && (!hasHop || hasAgreed(facts, "impact", IMPACT_DAY)))
      );
    },
  },
  {
    id: "GU-10",
    says: "An open consult-first topic leaves no impact, no run and no weight.",
    holds: (facts, offered) =>
      !hasOpenTopic(facts) || (!jolts(offered) && isUnweighted(offered)),
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
    says: "After a caesarean, an operation or an unknown birth: only breath, pelvic floor, rotation and walks until rebuild may open, no weight before day 56.",
    holds: (facts, offered) => {
      const isEarly =
        !waitsAfterSurgery(facts) ||
        offered.items.every((item) => EARLY_FAMILIES.has(item.family));
      const isLate = !hasSurgery(facts) || daysSinceEnd(facts) >= SURGERY_DAY;
      return isEarly && (isLate || isUnweighted(offered));
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
    says: "The first fourteen days hold a breath card and nothing else, but after a short pregnancy.",
    holds: (facts, offered) =>
      daysSinceEnd(facts) >= RECONNECT_DAY ||
      isShortPregnancy(facts) ||
      isPregnantNow(facts) ||
      offersOnly(offered, "breath"),
  },
  {
    id: "GU-25",
    says: "No impact and no run unless the latest answer to 'healed and comfortable' is yes.",
    holds: (facts, offered) => !jolts(offered) || isHealed(facts),
  },
];

/** Conditions on running, on doses and on the decision's own shape. */
const SHAPE: readonly GuardCondition[] = [
  {
    id: "GU-07",
    says: "No run unless every readiness check was once logged at its dose.",
    holds: (facts, { hasRun }) => !hasRun || hasPassedEvery(facts),
  },
  {
    id: "GU-08",
    says: "No run over 1.10 times the longest of thirty days, but the first, the way back and step 0.",
    holds: (facts, offered) =>
      !offered.hasRun || isWithinSessionCap(facts, offered),
  },
  {
    id: "GU-09",
    says: "No impact and no run the day after a run; no fourth run in seven days.",
    holds: (facts, offered) => {
      const ago = runsAgo(facts);
      const thisWeek = new Set(ago.filter((days) => days <= WEEK_BEFORE));
      if (jolts(offered) && thisWeek.has(1)) return false;
      return !offered.hasRun || thisWeek.size < MOST_RUNS;
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
];

/** Everything that a finished decision must satisfy, whatever the planner thinks. */
export const GUARD_CONDITIONS: readonly GuardCondition[] = [
  ...TODAY,
  ...BODY,
  ...SHAPE,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
