import type { CivilDate, PastStep } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { Fold } from "../component/fold.tsx";
import { useApp } from "../frame/app-context.ts";
import { type Climb, shareOf } from "./view-model.ts";

interface Props {
  readonly climbs: readonly Climb[];
  readonly from: CivilDate;
  readonly today: CivilDate;
}

/** So many ladders are shown at once, the one that moved last first; the others are a tap away. */
const SHOWN = 5;

/** Where each ladder stood and stands, and every step between. */
export function Climbs({ climbs, from, today }: Props): JSX.Element {
  const { say } = useApp();
  const recent = climbs.toSorted((a, b) => (a.last.on < b.last.on ? 1 : -1));
  const others = recent.slice(SHOWN);
  return (
    <section class="stack" aria-labelledby="rungs">
      <h2 id="rungs">{say("progress.rungs")}</h2>
      <p class="quiet small">
        {say(
          climbs.length === 0 ? "progress.rungs.empty" : "progress.rungs.lead",
        )}
      </p>
      <ClimbRows {...{ climbs: recent.slice(0, SHOWN), from, today }} />
      {others.length === 0 ? null : (
        <Fold
          class="chart-table"
          summary={say("progress.rungs.others", { n: others.length })}
        >
          {() => <ClimbRows {...{ climbs: others, from, today }} />}
        </Fold>
      )}
    </section>
  );
}

function ClimbRows({ climbs, from, today }: Props): JSX.Element | null {
  const { speaker } = useApp();
  if (climbs.length === 0) return null;
  return (
    <ul class="plain-list rows">
      {climbs.map((climb) => (
        <li key={climb.family} class="climb">
          <h3>{familyName(speaker.value, climb.family)}</h3>
          <Stairs steps={climb.steps} from={from} today={today} />
          <Ends climb={climb} from={from} />
          {climb.steps.length < 3 ? null : <Steps climb={climb} />}
        </li>
      ))}
    </ul>
  );
}

function Ends({
  climb: { steps, last },
  from,
}: {
  readonly climb: Climb;
  readonly from: CivilDate;
}): JSX.Element {
  const { say, speaker } = useApp();
  const [first] = steps;
  const begun = first.on < from ? from : first.on;
  const ends = [
    ["from", first, begun],
    ["to", last, last.on],
  ] as const;
  return (
    <dl class="climb-ends">
      {ends.map(([end, step, on]) => (
        <div key={end}>
          <dt class="small quiet">
            {say(`progress.rung.${end}`, { date: speaker.value.date(on) })}
          </dt>
          <dd>{stepName(speaker.value, step)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Steps({ climb }: { readonly climb: Climb }): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <Fold
      class="chart-table"
      summary={
        <>
          {say("progress.rung.steps")}
          <span class="hidden-text">
            : {familyName(speaker.value, climb.family)}
          </span>
        </>
      }
    >
      {() => (
        <ol class="plain-list steps small">
          {climb.steps.map((step) => (
            <li key={`${step.on} ${String(step.rung)}`}>
              <span class="quiet">{speaker.value.date(step.on)}</span>{" "}
              {stepName(speaker.value, step)}
            </li>
          ))}
        </ol>
      )}
    </Fold>
  );
}

function familyName(speaks: DaySpeaker, family: string): string {
  return family === "walk-run"
    ? speaks.text("progress.walk-run")
    : speaks.family(family).name;
}

function stepName(speaks: DaySpeaker, { movement, rung }: PastStep): string {
  return movement === null
    ? speaks.text("progress.step", { n: rung })
    : speaks.movement(movement).name;
}

const WIDE = 300;
const TALL = 44;

/** The rung over time as stairs, from the ground up; down is drawn as plainly as up. */
function Stairs({
  steps,
  from,
  today,
}: {
  readonly steps: Climb["steps"];
  readonly from: CivilDate;
  readonly today: CivilDate;
}): JSX.Element {
  const most = Math.max(1, ...steps.map(({ rung }) => rung));
  const x = ({ on }: PastStep): number => shareOf(on, from, today) * WIDE;
  const y = ({ rung }: PastStep): number => TALL - (rung / most) * (TALL - 4);
  const [first, ...rest] = steps;
  const line = `M${x(first)} ${y(first)}${rest.map((step) => `H${x(step)}V${y(step)}`).join("")}H${WIDE}`;
  return (
    <svg
      class="stairs"
      viewBox={`0 0 ${WIDE} ${TALL}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="stairs-under" d={`${line}V${TALL}H${x(first)}Z`} />
      <path class="stairs-line" d={line} />
    </svg>
  );
}
