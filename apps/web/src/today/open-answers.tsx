import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { openAnswers } from "./view-model.ts";

/** Answers that the plan still lacks, each with the page that asks. */
export function OpenAnswers({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { say, speaker } = useApp();
  const open = openAnswers(decision);
  if (open.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="open-answers">
      <h2 id="open-answers">{say("today.missing")}</h2>
      <ul class="plain-list rows">
        {open.map((answer) => (
          <li key={answer.id}>
            <a class="row row-link" href={answer.href}>
              {speaker.value.missing(answer.id)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
