import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Figure, wantsStillness } from "./figure.tsx";
import { FigureToCome } from "./figure-to-come.tsx";
import { useClip } from "./use-clip.ts";
import { VIEW_NAMES } from "./view-name.ts";
import "./stage.css";

interface Props {
  readonly family: string;
  readonly movement: string;
  /** The check that it is done for; null for the movement by itself. */
  readonly check: string | null;
  /** What it shows, for who does not see it. */
  readonly text: string;
  /** Whether it has a left and a right. */
  readonly isSided: boolean;
}

const SLOW = 0.5;

/** A movement on a stage of its own: it plays, is held still, slowed, turned and mirrored. Where nothing moves, nothing is held. */
export function Stage(props: Props): JSX.Element | null {
  const { say } = useApp();
  const [isPlaying, setPlaying] = useState(true);
  const [isSlow, setSlow] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [shown, setShown] = useState(0);
  const { text, isSided } = props;
  const clip = useClip(props);
  if (clip === undefined)
    return (
      <div class="stage">
        <FigureToCome />
      </div>
    );
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
