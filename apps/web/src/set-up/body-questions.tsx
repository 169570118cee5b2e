import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { Many } from "../component/many.tsx";
import { NumberField } from "../component/number-field.tsx";
import { useApp } from "../frame/app-context.ts";
import {
  BIRTH_HISTORIES,
  BIRTHS,
  EARLY_BIRTHS,
  NOTES_ONLY_HISTORIES,
  OUTCOMES,
  TEARS,
} from "./options.ts";
import { isEarlyEnd } from "./question.ts";
import type { QuestionProps } from "./question-body.tsx";

/** Questions about the pregnancy's end and the body. */

export function OutcomeQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <Choice
      name="outcome"
      legend={say("setup.outcome")}
      isLegendHidden
      options={OUTCOMES.map((value) => ({
        value,
        label: say(`setup.outcome.${value}`),
      }))}
      value={answers.outcome ?? null}
      onChange={(outcome) => change({ outcome })}
    />
  );
}

const LAST_WEEK = 45;
const MIDDLE_WEEK = 30;

export function WeeksQuestion({ answers, change }: QuestionProps): JSX.Element {
  const { say } = useApp();
  const { weeks } = answers;
  return (
    <div class="stack-wide">
      <NumberField
        id="weeks"
        label={say("setup.weeks.number")}
        value={typeof weeks === "number" ? weeks : null}
        min={1}
        max={LAST_WEEK}
        start={MIDDLE_WEEK}
        lessLabel={say("common.less")}
        moreLabel={say("common.more")}
        onChange={(value) => change({ weeks: value ?? undefined })}
      />
      <label class="choice-option">
        <input
          type="checkbox"
          checked={weeks === "unknown"}
          onChange={(event) =>
            change({
              weeks: event.currentTarget.checked ? "unknown" : undefined,
            })
          }
        />
        <span class="choice-text">{say("setup.weeks.unknown")}</span>
      </label>
    </div>
  );
}

export function BirthQuestion({ answers, change }: QuestionProps): JSX.Element {
  const { say, program } = useApp();
  const isEarly = isEarlyEnd(answers, program);
  const births = isEarly
    ? EARLY_BIRTHS.map((value) => ({
        value,
        label: say(`setup.early.${value}`),
      }))
    : BIRTHS.map((value) => ({ value, label: say(`setup.birth.${value}`) }));
  return (
    <Choice
      name="birth"
      legend={say("setup.birth")}
      isLegendHidden
      options={births}
      value={answers.birth ?? null}
      onChange={(birth) => change({ birth })}
    />
  );
}

export function TearQuestion({ answers, change }: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <Choice
      name="tear"
      legend={say("setup.tear")}
      isLegendHidden
      options={TEARS.map((value) => ({
        value,
        label: say(`setup.tear.${value}`),
      }))}
      value={answers.tear ?? null}
      onChange={(tear) => change({ tear })}
    />
  );
}

export function HistoryQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say, program, speaker } = useApp();
  const isEarly = isEarlyEnd(answers, program);
  const asked = program.history
    .map(({ id }) => id)
    .filter((past) => !(isEarly && BIRTH_HISTORIES.includes(past)))
    .filter(
      (past) =>
        speaker.value.voice !== "loss" || !NOTES_ONLY_HISTORIES.includes(past),
    );
  return (
    <Many
      name="history"
      legend={say("setup.history")}
      isLegendHidden
      options={asked.map((value) => ({
        value,
        label: speaker.value.history(value).text,
      }))}
      values={answers.history ?? null}
      noneLabel={say("setup.history.none")}
      onChange={(history) => change({ history })}
    />
  );
}

export function HealedQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <Choice
      name="healed"
      legend={say("setup.healed")}
      isLegendHidden
      options={[
        { value: "yes", label: say("setup.healed.none") },
        { value: "no", label: say("common.no") },
        { value: "unsure", label: say("common.not-sure") },
      ]}
      value={answers.healed ?? null}
      onChange={(healed) => change({ healed })}
    />
  );
}
