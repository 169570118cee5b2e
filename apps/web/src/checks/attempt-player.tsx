import type { Check, CivilDate, Session } from "@restride/engine";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Said } from "../component/said.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { readAids } from "../session/aids-kept.ts";
import { buzz, speak, stayAwake } from "../session/aids.ts";
import { useChange } from "../session/use-change.ts";
import { partName } from "./amount.ts";
import { currentPart } from "./attempt.ts";
import { AttemptControls } from "./attempt-controls.tsx";
import { AttemptEnd } from "./attempt-end.tsx";
import { AttemptStage } from "./attempt-stage.tsx";
import { begunMark } from "./begun.ts";
import { saidOf } from "./said.ts";
import { useAttempt } from "./use-attempt.ts";

interface Props {
  readonly check: Check;
  readonly session: Session;
  /** The day that it is about, also past midnight. */
  readonly on: CivilDate;
  /** Shows the check again: how it went, once it is written. */
  readonly close: () => void;
}

/** A check from its first part to the question at its end: one thing to tap, and a way out at any moment. */
export function AttemptPlayer(props: Props): JSX.Element {
  const { check, session } = props;
  const { say, speaker, device, keep } = useApp();
  const [on] = useState(props.on);
  const [feltWrong, setFeltWrong] = useState(false);
  const attempting = useAttempt(check);
  const { attempt, tell } = attempting;
  const aids = readAids(device.value.aids);
  const part = currentPart(attempt, check);
  useEffect(() => (aids.stayAwake ? stayAwake() : undefined), [aids.stayAwake]);
  // When a side or a rest is over: to the hand and to the ear.
  useChange(`${attempt.stage}/${part ?? ""}`, () => {
    window.scrollTo(0, 0);
    buzz(aids);
    const line = attempt.stage === "rest" ? `${say("session.rest")}. ` : "";
    const name = part === null ? "" : partName(speaker.value, part);
    speak(aids, `${line}${name}`, speaker.value.locale);
  });
  const isReady = attempt.stage === "ready";
  useEffect(() => {
    // Told when it was left in the middle; of what was done in it nothing is kept.
    if (!isReady) void keep({ play: begunMark(session.id) });
  }, [isReady, keep, session.id]);
  const { name } = speaker.value.check(check.id);
  if (attempt.stage === "over" || part === null)
    return (
      <AttemptEnd
        attempt={attempt}
        check={check}
        on={on}
        feltWrong={feltWrong}
        close={props.close}
      />
    );
  return (
    <Page
      title={say("checks.under-way", { name })}
      isTitleHidden
      back={{
        href: href("checks"),
        label: say(isReady ? "checks.all" : "checks.break-off"),
      }}
      place={<span class="quiet small">{name}</span>}
    >
      <div class={`player player-${aids.hand}`}>
        <Said text={saidOf(speaker.value, check, attempting)} />
        <AttemptStage
          check={check}
          session={session}
          attempting={attempting}
          part={part}
        />
        <AttemptControls
          check={check}
          attempting={attempting}
          onWrong={() => {
            setFeltWrong(true);
            tell("stop");
          }}
        />
      </div>
    </Page>
  );
}
