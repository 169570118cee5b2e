import { dayOfEntry } from "../../../src/guard/raw-day.ts";
import {
  gestation,
  hasGate,
  hasWord,
  type Invariant,
  isCare,
  isJolting,
  isToldToday,
  isUrgent,
  painsToday,
  reportsOf,
  type Seen,
  since,
} from "./seen.ts";
import { hasCriterion, isLight, isTopicOpen, isVigorous } from "./time.ts";

/** Invariants on signs, pains and the questions about health. */

const PELVIC_SIGNS = ["leak", "urgency", "heaviness", "pelvic-pain"];
const CARE_SIGNS = ["bulge", "scar-pain"];
const GIRDLE = ["low-back", "pubic", "girdle"];
const MUSCLE_SITES = new Set([
  "ankle",
  "calf",
  "knee",
  "thigh",
  "buttock",
  "hip",
  "upper-back",
  "neck",
  "shoulder",
  "elbow",
  "wrist",
]);
const BLEEDING_WORDS = ["bleeding", "bleeding-up", "care", "H-BLEEDING"];
/** Every topic that the evidence's questionnaire has; bleeding (GP-p) is a sign before it is a topic. */
const TOPICS = [
  ..."abcdfghijkmnoqr".split("").map((letter) => `GP-${letter}`),
  "GP-anaemia",
];

/** A pelvic sign or girdle pain told today that nobody has taken note of. */
function hasPelvicToday(seen: Seen): boolean {
  return (
    PELVIC_SIGNS.some((sign) => isToldToday(seen, sign)) ||
    painsToday(seen).some(({ site }) => GIRDLE.includes(site))
  );
}

function isPregnant({ decision }: Seen): boolean {
  return decision.phase === "pregnant";
}

const ASKED_ONCE = ["sex-pain", "emptying", "separation"] as const;
const NEVER = Number.NEGATIVE_INFINITY;

/** The day of the last yes to painful sex, trouble emptying or a midline gap that is neither taken back nor spoken of. */
function askedYesDay(seen: Seen): number {
  const checkIns = [...seen.facts.log.byDay.values()]
    .flat()
    .filter((entry) => entry.kind === "check-in");
  const days = ASKED_ONCE.map((sign) => {
    const last = checkIns.findLast(
      ({ signs }) => signs === "none" || signs?.[sign] !== undefined,
    );
    const { signs } = last ?? {};
    const isYes = typeof signs === "object" && (signs[sign] ?? 0) > 0;
    return last === undefined || !isYes || hasWord(seen, [sign])
      ? NEVER
      : dayOfEntry(last);
  });
  return Math.max(...days);
}

/** Whether a run or impact is on offer while such a yes stands. */
function joltsBesideYes(seen: Seen): boolean {
  return isJolting(seen) && askedYesDay(seen) !== NEVER;
}

/** The last run was told with a sign, and none has been done since: what it ran for, else null. */
function wrongRun({ facts }: Seen): { on: number; seconds: number } | null {
  const last = facts.log.runs.at(-1);
  if (last === undefined || typeof last.signs !== "object") return null;
  const isWrong = Object.values(last.signs).some((strength) => strength > 0);
  return isWrong ? { on: dayOfEntry(last), seconds: last.runSeconds } : null;
}

function offeredSeconds({ decision }: Seen): number {
  return Math.max(
    0,
    ...decision.sessions.map(({ run }) =>
      run === null ? 0 : run.bouts * run.runSeconds,
    ),
  );
}

/** Bleeding told today that the programme takes for care: since when, and how often. */
function bleedingHolds(seen: Seen): boolean {
  const { facts, decision, offered } = seen;
  if (isPregnant(seen)) return isUrgent(seen) || !isBledToday(seen);
  const rises = reportsOf(seen, "bleeding-up").map(({ on }) => on);
  if (rises.includes(facts.day) && !hasWord(seen, BLEEDING_WORDS, facts.day)) {
    const isSecond = rises.some((on) => on < facts.day && facts.day - on <= 14);
    if (isSecond && !isUrgent(seen)) return false;
    if (since(seen) >= 42 && !isCare(seen)) return false;
    const isQuiet = [...offered.kinds].every((kind) => kind === "breath");
    if (!isQuiet || (decision.level !== "stop" && !isCare(seen))) return false;
  }
  return !isLateToday(seen) || isCare(seen);
}

function isBledToday(seen: Seen): boolean {
  return ["bleeding", "bleeding-up"].some((sign) => isToldToday(seen, sign));
}

/** Bleeding that is no period, past week 8, or week 3 after a loss under twenty weeks. */
function isLateToday(seen: Seen): boolean {
  const { facts } = seen;
  const isPeriod = facts.checkIns.some(({ period }) => period === "yes");
  const from = gestation(seen) < 20 ? 21 : 56;
  return (
    !isPeriod &&
    since(seen) >= from &&
    reportsOf(seen, "bleeding").some(({ on }) => on === facts.day) &&
    !hasWord(seen, BLEEDING_WORDS, facts.day)
  );
}

/** Doming was told, and no session since has an item without it. */
function isDoming(seen: Seen): boolean {
  const { facts } = seen;
  const last = Math.max(...reportsOf(seen, "doming").map(({ on }) => on));
  return !facts.log.sessions.some(
    (entry) =>
      dayOfEntry(entry) >= last &&
      (entry.signs === undefined ||
        entry.signs === "none" ||
        (entry.signs.doming ?? 0) === 0),
  );
}

export const SIGN_INVARIANTS: readonly Invariant[] = [
  {
    id: "I12",
    says: "Scar pain that activity worsens, and a bulge, are for a clinician; nothing progresses.",
    exception:
      "section 4: a sign that somebody has taken note of is none until it is worse",
    holds: (seen) =>
      !CARE_SIGNS.some((sign) => isToldToday(seen, sign)) ||
      (isCare(seen) && !isVigorous(seen)),
  },
  {
    id: "I5",
    says: "With a pelvic sign impact is 0, a physio is suggested, and what is gentle goes on.",
    exception:
      "section 4: a sign that somebody has taken note of is none until it is worse; at emergency and call-now, and in a pregnancy, no suggestion",
    holds: (seen) => {
      if (joltsBesideYes(seen)) return false;
      if (!hasPelvicToday(seen)) return true;
      const isSaid = seen.decision.reasons.some(
        ({ rule }) => rule === "P-PHYSIO",
      );
      const isApart = isUrgent(seen) || isPregnant(seen);
      return !isJolting(seen) && (isApart || isSaid) && isLight(seen);
    },
  },
  {
    id: "I6",
    says: "A sign in a run ends it: no more today, not the next day, and the next is not harder.",
    exception:
      "section 6: after more than 28 days the way back is measured by the last 90 days",
    holds: (seen) => {
      const wrong = wrongRun(seen);
      if (wrong === null || !seen.offered.hasRun) return true;
      const ago = seen.facts.day - wrong.on;
      return ago > 28 || (ago > 1 && offeredSeconds(seen) <= wrong.seconds);
    },
  },
  {
    id: "I7",
    says: "Nothing jolts while a pelvic hold is open.",
    holds: (seen) =>
      !seen.decision.holds.some(({ hold }) =>
        /^(pelvic|care:(bulge|scar-pain))/.test(hold),
      ) ||
      (!isJolting(seen) && !hasGate(seen, "impact")),
  },
  {
    id: "I8",
    says: "A health question answered yes or unsure leaves light activity until somebody's word.",
    exception:
      "section 4: a past of which somebody has taken note does not lock again",
    holds: (seen) =>
      !isTopicOpen(seen, TOPICS) || (!isVigorous(seen) && isLight(seen)),
  },
  {
    id: "I9",
    says: "An emergency sign makes an emergency: whom to call, and nothing on offer.",
    holds: (seen) => {
      const isTold = seen.facts.checkIns.some(
        ({ warnings = [] }) =>
          warnings !== "none" && warnings.includes("RF-01"),
      );
      const { level, care, sessions } = seen.decision;
      return (
        !isTold ||
        (level === "emergency" &&
          sessions.length === 0 &&
          (care?.contacts.length ?? 0) > 0)
      );
    },
  },
  {
    id: "I10",
    says: "Bleeding that rises, comes back or lasts past week 8 pauses and is shown to a clinician.",
    exception:
      "section 4: before day 42, where it has not stopped yet, a first rise is breath only today and tomorrow and asks the three bleeding warnings; the second within 14 days calls now",
    holds: bleedingHolds,
  },
  {
    id: "I11",
    says: "Blood pressure that is followed leaves light activity until somebody's word.",
    holds: (seen) => !isTopicOpen(seen, ["GP-bp"]) || !isVigorous(seen),
  },
  {
    id: "I21",
    says: "Four of ten, or a limp, stops impact and running; a flagged bone pain calls.",
    exception:
      "section 4: a pain that somebody has taken note of does not lock unchanged",
    holds: (seen) =>
      painsToday(seen).every(
        ({ score, limp, site, onImpact }) =>
          (score < 4 && limp !== true) ||
          (!isJolting(seen) &&
            (site !== "groin" || onImpact !== true || isCare(seen))),
      ),
  },
  {
    id: "I22",
    says: "A low score never lets a pelvic, wound, belly or bone pain pass.",
    exception:
      "section 4: a pain that somebody has taken note of does not lock unchanged",
    holds: (seen) =>
      painsToday(seen).every(({ site }) => MUSCLE_SITES.has(site)) ||
      !isJolting(seen),
  },
  {
    id: "I23",
    says: "Doming stops running and impact until its item has been done without it.",
    holds: (seen) =>
      reportsOf(seen, "doming").length === 0 ||
      !isDoming(seen) ||
      !isJolting(seen),
  },
  {
    id: "I25",
    says: "Eating concerns and fatigue leave no load until somebody's word.",
    holds: (seen) => !isTopicOpen(seen, ["GP-e", "GP-l"]) || !isVigorous(seen),
  },
  {
    id: "I26",
    says: "Short sleep eases a day and closes nothing.",
    exception:
      "section 4: under six hours two nights running, where the evidence has 6.8 on average beside other flags",
    holds: (seen) =>
      seen.decision.holds.every(({ hold }) => !/sleep|energy/.test(hold)) &&
      !hasCriterion(seen, /SLEEP|ENERGY/),
  },
];
