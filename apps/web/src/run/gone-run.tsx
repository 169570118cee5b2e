import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import type { RunPlay } from "./run-play.ts";
import { RunQuestions } from "./run-questions.tsx";
import { useRunEnding } from "./use-run-ending.ts";

interface Props {
  readonly kept: RunPlay;
  /** It is still there to go on with: another session is to be begun beside it. */
  readonly isOffered?: boolean;
}

/** What was run of a run that the plan no longer holds as it was, or that another session is to be begun beside. */
export function GoneRun({ kept, isOffered = false }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const ending = useRunEnding(kept, {}, "common.saved");
  return (
    <Page
      title={say(isOffered ? "session.open.title" : "session.gone.title")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <p>{say(isOffered ? "session.open" : "run.gone")}</p>
      {isOffered ? (
        <a class="button-plain" href={href("run", kept.session)}>
          {say("today.go-on")}
        </a>
      ) : null}
      <p class="quiet">
        {say("kind.run")} ·{" "}
        {say("session.gone.day", { date: speaker.value.date(kept.day) })}
      </p>
      <RunQuestions play={kept} ending={ending} />
      <div class="actions">
        <button
          type="button"
          class="button-now"
          onClick={() => void ending.save()}
        >
          {say("session.end.save")}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => void ending.forget()}
        >
          {say("session.gone.forget")}
        </button>
      </div>
    </Page>
  );
}
