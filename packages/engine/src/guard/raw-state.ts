import { dayOfEntry } from "./raw-day.ts";
import { hasWord, type RawFacts } from "./raw-facts.ts";
import { isNamed } from "./raw-report.ts";

/** Questions about the body, topics and what was agreed. Each is told generously: it may only say yes when it is sure. */

const ALWAYS = Number.NEGATIVE_INFINITY;
const REBUILD_DAY = 28;
const SURGERY_DAY = 56;
const FIRST_RUN_EVER_DAY = 21;
const RUN_FLOORS: Readonly<
  Record<string, { readonly alone: number; readonly agreed: number }>
> = {
  "guideline-2019": { alone: 84, agreed: 84 },
  "consensus-2024": {
    alone: Number.POSITIVE_INFINITY,
    agreed: FIRST_RUN_EVER_DAY,
  },
  "staged-2026": { alone: 112, agreed: 56 },
};
/** A policy of a forked program may be later than these, never earlier. */
const LEAST_FLOOR = { alone: 84, agreed: FIRST_RUN_EVER_DAY };
const EARLY_LOSS_FLOOR = { alone: 42, agreed: FIRST_RUN_EVER_DAY };
const EARLY_LOSS_WEEKS = 12;
const SHORT_PREGNANCY_WEEKS = 20;
const SURGERY: ReadonlySet<string> = new Set([
  "caesarean",
  "surgery",
  "unknown",
]);
const BLEEDING_TOPIC = "GP-p";
const TOPIC_WORDS = ["topic", "H-TOPIC"];
/** Topics that every runner answers herself: bleeding is asked later, two may follow from her history. */
const ASKED_TOPICS = [
  ..."abcdfghijklmoqr".split("").map((letter) => `GP-${letter}`),
  "GP-anaemia",
  "GP-bp",
];
const ANSWER_DAYS = 104;
const LONG_WAIT_DAY = 84;
const LONG_WAIT_WORD_DAY = 42;
const ASKED_SIGNS = ["sex-pain", "emptying", "separation"] as const;
const HISTORY_TOPICS: Readonly<Record<string, string>> = {
  "bone-stress": "GP-n",
  "eating-disorder": "GP-e",
};

/** Days since the end; before everything where none is recorded, so that nothing dated has begun. */
export function daysSinceEnd(facts: RawFacts): number {
  return facts.ended === null ? ALWAYS : facts.day - facts.ended;
}

export function isShortPregnancy(facts: RawFacts): boolean {
  return isUnderWeeks(facts, SHORT_PREGNANCY_WEEKS);
}

/** A length that is not told is no short one. */
function isUnderWeeks({ profile }: RawFacts, most: number): boolean {
  const { gestationWeeks: weeks } = profile;
  return weeks !== undefined && weeks < most;
}

/** Whether the first windows may open by bleeding: a short pregnancy without an operation, from week 12 on with a word. */
export function hasShortWindows(facts: RawFacts): boolean {
  return isVeryShort(facts) && !hasSurgery(facts);
}

/** Under twelve weeks, or under twenty and somebody has agreed to exercise. */
function isVeryShort(facts: RawFacts): boolean {
  return (
    isUnderWeeks(facts, EARLY_LOSS_WEEKS) ||
    (isShortPregnancy(facts) && hasAgreed(facts, "exercise", 0))
  );
}

export function hasSurgery(facts: RawFacts): boolean {
  return SURGERY.has(facts.profile.birth ?? "unknown");
}

/** Whether the later windows of an operation or an unknown birth still stand before rebuild. */
export function waitsAfterSurgery(facts: RawFacts): boolean {
  const since = daysSinceEnd(facts);
  if (!hasSurgery(facts) || isPregnantNow(facts)) return false;
  return (
    since < REBUILD_DAY ||
    (since < SURGERY_DAY && !hasAgreed(facts, "exercise", 0))
  );
}

/** Told unasked, after a caesarean or a short pregnancy, it counts all the same. */
export function hasMajorTear(facts: RawFacts): boolean {
  return facts.profile.tear === "third-fourth";
}

/** Whether a major tear is too fresh for anything past breath, pelvic floor, seated turning and walks. */
export function waitsAfterTear(facts: RawFacts): boolean {
  if (isPregnantNow(facts) || hasShortWindows(facts)) return false;
  return hasMajorTear(facts) && daysSinceEnd(facts) < REBUILD_DAY;
}

/** The latest answer to "could you be pregnant?" of the latest day that has one; a yes of that day outweighs its no. */
export function isPregnantNow(facts: RawFacts): boolean {
  if (facts.profile.outcome === "pregnant") return true;
  let latestDay = ALWAYS;
  let isYes = false;
  for (const entry of facts.log.pregnancyAnswers) {
    const on = dayOfEntry(entry);
    if (on < latestDay) continue;
    isYes = (on === latestDay && isYes) || entry.pregnant !== "no";
    latestDay = on;
  }
  return isYes;
}

/** Whether a topic was answered past, now or unsure with no word about it; an `unsure` falls to a no of that day or later. */
export function hasOpenTopic(facts: RawFacts): boolean {
  return (
    hasYesTopic(facts) ||
    isAnswerOpen(
      facts,
      (topic, answer, on) => answer === "unsure" && !isSaidNo(facts, topic, on),
    )
  );
}

/** Whether a topic was answered past or now with no word about it: that no later answer ends. */
export function hasYesTopic(facts: RawFacts): boolean {
  return isAnswerOpen(
    facts,
    (_, answer) => answer === "past" || answer === "now",
  );
}

/** The topic of bleeding counts only late, and has a condition of its own. */
function isAnswerOpen(
  facts: RawFacts,
  is: (topic: string, answer: string, on: number) => boolean,
): boolean {
  return facts.log.screens.some((screen) =>
    Object.entries(screen.answers ?? {}).some(
      ([topic, answer]) =>
        topic !== BLEEDING_TOPIC &&
        is(topic, answer, dayOfEntry(screen)) &&
        !hasWord(facts, [topic, `topic:${topic}`, ...TOPIC_WORDS], ALWAYS),
    ),
  );
}

function isSaidNo(facts: RawFacts, topic: string, from: number): boolean {
  return facts.log.screens.some(
    (later) => later.answers?.[topic] === "no" && dayOfEntry(later) >= from,
  );
}

/** History that counts as a topic answered with past, with no word about it. */
export function hasOpenHistory(facts: RawFacts): boolean {
  return facts.log.profiles.some(({ history }) =>
    (history ?? []).some((past) => {
      const topic = HISTORY_TOPICS[past];
      if (topic === undefined) return false;
      const names = [topic, `topic:${topic}`, "topic", "H-TOPIC"];
      return !hasWord(facts, names, ALWAYS);
    }),
  );
}

/** Whether impact waits for somebody's word, or day 84: an assisted or back-to-back birth, or a tear or position that is not known. */
export function hasLongWait(facts: RawFacts): boolean {
  const { birth, tear, history } = facts.profile;
  const isUnknown =
    !isShortPregnancy(facts) &&
    (history === undefined ||
      (birth !== "caesarean" && (tear ?? "unknown") === "unknown"));
  return (
    (birth === "assisted" ||
      isUnknown ||
      history?.includes("back-to-back") === true) &&
    daysSinceEnd(facts) < LONG_WAIT_DAY &&
    !hasAgreed(facts, "impact", LONG_WAIT_WORD_DAY)
  );
}

/** Whether each sign that is asked only once was ever answered by its name. */
export function hasAnsweredAsked(facts: RawFacts): boolean {
  return ASKED_SIGNS.every((sign) => facts.log.answered.has(sign));
}

/** Whether today's check-ins say yes to one of those signs, and nobody has ever spoken about it. */
export function hasUnspokenAskedSign(facts: RawFacts): boolean {
  return facts.checkIns.some(({ signs }) => {
    if (signs === undefined || signs === "none") return false;
    return ASKED_SIGNS.some(
      (sign) =>
        isNamed(signs, sign) && !hasWord(facts, [sign, `sign:${sign}`], ALWAYS),
    );
  });
}

/** Whether some topic that every runner is asked has no answer young enough to count. */
export function hasUnansweredTopic(facts: RawFacts): boolean {
  const answered = new Set(
    facts.log.screens
      .filter((screen) => facts.day - dayOfEntry(screen) <= ANSWER_DAYS)
      .flatMap((screen) => Object.keys(screen.answers ?? {})),
  );
  return ASKED_TOPICS.some((topic) => !answered.has(topic));
}

/** Whether somebody agreed to a scope, on or after a day since the end. */
export function hasAgreed(
  facts: RawFacts,
  scope: string,
  fromDay: number,
): boolean {
  return hasWord(facts, [scope], (facts.ended ?? ALWAYS) + fromDay);
}

/** First day on which running may start under the decision's policy. */
export function runFloor(facts: RawFacts, policy: string): number {
  const isEarly = isVeryShort(facts) && policy !== "consensus-2024";
  const floor = isEarly
    ? EARLY_LOSS_FLOOR
    : (RUN_FLOORS[policy] ?? LEAST_FLOOR);
  const { alone, agreed } = floor;
  const day = hasAgreed(facts, "running", 0) ? agreed : alone;
  return Math.max(FIRST_RUN_EVER_DAY, day);
}

/** Whether the last mark is a pause; several marks on one day leave it open. */
export function isPaused(facts: RawFacts): boolean {
  let latestDay = ALWAYS;
  const kinds = new Set<string>();
  for (const entry of facts.log.pauses) {
    const on = dayOfEntry(entry);
    if (on > latestDay) kinds.clear();
    if (on >= latestDay) kinds.add(entry.kind);
    latestDay = Math.max(latestDay, on);
  }
  return kinds.size === 1 && kinds.has("pause");
}

/** The latest answer to "healed and comfortable?" is yes; contradictory answers of one day are not told apart. */
export function isHealed(facts: RawFacts): boolean {
  let latestDay = ALWAYS;
  const answers = new Set<string>();
  for (const screen of facts.log.screens) {
    if (screen.healed === undefined) continue;
    const on = dayOfEntry(screen);
    if (on > latestDay) answers.clear();
    if (on >= latestDay) answers.add(screen.healed);
    latestDay = Math.max(latestDay, on);
  }
  return answers.has("yes");
}

/** Whether profiles tell of more than one end: what was earned before may not count. */
export function hasAnotherEnd(facts: RawFacts): boolean {
  const ends = new Set(
    facts.log.profiles.flatMap(({ ended }) =>
      ended === undefined ? [] : [ended],
    ),
  );
  return ends.size > 1;
}
