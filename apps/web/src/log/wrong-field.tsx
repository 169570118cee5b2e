import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { itemsOf } from "./draft.ts";
import type { LogProps } from "./log-screen.tsx";
import { WhyField } from "./why-field.tsx";

/** "That felt wrong": at which movement, and in her own words how. Always in sight. */
export function WrongField({
  session,
  draft,
  change,
}: LogProps): JSX.Element | null {
  const { say, speaker } = useApp();
  const [isOpen, setOpen] = useState(false);
  const items = itemsOf(session);
  if (items.length === 0 || session.kind === "walk" || session.kind === "check")
    return null;
  return (
    <section class="stack">
      <button
        type="button"
        class="button-plain"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          if (isOpen) change({ wrongAt: null, wrongWhy: "" });
        }}
      >
        {say("log.felt-wrong")}
      </button>
      {isOpen ? (
        <div class="card stack">
          <Choice
            name="wrong"
            legend={say("log.wrong.which")}
            options={items.map(({ movement }) => ({
              value: movement,
              label: speaker.value.movement(movement).name,
            }))}
            value={draft.wrongAt}
            onChange={(wrongAt) => change({ wrongAt })}
          />
          <WhyField
            value={draft.wrongWhy}
            onInput={(wrongWhy) => change({ wrongWhy })}
          />
          <p class="hint">{say("log.wrong.line")}</p>
        </div>
      ) : null}
    </section>
  );
}
