import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { type RanDraft, runsWritten, type Span } from "./draft.ts";

interface Props {
  readonly draft: RanDraft;
  readonly change: (change: Pick<RanDraft, "days">) => void;
  readonly span: Span;
}

/** On which days: one, or several that were alike. */
export function DayFields({ draft, change, span }: Props): JSX.Element {
  const { say } = useApp();
  const { days } = draft;
  // A day has no name but its place: the same date may be typed twice on the way.
  const fields = days.map((day, at) => ({
    id: `ran-day-${at + 1}`,
    n: at + 1,
    day,
  }));
  return (
    <fieldset class="choice stack">
      <legend class="choice-legend">{say("ran.days")}</legend>
      {fields.map(({ id, n, day }) => (
        <DayField
          key={id}
          id={id}
          n={n}
          day={day}
          span={span}
          onDay={(next) =>
            change({ days: days.map((old, at) => (at === n - 1 ? next : old)) })
          }
        />
      ))}
      <button
        type="button"
        class="button-plain"
        onClick={() => change({ days: [...days, ""] })}
      >
        {say("ran.day.more")}
      </button>
      {days.length === 1 ? null : (
        <button
          type="button"
          class="button-quiet"
          onClick={() => change({ days: days.slice(0, -1) })}
        >
          {say("ran.day.less")}
        </button>
      )}
      <p class="hint">{say("ran.days.alike")}</p>
    </fieldset>
  );
}

function DayField({
  id,
  n,
  day,
  span,
  onDay,
}: {
  readonly id: string;
  readonly n: number;
  readonly day: string;
  readonly span: Span;
  readonly onDay: (day: string) => void;
}): JSX.Element {
  const { say, journal, today } = useApp();
  const isWritten = runsWritten(journal.value.entries, today.value).some(
    ({ on }) => on === day,
  );
  return (
    <div class="field">
      <label for={id}>{say("ran.day", { n })}</label>
      <input
        id={id}
        type="date"
        min={span.ended}
        max={span.today}
        value={day}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
      {isWritten ? <p class="hint">{say("ran.day.written")}</p> : null}
    </div>
  );
}
