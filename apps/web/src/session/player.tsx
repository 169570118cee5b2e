import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Said } from "../component/said.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { inPlaceOfWalk } from "../log/session-id.ts";
import { AidsFold } from "./aids-fold.tsx";
import { readAids } from "./aids-kept.ts";
import { buzz, speak, stayAwake } from "./aids.ts";
import { Controls } from "./controls.tsx";
import { EndForm } from "./end-form.tsx";
import { LessFold } from "./less-fold.tsx";
import {
  currentStep,
  movedLast,
  type Play,
  progressOf,
  secondsLeft,
} from "./play.ts";
import { RestStage } from "./rest-stage.tsx";
import { saidOf } from "./said.ts";
import { StepStage } from "./step-stage.tsx";
import { useChange } from "./use-change.ts";
import { usePlay } from "./use-play.ts";
import { WrongForm } from "./wrong-form.tsx";

interface Props {
  readonly session: Session;
  readonly kept: Play | null;
}

/** One movement at a time, large and still, with one thing to tap. */
export function Player({ session, kept }: Props): JSX.Element {
  const { say, speaker, device, chooseMinutes } = useApp();
  const aids = readAids(device.value.aids);
  const playing = usePlay(session, kept);
  const { play } = playing;
  const [isWrong, setWrong] = useState(false);
  const step = currentStep(play, session);
  const { done, of } = progressOf(play, session);
  const instead = inPlaceOfWalk(session);
  const kind =
    instead === null
      ? say(`kind.${session.kind}`)
      : speaker.value.movement(instead).name;

  useEffect(() => {
    if (play.minutes !== null) chooseMinutes(play.minutes);
  }, [play.minutes, chooseMinutes]);
  useEffect(() => (aids.stayAwake ? stayAwake() : undefined), [aids.stayAwake]);
  // When a set, a rest or a movement is over: to the hand and to the ear.
  const place = `${play.stage}/${step?.movement}/${step?.side}/${play.done.length}`;
  useChange(place, () => {
    // Whatever was scrolled to before: what is counted stands at the top.
    window.scrollTo(0, 0);
    buzz(aids);
    if (step === null) return;
    const { name } = speaker.value.movement(step.movement);
    const side = step.side === null ? "" : say(`session.side.${step.side}`);
    const line = play.stage === "rest" ? say("session.rest") : name;
    speak(aids, `${line}. ${side}`, speaker.value.locale);
  });

  const title = say("session.title", { kind });
  if (isWrong && step !== null)
    return (
      <WrongForm
        play={play}
        session={session}
        movement={movedLast(play, step)}
        goOn={() => setWrong(false)}
      />
    );
  if (step === null)
    return <EndForm play={play} session={session} kind={kind} />;
  return (
    <Page
      title={title}
      isTitleHidden
      back={{ href: href("today"), label: say("session.leave") }}
      place={
        <span class="quiet small">{say("session.progress", { done, of })}</span>
      }
    >
      <div class={`player player-${aids.hand}`}>
        <progress
          class="player-way"
          max={of}
          value={done}
          aria-label={say("session.progress", { done, of })}
        />
        <Said
          text={saidOf(speaker.value, {
            play,
            step,
            hasEndedSet: playing.hasEndedSet,
            left: secondsLeft(play, session, playing.now),
          })}
        />
        {play.stage === "rest" ? (
          <RestStage session={session} playing={playing} next={step} />
        ) : (
          <StepStage session={session} playing={playing} step={step} />
        )}
        <Controls
          session={session}
          playing={playing}
          step={step}
          onWrong={() => {
            playing.tell({ type: "pause" });
            setWrong(true);
          }}
        />
        {play.stage === "set-up" ? (
          <div class="stack">
            <LessFold session={session} tell={playing.tell} />
            <AidsFold />
          </div>
        ) : null}
      </div>
    </Page>
  );
}
