import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { NumberField } from "../component/number-field.tsx";
import { ContactList } from "../care/contact-list.tsx";
import { NO_REGION } from "../care/view-model.ts";
import { LossSupport } from "../care/loss-support.tsx";
import { useApp } from "../frame/app-context.ts";
import type { StepProps } from "./body-step.tsx";
import { offersSupport } from "./draft.ts";

const ENERGIES = [1, 2, 3, 4, 5] as const;
const LONGEST_NIGHT = 16;
const SOME_HOURS = 6;

/** A region without a line for talking has its crisis line for that. */
function talkLine(speaks: DaySpeaker, region = NO_REGION): string {
  return speaks.contact("support-line", region).number === null
    ? "crisis-line"
    : "support-line";
}

/** Sleep, energy and two questions about mood; all may be left out. Mood gates nothing. */
export function MoodStep({ draft, change }: StepProps): JSX.Element {
  const { say, speaker, profile } = useApp();
  const options = [
    { value: "no", label: say("common.no") },
    { value: "yes", label: say("common.yes") },
  ] as const;
  return (
    <div class="stack-wide">
      <NumberField
        id="sleep"
        label={say("check-in.sleep")}
        value={draft.sleepHours}
        min={0}
        max={LONGEST_NIGHT}
        step={0.5}
        start={SOME_HOURS}
        lessLabel={say("common.less")}
        moreLabel={say("common.more")}
        onChange={(sleepHours) => change({ sleepHours })}
      />
      <Choice
        name="energy"
        layout="row"
        legend={say("check-in.energy")}
        options={ENERGIES.map((value) => ({
          value,
          label: say(`check-in.energy.${value}`),
        }))}
        value={ENERGIES.find((energy) => energy === draft.energy) ?? null}
        onChange={(energy) => change({ energy })}
      />
      <Choice
        name="low"
        layout="row"
        legend={say("mood.low")}
        options={options}
        value={draft.low}
        onChange={(low) => change({ low })}
      />
      <Choice
        name="interest"
        layout="row"
        legend={say("mood.interest")}
        options={options}
        value={draft.interest}
        onChange={(interest) => change({ interest })}
      />
      {offersSupport(draft) ? (
        <>
          <output class="card card-dusk stack">
            <p>{say("mood.yes")}</p>
            <ContactList
              roles={[
                talkLine(speaker.value, profile.value.region),
                "usual-doctor",
              ]}
            />
          </output>
          <LossSupport isStruggling />
        </>
      ) : null}
    </div>
  );
}
