import { type FigureAsked, fetchFigure } from "@restride/program/figure-files";
import { frameSvg, stillMoments, tokenInks } from "@restride/figures";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { familyOf } from "./family-of.ts";
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
async function draw(key: string, asked: FigureAsked): Promise<string> {
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const picture = pictureOf(await fetchFigure(asked));
  drawn.set(key, picture);
  return picture;
}

interface Props {
  readonly movement: string;
  /** The check that it is done for; null for the movement by itself. */
  readonly check?: string | null;
}

/** A movement or check as one small picture, drawn when it comes near. Its name stands beside it, so it says nothing itself. */
export function StillFigure({ movement, check = null }: Props): JSX.Element {
  const { program } = useApp();
  const place = useRef<HTMLSpanElement>(null);
  // Who is asked for may change: what is drawn is looked up each time, and this says that there is more of it.
  const [, setNewest] = useState("");
  const key = check === null ? movement : `check:${check}`;
  const picture = drawn.get(key) ?? "";
  useEffect(() => {
    const target = place.current;
    if (target === null || picture !== "") return undefined;
    const family = familyOf(program, movement);
    const show = async (): Promise<void> => {
      await draw(key, { family, movement, check }).catch(() => "");
      setNewest(key);
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
  }, [key, movement, check, picture, program]);
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
