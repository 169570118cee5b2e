import type { CivilDate, Decision, GateId, SessionKind, Verdict } from "@restride/engine";
import { shift, stack, table, wrap } from "./layout.ts";
import { sourceSection } from "./section.ts";
import { runText } from "./session.ts";
import { endLines } from "./verdict.ts";
import type { View } from "./view.ts";

/** Where a forecast stopped: the gate that waits for something only she can give. */
export interface Stop {
  readonly gate: string;
  readonly rule: string;
}

export interface Forecast {
  readonly decisions: readonly Decision[];
  readonly stoppedAt: Stop | null;
}

const DAYS = 7;
const MARGIN = "  ";
/** Breath is there every day and not counted. */
const COUNTED_KINDS: readonly SessionKind[] = ["strength", "impact", "walk", "run", "check"];

/** A forecast as a table of weeks: what they hold, what opens, where it stops and why. */
export function planPage(forecast: Forecast, view: View): readonly string[] {
  const { say, style } = view;
  const first = forecast.decisions[0];
  if (first === undefined) return [say.text("cli.plan.empty")];
  const weeks = weeksOf(forecast.decisions);
  const rows = weeks.map((days, index) => weekRow(days, weeks[index - 1]?.at(-1) ?? null, view));
  const columns = [
    { title: style.dim(say.text("cli.plan.column.week")) },
    { title: style.dim(say.text("cli.plan.column.from")) },
    { title: style.dim(say.text("cli.plan.column.sessions")) },
    { title: style.dim(say.text("cli.plan.column.opens")), isWide: true },
  ];
  return stack([
    [style.bold(say.text("cli.plan.title", { date: first.day })), ...wrap(say.text("cli.plan.assumes"), style.width)],
    shift(table(columns, rows, style.width - MARGIN.length), MARGIN),
    stopLines(forecast, view),
    sourceSection(view),
  ]);
}

function weeksOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const count = Math.ceil(decisions.length / DAYS);
  return Array.from({ length: count }, (_, week) => decisions.slice(week * DAYS, (week + 1) * DAYS));
}

function weekRow(days: readonly Decision[], before: Decision | null, view: View): readonly string[] {
  const first = days[0];
  if (first === undefined) return [];
  return [first.week === null ? "" : String(first.week), first.day, sessionsText(days, view), openingsText(days, before, view)];
}

/** `2 strength, 3 walk`. */
function sessionsText(days: readonly Decision[], view: View): string {
  const sessions = days.flatMap((day) => day.sessions);
  const parts = COUNTED_KINDS.flatMap((kind) => {
    const count = sessions.filter((session) => session.kind === kind).length;
    return count === 0 ? [] : [`${count} ${view.say.text(`kind.${kind}`).toLowerCase()}`];
  });
  return parts.length === 0 ? view.say.text("cli.plan.rest") : parts.join(", ");
}

function openingsText(days: readonly Decision[], before: Decision | null, view: View): string {
  const { say, style } = view;
  const opened = view.program.gates.flatMap(({ gate }) => {
    const day = openedOn(gate, days, before);
    return day === null ? [] : [say.text("cli.plan.opens", { gate: style.good(say.gate(gate).name), date: day })];
  });
  return [...opened, ...lastRun(days, view)].join("; ");
}

function openedOn(gate: GateId, days: readonly Decision[], before: Decision | null): CivilDate | null {
  const isOpen = (decision: Decision): boolean => decision.gates.some((state) => state.gate === gate && state.open);
  const known = before ?? days[0];
  if (known === undefined || isOpen(known)) return null;
  return days.find(isOpen)?.day ?? null;
}

function lastRun(days: readonly Decision[], view: View): readonly string[] {
  const last = days.flatMap((day) => day.sessions).findLast((session) => session.run !== null)?.run ?? null;
  return last === null ? [] : [view.say.text("cli.plan.run", { run: runText(last, view) })];
}

function stopLines(forecast: Forecast, view: View): readonly string[] {
  const { say, style } = view;
  const { stoppedAt, decisions } = forecast;
  const last = decisions.at(-1);
  if (last === undefined) return [];
  if (stoppedAt === null) {
    const weeks = Math.ceil(decisions.length / DAYS);
    return [style.dim(say.text("cli.plan.looked", { weeks, date: last.day }))];
  }
  const state = last.gates.find((each) => each.gate === stoppedAt.gate);
  if (state === undefined) return [];
  const head = say.text("cli.plan.stops", { date: last.day, gate: say.gate(state.gate).name });
  const waiting = verdictsOf(stoppedAt.rule, state.criteria);
  return [...wrap(head, style.width).map(style.bold), ...endLines(waiting.length > 0 ? waiting : state.criteria, view, MARGIN)];
}

/** The verdicts of a rule, wherever they stand in the tree. */
function verdictsOf(rule: string, verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.flatMap((verdict) => (verdict.rule === rule ? [verdict] : verdictsOf(rule, verdict.of)));
}
