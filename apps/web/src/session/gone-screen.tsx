import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { EffortField } from "../log/effort-field.tsx";
import { SignFields } from "../log/sign-fields.tsx";
import { SignProblem } from "../log/sign-problem.tsx";
import { type Play, setsOf } from "./play.ts";
import { useEnding } from "./use-ending.ts";

interface Props {
  readonly kept: Play;
  /** The session that she means to begin instead. */
  readonly next?: Session;
}

/**
 * What was done of a session that the plan no longer holds, of another day or changed since, or that another is to be
 * begun beside. Nothing of it is lost unasked.
 */
export function GoneScreen({ kept, next }: Props): JSX.Element {
  const { say, speaker, keep, router, result } = useApp();
  const found = result.value;
  const isOffered =
    found.ok && found.decision.sessions.some(({ id }) => id === kept.session);
  const { said, change, asked, save } = useEnding(
    kept,
    null,
    {},
    "common.saved",
  );
  const movements = [...new Set(setsOf(kept).map(({ movement }) => movement))];
  const forget = async (): Promise<void> => {
    await keep({ play: null });
    if (next === undefined) router.replace("today");
  };
  return (
    <Page
      title={say(isOffered ? "session.open.title" : "session.gone.title")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <p>{say(isOffered ? "session.open" : "session.gone")}</p>
      {isOffered ? (
        <a class="button-plain" href={href("session", kept.session)}>
          {say("today.go-on")}
        </a>
      ) : null}
      <p class="quiet">
        {say(`kind.${kept.kind}`)} ·{" "}
        {say("session.gone.day", { date: speaker.value.date(kept.day) })}
      </p>
      {movements.length === 0 ? (
        <p>{say("session.gone.nothing")}</p>
      ) : (
        <>
          <ul>
            {movements.map((movement) => (
              <li key={movement}>{speaker.value.movement(movement).name}</li>
            ))}
          </ul>
          <EffortField kind={kept.kind} draft={said} change={change} />
          <SignFields movements={movements} draft={said} change={change} />
        </>
      )}
      {asked === null ? null : <SignProblem said={said} times={asked.times} />}
      <div class="actions">
        {movements.length === 0 ? null : (
          <button type="button" class="button-now" onClick={() => void save()}>
            {say("session.end.save")}
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          onClick={() => void forget()}
        >
          {say("session.gone.forget")}
        </button>
      </div>
    </Page>
  );
}
