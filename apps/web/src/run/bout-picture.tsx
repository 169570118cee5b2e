import type { RunPlan } from "@restride/engine";
import { runSpans } from "@restride/engine/timeline";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { lengthOf } from "./run-play.ts";
import { stretchName } from "./stretch.ts";

interface Props {
  readonly plan: RunPlan;
  /** Milliseconds of it that are behind her; absent draws the way alone. */
  readonly position?: number;
}

const WIDE = 360;
const TALL = 104;
const GROUND = 88;
const WALKED = 66;
const RUN = 30;
const MS = 1000;

/** A run as a land seen from the side: walked stretches low, runs as hills with their numbers, and where she is. */
export function BoutPicture({ plan, position }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const spans = runSpans(plan);
  const whole = lengthOf(plan) / MS;
  const x = (seconds: number): number => (seconds / whole) * WIDE;
  const list = spans.map((span) =>
    say("run.stretch", {
      name: stretchName(say, span),
      time: speaker.value.duration(span.seconds),
    }),
  );
  return (
    <figure>
      <svg class="bouts" viewBox={`0 0 ${WIDE} ${TALL}`} aria-hidden="true">
        {spans.map(({ kind, at, seconds, n }) => {
          const isRun = kind === "run";
          const top = isRun ? RUN : WALKED;
          const width = x(seconds);
          const isPast =
            position !== undefined && position / MS >= at + seconds;
          return (
            <g key={at} class={isPast ? "bout-past" : undefined}>
              <rect
                class={isRun ? "bout-run" : "bout-walk"}
                x={x(at) + 0.75}
                y={top}
                width={Math.max(1, width - 1.5)}
                height={GROUND - top}
                rx={Math.min(5, width / 3)}
              />
              {isRun ? (
                <text class="bout-n" x={x(at) + width / 2} y={RUN - 7}>
                  {n}
                </text>
              ) : null}
            </g>
          );
        })}
        {position === undefined ? null : (
          <path class="bout-here" d={markAt(x(position / MS))} />
        )}
      </svg>
      <figcaption class="hidden-text">
        {say("run.picture", { list: list.join("; ") })}
      </figcaption>
    </figure>
  );
}

/** A pointer from below: the numbers above stay free. */
function markAt(x: number): string {
  return `M${x} ${GROUND + 2}l6 12h-12z`;
}
