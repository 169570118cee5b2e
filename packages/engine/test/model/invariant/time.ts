import { dayOfEntry } from "../../../src/guard/raw-day.ts";
import type { Verdict } from "../../../src/index.ts";
import {
  gestation,
  hasGate,
  hasWord,
  type Invariant,
  isAgreed,
  isAnswered,
  isCare,
  isJolting,
  isSurgery,
  isUrgent,
  type Seen,
  since,
} from "./seen.ts";

/** Invariants on time, the body, and what is not known. */

const WEEKS_12 = 84;
const WEEKS_3 = 21;
const RUN_FLOORS: Readonly<
  Record<string, { readonly alone: number; readonly agreed: number }>
> = {
  "guideline-2019": { alone: 84, agreed: 84 },
  "consensus-2024": { alone: Number.POSITIVE_INFINITY, agreed: 21 },
  "staged-2026": { alone: 112, agreed: 56 },
};
const EARLY_LOSS = { alone: 42, agreed: 21 };
const QUIET_FAMILIES = ["breath", "pelvic-floor"];
const BENCHMARKS = [
  "squat-to-stand",
  "bridge-20",
  "calf-raise-20",
  "leg-lift-20",
  "sit-to-stand-20",
];

/** Under twelve weeks, or under twenty with a word for exercise (section 1). */
function isEarlyLoss(seen: Seen): boolean {
  const weeks = gestation(seen);
  return weeks < 12 || (weeks < 20 && isAgreed(seen, "exercise"));
}

/** First day of running under the policy of the day, as section 7 and, for an early loss, section 1 write it. */
function runFloor(seen: Seen): number {
  const { policy } = seen.decision;
  const isShort = isEarlyLoss(seen) && policy !== "consensus-2024";
  const floor = isShort ? EARLY_LOSS : RUN_FLOORS[policy];
  if (floor === undefined) throw new Error(`no policy ${policy}`);
  return isAgreed(seen, "running")
    ? Math.min(floor.alone, floor.agreed)
    : floor.alone;
}

/** Breath or pelvic floor is on offer, or was done today. */
function isBreathing({ offered, facts }: Seen): boolean {
  return (
    offered.items.some(({ family }) => QUIET_FAMILIES.includes(family)) ||
    facts.today.some(({ kind }) => kind === "session")
  );
}

/** Tears, assisted and back-to-back births, as section 2 writes them at impact. */
function waitsForSupervision(seen: Seen): boolean {
  const { tear, birth, history } = seen.facts.profile;
  if (isAgreed(seen, "impact", 42)) return false;
  const isLate = gestation(seen) >= 20;
  const isAsked = isLate && birth !== "caesarean";
  if (isAsked && tear === "third-fourth") return true;
  const isLong =
    birth === "assisted" ||
    history?.includes("back-to-back") === true ||
    (isLate && history === undefined) ||
    (isAsked && (tear ?? "unknown") === "unknown");
  return isLong && since(seen) < WEEKS_12;
}

/** Whether some criterion of a gate, at any depth, has a name of a shape. */
export function hasCriterion({ decision }: Seen, shape: RegExp): boolean {
  const isNamed = ({ rule, of }: Verdict): boolean =>
    shape.test(rule) || of.some(isNamed);
  return decision.gates.some(({ criteria }) => criteria.some(isNamed));
}

const BENCHMARK = new RegExp(`CHECK-(?:${BENCHMARKS.join("|")})`);

export const TIME_INVARIANTS: readonly Invariant[] = [
  {
    id: "I1",
    says: "No run, bound or hop before week 12 without supervision.",
    exception:
      "sections 1 and 7: the floor is the policy's, or an early loss's; section 2: hops from day 42 with a word for impact; section 7: landings and two-foot jumps are none of them",
    holds: (seen) =>
      (!seen.offered.hasRun && !seen.offered.hasHop) ||
      since(seen) >= runFloor(seen) ||
      (!seen.offered.hasRun && isAgreed(seen, "impact", 42)),
  },
  {
    id: "I2",
    says: "Nobody's word opens running before three weeks.",
    holds: (seen) => !seen.offered.hasRun || since(seen) >= WEEKS_3,
  },
  {
    id: "I4",
    says: "A strength benchmark never closes a gate.",
    holds: (seen) => !hasCriterion(seen, BENCHMARK),
  },
  {
    id: "I12",
    says: "After a caesarean no weight for six weeks.",
    exception: "section 2: eight weeks, stricter",
    holds: (seen) =>
      !isSurgery(seen) ||
      since(seen) >= 56 ||
      seen.offered.items.every(({ kg }) => kg === null),
  },
  {
    id: "I13",
    says: "After a severe tear, or an assisted birth, impact waits for supervision.",
    exception:
      "section 2: after an assisted or back-to-back birth, or a tear or position not known, day 84 with four quiet weeks is the other way; a caesarean and losses under 20 weeks are not asked",
    holds: (seen) => !isJolting(seen) || !waitsForSupervision(seen),
  },
  {
    id: "I28",
    says: "Breath or pelvic-floor work is on offer every day, paused too.",
    exception: "section 4: nothing at emergency and call-now",
    holds: (seen) => isUrgent(seen) || isBreathing(seen),
  },
  {
    id: "I30",
    says: "What is not answered opens nothing.",
    holds: (seen) =>
      isAnswered(seen) ||
      (!seen.offered.hasWork && !isJolting(seen) && !seen.offered.hasBrisk),
  },
  {
    id: "R1",
    says: "Weeks alone never open impact or running.",
    holds: ({ facts, ...seen }) =>
      (!hasGate({ facts, ...seen }, "impact") &&
        !hasGate({ facts, ...seen }, "run")) ||
      (facts.log.sessions.length >= 4 && facts.log.checks.length > 0),
  },
  {
    id: "R2",
    says: "The first fourteen days hold a breath card and care, and nothing that is overdue.",
    exception: "section 1: after an early loss the windows may open sooner",
    holds: (seen) =>
      since(seen) >= 14 ||
      (isEarlyLoss(seen) && !isSurgery(seen)) ||
      seen.decision.phase === "pregnant" ||
      [...seen.offered.kinds].every((kind) => kind === "breath"),
  },
  {
    id: "R3",
    says: "Whoever has done nothing gets foundations first, whatever the week.",
    holds: (seen) =>
      seen.facts.log.sessions.some(
        (entry) => dayOfEntry(entry) < seen.facts.day,
      ) ||
      (!isJolting(seen) &&
        !hasGate(seen, "rebuild") &&
        seen.offered.items.every(({ kg }) => kg === null)),
  },
  {
    id: "R4",
    says: "Years later the same tests are asked, and the day is decided.",
    holds: (seen) =>
      since(seen) < 730 ||
      isUrgent(seen) ||
      ((seen.decision.sessions.length > 0 || isBreathing(seen)) &&
        (!seen.offered.hasRun || seen.facts.log.checks.length >= 8)),
  },
  {
    id: "R5",
    says: "No impact before day 42, nor before its strength and patterns.",
    holds: (seen) =>
      !seen.offered.hasImpact ||
      (since(seen) >= 42 &&
        hasGate(seen, "load") &&
        ["goblet-squat", "single-leg-calf-raise"].every((movement) =>
          seen.facts.log.movements.has(movement),
        )),
  },
  {
    id: "R10",
    says: "After a caesarean breath and pelvic-floor work are never taken away.",
    exception: "section 4: nothing at emergency and call-now",
    holds: (seen) =>
      seen.facts.profile.birth !== "caesarean" ||
      isUrgent(seen) ||
      isBreathing(seen),
  },
  {
    id: "R11",
    says: "A visit to a physio is suggested in weeks 4 to 6 and never asked for.",
    exception:
      "section 4: beside a call that cannot wait there is nothing else; section 1: in a pregnancy the midwife comes first",
    holds: (seen) => {
      const days = since(seen);
      const isWindow = days >= 28 && days < 42;
      const isSaid = seen.decision.reasons.some(
        ({ rule }) => rule === "P-PHYSIO",
      );
      return (
        !isWindow ||
        isSaid ||
        isUrgent(seen) ||
        seen.decision.phase === "pregnant"
      );
    },
  },
];

/** Whether one of some topics waits for a word; a `past` of which somebody has taken note does not lock again (section 4). */
export function isTopicOpen(seen: Seen, topics: readonly string[]): boolean {
  return topics.some((topic) => {
    const words = [topic, `topic:${topic}`, "topic"];
    let first = Number.POSITIVE_INFINITY;
    return seen.facts.log.screens.some((screen) => {
      const answer = screen.answers?.[topic] ?? "no";
      if (answer === "no") return false;
      const on = dayOfEntry(screen);
      first = Math.min(first, on);
      if (hasWord(seen, words, answer === "past" ? first : on)) return false;
      return answer !== "unsure" || !isSaidNo(seen, topic, on);
    });
  });
}

function isSaidNo({ facts }: Seen, topic: string, from: number): boolean {
  return facts.log.screens.some(
    (screen) => screen.answers?.[topic] === "no" && dayOfEntry(screen) > from,
  );
}

/** Moderate and harder work is on offer: a brisk walk, a weight, what jolts. */
export function isVigorous(seen: Seen): boolean {
  return (
    isJolting(seen) ||
    seen.offered.hasBrisk ||
    hasGate(seen, "load") ||
    seen.offered.items.some(({ kg }) => kg !== null)
  );
}

/** Whether a light day is left: breath, or a walk. */
export function isLight(seen: Seen): boolean {
  return isCare(seen) ? isUrgent(seen) || isBreathing(seen) : isBreathing(seen);
}
