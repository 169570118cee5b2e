import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { leftForLater, openAnswers } from "./view-model.ts";

const MOST_UNFOLDED = 3;

/** Answers that the plan still lacks, each with the page that asks. */
export function OpenAnswers({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { say, speaker, profile, keeper } = useApp();
  const open = [
    ...openAnswers(decision).map(({ id, href: to }) => ({
      id,
      to,
      text: speaker.value.missing(id),
    })),
    // Somebody made up is not asked where she is.
    ...(keeper === null ? [] : leftForLater(profile.value)).map((question) => ({
      id: question,
      to: href("answers", question),
      text: say(`setup.${question}`),
    })),
  ];
  if (open.length === 0) return null;
  const list = (
    <ul class="plain-list rows">
      {open.map(({ id, to, text }) => (
        <li key={id}>
          <a class="row row-link" href={to}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
  // What there is to do stays in sight: a long list is one line until it is wanted.
  return open.length > MOST_UNFOLDED ? (
    <details class="card folded">
      <summary>
        <h2>{say("today.missing")}</h2>
        <span class="quiet">{open.length}</span>
      </summary>
      {list}
    </details>
  ) : (
    <section class="stack" aria-labelledby="open-answers">
      <h2 id="open-answers">{say("today.missing")}</h2>
      {list}
    </section>
  );
}
