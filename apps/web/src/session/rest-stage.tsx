import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { secondsLeft } from "./play.ts";
import type { Step } from "./step.ts";
import { clockText } from "./step-stage.tsx";
import type { Playing } from "./use-play.ts";

interface Props {
  readonly session: Session;
  readonly playing: Playing;
  readonly next: Step;
}

/** The pause between two sets: what comes then, and the seconds that are a guide. */
export function RestStage({ session, playing, next }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const left = secondsLeft(playing.play, session, playing.now) ?? 0;
  const { name } = speaker.value.movement(next.movement);
  const { sets } = next.item;
  return (
    <section class="turn turn-rest" aria-labelledby="rest">
      <h2 id="rest" class="turn-name">
        {say("session.rest")}
      </h2>
      <p class="turn-amount" role="timer">
        {clockText(left)}
      </p>
      <p>{say("session.rest.line")}</p>
      <p class="quiet">{say("session.part", { name, set: next.set, sets })}</p>
    </section>
  );
}
