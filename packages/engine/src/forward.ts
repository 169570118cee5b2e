import { formatDay, parseDay } from "./day.ts";
import { startJourney } from "./journey.ts";
import { stampOf } from "./fold/stamp.ts";
import { indexOf } from "./program-index.ts";
import type { CivilDate } from "./type/day.ts";
import type { Decision, Item, Session } from "./type/decision.ts";
import type {
  CheckEntry,
  CheckInEntry,
  Entry,
  Journal,
  RunEntry,
  ScreenEntry,
  SessionEntry,
  SessionItem,
  TopicAnswer,
  WalkEntry,
} from "./type/entry.ts";
import type { Check, Program } from "./type/program.ts";

/** One day of a plan: what is decided, and what was taken as done. */
export interface PlannedDay {
  readonly decision: Decision;
  readonly added: readonly Entry[];
}

export interface ForwardPlan {
  readonly days: readonly PlannedDay[];
  /** The gate that waits for somebody's word or answer, once nothing else is left to do for it. */
  readonly stoppedAt: { readonly gate: string; readonly rule: string } | null;
}

export interface ForwardOptions {
  readonly minutes?: number;
  readonly policy?: string;
}

const DAYS_PER_WEEK = 7;

/**
 * Forward if all goes well: a clear check-in a day, every offered session at full dose and effort 7,
 * each check passed when offered, her topic answers repeated when they are asked again. It invents no
 * go-ahead, no new answer and no profile fact.
 */
export function planForward(
  program: Program,
  journal: Journal,
  from: CivilDate,
  weeks: number,
  options: ForwardOptions = {},
): ForwardPlan {
  const start = parseDay(from);
  if (start === null) throw new RangeError(`not a civil date: ${from}`);
  const known = journal.entries.filter((entry) => stampOf(entry).on <= start);
  const journey = startJourney(program, known, options.policy ?? null);
  const days: PlannedDay[] = [];
  const ask = options.minutes === undefined ? {} : { minutes: options.minutes };
  const checks = new Map(
    indexOf(program).program.checks.map((check) => [check.id, check]),
  );
  const answers = topicAnswers(known);
  for (let day = start; day < start + weeks * DAYS_PER_WEEK; day++) {
    const date = formatDay(day);
    const morning: Entry[] = [
      clearCheckIn(date),
      ...repeatedScreen(date, answers, days.at(-1)?.decision),
    ];
    journey.add(morning);
    const result = journey.decide(date, ask);
    if (!result.ok) break;
    const done = result.decision.sessions.flatMap((session, place) =>
      doneSession(checks, date, session, place),
    );
    journey.add(done);
    days.push({ decision: result.decision, added: [...morning, ...done] });
  }
  return { days, stoppedAt: stopOf(days.at(-1)?.decision) };
}

/** Entries made up here are told apart by their ids: version 7, the day, a place in it. */
function madeUpId(date: CivilDate, place: number): string {
  const day = (parseDay(date) ?? 0) * 86_400_000;
  const time = day.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${place.toString(16).padStart(12, "0")}`;
}

function base(
  date: CivilDate,
  place: number,
  hour: string,
): { v: 1; id: string; on: CivilDate; at: string; by: string } {
  return {
    v: 1,
    id: madeUpId(date, place),
    on: date,
    at: `${date}T${hour}:00+00:00`,
    by: "runner",
  };
}

function clearCheckIn(date: CivilDate): CheckInEntry {
  return {
    ...base(date, 1, "07:00"),
    kind: "check-in",
    warnings: "none",
    signs: { ...NO_SIGNS },
    pain: [],
  };
}

/** A clear day answers the three asked-once signs as well. */
const NO_SIGNS = {
  leak: 0,
  urgency: 0,
  heaviness: 0,
  bulge: 0,
  "pelvic-pain": 0,
  "scar-pain": 0,
  "bleeding-up": 0,
  bleeding: 0,
  doming: 0,
  "sex-pain": 0,
  emptying: 0,
  separation: 0,
  ill: 0,
} as const;

function topicAnswers(entries: readonly Entry[]): {
  answers: Record<string, TopicAnswer>;
  healed: ScreenEntry["healed"];
} {
  const answers: Record<string, TopicAnswer> = {};
  let healed: ScreenEntry["healed"];
  for (const entry of entries) {
    if (entry.kind !== "screen") continue;
    Object.assign(answers, entry.answers);
    healed = entry.healed ?? healed;
  }
  return { answers, healed };
}

/** Her own answers again when they are due, and nothing she has not answered. */
function repeatedScreen(
  date: CivilDate,
  known: ReturnType<typeof topicAnswers>,
  yesterday: Decision | undefined,
): ScreenEntry[] {
  const due = yesterday?.missing.includes("screen") === true;
  const repeated = Object.fromEntries(
    Object.entries(known.answers).filter(([, answer]) => answer === "no"),
  );
  if (!due || Object.keys(repeated).length === 0) return [];
  return [{ ...base(date, 2, "07:05"), kind: "screen", answers: repeated }];
}

function doneSession(
  checks: ReadonlyMap<string, Check>,
  date: CivilDate,
  session: Session,
  place: number,
): Entry[] {
  const at = base(date, 16 + place, "10:00");
  if (session.id.includes("/strength-placement")) return [];
  if (session.run !== null) return [doneRun(at, session)];
  if (session.kind === "walk") return [doneWalk(at, session)];
  if (session.kind === "check") return doneCheck(checks, at, session);
  const entry: SessionEntry = {
    ...at,
    kind: "session",
    session: session.id,
    minutes: session.minutes,
    items: session.blocks.flatMap((block) => block.items.map(doneItem)),
    signs: "none",
    pain: [],
  };
  return [entry];
}

function doneItem(item: Item): SessionItem {
  return {
    movement: item.movement,
    sets: item.sets,
    ...(item.reps === null ? {} : { reps: item.reps }),
    ...(item.seconds === null ? {} : { seconds: item.seconds }),
    ...(item.kg === null ? {} : { kg: item.kg }),
    ...(item.effortMax === null ? {} : { effort: item.effortMax }),
  };
}

function doneRun(at: ReturnType<typeof base>, session: Session): RunEntry {
  const plan = session.run;
  return {
    ...at,
    kind: "run",
    session: session.id,
    runSeconds: (plan?.bouts ?? 0) * (plan?.runSeconds ?? 0),
    longestSeconds: plan?.runSeconds ?? 0,
    effort: 7,
    source: "timer",
    signs: "none",
    pain: [],
  };
}

function doneWalk(at: ReturnType<typeof base>, session: Session): WalkEntry {
  const isBrisk = session.blocks.some((block) =>
    block.items.some((item) => item.movement === "brisk-walk"),
  );
  return {
    ...at,
    kind: "walk",
    minutes: session.minutes,
    signs: "none",
    pain: [],
    ...(isBrisk ? { brisk: true } : {}),
  };
}

function doneCheck(
  checks: ReadonlyMap<string, Check>,
  at: ReturnType<typeof base>,
  session: Session,
): CheckEntry[] {
  const id = session.id.slice(session.id.indexOf("/check-") + "/check-".length);
  const check = checks.get(id);
  if (check === undefined) return [];
  const result =
    check.side === "each"
      ? { left: check.need, right: check.need }
      : { value: check.need };
  return [
    { ...at, kind: "check", check: id, ...result, signs: "none", pain: [] },
  ];
}

/** Tests that only somebody's word, an answer or a recorded fact can meet. */
const OTHERS_WORD = /GO-AHEAD|TOPICS|HEALED|ASKED|-BODY$/;

function stopOf(last: Decision | undefined): ForwardPlan["stoppedAt"] {
  const closed = last?.gates.find((gate) => !gate.open);
  if (closed === undefined) return null;
  const unmet = closed.criteria.filter((criterion) => criterion.met !== true);
  const waiting = unmet.find(
    (criterion) => closed.earliest === null || OTHERS_WORD.test(criterion.rule),
  );
  return waiting === undefined
    ? null
    : { gate: closed.gate, rule: waiting.rule };
}
