import type { CivilDate } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Chart } from "./chart.tsx";
import { shareOf, type SignRow } from "./view-model.ts";

interface Props {
  readonly rows: readonly SignRow[];
  readonly from: CivilDate;
  readonly today: CivilDate;
}

const WIDE = 1000;
const STRONGEST = 3;
/** As wide as three days of a year: seen also in four years. */
const MARK = 8;

/** When each sign was told, one line a sign, as strong as it was. */
export function SignChart({ rows, from, today }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const title = say("progress.signs");
  if (rows.length === 0)
    return (
      <section class="stack" aria-labelledby="signs">
        <h2 id="signs">{title}</h2>
        <p class="quiet">{say("progress.signs.empty")}</p>
      </section>
    );
  const name = (sign: string): string => speaker.value.sign(sign).short;
  const count = ({ sign, days }: SignRow): string =>
    say("progress.sign.row", {
      sign: name(sign),
      days: daysText(speaker.value, days.length),
    });
  return (
    <Chart
      id="signs"
      title={title}
      lead={say("progress.signs.lead")}
      summary={rows.map(count).join("; ")}
      table={() => ({
        head: [say("progress.day"), title, say("progress.severity")],
        rows: rows.flatMap(({ sign, days }) =>
          days.map(({ on, severity }) => [
            speaker.value.date(on),
            name(sign),
            speaker.value.sign(sign).severity[severity] ?? severity,
          ]),
        ),
      })}
    >
      <div aria-hidden="true" class="sign-rows">
        {rows.map((row) => (
          <div key={row.sign}>
            <p class="small">{count(row)}</p>
            <svg viewBox={`0 0 ${WIDE} 30`} preserveAspectRatio="none">
              <path class="plot-base" d={`M0 30H${WIDE}`} />
              <path class="bar-told" d={marks(row, from, today)} />
            </svg>
          </div>
        ))}
        <div class="plot-days small">
          <span>{speaker.value.date(from)}</span>
          <span>{speaker.value.date(today)}</span>
        </div>
      </div>
    </Chart>
  );
}

/** All days of one sign as one shape. */
function marks({ days }: SignRow, from: CivilDate, today: CivilDate): string {
  return days
    .map(({ on, severity }) => {
      const tall = (severity / STRONGEST) * 28;
      const x = shareOf(on, from, today) * (WIDE - MARK);
      return `M${x.toFixed(1)} ${(30 - tall).toFixed(1)}h${MARK}v${tall.toFixed(1)}h-${MARK}z`;
    })
    .join("");
}

function daysText(speaks: DaySpeaker, n: number): string {
  return speaks.text(n === 1 ? "unit.day.one" : "unit.day.other", { n });
}
