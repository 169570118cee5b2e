import { formatDay, parseDay } from "./day.ts";
import { startJourney } from "./journey.ts";
import { stampOf } from "./fold/stamp.ts";
import { indexOf } from "./program-index.ts";
import { isInPlaceOfWalk } from "./session/cross-training.ts";
import { isPlacement } from "./session/placement-session.ts";
import type { CivilDate } from "./type/day.ts";
import type { Decision, Item, Session, Verdict } from "./type/decision.ts";
import type {
  CheckEntry,
  CheckInEntry,
  Entry,
  Journal,
  RunEntry,
  ScreenEntry,
  SessionEntry,
  SessionItem,
  SignMap,
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
  readonly weeks: number;
  readonly minutes?: number;
  readonly policy?: string;
  /** All of it where nothing else is said. */
  readonly manner?: Manner;
}

const DAYS_PER_WEEK = 7;
const MS_PER_DAY = 86_400_000;

/** What of the days to come she answers and does. */
export interface Manner {
  /** Asked once each day, before anything of it. */
  readonly answers: () => boolean;
  readonly does: (session: Session) => boolean;
}

const ALL_OF_IT: Manner = { answers: () => true, does: () => true };

/**
 * Forward if all goes well: a clear check-in a day, every offered session at full dose and effort 7,
 * each check passed when offered, her topic answers repeated when they are asked again. It invents no
 * go-ahead, no new answer and no profile fact. Throws a RangeError for a date that does not exist.
 */
export function planForward(
  program: Program,
  journal: Journal,
  from: CivilDate,
  options: ForwardOptions,
): ForwardPlan {
  const days = [...daysForward(program, journal, from, options)];
  return { days, stoppedAt: stopOf(days.at(-1)?.decision) };
}

/** The same day after day, in a manner of hers; ends after the weeks, or where no decision can be given. */
export function* daysForward(
  program: Program,
  journal: Journal,
  from: CivilDate,
  { weeks, minutes, policy, manner = ALL_OF_IT }: ForwardOptions,
): Generator<PlannedDay, void, undefined> {
  const start = parseDay(from);
  if (start === null) throw new RangeError(`not a civil date: ${from}`);
  const known = journal.entries.filter((entry) => stampOf(entry).on <= start);
  const journey = startJourney(program, known, policy ?? null, journal.unread);
  const ask = minutes === undefined ? {} : { minutes };
  const { checks } = indexOf(program);
  const told = toldAnswers(known);
  let yesterday: Decision | undefined;
  for (let day = start; day < start + weeks * DAYS_PER_WEEK; day++) {
    const date = formatDay(day);
    const morning: Entry[] = manner.answers()
      ? [clearCheckIn(date, told), ...repeatedScreen(date, told, yesterday)]
      : [];
    journey.add(morning);
    const result = journey.decide(date, ask);
    if (!result.ok) return;
    const { decision } = result;
    const done = decision.sessions.flatMap((session, place) =>
      manner.does(session)
        ? doneSession(checks, session, base(date, 16 + place, "10:00"))
        : [],
    );
    journey.add(done);
    yesterday = decision;
    yield { decision, added: [...morning, ...done] };
  }
}

type Base = Pick<Entry, "v" | "id" | "on" | "at" | "by">;

/** Entries made up here are told apart by their ids: version 7, the day, a place in it. */
function base(date: CivilDate, place: number, hour: string): Base {
  const time = ((parseDay(date) ?? 0) * MS_PER_DAY)
    .toString(16)
    .padStart(12, "0");
  const tail = place.toString(16).padStart(12, "0");
  return {
    v: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`,
    on: date,
    at: `${date}T${hour}:00+00:00`,
    by: "runner",
  };
}

/** What she has answered so far, the last answer of each. */
interface Told {
  readonly answers: Readonly<Record<string, TopicAnswer>>;
  readonly signs: SignMap;
}

const ASKED_SIGNS = ["sex-pain", "emptying", "separation"] as const;

function toldAnswers(entries: readonly Entry[]): Told {
  const answers: Record<string, TopicAnswer> = {};
  const signs: SignMap = {};
  const inOrder = entries.toSorted((a, b) => stampOf(a).on - stampOf(b).on);
  for (const entry of inOrder) {
    if (entry.kind === "screen") Object.assign(answers, entry.answers);
    if (entry.kind !== "check-in" || entry.signs === undefined) continue;
    if (entry.signs !== "none") Object.assign(signs, entry.signs);
  }
  return { answers, signs };
}

/** A clear day answers the three asked-once signs as well, but never takes a yes of hers back. */
function clearCheckIn(date: CivilDate, { signs }: Told): CheckInEntry {
  const asked = ASKED_SIGNS.filter((sign) => (signs[sign] ?? 0) === 0);
  return {
    ...base(date, 1, "07:00"),
    kind: "check-in",
    warnings: "none",
    signs: {
      ...DAILY_CLEAR,
      ...Object.fromEntries(asked.map((sign) => [sign, 0])),
    },
    pain: [],
  };
}

const DAILY_CLEAR = {
  leak: 0,
  urgency: 0,
  heaviness: 0,
  bulge: 0,
  "pelvic-pain": 0,
  "scar-pain": 0,
  "bleeding-up": 0,
  bleeding: 0,
  doming: 0,
  ill: 0,
} as const;

/** Her own answers again when they are due: what was so stays so. `now` and `unsure` need a new answer of hers. */
function repeatedScreen(
  date: CivilDate,
  { answers }: Told,
  yesterday: Decision | undefined,
): ScreenEntry[] {
  const isDue = yesterday?.missing.includes("screen") === true;
  const repeated = Object.fromEntries(
    Object.entries(answers).filter(
      ([, answer]) => answer === "no" || answer === "past",
    ),
  );
  if (!isDue || Object.keys(repeated).length === 0) return [];
  return [{ ...base(date, 2, "07:05"), kind: "screen", answers: repeated }];
}

const CLEAN = { signs: "none", pain: [] } as const;

/** What a session looks like once it is done in full and nothing was noticed. */
export function doneSession(
  checks: ReadonlyMap<string, Check>,
  session: Session,
  at: Base,
): Entry[] {
  if (isPlacement(session) || isInPlaceOfWalk(session)) return [];
  switch (session.kind) {
    case "run":
      return [doneRun(at, session)];
    case "walk":
      return [doneWalk(at, session)];
    case "check":
      return doneCheck(checks, at, session);
    default: {
      const items = session.blocks.flatMap((block) =>
        block.items.map(doneItem),
      );
      const entry: SessionEntry = {
        ...at,
        kind: "session",
        session: session.id,
        minutes: session.minutes,
        items,
        ...CLEAN,
      };
      return [entry];
    }
  }
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

function doneRun(at: Base, session: Session): RunEntry {
  const plan = session.run;
  return {
    ...at,
    kind: "run",
    session: session.id,
    runSeconds: (plan?.bouts ?? 0) * (plan?.runSeconds ?? 0),
    longestSeconds: plan?.runSeconds ?? 0,
    effort: 7,
    source: "timer",
    ...CLEAN,
  };
}

function doneWalk(at: Base, session: Session): WalkEntry {
  const isBrisk = session.blocks.some((block) =>
    block.items.some((item) => item.movement === "brisk-walk"),
  );
  return {
    ...at,
    kind: "walk",
    minutes: session.minutes,
    ...CLEAN,
    ...(isBrisk ? { brisk: true } : {}),
  };
}

function doneCheck(
  checks: ReadonlyMap<string, Check>,
  at: Base,
  { id: sessionId }: Session,
): CheckEntry[] {
  const prefix = "/check-";
  const id = sessionId.slice(sessionId.indexOf(prefix) + prefix.length);
  const check = checks.get(id);
  if (check === undefined) return [];
  const { side, need } = check;
  const result =
    side === "each" ? { left: need, right: need } : { value: need };
  return [{ ...at, kind: "check", check: id, ...result, ...CLEAN }];
}

/** Tests that only somebody's word, an answer or a recorded fact can meet. */
const OTHERS_WORD = /GO-AHEAD|TOPICS|HEALED|ASKED|-BODY$/;
/** Under a policy that asks for a go-ahead instead of a date, the floor waits for a word as well. */
const RUN_FLOOR = "G-RUN-FLOOR";

/** The first closed gate, where it waits for a word: the criterion that asks for it, or the first that nothing else meets. */
export function stopOf(last: Decision | undefined): ForwardPlan["stoppedAt"] {
  const closed = last?.gates.find((gate) => !gate.open);
  if (closed === undefined) return null;
  const unmet = closed.criteria.filter(({ met }) => met !== true);
  const waiting =
    closed.earliest === null
      ? (unmet.find(asksForWord) ?? unmet[0])
      : unmet.find(({ rule }) => OTHERS_WORD.test(rule));
  return waiting === undefined
    ? null
    : { gate: closed.gate, rule: waiting.rule };
}

function asksForWord({ rule, met, of }: Verdict): boolean {
  const isWord = rule === RUN_FLOOR || OTHERS_WORD.test(rule);
  return met !== true && (isWord || of.some(asksForWord));
}
