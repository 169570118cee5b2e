import { figures } from "@restride/program/figures";
import { frameSvg, stillMoments, tokenInks } from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { clipOf } from "./player.ts";
import "./stage.css";

/** So far below the window a still is drawn before it is seen. */
const AHEAD = "400px";

const drawn = new Map<string, string>();

/** The pose that tells most of a movement: the farthest from where it starts. */
function pictureOf(movement: string): string {
  const known = drawn.get(movement);
  if (known !== undefined) return known;
  const clip = clipOf(figures[movement]);
  if (clip === null) return "";
  const moments = stillMoments(clip);
  const seconds = moments[Math.min(1, moments.length - 1)] ?? 0;
  const view = clip.spec.view[0] ?? "side";
  const picture = frameSvg(clip, { view, seconds }, tokenInks);
  drawn.set(movement, picture);
  return picture;
}

/** A movement as one small picture, drawn when it comes near. Its name stands beside it, so it says nothing itself. */
export function StillFigure({
  movement,
}: {
  readonly movement: string;
}): JSX.Element {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(drawn.has(movement));
  useEffect(() => {
    const target = place.current;
    if (target === null || isNear) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(target);
    return () => watch.disconnect();
  }, [isNear]);
  return (
    <span
      ref={place}
      class="still"
      aria-hidden="true"
      // Our own drawing of our own numbers: nothing of hers is in it.
      dangerouslySetInnerHTML={{ __html: isNear ? pictureOf(movement) : "" }}
    />
  );
}
