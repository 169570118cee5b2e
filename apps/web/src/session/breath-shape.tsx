import {
  breathAt,
  breathPacerShapes,
  type BreathRhythm,
  type FigureSpec,
  shapesText,
  tokenInks,
} from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { paceBreath } from "./aids.ts";
import { readAids } from "./aids-kept.ts";
import { useChange } from "./use-change.ts";

const FRAME_MS = 50;
const MS_PER_SECOND = 1000;

/** The rhythm that a figure breathes in; null where it shows no breath. */
export function rhythmOf({ keys }: FigureSpec): BreathRhythm | null {
  const into = keys.find(({ breath }) => breath === "in");
  const out = keys.find(({ breath }) => breath === "out");
  if (into?.go === undefined || out?.go === undefined) return null;
  return {
    in: into.go,
    full: into.hold ?? 0,
    out: out.go,
    empty: out.hold ?? 0,
  };
}

interface Props {
  readonly rhythm: BreathRhythm;
  /** She breathes along: each turn is told aloud and to the hand, where she asked for that. */
  readonly isPaced: boolean;
}

/** A shape to breathe along with; where motion is not wanted, the words of it alone go on. */
export function BreathShape({ rhythm, isPaced }: Props): JSX.Element {
  const { say, speaker, device } = useApp();
  const [seconds, setSeconds] = useState(0);
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  useEffect(() => {
    const begun = Date.now();
    const timer = setInterval(
      () => setSeconds((Date.now() - begun) / MS_PER_SECOND),
      FRAME_MS,
    );
    return () => clearInterval(timer);
  }, [rhythm]);
  const { part } = breathAt(rhythm, seconds);
  const word = say(`session.breath.${part}`);
  // The first turn is told too, as soon as she begins.
  useChange(`${isPaced}/${part}`, () => {
    if (!isPaced || (part !== "in" && part !== "out")) return;
    paceBreath(readAids(device.value.aids), part, {
      text: word,
      locale: speaker.value.locale,
    });
  });
  const shown = isStill ? rhythm.in : seconds;
  return (
    <figure class="breath">
      <svg
        viewBox="-90 -90 180 180"
        aria-hidden="true"
        // Our own drawing of our own numbers: nothing of hers is in it.
        dangerouslySetInnerHTML={{
          __html: shapesText(breathPacerShapes(rhythm, shown), tokenInks),
        }}
      />
      <p class="breath-word" aria-hidden="true">
        {word}
      </p>
      <figcaption class="hidden-text">{say("session.breath.text")}</figcaption>
    </figure>
  );
}
