import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { scaleEnd, type Week } from "./view-model.ts";

interface Series {
  readonly kind: "run" | "walk" | "calm" | "told";
  readonly values: readonly (number | null)[];
}

interface Props {
  readonly weeks: readonly Week[];
  /** Stacked on each other in this order. */
  readonly series: readonly Series[];
  /** The end of the scale; a round number where it is not given. */
  readonly most?: number;
}

const STEP = 10;
const WIDE = 7;
const TALL = 100;

/** One bar a week on a scale from zero. A week of which nothing is known is shaded: it is not a week of nothing. */
export function WeekBars({ weeks, series, most }: Props): JSX.Element {
  const { speaker } = useApp();
  const end = most ?? scaleEnd(series[0]?.values ?? []);
  const first = weeks[0]?.from;
  const last = weeks.at(-1)?.from;
  return (
    <div class="plot" aria-hidden="true">
      <div class="plot-scale small">
        <span>{speaker.value.number(end)}</span>
        <span>0</span>
      </div>
      <svg
        viewBox={`0 0 ${Math.max(1, weeks.length) * STEP} ${TALL}`}
        preserveAspectRatio="none"
      >
        <path
          class="plot-grid"
          d={`M0 0.5H${weeks.length * STEP}M0 50H${weeks.length * STEP}`}
        />
        {weeks.map((week, index) => (
          <Bar
            key={week.from}
            x={index * STEP}
            end={end}
            index={index}
            series={series}
            isGap={week.runMinutes === null}
          />
        ))}
        <path class="plot-base" d={`M0 ${TALL}H${weeks.length * STEP}`} />
      </svg>
      <div class="plot-days small">
        <span>{first === undefined ? "" : speaker.value.date(first)}</span>
        <span>{last === undefined ? "" : speaker.value.date(last)}</span>
      </div>
    </div>
  );
}

function Bar({
  x,
  index,
  end,
  series,
  isGap,
}: {
  readonly x: number;
  readonly index: number;
  readonly end: number;
  readonly series: readonly Series[];
  readonly isGap: boolean;
}): JSX.Element {
  if (isGap)
    return <rect class="bar-gap" x={x} y="0" width={STEP} height={TALL} />;
  const heights = series.map(
    ({ values }) => ((values[index] ?? 0) / end) * TALL,
  );
  const below = (place: number): number =>
    heights.slice(0, place).reduce((sum, height) => sum + height, 0);
  return (
    <>
      {series.map(({ kind }, place) => (
        <rect
          key={kind}
          class={`bar-${kind}`}
          x={x + (STEP - WIDE) / 2}
          y={TALL - below(place) - (heights[place] ?? 0)}
          width={WIDE}
          height={heights[place] ?? 0}
        />
      ))}
    </>
  );
}
