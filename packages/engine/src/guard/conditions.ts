import type { PainReport } from "../type/entry.ts";
import type { Offered } from "./offered.ts";
import {
  daysSinceEnd,
  hasWord,
  isTodayAnswered,
  painsToday,
  type RawFacts,
  signsToday,
} from "./raw-facts.ts";
import { julianDay } from "./raw-day.ts";

/** One necessary condition: `holds` is false when a decision breaks it. */
export interface GuardCondition {
  readonly id: string;
  readonly holds: (facts: RawFacts, offered: Offered) => boolean;
}

/** Day numbers of program sections 1, 2 and 7, written a second time on purpose. */
const RECONNECT_DAY = 14;
const REBUILD_DAY = 28;
const IMPACT_DAY = 42;
const SURGERY_DAY = 56;
const LATE_BLEEDING_DAY = 56;
const FIRST_RUN_EVER_DAY = 21;
const EARLY_LOAD_DAY = 84;
const EARLY_LOAD_KG = 15;
const EFFORT_MOST = 7;
const MOST_RUNS = 3;
const RUN_FLOORS: Readonly<
  Record<string, { readonly alone: number; readonly agreed: number }>
> = {
  "guideline-2019": { alone: 84, agreed: 84 },
  "consensus-2024": { alone: Number.POSITIVE_INFINITY, agreed: 21 },
  "staged-2026": { alone: 112, agreed: 56 },
};
const EARLY_LOSS_FLOOR = { alone: 42, agreed: 21 };
const RUN_CHECKS: Readonly<Record<string, number>> = {
  walk: 30,
  balance: 10,
  "single-leg-squat": 10,
  jog: 60,
  bounds: 10,
  hop: 10,
  "running-man": 10,
  landings: 5,
};
const PELVIC_SIGNS = ["leak", "urgency", "heaviness", "pelvic-pain", "bulge"];
const BONE_SITES = ["foot", "shin", "rib", "groin", "front-of-hip", "sacrum"];
const HIP_SITES = ["groin", "front-of-hip", "sacrum"];
const BONE_FLAGS = [
  "onImpact",
  "night",
  "rest",
  "spot",
  "limp",
  "worse",
] as const;
const ASKING_LEVELS = ["emergency", "call-now", "call-soon", "stop", "ask"];
const CARE_LEVELS = ["emergency", "call-now", "call-soon"];

function jolts(offered: Offered): boolean {
  return offered.hasRun || offered.hasImpact;
}

function onlyKinds(offered: Offered, allowed: readonly string[]): boolean {
  return [...offered.kinds].every((kind) => allowed.includes(kind));
}

function isShortPregnancy(facts: RawFacts): boolean {
  return (facts.profile.gestationWeeks ?? 40) < 20;
}

function hasSurgery(facts: RawFacts): boolean {
  const birth = facts.profile.birth ?? "unknown";
  return birth === "caesarean" || birth === "unknown" || birth === "surgery";
}

function isPregnantNow(facts: RawFacts): boolean {
  if (facts.profile.outcome === "pregnant") return true;
  let latest: { readonly on: number; readonly answer: string } | null = null;
  for (const entry of facts.standing) {
    if (entry.kind !== "check-in" || entry.pregnant === undefined) continue;
    const on = julianDay(entry.on);
    const outranks =
      latest === null ||
      on > latest.on ||
      (on === latest.on && entry.pregnant !== "no" && latest.answer === "no");
    if (outranks) latest = { on, answer: entry.pregnant };
  }
  return latest !== null && latest.answer !== "no";
}

function openWarnings(facts: RawFacts): boolean {
  for (const entry of facts.standing) {
    if (
      entry.kind !== "check-in" ||
      entry.warnings === undefined ||
      entry.warnings === "none"
    )
      continue;
    for (const warning of entry.warnings) {
      const bare = warning.split(".")[0] ?? warning;
      if (
        !hasWord(
          facts,
          [
            warning,
            bare,
            `warning:${bare}`,
            `warning:${warning}`,
            "warning",
            "H-WARNING",
          ],
          julianDay(entry.on),
        )
      )
        return true;
    }
  }
  return false;
}

/** Topics whose latest yes has no later word; `unsure` falls to a later no. */
function openTopics(facts: RawFacts): boolean {
  for (const entry of facts.standing) {
    if (entry.kind !== "screen") continue;
    for (const [topic, answer] of Object.entries(entry.answers ?? {})) {
      if (
        answer === "no" ||
        topic === "GP-p" ||
        hasWord(facts, [topic, `topic:${topic}`, "topic", "H-TOPIC"], 0)
      )
        continue;
      const on = julianDay(entry.on);
      const undone =
        answer === "unsure" &&
        facts.standing.some(
          (later) =>
            later.kind === "screen" &&
            later.answers?.[topic] === "no" &&
            julianDay(later.on) >= on,
        );
      if (!undone) return true;
    }
  }
  return false;
}

function agreedTo(facts: RawFacts, scope: string, fromDay: number): boolean {
  return hasWord(facts, [scope], (facts.ended ?? 0) + fromDay);
}

function runFloor(facts: RawFacts, policy: string): number {
  const early =
    (facts.profile.gestationWeeks ?? 40) < 12 && policy === "guideline-2019";
  const floor = early ? EARLY_LOSS_FLOOR : RUN_FLOORS[policy];
  if (floor === undefined) return FIRST_RUN_EVER_DAY;
  return agreedTo(facts, "running", 0)
    ? Math.min(floor.alone, floor.agreed)
    : floor.alone;
}

function isFlagged(pain: PainReport): boolean {
  return BONE_FLAGS.some((flag) => pain[flag] === true);
}

function hasUnspokenPain(
  facts: RawFacts,
  sites: readonly string[],
  is: (pain: PainReport) => boolean,
): boolean {
  return painsToday(facts).some(
    (pain) =>
      sites.includes(pain.site) &&
      is(pain) &&
      !hasWord(
        facts,
        [
          pain.site,
          `pain:${pain.site}`,
          `bone:${pain.site}`,
          "pain",
          "H-PAIN",
          "H-BONE",
        ],
        0,
      ),
  );
}

function passedEvery(facts: RawFacts): boolean {
  return Object.entries(RUN_CHECKS).every(([id, need]) =>
    facts.checks.some((entry) => {
      if (
        entry.check !== id ||
        entry.signs === undefined ||
        julianDay(entry.on) >= facts.day
      )
        return false;
      const reached =
        entry.value ?? Math.min(entry.left ?? 0, entry.right ?? 0);
      return reached >= need;
    }),
  );
}

function isPaused(facts: RawFacts): boolean {
  const marks = facts.standing
    .filter((entry) => entry.kind === "pause" || entry.kind === "resume")
    .sort(
      (a, b) => julianDay(a.on) - julianDay(b.on) || (a.at < b.at ? -1 : 1),
    );
  const days = new Set(marks.map((mark) => mark.on));
  if (days.size < marks.length) return false;
  return marks.at(-1)?.kind === "pause";
}

function daysAgo(facts: RawFacts, on: string): number {
  return facts.day - julianDay(on);
}

/** The longest earlier run of thirty days that names no sign. */
function longestCalmRun(facts: RawFacts): number {
  let longest = 0;
  for (const run of facts.runs) {
    const ago = daysAgo(facts, run.on);
    if (ago >= 1 && ago <= 30) longest = Math.max(longest, run.runSeconds);
  }
  return longest;
}

function isWithinSessionCap(facts: RawFacts, offered: Offered): boolean {
  const earlier = facts.runs.filter((run) => daysAgo(facts, run.on) >= 1);
  const isReturning = !earlier.some((run) => daysAgo(facts, run.on) <= 28);
  if (earlier.length === 0 || isReturning) return true;
  const most = 11 * longestCalmRun(facts);
  return offered.decision.sessions.every(
    ({ run }) =>
      run === null || run.step === 0 || 10 * run.bouts * run.runSeconds <= most,
  );
}

/** Everything that a finished decision must satisfy, whatever the planner thinks. */
export const GUARD_CONDITIONS: readonly GuardCondition[] = [
  {
    id: "GU-01",
    holds: (_, { decision }) =>
      !["emergency", "call-now"].includes(decision.level) ||
      decision.sessions.length === 0,
  },
  {
    id: "GU-02",
    holds: (facts, { decision, hasWork }) =>
      !openWarnings(facts) ||
      (!hasWork && CARE_LEVELS.includes(decision.level)),
  },
  {
    id: "GU-03",
    holds: (facts, offered) =>
      isTodayAnswered(facts) ||
      (!offered.hasWork && ASKING_LEVELS.includes(offered.decision.level)),
  },
  {
    id: "GU-04",
    holds: (facts, { hasImpact }) =>
      !hasImpact || (daysSinceEnd(facts) ?? -1) >= IMPACT_DAY,
  },
  {
    id: "GU-05",
    holds: (facts, { hasRun, hasHop, decision }) => {
      const since = daysSinceEnd(facts) ?? -1;
      if (
        hasRun &&
        (since < FIRST_RUN_EVER_DAY || since < runFloor(facts, decision.policy))
      )
        return false;
      return (
        !hasHop ||
        since >= runFloor(facts, decision.policy) ||
        agreedTo(facts, "impact", IMPACT_DAY)
      );
    },
  },
  {
    id: "GU-06",
    holds: (facts, offered) => {
      const named = [...signsToday(facts)].filter(
        (sign) =>
          PELVIC_SIGNS.includes(sign) &&
          !hasWord(
            facts,
            [
              sign,
              "pelvic",
              "pelvic-third",
              "care",
              `sign:${sign}`,
              "H-PELVIC",
              "H-PELVIC-THIRD",
              "H-CARE",
            ],
            0,
          ),
      );
      return (
        named.length === 0 ||
        (!jolts(offered) &&
          offered.items.every(
            (item) =>
              item.kg === null &&
              (item.sets <= 1 ||
                ["breath", "pelvic-floor", "walk"].includes(item.family)),
          ))
      );
    },
  },
  { id: "GU-07", holds: (facts, { hasRun }) => !hasRun || passedEvery(facts) },
  {
    id: "GU-08",
    holds: (facts, offered) =>
      !offered.hasRun || isWithinSessionCap(facts, offered),
  },
  {
    id: "GU-09",
    holds: (facts, offered) => {
      const since = facts.runs.map((run) => daysAgo(facts, run.on));
      if (since.includes(1) && jolts(offered)) return false;
      return (
        !offered.hasRun ||
        new Set(since.filter((ago) => ago >= 1 && ago <= 6)).size < MOST_RUNS
      );
    },
  },
  {
    id: "GU-10",
    holds: (facts, offered) =>
      !openTopics(facts) ||
      (!jolts(offered) && offered.items.every((item) => item.kg === null)),
  },
  {
    id: "GU-11",
    holds: (facts, offered) => {
      if (!isPregnantNow(facts)) return true;
      if (!onlyKinds(offered, ["breath", "strength"]) || jolts(offered))
        return false;
      return !offered.kinds.has("strength") || hasWord(facts, ["exercise"], 0);
    },
  },
  {
    id: "GU-12",
    holds: (facts, { hasWork, decision }) => {
      const late = (daysSinceEnd(facts) ?? 0) >= LATE_BLEEDING_DAY;
      const bleeds = facts.checkIns.some(
        (entry) =>
          entry.signs !== undefined &&
          entry.signs !== "none" &&
          (entry.signs.bleeding ?? 0) > 0,
      );
      const period = facts.checkIns.some((entry) => entry.period === "yes");
      if (
        !late ||
        !bleeds ||
        period ||
        hasWord(
          facts,
          ["bleeding", "sign:bleeding", "care", "H-CARE", "H-BLEEDING"],
          facts.day,
        )
      )
        return true;
      return !hasWork && CARE_LEVELS.includes(decision.level);
    },
  },
  {
    id: "GU-13",
    holds: (facts, offered) =>
      !signsToday(facts).has("bleeding-up") || onlyKinds(offered, ["breath"]),
  },
  {
    id: "GU-14",
    holds: (facts, offered) =>
      !signsToday(facts).has("ill") || onlyKinds(offered, ["breath"]),
  },
  {
    id: "GU-15",
    holds: (facts, { hasWork }) =>
      !hasWork || !hasUnspokenPain(facts, HIP_SITES, isFlagged),
  },
  {
    id: "GU-16",
    holds: (facts, offered) =>
      !jolts(offered) || !hasUnspokenPain(facts, BONE_SITES, () => true),
  },
  {
    id: "GU-17",
    holds: (facts, offered) => {
      const asked =
        facts.profile.tear === "third-fourth" &&
        facts.profile.birth !== "caesarean" &&
        !isShortPregnancy(facts);
      return !asked || !jolts(offered) || agreedTo(facts, "impact", IMPACT_DAY);
    },
  },
  {
    id: "GU-18",
    holds: (facts, offered) => {
      if (!hasSurgery(facts) || isPregnantNow(facts)) return true;
      const since = daysSinceEnd(facts) ?? -1;
      const waits =
        since < REBUILD_DAY ||
        (since < SURGERY_DAY && !agreedTo(facts, "exercise", 0));
      const early = ["breath", "pelvic-floor", "walk", "ribs"];
      if (waits && !offered.items.every((item) => early.includes(item.family)))
        return false;
      return (
        since >= SURGERY_DAY || offered.items.every((item) => item.kg === null)
      );
    },
  },
  {
    id: "GU-19",
    holds: (facts, { hasWork }) => !facts.unreadToday || !hasWork,
  },
  {
    id: "GU-20",
    holds: (facts, offered) =>
      !isPaused(facts) || onlyKinds(offered, ["breath"]),
  },
  {
    id: "GU-21",
    holds: (facts, offered) => {
      const early =
        (daysSinceEnd(facts) ?? -1) < RECONNECT_DAY &&
        !isShortPregnancy(facts) &&
        !isPregnantNow(facts);
      return !early || onlyKinds(offered, ["breath"]);
    },
  },
  {
    id: "GU-22",
    holds: (facts, offered) => {
      const light = (daysSinceEnd(facts) ?? -1) < EARLY_LOAD_DAY;
      return offered.items.every(
        (item) =>
          (item.effortMax ?? 0) <= EFFORT_MOST &&
          item.sets >= 1 &&
          (!light || (item.kg ?? 0) <= EARLY_LOAD_KG),
      );
    },
  },
  {
    id: "GU-23",
    holds: (_, { decision }) =>
      decision.gates.every(
        (gate) =>
          gate.open ===
          gate.criteria.every((criterion) => criterion.met === true),
      ),
  },
  {
    id: "GU-24",
    holds: (_, { decision }) =>
      decision.holds.every((hold) => hold.exits.length > 0),
  },
  {
    id: "GU-25",
    holds: (facts, offered) => {
      if (!jolts(offered)) return true;
      const healed = facts.standing.filter(
        (entry) => entry.kind === "screen" && entry.healed !== undefined,
      );
      const latestDay = Math.max(...healed.map((entry) => julianDay(entry.on)));
      return healed.some(
        (entry) =>
          entry.kind === "screen" &&
          julianDay(entry.on) === latestDay &&
          entry.healed === "yes",
      );
    },
  },
];
