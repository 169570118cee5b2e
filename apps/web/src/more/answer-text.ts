import type { Birth } from "@restride/engine";
import type { App } from "../frame/app-context.ts";
import type { QuestionId, SetUpAnswers } from "../set-up/draft.ts";
import { EARLY_BIRTHS, EQUIPMENT } from "../set-up/options.ts";
import { isEarlyEnd } from "../set-up/question.ts";

/** A Monday; the days of the week are counted from it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function weekday(day: number, locale: string): string {
  const short = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    timeZone: "UTC",
  });
  return short.format(MONDAY + (day - 1) * DAY_MS);
}

function birthText(birth: Birth, isEarly: boolean, say: App["say"]): string {
  const early = EARLY_BIRTHS.find((one) => one === birth);
  return isEarly && early !== undefined
    ? say(`setup.early.${early}`)
    : say(`setup.birth.${birth}`);
}

type Words = Pick<App, "say" | "speaker" | "program">;

type Telling = (answers: SetUpAnswers, words: Words) => string | null;

/** How each question's answer is told. */
const TELLINGS: Readonly<Partial<Record<QuestionId, Telling>>> = {
  when: ({ isPregnant, ended }, { say, speaker }) => {
    if (isPregnant === true) return say("setup.outcome.pregnant");
    return ended === undefined ? null : speaker.value.date(ended);
  },
  due: ({ due = "" }, { speaker }) =>
    due === "" ? null : speaker.value.date(due),
  // The words that follow from it, not what it was: nobody needs to read that again in a list.
  outcome: (_, { say, speaker }) => say(`voice.${speaker.value.voice}`),
  weeks: ({ weeks }, { say }) => {
    if (weeks === undefined) return null;
    return weeks === "unknown"
      ? say("setup.weeks.unknown")
      : say("unit.week.other", { n: weeks });
  },
  birth: (answers, { say, program }) =>
    answers.birth === undefined
      ? null
      : birthText(answers.birth, isEarlyEnd(answers, program), say),
  tear: ({ tear }, { say }) =>
    tear === undefined ? null : say(`setup.tear.${tear}`),
  history: ({ history }, { say, speaker }) =>
    listText(
      history?.map((id) => speaker.value.history(id).text),
      say("setup.history.none"),
    ),
  days: ({ days }, { speaker }) =>
    listText(
      days?.map((day) => weekday(day, speaker.value.locale)),
      "–",
    ),
  minutes: ({ minutes }, { speaker }) =>
    minutes === undefined ? null : speaker.value.minutes(minutes),
  equipment: ({ equipment }, { say }) =>
    listText(
      equipment &&
        EQUIPMENT.filter((id) => equipment.includes(id)).map((id) =>
          say(`equipment.${id}`),
        ),
      say("setup.equipment.none"),
    ),
  running: ({ runningBefore }, { say }) =>
    runningBefore === undefined
      ? null
      : say(`setup.running-before.${runningBefore}`),
  region: ({ region }, { speaker }) =>
    region === undefined ? null : speaker.value.region(region).name,
  policy: ({ policy }, { speaker, program }) => {
    const chosen = policy ?? program.policies[0]?.id;
    return chosen === undefined ? null : speaker.value.policy(chosen).name;
  },
};

/** Several things in one line; null where the question was not answered. */
function listText(
  parts: readonly string[] | undefined,
  none: string,
): string | null {
  if (parts === undefined) return null;
  return parts.length === 0 ? none : parts.join(", ");
}

/** What was answered to a question of the set-up, in short; null where nothing was. */
export function answerText(
  question: QuestionId,
  answers: SetUpAnswers,
  words: Words,
): string | null {
  return TELLINGS[question]?.(answers, words) ?? null;
}
