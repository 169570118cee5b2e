import {
  type CivilDate,
  isCivilDate,
  type Program,
  parseDay,
} from "@restride/engine";
import type { QuestionId, SetUpAnswers } from "./draft.ts";

/** Which questions the set-up asks, in which order, and what each needs before it can be left. */

const DAYS_PER_YEAR = 365;
/** Program section 1: a date over two years ago is confirmed once. */
const LONG_AGO_DAYS = 2 * DAYS_PER_YEAR;
/** Topics on one page, so that a page stays within two screens of a phone. */
const TOPICS_PER_PAGE = 7;

/** Days since the pregnancy ended by the answers so far; null while that is not known. */
export function dayOfAnswers(
  answers: SetUpAnswers,
  today: CivilDate,
): number | null {
  const ended = parseDay(answers.ended ?? "");
  const now = parseDay(today);
  if (answers.isPregnant === true || ended === null || now === null)
    return null;
  return now - ended;
}

/** Under 20 weeks nobody is asked about a birth's tears or positions (program section 2). */
export function isEarlyEnd(answers: SetUpAnswers, program: Program): boolean {
  const { weeks } = answers;
  return typeof weeks === "number" && weeks < program.numbers.midLossUnderWeeks;
}

/** The consult-first topics that are asked on a day; bleeding only from the day on which it is one. */
export function topicsAsked(
  answers: SetUpAnswers,
  program: Program,
  today: CivilDate,
): readonly string[] {
  const { numbers } = program;
  const day = dayOfAnswers(answers, today);
  if (day === null || day < numbers.topicsFromDay) return [];
  const bleedingFrom = isEarlyEnd(answers, program)
    ? numbers.bleedingTopicEarlyLossFromDay
    : numbers.bleedingTopicFromDay;
  return program.topics
    .map((topic) => topic.id)
    .filter((id) => id !== "GP-p" || day >= bleedingFrom);
}

/** The topics of one page, counted from 1. */
export function topicPage(
  topics: readonly string[],
  page: number,
): readonly string[] {
  return topics.slice((page - 1) * TOPICS_PER_PAGE, page * TOPICS_PER_PAGE);
}

/** The page number of a topic question; null for any other. */
export function topicPageOf(question: QuestionId): number | null {
  return question.startsWith("topics-")
    ? Number(question.slice("topics-".length))
    : null;
}

/** Every question that these answers call for, in order. */
export function questionsFor(
  answers: SetUpAnswers,
  program: Program,
  today: CivilDate,
): readonly QuestionId[] {
  if (answers.isPregnant === true) return ["when", "due", "region"];
  const asksTear =
    answers.birth !== "caesarean" && !isEarlyEnd(answers, program);
  const topics = topicsAsked(answers, program, today);
  const pages = Math.ceil(topics.length / TOPICS_PER_PAGE);
  const topicPages = Array.from(
    { length: pages },
    (_, index): QuestionId => `topics-${index + 1}`,
  );
  return [
    "when",
    "outcome",
    "weeks",
    "birth",
    ...(asksTear ? (["tear"] as const) : []),
    "history",
    ...topicPages,
    ...(pages > 0 ? (["healed"] as const) : []),
    "days",
    "minutes",
    "equipment",
    "running",
    "region",
    "policy",
  ];
}

/** Why a question cannot be left yet; the key of the sentence is `set-up.problem.<problem>`. */
export type Problem =
  | "needed"
  | "not-a-date"
  | "in-future"
  | "long-ago"
  | "weeks";

/** Questions that may be passed over: what they would change stays at its careful end. */
export function canSkip(question: QuestionId): boolean {
  if (topicPageOf(question) !== null) return true;
  return ["due", "healed", "days", "minutes", "equipment", "running"].includes(
    question,
  );
}

function whenProblem(answers: SetUpAnswers, today: CivilDate): Problem | null {
  if (answers.isPregnant === true) return null;
  if (answers.ended === undefined || answers.ended === "") return "needed";
  if (!isCivilDate(answers.ended)) return "not-a-date";
  const day = dayOfAnswers(answers, today) ?? 0;
  if (day < 0) return "in-future";
  return day > LONG_AGO_DAYS && answers.isLongAgo !== true ? "long-ago" : null;
}

const FIRST_LIVING_WEEK = 20;

function weeksProblem({ weeks, outcome }: SetUpAnswers): Problem | null {
  if (weeks === undefined) return "needed";
  if (weeks === "unknown") return null;
  // A living baby was not born before week 20: one of the two answers is a slip.
  if (outcome === "living-baby" && weeks < FIRST_LIVING_WEEK) return "weeks";
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= 45 ? null : "weeks";
}

/** What stands between her and the next question; null when nothing does. */
export function problemOf(
  question: QuestionId,
  answers: SetUpAnswers,
  today: CivilDate,
): Problem | null {
  switch (question) {
    case "when":
      return whenProblem(answers, today);
    case "weeks":
      return weeksProblem(answers);
    case "due":
      return answers.due === undefined || isCivilDate(answers.due)
        ? null
        : "not-a-date";
    case "outcome":
    case "birth":
    case "tear":
    case "history":
    case "region":
      return answers[question] === undefined ? "needed" : null;
    default:
      return null;
  }
}

/** Finds the inputs that mend a question's problem. */
export function fieldOf(
  question: QuestionId,
  problem: Problem,
  { isPregnant }: SetUpAnswers,
): string {
  if (question === "weeks" || question === "due") return `#${question}`;
  if (question !== "when") return `[name="${question}"]`;
  if (isPregnant === undefined) return '[name="situation"]';
  return problem === "long-ago" ? "#long-ago" : "#ended";
}

/**
 * Whether all that is still open may be answered another day: the day it ended is enough for a first breath, what is not
 * known is read carefully, and Today goes on asking. What was answered must fit.
 */
export function canWait(
  answers: SetUpAnswers,
  program: Program,
  today: CivilDate,
): boolean {
  if (answers.isPregnant !== false || answers.hasRun === true) return false;
  return questionsFor(answers, program, today).every((question) => {
    const problem = problemOf(question, answers, today);
    return problem === null || (problem === "needed" && question !== "when");
  });
}

/** The question to show: the one asked for when everything before it is answered, else the first that is not. */
export function reachable(
  wanted: QuestionId,
  answers: SetUpAnswers,
  program: Program,
  today: CivilDate,
): QuestionId {
  const questions = questionsFor(answers, program, today);
  for (const question of questions) {
    if (question === wanted) return question;
    if (problemOf(question, answers, today) !== null) return question;
  }
  return questions.at(-1) ?? "when";
}
