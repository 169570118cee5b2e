import { dayOf, lossWeeks } from "../fold/body.ts";
import type { DayLog } from "../fold/day-log.ts";
import { stampOf } from "../fold/stamp.ts";
import type { State, TopicState } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { ScreenEntry, TopicAnswer } from "../type/entry.ts";
import { openCare } from "./care.ts";

/** The topic that asks about bleeding: normal in the first weeks, so asked only later. */
const BLEEDING_TOPIC = "GP-p";
const UNKNOWN: TopicState = {
  answer: null,
  answeredOn: null,
  pastAccepted: false,
  unsureSince: null,
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
    for (const [topic, answer] of Object.entries(screen.answers ?? {})) {
      if (index.topics.has(topic))
        answerTopic(index, state, screen, topic, answer);
    }
  }
  for (const profile of log.profiles) {
    for (const past of profile.history ?? []) {
      const topic = index.history.get(past)?.topic;
      if (topic != null)
        openPast(state, topic, {
          at: stampOf(profile).at,
          entries: [profile.id],
        });
    }
  }
}

function answerTopic(
  index: ProgramIndex,
  state: State,
  screen: ScreenEntry,
  topic: string,
  answer: TopicAnswer,
): void {
  if (
    topic === BLEEDING_TOPIC &&
    answer !== "no" &&
    !isAsked(index, state, topic, state.day)
  )
    return;
  const known = state.topics.get(topic) ?? UNKNOWN;
  const report = { at: stampOf(screen).at, entries: [screen.id] };
  const next: TopicState = {
    ...known,
    answer,
    answeredOn: state.day,
    unsureSince: answer === "unsure" ? (known.unsureSince ?? state.day) : null,
    entries: [screen.id],
  };
  state.topics.set(topic, next);
  if (answer === "past") openPast(state, topic, report);
  if (answer === "now") {
    const level = index.topics.get(topic)?.now ?? "call-now";
    openCare(state, {
      key: `topic:${topic}`,
      sign: topic,
      rule: "S-TOPIC-NOW",
      level,
      today: report,
    });
  }
}

/** `past` calls for care until a go-ahead; once taken note of and unchanged it does not lock again. */
function openPast(
  state: State,
  topic: string,
  report: { readonly at: number; readonly entries: readonly string[] },
): void {
  const known = state.topics.get(topic) ?? UNKNOWN;
  if (known.pastAccepted || state.cares.has(`topic:${topic}`)) return;
  if (known.answeredOn === null)
    state.topics.set(topic, {
      ...known,
      answer: "past",
      answeredOn: state.day,
    });
  openCare(state, {
    key: `topic:${topic}`,
    sign: topic,
    rule: "S-TOPIC-OPEN",
    level: "call-soon",
    today: report,
  });
}

/** Whether a topic is asked on a day: all from the first asking day, bleeding from its own. */
export function isAsked(
  index: ProgramIndex,
  state: State,
  topic: string,
  day: DayNumber,
): boolean {
  const numbers = index.program.numbers;
  const since = dayOf(state, day);
  if (since === null) return false;
  if (topic !== BLEEDING_TOPIC) return since >= numbers.topicsFromDay;
  const from =
    lossWeeks(state.body, numbers) === null
      ? numbers.bleedingTopicFromDay
      : numbers.bleedingTopicEarlyLossFromDay;
  return since >= from;
}

/** Topics that count as unanswered today: never answered, or answered too long ago. */
export function unansweredTopics(index: ProgramIndex, state: State): string[] {
  const numbers = index.program.numbers;
  return dueTopics(
    index,
    state,
    numbers.topicHoldDays + numbers.topicGraceDays,
  );
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

/** Topics whose `unsure` is open. */
export function unsureTopics(state: State): string[] {
  return [...state.topics]
    .filter(([, topic]) => topic.unsureSince !== null)
    .map(([id]) => id);
}
