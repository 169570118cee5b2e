import type { Context } from "../../src/criterion/context.ts";
import { formatDay, parseDay } from "../../src/day.ts";
import { type DayLog, dayLogs } from "../../src/fold/day-log.ts";
import { silentDay } from "../../src/fold/evolve.ts";
import { policyOf } from "../../src/fold/policy.ts";
import { foldRecords } from "../../src/fold/record.ts";
import { initialState, type State } from "../../src/fold/state.ts";
import type {
  ClinicianRole,
  Entry,
  Hold,
  PainReport,
  Severity,
  SignId,
} from "../../src/index.ts";
import { indexOf } from "../../src/program-index.ts";
import { type DayLevel, levelOf } from "../../src/sign/day-level.ts";
import { foldSigns, type SignOutcome } from "../../src/sign/fold-signs.ts";
import { holdsOf } from "../../src/sign/hold.ts";
import { isHeld } from "../../src/sign/scope.ts";
import { type TopicStanding, topicStanding } from "../../src/sign/topic.ts";
import { CLEAR_SIGNS, HEALTHY, NO_TOPICS, program } from "./story.ts";

/** Days as the rules of the signs hear them, one by one, with nothing planned: a few lines for each question. */

export const index = indexOf(program);
/** The day on which every pregnancy here ended. */
export const ENDED = parseDay("2026-01-05") ?? 0;

/** An entry before it has its day; `time` is of that day's clock, `at` a whole instant. */
export interface Told {
  readonly kind: Entry["kind"];
  readonly id?: string;
  readonly time?: string;
  readonly at?: string;
  readonly by?: string;
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The civil date of a day since the end. */
export function dateOf(day: number): string {
  return formatDay(ENDED + day);
}

/** A complete check-in, clear but for the fields given. */
export function checkIn(fields: Fields = {}): Told {
  return {
    kind: "check-in",
    warnings: "none",
    signs: "none",
    pain: [],
    ...fields,
  };
}

/** A complete check-in with these signs. */
export function signs(
  told: Readonly<Partial<Record<SignId, Severity>>>,
  fields: Fields = {},
): Told {
  return checkIn({ signs: { ...CLEAR_SIGNS, ...told }, ...fields });
}

/** A complete check-in with one pain. */
export function pain(
  site: string,
  score: number,
  flags: Omit<PainReport, "site" | "score"> = {},
  fields: Fields = {},
): Told {
  return checkIn({ pain: [{ site, score, ...flags }], ...fields });
}

/** A check-in that answers nothing but what is given: never a complete one. */
export function partly(fields: Fields): Told {
  return { kind: "check-in", ...fields };
}

export function goAhead(
  from: ClinicianRole,
  scope: readonly string[],
  fields: Fields = {},
): Told {
  return { kind: "go-ahead", from, for: scope, ...fields };
}

export function screen(
  answers: Readonly<Record<string, string>>,
  fields: Fields = {},
): Told {
  return { kind: "screen", answers, ...fields };
}

export function walk(fields: Fields = {}): Told {
  return { kind: "walk", minutes: 20, signs: "none", pain: [], ...fields };
}

export function run(fields: Fields = {}): Told {
  return {
    kind: "run",
    runSeconds: 480,
    longestSeconds: 60,
    source: "manual",
    signs: "none",
    pain: [],
    ...fields,
  };
}

/** A session of one set of each movement. */
export function session(
  movements: readonly (string | Fields)[],
  fields: Fields = {},
): Told {
  const items = movements.map((each) => ({
    sets: 1,
    reps: 8,
    ...(typeof each === "string" ? { movement: each } : each),
  }));
  const answers = { signs: "none", pain: [] };
  return { kind: "session", minutes: 20, items, ...answers, ...fields };
}

/** What one day comes to. */
export interface SignDay {
  readonly log: DayLog;
  readonly outcome: SignOutcome;
  readonly level: DayLevel;
  readonly topics: TopicStanding;
  readonly holds: readonly Hold[];
  /** The gates, and brisk walking, that a hold keeps shut. */
  readonly shut: readonly string[];
}

export const GATES = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
  "brisk",
] as const;

/** One runner told day by day. */
export class SignDays {
  readonly state: State = initialState();
  #count = 0;

  /** A day with all that is told of it, in that order, a minute apart. Days left out before it are silent ones. */
  on(day: number, ...told: readonly Told[]): SignDay {
    const { state } = this;
    while (Number.isFinite(state.day) && state.day < ENDED + day - 1) {
      state.day += 1;
      foldSigns(index, state, silentDay(state.day));
    }
    const entries = told.map((each) => this.#written(day, each));
    const log = dayLogs(index, entries).get(ENDED + day);
    return this.#fold(log ?? silentDay(ENDED + day));
  }

  /** The same told on every day of a range, both ends included; what the last of them comes to. */
  each(from: number, to: number, ...told: readonly Told[]): SignDay {
    for (let day = from; day < to; day++) this.on(day, ...told);
    return this.on(to, ...told);
  }

  #written(day: number, { time, ...told }: Told): Entry {
    this.#count += 1;
    const minute = String(this.#count % 60).padStart(2, "0");
    const hour = String(6 + (Math.floor(this.#count / 60) % 16)).padStart(
      2,
      "0",
    );
    return {
      v: 1,
      id: `01900000-0000-7000-8000-${String(this.#count).padStart(12, "0")}`,
      on: dateOf(day),
      at: `${dateOf(day)}T${time ?? `${hour}:${minute}`}:00+00:00`,
      by: "runner",
      ...told,
    } as unknown as Entry;
  }

  #fold(log: DayLog): SignDay {
    const { state } = this;
    state.day = log.day;
    foldRecords(index, state, log);
    const outcome = foldSigns(index, state, log);
    const level = levelOf(index, state, log, { outcome, isDoubtful: false });
    const topics = topicStanding(index, state);
    const context: Context = {
      index,
      state,
      level,
      topics,
      policy: policyOf(index, state, null),
      openGates: new Set(),
      laddersBefore: new Map(),
      stepBefore: null,
    };
    return {
      log,
      outcome,
      level,
      topics,
      holds: holdsOf(context),
      shut: GATES.filter((gate) => isHeld(context, gate)),
    };
  }
}

/** A healthy runner of whom nothing but her profile is told, on the day on which the pregnancy ended. */
export function newRunner(profile: Fields = {}): SignDays {
  const days = new SignDays();
  const told = { ended: dateOf(0), ...HEALTHY, ...profile };
  days.on(0, { kind: "profile", ...told });
  return days;
}

/** A healthy runner whose topics were all answered no on day 14. */
export function wellRunner(profile: Fields = {}): SignDays {
  const days = newRunner(profile);
  days.on(14, screen(NO_TOPICS));
  return days;
}

/** The ids of a day's holds. */
export function holdIds({ holds }: SignDay): readonly string[] {
  return holds.map(({ hold }) => hold);
}

/** The only hold of an id; a missing one fails the test. */
export function theHold({ holds }: SignDay, id: string): Hold {
  const found = holds.filter(({ hold }) => hold === id);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`holds: ${holds.map(({ hold }) => hold).join(", ")}`);
  return only;
}

/** What a pain may be told with beside its place and strength. */
export const PAIN_MARKS = [
  "onImpact",
  "worse",
  "night",
  "rest",
  "spot",
  "limp",
  "sudden",
  "heightLoss",
] as const;
