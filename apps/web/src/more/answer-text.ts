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

/** What was answered to a question of the set-up, in short; null where nothing was. */
export function answerText(
  question: QuestionId,
  answers: SetUpAnswers,
  { say, speaker, program }: Words,
): string | null {
  const speaks = speaker.value;
  const { birth, days, due, ended, equipment, history, minutes } = answers;
  const { policy, region, runningBefore, tear, weeks } = answers;
  switch (question) {
    case "when":
      if (answers.isPregnant === true) return say("setup.outcome.pregnant");
      return ended === undefined ? null : speaks.date(ended);
    case "due":
      return due === undefined || due === "" ? null : speaks.date(due);
    case "outcome":
      // The words that follow from it, not what it was: nobody needs to read that again in a list.
      return say(`voice.${speaks.voice}`);
    case "weeks":
      if (weeks === undefined) return null;
      return weeks === "unknown"
        ? say("setup.weeks.unknown")
        : say("unit.week.other", { n: weeks });
    case "birth":
      if (birth === undefined) return null;
      return birthText(birth, isEarlyEnd(answers, program), say);
    case "tear":
      return tear === undefined ? null : say(`setup.tear.${tear}`);
    case "history":
      if (history === undefined) return null;
      return history.length === 0
        ? say("setup.history.none")
        : history.map((id) => speaks.history(id).text).join(" · ");
    case "days":
      if (days === undefined) return null;
      return days.map((day) => weekday(day, speaks.locale)).join(", ");
    case "minutes":
      return minutes === undefined ? null : speaks.minutes(minutes);
    case "equipment":
      if (equipment === undefined) return null;
      return equipment.length === 0
        ? say("setup.equipment.none")
        : EQUIPMENT.filter((id) => equipment.includes(id))
            .map((id) => say(`equipment.${id}`))
            .join(", ");
    case "running":
      return runningBefore === undefined
        ? null
        : say(`setup.running-before.${runningBefore}`);
    case "region":
      return region === undefined ? null : speaks.region(region).name;
    case "policy": {
      const chosen = policy ?? program.policies[0]?.id;
      return chosen === undefined ? null : speaks.policy(chosen).name;
    }
    default:
      return null;
  }
}
