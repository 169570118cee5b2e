import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { readAids } from "../session/aids-kept.ts";
import { BoutPicture } from "./bout-picture.tsx";
import { clockText } from "./clock-text.ts";
import { type RunPlace, placeIn, positionOf } from "./run-play.ts";
import { SoundChoice } from "./sound-choice.tsx";
import { stretchName } from "./stretch.ts";
import type { Running } from "./use-run.ts";

interface Props {
  readonly running: Running;
  readonly onWrong: () => void;
}

const MS = 1000;

/** The stretch that she is in: what, how long still, and what comes then; and the ways out, always in sight. */
export function GoingStage({ running, onWrong }: Props): JSX.Element {
  const { say, device } = useApp();
  const { play, now, sounding, tell } = running;
  const { hand } = readAids(device.value.aids);
  const place = placeIn(play, now);
  const isGoing = play.stage === "going";
  return (
    <div class={`player player-${hand}`}>
      <BoutPicture plan={play.plan} position={positionOf(play, now)} />
      {place === null ? null : <Stretch place={place} isGoing={isGoing} />}
      {isGoing ? null : (
        <p class="hint">
          {say("run.stood", { time: clockText(play.carried / MS) })}
        </p>
      )}
      {sounding?.hasFailed.value === true ? (
        <p class="problem" role="alert">
          {say("run.no-sound")}
        </p>
      ) : null}
      {isGoing ? null : (
        <details class="folded card">
          <summary>{say("run.sound")}</summary>
          <SoundChoice />
        </details>
      )}
      <div class="controls">
        <button
          type="button"
          class="control-main"
          onClick={() => (isGoing ? sounding?.stand() : sounding?.go())}
        >
          {say(isGoing ? "session.pause" : "session.go-on")}
        </button>
        <div class="controls-pair">
          <button
            type="button"
            class="control-home"
            onClick={() => tell("home")}
          >
            {say("run.home")}
          </button>
          <button type="button" class="control-wrong" onClick={onWrong}>
            {say("log.felt-wrong")}
          </button>
        </div>
      </div>
    </div>
  );
}

interface StretchProps {
  readonly place: RunPlace;
  readonly isGoing: boolean;
}

function Stretch({ place, isGoing }: StretchProps): JSX.Element {
  const { say, speaker } = useApp();
  const { span, left, next } = place;
  const name = stretchName(say, span);
  const kind = span.kind === "run" ? "run" : "walk";
  return (
    <section class={`turn stretch stretch-${kind}`} aria-labelledby="stretch">
      <h2 id="stretch" class="stretch-name" tabIndex={-1}>
        {name}
      </h2>
      <p class={isGoing ? "turn-amount" : "turn-amount quiet"} role="timer">
        <span aria-hidden="true">{clockText(left)}</span>
        <span class="hidden-text">
          {say("run.left", { time: speaker.value.duration(left) })}
        </span>
      </p>
      <p class="stretch-next">
        {next === null
          ? say("run.then-done")
          : say("run.then", {
              what: say("run.stretch", {
                name: stretchName(say, next),
                time: speaker.value.duration(next.seconds),
              }),
            })}
      </p>
      <output class="hidden-text" aria-live="polite">
        {say("run.stretch", {
          name,
          time: speaker.value.duration(span.seconds),
        })}
      </output>
    </section>
  );
}
