import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Chart } from "./chart.tsx";
import { scaleEnd, type Week } from "./view-model.ts";
import { WeekBars } from "./week-bars.tsx";

interface Props {
  readonly kind: "run" | "walk";
  readonly weeks: readonly Week[];
}

/** Minutes of running or of walking, week by week. */
export function MinutesChart({ kind, weeks }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const title = say(`progress.${kind}`);
  const values = weeks.map((week) =>
    kind === "run" ? week.runMinutes : week.walkMinutes,
  );
  if (values.every((value) => (value ?? 0) === 0))
    return (
      <section class="stack" aria-labelledby={kind}>
        <h2 id={kind}>{title}</h2>
        <p class="quiet">{say(`progress.${kind}.empty`)}</p>
      </section>
    );
  const hasGap = values.includes(null);
  const summary = say("progress.chart", {
    title,
    weeks: say("unit.week.other", { n: weeks.length }),
    most: scaleEnd(values),
  });
  return (
    <Chart
      id={kind}
      title={title}
      summary={summary}
      {...(hasGap ? { lead: say("progress.gap") } : {})}
      table={() => ({
        head: [say("progress.week"), say("progress.minutes")],
        rows: weeks.map(({ from }, index) => [
          speaker.value.date(from),
          values[index] ?? say("progress.nothing"),
        ]),
      })}
    >
      <WeekBars weeks={weeks} series={[{ kind, values }]} />
    </Chart>
  );
}
