import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import type { CheckInDraft } from "./draft.ts";

export interface StepProps {
  readonly draft: CheckInDraft;
  readonly change: (change: Partial<CheckInDraft>) => void;
}

/** A period, only where there is bleeding; and whether she could be pregnant. */
export function BodyStep({ draft, change }: StepProps): JSX.Element {
  const { say } = useApp();
  const options = [
    { value: "no", label: say("common.no") },
    { value: "yes", label: say("common.yes") },
    { value: "unsure", label: say("common.not-sure") },
  ] as const;
  const { signs } = draft;
  const isBleeding =
    (signs.bleeding ?? 0) > 0 || (signs["bleeding-up"] ?? 0) > 0;
  return (
    <div class="stack-wide">
      {isBleeding ? (
        <Choice
          name="period"
          layout="row"
          legend={say("check-in.period")}
          options={options}
          value={draft.period}
          onChange={(period) => change({ period })}
        />
      ) : null}
      <Choice
        name="pregnant"
        layout="row"
        legend={say("check-in.pregnant")}
        options={options}
        value={draft.pregnant}
        onChange={(pregnant) => change({ pregnant })}
      />
    </div>
  );
}
