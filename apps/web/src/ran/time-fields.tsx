import type { JSX } from "preact";
import { NumberField } from "../component/number-field.tsx";
import { useApp } from "../frame/app-context.ts";
import { MOST_MINUTES, type RanDraft } from "./draft.ts";

type Times = Pick<RanDraft, "minutes" | "walkMinutes" | "longest">;

interface Props {
  readonly draft: Times;
  readonly change: (change: Partial<Times>) => void;
}

const FIELDS = [
  { field: "minutes", label: "log.run-time", start: 10 },
  { field: "walkMinutes", label: "ran.walk-time", start: 5 },
  { field: "longest", label: "log.longest", start: 5 },
] as const;

/** How long: running, walking between, and the longest bout, in minutes. */
export function TimeFields({ draft, change }: Props): JSX.Element {
  const { say } = useApp();
  return (
    <div class="stack">
      {FIELDS.map(({ field, label, start }) => (
        <NumberField
          key={field}
          id={`ran-${field}`}
          label={say(label)}
          unit={say("log.unit.minutes")}
          value={draft[field]}
          min={0}
          max={MOST_MINUTES}
          start={start}
          lessLabel={say("common.less")}
          moreLabel={say("common.more")}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <p class="hint">{say("ran.times.hint")}</p>
    </div>
  );
}
