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
  readonly play: Play;
  readonly session: Session;
  readonly kind: string;
}

/** How hard it was, and whether a sign came: asked once, at the end. */
export function EndForm({ play, session, kind }: Props): JSX.Element {
  const { say, keep, router } = useApp();
  const { said, change, asked, save } = useEnding(
    play,
    session,
    {},
    "common.saved",
  );
  const movements = [...new Set(setsOf(play).map(({ movement }) => movement))];
  const asksEffort = session.kind !== "breath" && session.kind !== "walk";
  const hasDone = setsOf(play).length > 0;
  const forget = async (): Promise<void> => {
    await keep({ play: null });
    router.replace("today");
  };
  return (
    <Page
      title={say(
        play.skipped.length > 0 ? "session.end.some" : "session.end.title",
      )}
      back={{ href: href("today"), label: say("session.leave") }}
      place={<span class="quiet small">{kind}</span>}
    >
      {hasDone ? (
        <>
          <p>{say(asksEffort ? "session.end.line" : "session.end.line.one")}</p>
          {asksEffort ? (
            <EffortField kind={session.kind} draft={said} change={change} />
          ) : null}
          <SignFields movements={movements} draft={said} change={change} />
          {asked === null ? null : (
            <SignProblem said={said} times={asked.times} />
          )}
          <div class="actions actions-stay">
            <button
              type="button"
              class="button-now"
              onClick={() => void save()}
            >
              {say("session.end.save")}
            </button>
          </div>
        </>
      ) : (
        <div class="stack">
          <p>{say("session.gone.nothing")}</p>
          <button
            type="button"
            class="button-plain"
            onClick={() => void forget()}
          >
            {say("common.done")}
          </button>
        </div>
      )}
    </Page>
  );
}
