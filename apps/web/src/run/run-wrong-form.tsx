import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { SignFields } from "../log/sign-fields.tsx";
import { SignProblem } from "../log/sign-problem.tsx";
import type { RunPlay } from "./run-play.ts";
import { useRunEnding } from "./use-run-ending.ts";
import { WhyField } from "../log/why-field.tsx";

interface Props {
  readonly play: RunPlay;
  readonly goOn: () => void;
}

/** Stopped at once, and one question: it decides what is left of the day. */
export function RunWrongForm({ play, goOn }: Props): JSX.Element {
  const { say } = useApp();
  const { said, change, asked, save } = useRunEnding(
    play,
    { hasFeltWrong: true },
    "session.wrong.kept",
  );
  return (
    <Page title={say("session.wrong.title")}>
      <p>{say("run.wrong.line")}</p>
      <SignFields
        movements={[]}
        draft={{ ...said, domingAt: null }}
        change={change}
      />
      <WhyField
        value={said.wrongWhy}
        onInput={(wrongWhy) => change({ wrongWhy })}
      />
      {asked === null ? null : <SignProblem said={said} times={asked.times} />}
      <div class="actions actions-stay">
        <button type="button" class="button-now" onClick={() => void save()}>
          {say("common.save")}
        </button>
        <button type="button" class="button-quiet" onClick={goOn}>
          {say("session.wrong.back")}
        </button>
      </div>
    </Page>
  );
}
