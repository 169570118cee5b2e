import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { isWorth, measuredOf } from "./measured.ts";
import { lengthOf, type RunPlay } from "./run-play.ts";
import { RunQuestions } from "./run-questions.tsx";
import { useRunEnding } from "./use-run-ending.ts";

/** The end of a run, whole or not: two questions, and it is written down. */
export function RunEndForm({ play }: { readonly play: RunPlay }): JSX.Element {
  const { say } = useApp();
  const ending = useRunEnding(play, {}, "common.saved");
  return (
    <Page
      title={say(titleOf(play))}
      back={{ href: href("today"), label: say("session.leave") }}
    >
      {isWorth(play) ? (
        <>
          <RunQuestions play={play} ending={ending} />
          <div class="actions actions-stay">
            <button
              type="button"
              class="button-now"
              onClick={() => void ending.save()}
            >
              {say("session.end.save")}
            </button>
          </div>
        </>
      ) : (
        <div class="stack">
          <p>{say("run.end.nothing")}</p>
          <button
            type="button"
            class="button-plain"
            onClick={() => void ending.forget()}
          >
            {say("common.done")}
          </button>
        </div>
      )}
    </Page>
  );
}

function titleOf(play: RunPlay): TextKey {
  if (play.carried >= lengthOf(play.plan)) return "run.end.title";
  return measuredOf(play).runSeconds > 0 ? "run.end.some" : "run.end.walked";
}
