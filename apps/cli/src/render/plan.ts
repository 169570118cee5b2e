import type {
  CivilDate,
  Decision,
  GateId,
  Hold,
  RunPlan,
  SessionKind,
  Verdict,
} from "@restride/engine";
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
  return stack([
    [
      style.bold(say.text("cli.plan.title", { date: first.day })),
      ...wrap(say.text("cli.plan.assumes"), style.width),
    ],
    shift(weekTable(forecast.decisions, view), MARGIN),
    forecast.decisions.some(hasRun)
      ? wrap(say.text("cli.plan.run.about"), style.width).map(style.dim)
      : [],
    stopLines(forecast, view),
    sourceSection(view),
  ]);
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
  const counts = COUNTED_KINDS.map((kind) => {
    const count = sessions.filter((session) => session.kind === kind).length;
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

function stopLines(forecast: Forecast, view: View): readonly string[] {
  const { say, style } = view;
  const { stoppedAt, decisions } = forecast;
  const last = decisions.at(-1);
  if (last === undefined) return [];
  if (last.phase === "pregnant") return last.holds.flatMap(waitLines(view));
  const state = last.gates.find((each) => each.gate === stoppedAt?.gate);
  if (stoppedAt === null || state === undefined) {
    const weeks = Math.ceil(decisions.length / DAYS);
    return [style.dim(say.text("cli.plan.looked", { weeks, date: last.day }))];
  }
  const waiting = verdictsOf(stoppedAt.rule, state.criteria);
  const since = waitingSince(stoppedAt.gate, decisions, view) ?? last.day;
  const head = say.text("cli.plan.stops", {
    date: since,
    gate: say.gate(state.gate).name,
  });
  return [
    ...wrap(head, style.width).map(style.bold),
    ...endLines(waiting.length > 0 ? waiting : state.criteria, view, MARGIN),
  ];
}

/** In pregnancy the whole way waits: the hold says for what. */
function waitLines(view: View): (hold: Hold) => readonly string[] {
  return (hold) => {
    const { name, line } = view.say.hold(hold);
    const text = view.say.text("cli.hold", { name, line });
    return wrap(text, view.style.width).map(view.style.bold);
  };
}

/** The first day from which what is missing for a gate stays the same to the end. */
function waitingSince(
  gate: string,
  decisions: readonly Decision[],
  view: View,
): CivilDate | null {
  const missing = decisions.map((decision) => {
    const state = decision.gates.find((each) => each.gate === gate);
    return state === undefined
      ? ""
      : openEnds(state.criteria, view.shapes)
          .map((end) => end.rule)
          .join();
  });
  const lastChange = missing.findLastIndex((rules) => rules !== missing.at(-1));
  return decisions[lastChange + 1]?.day ?? null;
}

/** The verdicts of a rule, wherever they stand in the tree. */
function verdictsOf(
  rule: string,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  return verdicts.flatMap((verdict) =>
    verdict.rule === rule ? [verdict] : verdictsOf(rule, verdict.of),
  );
}
