import type { Decision, GateState } from "@restride/engine";
import { careLines } from "./care.ts";
import { holdLines } from "./hold.ts";
import { bullet, shift, stack, wrap } from "./layout.ts";
import { levelLines } from "./level.ts";
import { point, section, sourceSection } from "./section.ts";
import { type SessionOptions, sessionLines } from "./session.ts";
import { endLines } from "./verdict.ts";
import type { View } from "./view.ts";

export interface TodayOptions extends SessionOptions {
  /** Where the journal lies, said when several are shown. */
  readonly title: string | null;
  /** Whether the day is this machine's today, or one that was asked for. */
  readonly isToday: boolean;
  /** Whether something has been done on the day already. */
  readonly isDone: boolean;
}

/** One day's decision as a page. At the two highest levels it holds only what to do, and the numbers. */
export function todayPage(
  decision: Decision,
  view: View,
  options: TodayOptions,
): readonly string[] {
  const { say } = view;
  const care = careLines(decision, view);
  if (decision.level === "emergency" || decision.level === "call-now") {
    return stack([
      [...titleLines(options, view), view.style.dim(say.date(decision.day))],
      care,
    ]);
  }
  const heading = say.text(options.isToday ? "cli.today" : "cli.on-day");
  const blocks = [
    headLines(decision, view, options),
    care,
    section(heading, todoLines(decision, view, options), view),
    section(say.text("cli.why"), reasonLines(decision, view), view),
    section(
      say.text("today.holds"),
      decision.holds.flatMap((hold) => holdLines(hold, view)),
      view,
    ),
    section(say.text("cli.next"), nextGateLines(decision, view, options), view),
    section(say.text("today.missing"), missingLines(decision, view), view),
    section(say.text("cli.unread"), unreadLines(decision, view), view),
  ];
  return stack([...blocks, sourceSection(view), noticeLines(view)]);
}

function noticeLines(view: View): readonly string[] {
  const { say, style } = view;
  return wrap(
    `${say.text("today.reviewed")} ${say.text("notice.reviewed")}`,
    style.width,
  ).map(style.dim);
}

function titleLines(options: TodayOptions, view: View): readonly string[] {
  return options.title === null ? [] : [view.style.dim(options.title)];
}

function dayText(decision: Decision, view: View): string {
  const { say } = view;
  const week =
    decision.week === null
      ? []
      : [say.text("cli.week", { week: decision.week })];
  const phase = say.text("cli.phase", { gate: say.gate(decision.phase).name });
  return [say.date(decision.day), ...week, phase].join(" · ");
}

function headLines(
  decision: Decision,
  view: View,
  options: TodayOptions,
): readonly string[] {
  const head = [
    ...titleLines(options, view),
    view.style.bold(dayText(decision, view)),
  ];
  // What to do about a sign says the level by itself.
  if (decision.care !== null) return head;
  return [...head, ...levelLines(decision.level, view)];
}

function todoLines(
  decision: Decision,
  view: View,
  options: TodayOptions,
): readonly string[] {
  if (decision.sessions.length > 0)
    return sessionLines(decision.sessions, view, options);
  return wrap(
    view.say.text(options.isDone ? "cli.done" : "today.rest"),
    view.style.width,
    { first: "  ", rest: "  " },
  );
}

/** Reasons, and the limits that made something smaller, each sentence once. */
function reasonLines(decision: Decision, view: View): readonly string[] {
  const { say, notes } = view;
  const limits = decision.limits.filter((limit) => limit.applied);
  const texts = [
    ...decision.reasons.map(
      (reason) => say.reason(reason) + notes.mark(reason.sources),
    ),
    ...limits.map((limit) => say.limit(limit).line + notes.mark(limit.sources)),
  ];
  return [...new Set(texts)].flatMap((text) => point(text, view));
}

/** The next gate in full, and those behind it by name; with `--verbose` all of them in full. */
function nextGateLines(
  decision: Decision,
  view: View,
  options: TodayOptions,
): readonly string[] {
  const { say, style } = view;
  // In pregnancy the whole way waits, and its hold says so.
  if (decision.phase === "pregnant") return [];
  const shut = decision.gates.filter((gate) => !gate.open);
  if (options.isVerbose) return shut.flatMap((gate) => gateLines(gate, view));
  const [next, ...later] = shut;
  if (next === undefined) return [];
  const names = later.map((gate) => say.gate(gate.gate).name);
  if (names.length === 0) return gateLines(next, view);
  const after = wrap(
    say.text("cli.later", { gates: names.join(", ") }),
    style.width - 2,
  ).map(style.dim);
  return [...gateLines(next, view), ...shift(after, "  ")];
}

function gateLines(gate: GateState, view: View): readonly string[] {
  const { say, style } = view;
  const { name, what } = say.gate(gate.gate);
  const earliest =
    gate.earliest === null
      ? []
      : wrap(
          say.text("cli.earliest", { date: gate.earliest }),
          style.width - 4,
        ).map(style.dim);
  return [
    ...point(`${style.bold(name)}. ${what}`, view),
    ...endLines(gate.criteria, view, "    "),
    ...shift(earliest, "    "),
  ];
}

/** What is not answered yet, and where its questions stand. */
function missingLines({ missing }: Decision, view: View): readonly string[] {
  const { say, style } = view;
  const isAsked = missing.some((id) => /^(check-in|screen)\b/.test(id));
  const how = isAsked ? wrap(say.text("cli.ask.how"), style.width - 2) : [];
  return [
    ...missing.flatMap((id) => point(say.missing(id), view)),
    ...shift(how, "  ").map(style.dim),
  ];
}

function unreadLines(decision: Decision, view: View): readonly string[] {
  return decision.unread.flatMap((notice) => {
    const { line, mend } = view.say.unread(notice);
    return [
      ...point(line, view),
      ...bullet(mend, view.style.width, "→", "    ").map(view.style.dim),
    ];
  });
}
