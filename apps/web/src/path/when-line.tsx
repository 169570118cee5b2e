import {
  type CivilDate,
  FORECAST,
  type GateId,
  type GateState,
  type TypicalSpan,
} from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import type { Forecast } from "./forecast.ts";
import { partOfMonth } from "./view-model.ts";

/** A civil date as part of its month: no more exact than it can be. */
function about(speaks: DaySpeaker, date: string): string {
  const months = new Intl.DateTimeFormat(speaks.locale, {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  });
  const month = months.format(Date.parse(`${date}T00:00:00Z`));
  return speaks.text(`path.${partOfMonth(date)}`, { month });
}

function weeksText(speaks: DaySpeaker): string {
  return speaks.text("unit.week.other", { n: FORECAST.weeks });
}

function typicalText(
  speaks: DaySpeaker,
  span: TypicalSpan | undefined,
): string {
  const weeks = weeksText(speaks);
  if (span === undefined) return speaks.text("path.typical.none", { weeks });
  const from = about(speaks, span.from);
  if (span.until === null)
    return speaks.text("path.typical.long", { from, weeks });
  const until = about(speaks, span.until);
  return from === until
    ? speaks.text("path.typical.one", { from })
    : speaks.text("path.typical", { from, until });
}

/** The lines about a gate that is shut: before which day it cannot open, and what the forecast says. */
export function whenLines(
  speaks: DaySpeaker,
  { gate, earliest }: GateState,
  forecast: Forecast,
): readonly string[] {
  if (earliest === null) return aheadLines(speaks, gate, forecast);
  const date = speaks.date(earliest);
  // The same day is said once.
  if (forecast.earliest?.opens.get(gate) === earliest)
    return [
      speaks.text("path.well-then", { date }),
      ...mostWays(speaks, gate, forecast, earliest),
    ];
  return [
    speaks.text("path.not-before", { date }),
    ...aheadLines(speaks, gate, forecast),
  ];
}

/** When most ways come to a gate that opens on a day at the earliest; nothing where that is as good as the same. */
function mostWays(
  speaks: DaySpeaker,
  gate: GateId,
  { spans }: Forecast,
  opens: CivilDate,
): readonly string[] {
  if (spans === null) return [speaks.text("path.counting")];
  const text = typicalText(speaks, spans.get(gate));
  const same = speaks.text("path.typical.one", { from: about(speaks, opens) });
  return text === same ? [] : [text];
}

function aheadLines(
  speaks: DaySpeaker,
  gate: GateId,
  forecast: Forecast,
): readonly string[] {
  const { earliest, hasFailed } = forecast;
  if (hasFailed) return [speaks.text("path.failed")];
  if (earliest === null) return [speaks.text("path.counting")];
  const opens = earliest.opens.get(gate);
  if (opens === undefined) return [noDay(speaks, gate, earliest.stoppedAt)];
  return [
    speaks.text("path.well", { date: speaks.date(opens) }),
    ...mostWays(speaks, gate, forecast, opens),
  ];
}

function noDay(
  speaks: DaySpeaker,
  gate: GateId,
  stop: { readonly gate: string } | null,
): string {
  if (stop === null)
    return speaks.text("path.far", { weeks: weeksText(speaks) });
  if (stop.gate === gate) return speaks.text("path.waits");
  const before = speaks.text(`gate.${isGate(stop.gate) ? stop.gate : gate}`);
  return speaks.text("path.after-wait", { gate: before });
}

function isGate(id: string): id is GateId {
  return GATES.has(id);
}

const GATES: ReadonlySet<string> = new Set([
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
] satisfies GateId[]);

/** The same in a place that keeps its room while it is worked out. */
export function WhenLine({
  gate,
  forecast,
}: {
  readonly gate: GateState;
  readonly forecast: Forecast;
}): JSX.Element {
  const { speaker } = useApp();
  return (
    <span class="when small quiet">
      {whenLines(speaker.value, gate, forecast).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
