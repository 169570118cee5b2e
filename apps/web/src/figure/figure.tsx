import { stillsSvg, tokenInks, type ViewName } from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { clipOf, type FrameSource, type Player, playClip } from "./player.ts";

interface Props {
  /** As the program has it: `figures[id]` of @restride/program/figures. */
  readonly figure: unknown;
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

function wantsStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A movement drawn and moving; its key poses with numbers where motion is not wanted. */
export function Figure(props: Props): JSX.Element | null {
  const { figure, text, view, isMirrored, isPlaying, tempo } = props;
  const clip = useMemo(() => clipOf(figure), [figure]);
  const placeRef = useRef<SVGSVGElement>(null);
  const playerRef = useRef<Player | null>(null);
  const isStill = wantsStillness();
  useEffect(() => {
    const target = placeRef.current;
    if (clip === null || target === null || isStill) return undefined;
    const made = playClip(target, clip, view, BROWSER);
    playerRef.current = made;
    return () => {
      made.stop();
      playerRef.current = null;
    };
  }, [clip, view, isStill]);
  useEffect(() => {
    playerRef.current?.setMirrored(isMirrored);
    playerRef.current?.setTempo(tempo);
    if (isPlaying) playerRef.current?.play();
    else playerRef.current?.pause();
  }, [clip, view, isStill, isMirrored, isPlaying, tempo]);
  if (clip === null) return null;
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
