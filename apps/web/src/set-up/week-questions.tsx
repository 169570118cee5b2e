import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { Many } from "../component/many.tsx";
import { useApp } from "../frame/app-context.ts";
import { EQUIPMENT, MINUTES, RUNNING, WEEKDAYS } from "./options.ts";
import type { QuestionProps } from "./question-body.tsx";
import { weightsOf } from "./weights.ts";

/** Questions about her week, her home, where she is and when running may begin. */

export function DaysQuestion({ answers, change }: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <Many
      name="days"
      legend={say("setup.days")}
      isLegendHidden
      options={WEEKDAYS.map((value) => ({
        value,
        label: say(`setup.days.${value}`),
      }))}
      values={answers.days ?? null}
      onChange={(days) => change({ days: days.toSorted((a, b) => a - b) })}
    />
  );
}

export function MinutesQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <Choice
      name="minutes"
      legend={say("setup.minutes")}
      isLegendHidden
      options={MINUTES.map((value) => ({
        value,
        label: speaker.value.minutes(value),
      }))}
      value={MINUTES.find((minutes) => minutes === answers.minutes) ?? null}
      onChange={(minutes) => change({ minutes })}
    />
  );
}

export function EquipmentQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <div class="stack-wide">
      <Many
        name="equipment"
        legend={say("setup.equipment")}
        isLegendHidden
        options={EQUIPMENT.map((value) => ({
          value,
          label: say(`equipment.${value}`),
        }))}
        values={answers.equipment ?? null}
        noneLabel={say("setup.equipment.none")}
        onChange={(equipment) => change({ equipment })}
      />
      {answers.equipment?.includes("weight") === true ? (
        <div class="field">
          <label for="weights">{say("setup.equipment.weights")}</label>
          <input
            id="weights"
            inputMode="decimal"
            autocomplete="off"
            defaultValue={answers.weightsKg?.join(" ") ?? ""}
            onInput={(event) =>
              change({ weightsKg: weightsOf(event.currentTarget.value) })
            }
          />
        </div>
      ) : null}
    </div>
  );
}

export function RunningQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say } = useApp();
  return (
    <Choice
      name="running"
      legend={say("setup.running-before")}
      isLegendHidden
      options={RUNNING.map((value) => ({
        value,
        label: say(`setup.running-before.${value}`),
      }))}
      value={answers.runningBefore ?? null}
      onChange={(runningBefore) => change({ runningBefore })}
    />
  );
}

export function PolicyQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say, program, speaker } = useApp();
  const [standard] = program.policies;
  return (
    <Choice
      name="policy"
      legend={say("setup.policy")}
      isLegendHidden
      options={program.policies.map(({ id }) => {
        const { name, text } = speaker.value.policy(id);
        return { value: id, label: name, hint: text };
      })}
      value={answers.policy ?? standard?.id ?? null}
      onChange={(policy) => change({ policy })}
    />
  );
}

export function RegionQuestion({
  answers,
  change,
}: QuestionProps): JSX.Element {
  const { say, regions, speaker } = useApp();
  return (
    <Choice
      name="region"
      legend={say("setup.region")}
      isLegendHidden
      options={regions.regions.map(({ id }) => ({
        value: id,
        label: speaker.value.region(id).name,
      }))}
      value={answers.region ?? null}
      onChange={(region) => change({ region })}
    />
  );
}
