import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Figure } from "../figure/figure.tsx";
import { FigureToCome } from "../figure/figure-to-come.tsx";
import { figureName } from "../figure/view-name.ts";
import { useClip } from "../figure/use-clip.ts";
import { useApp } from "../frame/app-context.ts";
import { speak } from "./aids.ts";
import { readAids } from "./aids-kept.ts";
import { BreathShape, rhythmOf } from "./breath-shape.tsx";
import { type Play, secondsLeft } from "./play.ts";
import { measureOf, type Step } from "./step.ts";
import { useChange } from "./use-change.ts";
import type { Playing } from "./use-play.ts";

interface Props {
  readonly session: Session;
  readonly playing: Playing;
  readonly step: Step;
}

const SECONDS_PER_MINUTE = 60;

/** One set: its figure, one cue, and how far it is. */
export function StepStage({ session, playing, step }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const { play } = playing;
  const speaks = speaker.value;
  const words = speaks.movement(step.movement);
  const { family } = step.item;
  const clip = useClip({ family, movement: step.movement, check: null });
  const rhythm = clip ? rhythmOf(clip.spec) : null;
  const view = clip?.spec.view[0] ?? "side";
  const hasBreath = family === "breath" && rhythm !== null;
  return (
    <section class="turn turn-step" aria-labelledby="movement">
      <div class={hasBreath ? "turn-pair" : undefined}>
        {clip === undefined ? <FigureToCome /> : null}
        {clip ? (
          <Figure
            clip={clip}
            text={figureName(say, words.name, view)}
            view={view}
            isMirrored={step.side === "left"}
            isPlaying
            tempo={1}
          />
        ) : null}
        {hasBreath ? (
          <BreathShape rhythm={rhythm} isPaced={isMoving(play, step)} />
        ) : null}
      </div>
      <h2 id="movement" class="turn-name">
        {words.name}
      </h2>
      <p class="turn-dose">
        {step.side === null ? null : (
          <strong class="turn-side">{say(`session.side.${step.side}`)}</strong>
        )}
        <span class="quiet">{speaks.dose(step.item)}</span>
      </p>
      {play.stage === "set-up" ? (
        <SetUp step={step} />
      ) : (
        <Cues key={step.movement} step={step} />
      )}
      <Amount session={session} playing={playing} step={step} />
    </section>
  );
}

/** Whether she is at it: a step by the clock is, while the clock runs. */
function isMoving({ stage, since }: Play, { item }: Step): boolean {
  return stage === "work" && (measureOf(item) !== "time" || since !== null);
}

/** How it starts, step by step; read before anything is counted. */
function SetUp({ step }: { readonly step: Step }): JSX.Element {
  const { speaker, say } = useApp();
  const words = speaker.value.movement(step.movement);
  const { substitute } = step.item;
  const instead =
    substitute === null ? undefined : words.substitutes[substitute];
  return (
    <>
      <ol class="turn-steps">
        {words.setUp.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {instead === undefined ? null : (
        <p class="hint">{say("item.substitute", { what: instead })}</p>
      )}
      {words.care === null ? null : <p class="hint">{words.care}</p>}
    </>
  );
}

/** One cue at a time; a tap brings the next. */
function Cues({ step }: { readonly step: Step }): JSX.Element {
  const { speaker, say, device } = useApp();
  const words = speaker.value.movement(step.movement);
  const cues = [...words.cues, { kind: "breath" as const, text: words.breath }];
  const [at, setAt] = useState(0);
  const cue = cues[at % cues.length];
  const text = cue?.text ?? "";
  useChange(text, () =>
    speak(readAids(device.value.aids), text, speaker.value.locale),
  );
  if (cue === undefined) return <p />;
  return (
    <button
      type="button"
      class={`turn-cue cue-${cue.kind}`}
      onClick={() => setAt(at + 1)}
    >
      <span class="turn-cue-kind">{say(`item.${cue.kind}`)}</span>
      <span>{cue.text}</span>
      <span class="hidden-text">{say("session.cue.next")}</span>
    </button>
  );
}

/** The large number: what is counted, or what is left of the time. */
function Amount({ session, playing, step }: Props): JSX.Element | null {
  const { play, now } = playing;
  if (play.stage === "set-up") return null;
  const left = secondsLeft(play, session, now);
  const { reps } = step.item;
  const isHolding = measureOf(step.item) === "holds";
  return (
    <p class="turn-amount" aria-hidden="true">
      {left !== null && (play.since !== null || !isHolding) ? (
        clockText(left)
      ) : (
        <>
          {play.reps}
          <span class="turn-of">/{reps}</span>
        </>
      )}
    </p>
  );
}

/** Minutes and seconds as a clock has them. */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, "0");
  return minutes === 0 ? String(seconds) : `${minutes}:${rest}`;
}
