import {
  type Clip,
  stillsSvg,
  tokenInks,
  type ViewName,
} from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type FrameSource, type Player, playClip } from "./player.ts";

interface Props {
  readonly clip: Clip;
  /** What it shows, for who does not see it: `movementFigureText`. */
  readonly text: string;
  readonly view: ViewName;
  readonly isMirrored: boolean;
  readonly isPlaying: boolean;
  readonly tempo: number;
}

const BROWSER: FrameSource = {
  request: (draw) => requestAnimationFrame(draw),
  cancel: (id) => cancelAnimationFrame(id),
};

/** Where motion is not wanted, nothing moves and nothing asks whether it should. */
export function wantsStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A movement drawn and moving; its key poses with numbers where motion is not wanted. */
export function Figure(props: Props): JSX.Element {
  const { clip, text, view, isMirrored, isPlaying, tempo } = props;
  const placeRef = useRef<SVGSVGElement>(null);
  const playerRef = useRef<Player | null>(null);
  const isStill = wantsStillness();
  useEffect(() => {
    const target = placeRef.current;
    if (target === null || isStill) return undefined;
    const made = playClip(target, clip, view, BROWSER);
    playerRef.current = made;
    return () => {
      made.stop();
      playerRef.current = null;
    };
  }, [clip, view, isStill]);
  useEffect(() => {
    const target = placeRef.current;
    playerRef.current?.setMirrored(isMirrored);
    playerRef.current?.setTempo(tempo);
    if (!isPlaying || target === null) playerRef.current?.pause();
    // Out of sight, or in a part that is folded up, nothing runs.
    const watch = new IntersectionObserver((entries) => {
      const isSeen = entries.at(-1)?.isIntersecting === true;
      if (isSeen && isPlaying) playerRef.current?.play();
      else playerRef.current?.pause();
    });
    if (target !== null) watch.observe(target);
    return () => watch.disconnect();
  }, [clip, view, isStill, isMirrored, isPlaying, tempo]);
  return (
    <figure class="figure">
      {isStill ? (
        <div
          aria-hidden="true"
          // Our own drawing of our own numbers: nothing of hers is in it.
          dangerouslySetInnerHTML={{
            __html: stillsSvg(clip, { view, isMirrored }, tokenInks),
          }}
        />
      ) : (
        <svg ref={placeRef} aria-hidden="true" />
      )}
      <figcaption class="hidden-text">{text}</figcaption>
    </figure>
  );
}
