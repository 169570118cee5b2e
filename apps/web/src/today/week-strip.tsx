import type { CivilDate } from "@restride/engine";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { remembered } from "../background/remembered.ts";
import { useNear } from "../component/use-near.ts";
import { useApp } from "../frame/app-context.ts";
import type { WeekDay } from "./week-around.ts";

type Days = readonly WeekDay[] | "failed" | null;

const daysAround = remembered<Days>("week", {
  begin: null,
  heard: (known, answer) => (answer.type === "week" ? answer.days : known),
  failed: () => "failed",
});

/** Drawn while the days are worked out, so that nothing moves when they come. */
const SEVEN = [0, 1, 2, 3, 4, 5, 6] as const;

/** Three days back, today, three ahead: what each was, is or may be. Never behind. */
export function WeekStrip(): JSX.Element | null {
  const { say, program, journal, today } = useApp();
  const place = useRef<HTMLElement>(null);
  // Worked out when it is about to be seen: the rest of the foot may have come for what waits alone.
  const value = useNear(place)
    ? daysAround({ program, journal: journal.value, day: today.value }).value
    : null;
  if (value === "failed") return null;
  return (
    <section class="stack" aria-labelledby="week-strip" ref={place}>
      <h2 id="week-strip">{say("today.week-strip")}</h2>
      <ul class="week-strip" aria-busy={value === null}>
        {value === null
          ? SEVEN.map((at) => <li key={at} class="week-day" />)
          : value.map((day) => <Day key={day.on} day={day} />)}
      </ul>
      <Ahead days={value ?? []} />
    </section>
  );
}

/** The day of the week in few letters, in the language's own way. */
function weekdayOf(on: CivilDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    timeZone: "UTC",
  }).format(new Date(on));
}

function Day({ day }: { readonly day: WeekDay }): JSX.Element {
  const { say, speaker, today } = useApp();
  const { on, state, kinds } = day;
  const isToday = on === today.value;
  return (
    <li
      class={`week-day week-${state}`}
      aria-current={isToday ? "date" : undefined}
    >
      <span aria-hidden="true">{weekdayOf(on, speaker.value.locale)}</span>
      <span class="hidden-text">{speaker.value.date(on)}: </span>
      <span class="week-mark" aria-hidden="true" />
      <span>{say(`today.week.${state}`)}</span>
      {kinds.length === 0 ? null : (
        <span class="hidden-text">
          : {kinds.map((kind) => say(`kind.${kind}`)).join(", ")}
        </span>
      )}
    </li>
  );
}

/** What the days ahead may hold, in words. Room is kept for it. */
function Ahead({ days }: { readonly days: readonly WeekDay[] }): JSX.Element {
  const { say, speaker, today } = useApp();
  const told = days
    .filter(({ on, state }) => on > today.value && state === "offered")
    .map(({ on, kinds }) =>
      [
        weekdayOf(on, speaker.value.locale),
        kinds.map((kind) => say(`kind.${kind}`)).join(", "),
      ].join(" "),
    );
  return (
    <p class="quiet small week-ahead" aria-hidden="true">
      {told.length === 0
        ? null
        : say("today.week.ahead", { days: told.join(" · ") })}
    </p>
  );
}
