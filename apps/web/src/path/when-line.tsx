import {
  FORECAST,
  type GateId,
  type GateState,
  type TypicalSpan,
} from "@restride/engine";
import type { Speaker } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import type { Forecast } from "./forecast.ts";
import { partOfMonth } from "./view-model.ts";

/** A civil date as part of its month: no more exact than it can be. */
function about(speaks: Speaker, date: string): string {
  const months = new Intl.DateTimeFormat(speaks.locale, {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  });
  const month = months.format(Date.parse(`${date}T00:00:00Z`));
  return speaks.text(`path.${partOfMonth(date)}`, { month });
}

function weeksText(speaks: Speaker): string {
  return speaks.text("unit.week.other", { n: FORECAST.weeks });
}

function typicalText(speaks: Speaker, span: TypicalSpan | undefined): string {
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
  speaks: Speaker,
  { gate, earliest }: GateState,
  forecast: Forecast,
): readonly string[] {
  const ahead = aheadLines(speaks, gate, forecast);
  if (earliest === null) return ahead;
  const date = speaks.date(earliest);
  return [speaks.text("path.not-before", { date }), ...ahead];
}

function aheadLines(
  speaks: Speaker,
  gate: GateId,
  { earliest, spans, hasFailed }: Forecast,
): readonly string[] {
  if (hasFailed) return [speaks.text("path.failed")];
  if (earliest === null) return [speaks.text("path.counting")];
  const opens = earliest.opens.get(gate);
  if (opens === undefined) return [noDay(speaks, gate, earliest.stoppedAt)];
  return [
    speaks.text("path.well", { date: speaks.date(opens) }),
    spans === null
      ? speaks.text("path.counting")
      : typicalText(speaks, spans.get(gate)),
  ];
}

function noDay(
  speaks: Speaker,
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
