import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { doneToday } from "./done.ts";

/** What was written down today, so that nobody wonders where a session went. */
export function DoneToday(): JSX.Element | null {
  const { say, speaker, journal, today, program } = useApp();
  const done = doneToday(journal.value.entries, today.value, program);
  if (done.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="done-today">
      <h2 id="done-today">{say("today.logged")}</h2>
      <ul class="plain-list">
        {done.map((one) => (
          <li key={one.id} class="done-line">
            <span class="done-mark" aria-hidden="true" />
            <span>
              {one.movement === null
                ? say(`kind.${one.kind}`)
                : speaker.value.movement(one.movement).name}
            </span>
            {one.minutes === null ? null : (
              <span class="quiet">{speaker.value.minutes(one.minutes)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
