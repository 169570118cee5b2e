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
        <path class="bar-gap" d={gaps(weeks)} />
        {series.map(({ kind }, place) => (
          <path key={kind} class={`bar-${kind}`} d={bars(series, place, end)} />
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

/** All weeks of which nothing is known, as one shape. */
function gaps(weeks: readonly Week[]): string {
  return weeks
    .map(({ runMinutes }, index) =>
      runMinutes === null ? `M${index * STEP} 0h${STEP}v${TALL}h-${STEP}z` : "",
    )
    .join("");
}

/** All bars of one series as one shape, each on top of those of the series before. */
function bars(series: readonly Series[], place: number, end: number): string {
  const heightOf = (each: Series | undefined, index: number): number =>
    ((each?.values[index] ?? 0) / end) * TALL;
  const own = series[place];
  return (own?.values ?? [])
    .map((value, index) => {
      if ((value ?? 0) === 0) return "";
      const below = series
        .slice(0, place)
        .reduce((sum, each) => sum + heightOf(each, index), 0);
      const height = heightOf(own, index);
      const x = index * STEP + (STEP - WIDE) / 2;
      return `M${x} ${TALL - below - height}h${WIDE}v${height}h-${WIDE}z`;
    })
    .join("");
}
