import type { CivilDate, Decision, GateId, SessionKind, Verdict } from "@restride/engine";
import { counted, GATE_ORDER, HEADING, SESSION_LABEL } from "./label.ts";
import { bullet, shift, stack, table, wrap } from "./layout.ts";
import { clock } from "./session.ts";
import { choiceRules, markOf, openEnds, verdictText } from "./verdict.ts";
import type { View } from "./view.ts";

/** Where a forecast stopped: the gate that waits for something only she can give. */
export interface Stop {
  readonly gate: GateId;
  readonly verdict: Verdict;
}

export interface Forecast {
  readonly decisions: readonly Decision[];
  readonly stoppedAt: Stop | null;
}

const DAYS = 7;
const MARGIN = "  ";
const ASSUMPTION =
  "The earliest way, not a promise: it takes every day as clear, every session as done in full, and every check as passed. Nobody is ever behind it.";

/** A forecast as a table of weeks: what they hold, what opens, where it stops and why. */
export function planPage(forecast: Forecast, view: View): readonly string[] {
  const first = forecast.decisions[0];
  if (first === undefined) return ["There is no day to plan."];
  const weeks = weeksOf(forecast.decisions);
  const rows = weeks.map((days, index) => weekRow(days, weeks[index - 1]?.at(-1) ?? null, view));
  const columns = [{ title: "week" }, { title: "from" }, { title: "sessions" }, { title: "opens", isWide: true }];
  return stack([
    [view.style.bold(`The way on from ${view.say.date(first.day)}`), ...wrap(ASSUMPTION, view.style.width)],
    shift(table(columns, rows, view.style.width - MARGIN.length), MARGIN),
    stopLines(forecast, view),
    sourceLines(view),
  ]);
}

function sourceLines(view: View): readonly string[] {
  const lines = view.notes.lines(view.say, view.style);
  return lines.length === 0 ? [] : [view.style.bold(HEADING.sources), ...lines];
}

function weeksOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const count = Math.ceil(decisions.length / DAYS);
  return Array.from({ length: count }, (_, week) => decisions.slice(week * DAYS, (week + 1) * DAYS));
}

function weekRow(days: readonly Decision[], before: Decision | null, view: View): readonly string[] {
  const first = days[0];
  if (first === undefined) return [];
  return [first.week === null ? "" : String(first.week), view.say.date(first.day), sessionsText(days), openingsText(days, before, view)];
}

const COUNTED_KINDS: readonly SessionKind[] = ["strength", "impact", "walk", "run", "check"];

/** `2 strength, 3 walk`; breath is there every day and not counted. */
function sessionsText(days: readonly Decision[]): string {
  const sessions = days.flatMap((day) => day.sessions);
  const parts = COUNTED_KINDS.flatMap((kind) => {
    const count = sessions.filter((session) => session.kind === kind).length;
    return count === 0 ? [] : [`${count} ${SESSION_LABEL[kind].toLowerCase()}`];
  });
  return parts.length === 0 ? "breath and rest" : parts.join(", ");
}

function openingsText(days: readonly Decision[], before: Decision | null, view: View): string {
  const opened = GATE_ORDER.flatMap((gate) => {
    const day = openedOn(gate, days, before);
    return day === null ? [] : [`${view.style.good(view.say.gate(gate).name)} ${view.say.date(day)}`];
  });
  const longest = longestRun(days);
  return [...opened, ...(longest === null ? [] : [longest])].join("; ");
}

function openedOn(gate: GateId, days: readonly Decision[], before: Decision | null): CivilDate | null {
  const isOpen = (decision: Decision): boolean => decision.gates.some((state) => state.gate === gate && state.open);
  if (before === null || isOpen(before)) return null;
  return days.find(isOpen)?.day ?? null;
}

function longestRun(days: readonly Decision[]): string | null {
  const runs = days.flatMap((day) => day.sessions).flatMap((session) => (session.run === null ? [] : [session.run]));
  const last = runs.at(-1);
  if (last === undefined) return null;
  const step = last.step === null ? "" : `step ${last.step}: `;
  return `${step}${last.bouts === 1 ? clock(last.runSeconds) : `${last.bouts} × ${clock(last.runSeconds)}`} running`;
}

function stopLines(forecast: Forecast, view: View): readonly string[] {
  const { say, style } = view;
  const { stoppedAt, decisions } = forecast;
  const last = decisions.at(-1);
  if (last === undefined) return [];
  if (stoppedAt === null) return [style.dim(`Looked ahead ${counted(Math.ceil(decisions.length / DAYS), "week")}, to ${say.date(last.day)}.`)];
  const choices = choiceRules(view.program);
  const ends = openEnds(stoppedAt.verdict, choices);
  return [
    ...wrap(`${style.bold(`It stops on ${say.date(last.day)}`)} before ${say.gate(stoppedAt.gate).name}: what comes next needs something only you or a clinician can give.`, style.width),
    ...ends.flatMap((verdict) => bullet(verdictText(verdict, view), style.width, markOf(verdict.met, view), MARGIN)),
  ];
}
