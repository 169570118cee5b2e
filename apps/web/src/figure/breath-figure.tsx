import {
  breathPacerShapes,
  type BreathRhythm,
  shapesText,
  tokenInks,
} from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { wantsStillness } from "./figure.tsx";
import { useApp } from "../frame/app-context.ts";

/** Unhurried: out is longer than in (our own choice; no source gives seconds). */
const RHYTHM: BreathRhythm = { in: 3, full: 0.5, out: 5, empty: 1 };
const BOX = "-90 -90 180 180";

function pictureAt(seconds: number): string {
  return shapesText(breathPacerShapes(RHYTHM, seconds), tokenInks);
}

/** The two ends of a breath, for who wants no motion. */
const STILLS = [RHYTHM.in + RHYTHM.full / 2, 0] as const;

/** Breath as a shape to follow; two still shapes where motion is not wanted. What it shows is said beside it. */
export function BreathFigure(): JSX.Element {
  const { say } = useApp();
  const place = useRef<SVGSVGElement>(null);
  const isStill = wantsStillness();
  const [isPlaying, setPlaying] = useState(true);
  useEffect(() => {
    const target = place.current;
    if (target === null || isStill || !isPlaying) return undefined;
    let due = 0;
    const begun = performance.now();
    const draw = (now: number): void => {
      target.innerHTML = pictureAt((now - begun) / 1000);
      due = requestAnimationFrame(draw);
    };
    due = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(due);
  }, [isStill, isPlaying]);
  if (isStill)
    return (
      <div class="breath-figure breath-stills">
        {STILLS.map((seconds) => (
          <svg
            key={seconds}
            viewBox={BOX}
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: pictureAt(seconds) }}
          />
        ))}
      </div>
    );
  return (
    <div class="breath-figure">
      <svg ref={place} viewBox={BOX} aria-hidden="true" />
      <button type="button" class="chip" onClick={() => setPlaying(!isPlaying)}>
        {say(isPlaying ? "figure.pause" : "figure.play")}
      </button>
    </div>
  );
}
