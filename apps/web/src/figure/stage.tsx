import type { ViewName } from "@restride/figures";
import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Figure, wantsStillness } from "./figure.tsx";
import { clipOf } from "./player.ts";
import "./stage.css";

interface Props {
  /** A figure of the program, as written. */
  readonly figure: unknown;
  /** What it shows, for who does not see it. */
  readonly text: string;
  /** Whether it has a left and a right. */
  readonly isSided: boolean;
}

const VIEW_NAMES: Readonly<Record<ViewName, TextKey>> = {
  side: "movement.view.side",
  "left side": "movement.view.left-side",
  front: "movement.view.front",
  back: "movement.view.back",
  "three-quarter": "movement.view.three-quarter",
  "three-quarter back": "movement.view.three-quarter-back",
  above: "movement.view.above",
  "front above": "movement.view.front-above",
};
const SLOW = 0.5;

/** A figure on a stage of its own: it plays, is held still, slowed, turned and mirrored. Where nothing moves, nothing is held. */
export function Stage({ figure, text, isSided }: Props): JSX.Element | null {
  const { say } = useApp();
  const [isPlaying, setPlaying] = useState(true);
  const [isSlow, setSlow] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [shown, setShown] = useState(0);
  const clip = useMemo(() => clipOf(figure), [figure]);
  if (clip === null) return null;
  const views = clip.spec.view;
  const view = views[shown % views.length] ?? "side";
  return (
    <div class="stage">
      <Figure
        clip={clip}
        text={text}
        view={view}
        isMirrored={isLeft}
        isPlaying={isPlaying}
        tempo={isSlow ? SLOW : 1}
      />
      <p class="stage-controls">
        {wantsStillness() ? null : (
          <>
            <button
              type="button"
              class="chip"
              onClick={() => setPlaying(!isPlaying)}
            >
              {say(isPlaying ? "figure.pause" : "figure.play")}
            </button>
            <button
              type="button"
              class="chip"
              aria-pressed={isSlow}
              onClick={() => setSlow(!isSlow)}
            >
              {say("movement.slow")}
            </button>
          </>
        )}
        {isSided ? (
          <button type="button" class="chip" onClick={() => setLeft(!isLeft)}>
            {say(isLeft ? "figure.right" : "figure.left")}
          </button>
        ) : null}
        {views.length < 2
          ? null
          : views.map((name, index) => (
              <button
                key={name}
                type="button"
                class="chip"
                aria-pressed={name === view}
                onClick={() => setShown(index)}
              >
                {say(VIEW_NAMES[name])}
              </button>
            ))}
      </p>
    </div>
  );
}
