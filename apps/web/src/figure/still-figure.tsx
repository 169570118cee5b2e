import { fetchFigure } from "@restride/program/figure-files";
import { frameSvg, stillMoments, tokenInks } from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { clipOf } from "./player.ts";
import "./stage.css";

/** So far below the window a still is drawn before it is seen. */
const AHEAD = "400px";

const drawn = new Map<string, string>();

/** The pose that tells most of a movement: the farthest from where it starts. */
function pictureOf(figure: unknown): string {
  const clip = clipOf(figure);
  if (clip === null) return "";
  const moments = stillMoments(clip);
  const seconds = moments[Math.min(1, moments.length - 1)] ?? 0;
  const view = clip.spec.view[0] ?? "side";
  return frameSvg(clip, { view, seconds }, tokenInks);
}

/** Fetched with its family and drawn once. */
async function draw(family: string, movement: string): Promise<string> {
  const known = drawn.get(movement);
  if (known !== undefined) return known;
  const figure = await fetchFigure({ family, movement, check: null });
  const picture = pictureOf(figure);
  drawn.set(movement, picture);
  return picture;
}

/** A movement as one small picture, drawn when it comes near. Its name stands beside it, so it says nothing itself. */
export function StillFigure({
  movement,
}: {
  readonly movement: string;
}): JSX.Element {
  const { program } = useApp();
  const place = useRef<HTMLSpanElement>(null);
  // Who is asked for may change: what is drawn is looked up each time, and this says that there is more of it.
  const [, setNewest] = useState("");
  const picture = drawn.get(movement) ?? "";
  useEffect(() => {
    const target = place.current;
    if (target === null || picture !== "") return undefined;
    const family =
      program.movements.find(({ id }) => id === movement)?.family ?? "";
    const show = async (): Promise<void> => {
      await draw(family, movement).catch(() => "");
      setNewest(movement);
    };
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void show();
      },
      { rootMargin: AHEAD },
    );
    watch.observe(target);
    return () => watch.disconnect();
  }, [movement, picture, program]);
  return (
    <span
      ref={place}
      class="still"
      aria-hidden="true"
      // Our own drawing of our own numbers: nothing of hers is in it.
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}
