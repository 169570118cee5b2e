import { dayOf, lossWeeks } from "../fold/body.ts";
import type { Told } from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import { stampOf } from "../fold/stamp.ts";
import type { State, TopicState } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Entry, History, TopicAnswer } from "../type/entry.ts";
import { openCare } from "./care.ts";

/** The topic that asks about bleeding: normal in the first weeks, so asked only later. */
const BLEEDING_TOPIC = "GP-p";
const UNKNOWN: TopicState = {
  answer: null,
  answeredOn: null,
  pastAccepted: false,
  unsureSince: null,
  unsureAt: Number.NEGATIVE_INFINITY,
  entries: [],
};

/** Takes in the day's answers to consult-first topics, and history that counts as one. */
export function foldTopics(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  for (const screen of log.screens) {
    if (screen.healed !== undefined)
      state.healed = { value: screen.healed, day: state.day };
    const told = toldBy(screen);
    for (const [topic, answer] of Object.entries(screen.answers ?? {})) {
      if (counts(index, state, topic, answer))
        answerTopic(index, state, { topic, answer, told });
    }
  }
  for (const profile of log.profiles)
    openHistory(index, state, profile.history ?? [], toldBy(profile));
}

/** History that counts as a topic answered `past`. */
export function openHistory(
  index: ProgramIndex,
  state: State,
  history: readonly History[],
  told: Told,
): void {
  for (const past of history) {
    const topic = index.history.get(past)?.topic;
    if (topic != null) openPast(state, topic, told);
  }
}

function toldBy(entry: Entry): Told {
  return { at: stampOf(entry).at, entries: [entry.id] };
}

/** Steady loss in the first weeks is no answer to the topic of bleeding. */
function counts(
  index: ProgramIndex,
  state: State,
  topic: string,
  answer: TopicAnswer,
): boolean {
  if (!index.topics.has(topic)) return false;
  const isEarly =
    topic === BLEEDING_TOPIC && !isAsked(index, state, topic, state.day);
  return !isEarly || answer === "no";
}

interface Answered {
  readonly topic: string;
  readonly answer: TopicAnswer;
  readonly told: Told;
}

function answerTopic(
  index: ProgramIndex,
  state: State,
  { topic, answer, told }: Answered,
): void {
  const known = state.topics.get(topic) ?? UNKNOWN;
  const isUnsure = answer === "unsure";
  state.topics.set(topic, {
    ...known,
    answer,
    answeredOn: state.day,
    unsureSince: isUnsure ? (known.unsureSince ?? state.day) : null,
    unsureAt: isUnsure ? told.at : known.unsureAt,
    entries: told.entries,
  });
  if (answer === "past") openPast(state, topic, told);
  if (answer === "now") {
    const level = index.topics.get(topic)?.now ?? "call-now";
    const key = `topic:${topic}`;
    openCare(state, { key, sign: topic, rule: "S-TOPIC-NOW", level, told });
  }
}

/** `past` calls for care until a go-ahead; once taken note of and unchanged it does not lock again. */
function openPast(state: State, topic: string, told: Told): void {
  const known = state.topics.get(topic) ?? UNKNOWN;
  const key = `topic:${topic}`;
  if (known.pastAccepted || state.cares.has(key)) return;
  const { day } = state;
  if (known.answeredOn === null)
    state.topics.set(topic, { ...known, answer: "past", answeredOn: day });
  const rule = "S-TOPIC-OPEN";
  openCare(state, { key, sign: topic, rule, level: "call-soon", told });
}

/** Whether a topic is asked on a day: all from the first asking day, bleeding from its own. */
export function isAsked(
  index: ProgramIndex,
  state: State,
  topic: string,
  day: DayNumber,
): boolean {
  const since = dayOf(state, day);
  return since !== null && since >= askedFrom(index, state, topic);
}

/** The day since the end of the pregnancy from which a topic is asked. */
function askedFrom(index: ProgramIndex, state: State, topic: string): number {
  const numbers = index.program.numbers;
  if (topic !== BLEEDING_TOPIC) return numbers.topicsFromDay;
  return lossWeeks(state.body, numbers) === null
    ? numbers.bleedingTopicFromDay
    : numbers.bleedingTopicEarlyLossFromDay;
}

/** How the consult-first topics stand on a day. */
export interface TopicStanding {
  /** How many are asked. */
  readonly asked: number;
  /** Those that count as unanswered: never answered, or answered too long ago. */
  readonly unanswered: readonly string[];
  /** Those whose `unsure` is open, and that no yes keeps open besides. */
  readonly unsure: readonly string[];
}

/** How the topics stand once the day's answers and go-aheads have been heard. */
export function topicStanding(
  index: ProgramIndex,
  state: State,
): TopicStanding {
  let asked = 0;
  for (const topic of index.topics.keys())
    if (isAsked(index, state, topic, state.day)) asked += 1;
  const unanswered = dueTopics(index, state, answerDays(index));
  return { asked, unanswered, unsure: unsureTopics(state) };
}

/** Days for which an answer counts, the grace of asking again included. */
function answerDays(index: ProgramIndex): number {
  const { topicHoldDays, topicGraceDays } = index.program.numbers;
  return topicHoldDays + topicGraceDays;
}

/** The first day since which some of the unanswered topics count as such; today when none does. */
export function unansweredSince(
  index: ProgramIndex,
  state: State,
  unanswered: readonly string[],
): DayNumber {
  const ended = state.body.ended?.value ?? state.day;
  const days = unanswered.map((topic) => {
    const answered = state.topics.get(topic)?.answeredOn ?? null;
    const asked = ended + askedFrom(index, state, topic);
    return answered === null
      ? asked
      : Math.max(asked, answered + answerDays(index) + 1);
  });
  return Math.min(state.day, ...days);
}

/** Topics that are asked again: never answered, or older than an answer holds. */
export function dueTopics(
  index: ProgramIndex,
  state: State,
  olderThan = index.program.numbers.topicHoldDays,
): string[] {
  const due: string[] = [];
  for (const topic of index.topics.keys()) {
    if (!isAsked(index, state, topic, state.day)) continue;
    const answered = state.topics.get(topic)?.answeredOn ?? null;
    if (answered === null || state.day - answered > olderThan) due.push(topic);
  }
  return due;
}

function unsureTopics(state: State): string[] {
  const unsure: string[] = [];
  for (const [id, topic] of state.topics)
    if (topic.unsureSince !== null && !state.cares.has(`topic:${id}`))
      unsure.push(id);
  return unsure;
}
