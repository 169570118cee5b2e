import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Chart } from "./chart.tsx";
import type { Week } from "./view-model.ts";
import { WeekBars } from "./week-bars.tsx";

const DAYS_PER_WEEK = 7;

/** Calm days beside days with something told; a day without a check-in adds to neither. */
export function CalmChart({
  weeks,
}: {
  readonly weeks: readonly Week[];
}): JSX.Element {
  const { say, speaker } = useApp();
  const title = say("progress.calm");
  if (weeks.every(({ calmDays, toldDays }) => calmDays + toldDays === 0))
    return (
      <section class="stack" aria-labelledby="calm">
        <h2 id="calm">{title}</h2>
        <p class="quiet">{say("progress.calm.empty")}</p>
      </section>
    );
  const calm = say("progress.calm.calm");
  const told = say("progress.calm.told");
  return (
    <Chart
      id="calm"
      title={title}
      lead={say("progress.calm.lead")}
      summary={say("progress.chart", {
        title,
        weeks: say("unit.week.other", { n: weeks.length }),
        most: DAYS_PER_WEEK,
      })}
      table={() => ({
        head: [say("progress.week"), calm, told],
        rows: weeks.map((week) => [
          speaker.value.date(week.from),
          week.calmDays,
          week.toldDays,
        ]),
      })}
    >
      <ul class="plain-list legend small" aria-hidden="true">
        <li class="key-calm">{calm}</li>
        <li class="key-told">{told}</li>
      </ul>
      <WeekBars
        weeks={weeks}
        most={DAYS_PER_WEEK}
        series={[
          { kind: "calm", values: weeks.map(({ calmDays }) => calmDays) },
          { kind: "told", values: weeks.map(({ toldDays }) => toldDays) },
        ]}
      />
    </Chart>
  );
}
