import type { Item } from "@restride/engine";
import {
  checkFigureText,
  movementFigureText,
  type Speaker,
} from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sayOf } from "../frame/say.ts";
import { Figure } from "./figure.tsx";
import { FigureToCome } from "./figure-to-come.tsx";
import { useClip } from "./use-clip.ts";

interface Props {
  readonly item: Pick<Item, "movement" | "side">;
  /** The check that it is done for; null in a session. */
  readonly check: string | null;
  /** Knows the text of movements and checks. */
  readonly speaks: Speaker;
}

/** As fast as the cues ask. */
const TEMPO = 1;

/** The figure of a movement or check, with what holds it still, turns it and shows the other side. */
export function MovementFigure(props: Props): JSX.Element | null {
  const { item, check, speaks } = props;
  const [isPlaying, setPlaying] = useState(true);
  const [isLeft, setLeft] = useState(false);
  const [shown, setShown] = useState(0);
  const { family, movement } = item;
  const clip = useClip({ family, movement, check });
  if (clip === undefined) return <FigureToCome />;
  if (clip === null) return null;
  const say = sayOf(speaks);
  const views = clip.spec.view;
  const view = views[shown % views.length] ?? "side";
  const text =
    check === null
      ? movementFigureText(speaks.movement(item.movement))
      : checkFigureText(speaks.check(check));
  return (
    <div class="stack">
      <Figure
        clip={clip}
        text={text}
        view={view}
        isMirrored={isLeft}
        isPlaying={isPlaying}
        tempo={TEMPO}
      />
      <p class="figure-controls">
        <button
          type="button"
          class="button-quiet"
          onClick={() => setPlaying(!isPlaying)}
        >
          {say(isPlaying ? "figure.pause" : "figure.play")}
        </button>
        {item.side === "each" ? (
          <button
            type="button"
            class="button-quiet"
            onClick={() => setLeft(!isLeft)}
          >
            {say(isLeft ? "figure.right" : "figure.left")}
          </button>
        ) : null}
        {views.length > 1 ? (
          <button
            type="button"
            class="button-quiet"
            onClick={() => setShown(shown + 1)}
          >
            {say("figure.other-view")}
          </button>
        ) : null}
      </p>
    </div>
  );
}
