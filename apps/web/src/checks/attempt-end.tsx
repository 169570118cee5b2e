import type { Check, CivilDate } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { type Noticed, saysWhich } from "../log/draft.ts";
import { SignFields } from "../log/sign-fields.tsx";
import { SignProblem } from "../log/sign-problem.tsx";
import { resultLine } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { attemptBodies } from "./written.ts";

interface Props {
  readonly attempt: Attempt;
  readonly check: Check;
  readonly on: CivilDate;
  readonly feltWrong: boolean;
  readonly close: () => void;
}

const NOTHING_NOTICED: Noticed = {
  signs: null,
  pain: [],
  warnings: [],
  domingAt: null,
};

/** What was reached, and whether anything was noticed: then it is written, all or nothing. */
export function AttemptEnd(props: Props): JSX.Element {
  const { attempt, check, on, feltWrong, close } = props;
  const { say, speaker, write, keep, tell } = useApp();
  const [said, setSaid] = useState<Noticed>(NOTHING_NOTICED);
  const [asked, ask] = useAsked<"sign">();
  const save = async (): Promise<void> => {
    const isMissing = !saysWhich(said);
    ask(isMissing ? "sign" : null);
    if (isMissing) return;
    const ended = { check, on, feltWrong };
    const entries = await write(...attemptBodies(attempt, said, ended));
    if (entries === null) return;
    await keep({ play: null });
    const takeBack = entries.map(
      ({ id }) => ({ kind: "retract", entry: id }) as const,
    );
    tell({ text: say("common.saved"), undo: () => void write(...takeBack) });
    close();
  };
  return (
    <Page
      title={say(feltWrong ? "session.wrong.title" : "session.end.title")}
      back={{ href: href("checks"), label: say("checks.break-off") }}
      place={
        <span class="quiet small">{speaker.value.check(check.id).name}</span>
      }
    >
      <p class="check-asked">
        {resultLine(speaker.value, check, attempt.reached)}
      </p>
      <p>{say(feltWrong ? "checks.wrong" : "session.end.line.one")}</p>
      <SignFields
        movements={[check.movement]}
        draft={said}
        change={(change) => {
          ask(null);
          setSaid((before) => ({ ...before, ...change }));
        }}
      />
      {asked === null ? null : <SignProblem said={said} times={asked.times} />}
      <div class="actions actions-stay">
        <button type="button" class="button-now" onClick={() => void save()}>
          {say("session.end.save")}
        </button>
      </div>
    </Page>
  );
}
