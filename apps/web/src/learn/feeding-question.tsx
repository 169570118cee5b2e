import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

const ANSWERS = ["yes", "no"] as const;

/** Asked only in the voice that can bear it: an article is listed after a yes, and nothing else changes. */
export function FeedingQuestion(): JSX.Element | null {
  const { say, speaker, profile, write } = useApp();
  const question = speaker.value.line("learn.feeding");
  if (question === null) return null;
  const { feeding } = profile.value;
  return (
    <fieldset class="card">
      <legend class="choice-legend">{question}</legend>
      <div class="chips">
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            class="chip"
            aria-pressed={feeding === answer}
            onClick={() => void write({ kind: "profile", feeding: answer })}
          >
            {say(`common.${answer}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
