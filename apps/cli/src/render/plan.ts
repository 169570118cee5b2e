import type {
  CivilDate,
  Decision,
  GateId,
  GateState,
  RunPlan,
  SessionKind,
} from "@restride/engine";
import { holdLines } from "./hold.ts";
import { shift, stack, table, wrap } from "./layout.ts";
import { openEnds } from "./open-end.ts";
import { sourceSection } from "./section.ts";
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
/** Columns that only say when. */
const PLACE_COLUMNS = 2;
/** Breath is there every day and not counted. */
const COUNTED_KINDS = [
  "strength",
  "impact",
  "walk",
  "run",
  "check",
] as const satisfies readonly SessionKind[];

/** A forecast as a table of weeks: what they hold, what opens, where it stops and why. */
export function planPage(forecast: Forecast, view: View): readonly string[] {
  const { say, style } = view;
  const first = forecast.decisions[0];
  if (first === undefined) return [say.text("cli.plan.empty")];
  const wait = waitOf(forecast, view);
  const shown = forecast.decisions.slice(0, daysShown(forecast, wait));
  return stack([
    [
      style.bold(say.text("cli.plan.title", { date: first.day })),
      ...wrap(say.text("cli.plan.assumes"), style.width),
    ],
    shift(weekTable(shown, view), MARGIN),
    shown.some(hasRun)
      ? wrap(say.text("cli.plan.run.about"), style.width).map(style.dim)
      : [],
    stopLines(forecast, wait, view),
    sourceSection(view),
  ]);
}

/** The day from which nothing that she does alone opens the gate any more, and the gate as it stands then. */
interface Wait {
  readonly from: Decision;
  readonly state: GateState;
}

function waitOf(forecast: Forecast, view: View): Wait | null {
  const { stoppedAt, decisions } = forecast;
  const stateOn = (decision: Decision | undefined): GateState | undefined =>
    decision?.gates.find((each) => each.gate === stoppedAt?.gate);
  const endsOn = (state: GateState | undefined): readonly string[] =>
    openEnds(state?.criteria ?? [], view.shapes).map(({ rule }) => rule);
  const left = new Set(endsOn(stateOn(decisions.at(-1))));
  for (const from of decisions) {
    const state = stateOn(from);
    if (state === undefined || state.open) continue;
    if (endsOn(state).every((rule) => left.has(rule))) return { from, state };
  }
  return null;
}

/** The table ends with the week in which the waiting begins: what follows only repeats it. */
function daysShown({ decisions }: Forecast, wait: Wait | null): number {
  if (wait === null) return decisions.length;
  const week = Math.floor(decisions.indexOf(wait.from) / DAYS);
  return (week + 1) * DAYS;
}

function hasRun(decision: Decision): boolean {
  return decision.sessions.some((session) => session.run !== null);
}

/** One line of the table: a week, or several that are the same. */
interface Row {
  readonly first: Decision;
  readonly last: Decision;
  readonly counts: readonly string[];
  readonly run: string;
  readonly opens: string;
}

function weekTable(
  decisions: readonly Decision[],
  view: View,
): readonly string[] {
  const { say, style } = view;
  const weeks = weeksOf(decisions);
  const rows = joined(
    weeks.flatMap((days, index) =>
      weekRow(days, weeks[index - 1]?.at(-1) ?? null, view),
    ),
  );
  const kinds = COUNTED_KINDS.map((kind) =>
    say.text(`cli.plan.column.${kind}`),
  );
  const titles = [
    say.text("cli.plan.column.week"),
    say.text("cli.plan.column.from"),
    ...kinds,
    say.text("cli.plan.column.longest"),
    say.text("cli.plan.column.opens"),
  ];
  const cells = rows.map((row) => [
    weekText(row),
    row.first.day,
    ...row.counts,
    row.run,
    row.opens,
  ]);
  const isUsed = titles.map((_, column) =>
    cells.some((row) => row[column] !== ""),
  );
  const kept = <T>(row: readonly T[]): readonly T[] =>
    row.filter((_, column) => isUsed[column]);
  // A plan without a session has a date in each row and nothing to say of it.
  if (!isUsed.some((used, column) => used && column >= PLACE_COLUMNS))
    return [];
  const columns = kept(
    titles.map((title, column) => ({
      title: style.dim(title),
      isWide: column === titles.length - 1,
    })),
  );
  return table(columns, cells.map(kept), style.width - MARGIN.length);
}

function weeksOf(
  decisions: readonly Decision[],
): readonly (readonly Decision[])[] {
  const count = Math.ceil(decisions.length / DAYS);
  return Array.from({ length: count }, (_, week) =>
    decisions.slice(week * DAYS, (week + 1) * DAYS),
  );
}

function weekRow(
  days: readonly Decision[],
  before: Decision | null,
  view: View,
): readonly Row[] {
  const first = days[0];
  if (first === undefined) return [];
  const sessions = days.flatMap((day) => day.sessions);
  // A walk and what may stand in its place are one offer of one day.
  const counts = COUNTED_KINDS.map((kind) => {
    const count = days.filter((day) =>
      day.sessions.some((session) => session.kind === kind),
    ).length;
    return count === 0 ? "" : String(count);
  });
  const last =
    sessions.findLast((session) => session.run !== null)?.run ?? null;
  return [
    {
      first,
      last: first,
      counts,
      run: last === null ? "" : shortRun(last, view),
      opens: openingsText(days, before, view),
    },
  ];
}

/** `8 × 1:05 / 1:30`, or `25:40` in one go. */
function shortRun(run: RunPlan, view: View): string {
  if (run.bouts === 1) return clock(run.runSeconds);
  return view.say.text("cli.plan.run", {
    bouts: run.bouts,
    run: clock(run.runSeconds),
    walk: clock(run.walkSeconds),
  });
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Weeks in a row that hold the same, and in which nothing opens, as one. */
function joined(rows: readonly Row[]): readonly Row[] {
  const result: Row[] = [];
  for (const row of rows) {
    const before = result.at(-1);
    const isSame =
      before !== undefined &&
      before.opens === "" &&
      row.opens === "" &&
      before.run === row.run &&
      before.counts.join() === row.counts.join();
    if (isSame) result[result.length - 1] = { ...before, last: row.last };
    else result.push(row);
  }
  return result;
}

function weekText({ first, last }: Row): string {
  if (first.week === null || last.week === null) return "";
  return first.week === last.week
    ? String(first.week)
    : `${first.week}-${last.week}`;
}

function openingsText(
  days: readonly Decision[],
  before: Decision | null,
  view: View,
): string {
  const { say, style } = view;
  const opened = view.program.gates.flatMap(({ gate }) => {
    const day = openedOn(gate, days, before);
    return day === null ? [] : [`${style.good(say.gate(gate).name)} ${day}`];
  });
  return opened.join(", ");
}

function openedOn(
  gate: GateId,
  days: readonly Decision[],
  before: Decision | null,
): CivilDate | null {
  const isOpen = (decision: Decision): boolean =>
    decision.gates.some((state) => state.gate === gate && state.open);
  const known = before ?? days[0];
  if (known === undefined || isOpen(known)) return null;
  return days.find(isOpen)?.day ?? null;
}

function stopLines(
  { decisions }: Forecast,
  wait: Wait | null,
  view: View,
): readonly string[] {
  const { say, style } = view;
  const last = decisions.at(-1);
  if (last === undefined) return [];
  // In pregnancy the whole way waits: the hold says for what.
  if (last.phase === "pregnant")
    return last.holds.flatMap((hold) => holdLines(hold, view));
  if (wait === null) {
    const weeks = Math.ceil(decisions.length / DAYS);
    return [style.dim(say.text("cli.plan.looked", { weeks, date: last.day }))];
  }
  const head = say.text("cli.plan.stops", {
    date: wait.from.day,
    gate: say.gate(wait.state.gate).name,
  });
  return [
    ...wrap(head, style.width).map(style.bold),
    ...endLines(wait.state.criteria, view, MARGIN),
  ];
}
