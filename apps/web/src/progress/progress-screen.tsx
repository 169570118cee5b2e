import type { CivilDate, Past } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { CalmChart } from "./calm-chart.tsx";
import { CheckHistories } from "./check-histories.tsx";
import { Climbs } from "./climbs.tsx";
import { MinutesChart } from "./minutes-chart.tsx";
import { pastIn } from "./past.ts";
import { SignChart } from "./sign-chart.tsx";
import {
  checkHistories,
  climbsOf,
  firstDay,
  signRows,
  type WeeksBack,
  weeksOf,
} from "./view-model.ts";
import "./progress.css";

const SPANS = [12, 52, 0] as const satisfies readonly WeeksBack[];

function spanText(speaks: DaySpeaker, back: WeeksBack): string {
  if (back === 12) return speaks.text("unit.week.other", { n: back });
  return speaks.text(back === 0 ? "progress.span.all" : "progress.span.year");
}

/** What has changed, from what was written down: plain charts, each a table as well. */
export function ProgressScreen(): JSX.Element {
  const { say, speaker, program, journal, today } = useApp();
  const [back, setBack] = useState<WeeksBack>(12);
  const [drawn, setDrawn] = useState<WeeksBack>(12);
  const day = today.value;
  const { past, hasFailed } = pastIn({
    program,
    journal: journal.value,
    day,
  }).value;
  if (past === null)
    return (
      <Page title={say("progress.title")}>
        <p class="quiet">
          {say(hasFailed ? "progress.failed" : "progress.counting")}
        </p>
      </Page>
    );
  if (!past.days.some(isTold))
    return (
      <Page title={say("progress.title")}>
        <p class="lead">{say("progress.empty")}</p>
      </Page>
    );
  const from = firstDay(past, day, drawn);
  const choose = (value: WeeksBack): void => {
    setBack(value);
    // The tap is answered first; years of bars come in the next task.
    setTimeout(() => setDrawn(value), 0);
  };
  return (
    <Page
      title={say("progress.title")}
      aside={<Weeks past={past} from={from} today={day} />}
    >
      <p class="quiet">{say("progress.lead")}</p>
      <Choice
        name="weeks-back"
        layout="row"
        legend={say("progress.span")}
        options={SPANS.map((value) => ({
          value,
          label: spanText(speaker.value, value),
        }))}
        value={back}
        onChange={choose}
      />
      <Climbs climbs={climbsOf(past, program, from)} from={from} today={day} />
      <CheckHistories histories={checkHistories(past, program, from)} />
    </Page>
  );
}

function isTold(day: Past["days"][number]): boolean {
  return day.checkIn !== null || day.runSeconds > 0 || day.walkMinutes > 0;
}

function Weeks({
  past,
  from,
  today,
}: {
  readonly past: Past;
  readonly from: CivilDate;
  readonly today: CivilDate;
}): JSX.Element {
  const weeks = weeksOf(past, from, today);
  return (
    <>
      <CalmChart weeks={weeks} />
      <SignChart rows={signRows(past, from)} from={from} today={today} />
      <MinutesChart kind="run" weeks={weeks} />
      <MinutesChart kind="walk" weeks={weeks} />
    </>
  );
}
