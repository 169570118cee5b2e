import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { SignFields } from "../log/sign-fields.tsx";
import { SignProblem } from "../log/sign-problem.tsx";
import { type Play, setsOf } from "./play.ts";
import { useEnding } from "./use-ending.ts";
import { WhyField } from "../log/why-field.tsx";

interface Props {
  readonly play: Play;
  readonly session: Session;
  /** At which it was. */
  readonly movement: string;
  readonly goOn: () => void;
}

/** Stopped at once, and one question: it decides what is left of the day. */
export function WrongForm(props: Props): JSX.Element {
  const { play, session, movement, goOn } = props;
  const { say, speaker } = useApp();
  const { said, change, asked, save } = useEnding(
    play,
    session,
    { wrongAt: movement },
    "session.wrong.kept",
  );
  const done = setsOf(play).map((set) => set.movement);
  return (
    <Page title={say("session.wrong.title")}>
      <p class="quiet">{speaker.value.movement(movement).name}</p>
      <p>{say("session.wrong.line")}</p>
      <SignFields
        movements={[...new Set([...done, movement])]}
        draft={said}
        change={change}
      />
      <WhyField
        value={said.wrongWhy}
        onInput={(wrongWhy) => change({ wrongWhy })}
      />
      <p class="hint">{say("log.wrong.line")}</p>
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
