import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { runsWritten } from "./draft.ts";

/** So many are shown: what limits and beginnings look at. */
const SHOWN = 10;

/** The latest runs in the journal; what was written here can be taken back. */
export function RunsWritten(): JSX.Element | null {
  const { say, speaker, journal, today, write } = useApp();
  const runs = runsWritten(journal.value.entries, today.value).slice(0, SHOWN);
  if (runs.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="runs-written">
      <h2 id="runs-written">{say("ran.written")}</h2>
      <ul class="plain-list rows">
        {runs.map(({ id, on, runSeconds, source }) => (
          <li key={id} class="row done-line">
            <span class="done-mark" aria-hidden="true" />
            <span>{speaker.value.date(on)}</span>
            <span class="quiet">{speaker.value.duration(runSeconds)}</span>
            {source === "manual" ? (
              <button
                type="button"
                class="button-quiet"
                onClick={() => void write({ kind: "retract", entry: id })}
              >
                {say("log.take-back")}
                <span class="hidden-text"> {speaker.value.date(on)}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
