import type { Context } from "../../src/criterion/context.ts";
import { formatDay } from "../../src/day.ts";
import { decideContext } from "../../src/decide.ts";
import { cloneState } from "../../src/fold/clone.ts";
import { foldDay, type Prepared, prepare } from "../../src/fold/fold.ts";
import { initialState, type State } from "../../src/fold/state.ts";
import { readingOf, type RawFacts } from "../../src/guard/raw-facts.ts";
import { emptyLog, type RawLog } from "../../src/guard/raw-log.ts";
import type { Decision, Entry } from "../../src/index.ts";
import { indexOf } from "../../src/program-index.ts";
import { logWith } from "../exhaustive/ground.ts";
import { program } from "../kit/story.ts";

/** What is told of a day before anything of it is written: its fields, without id and time. */
export type Told = Readonly<{ kind: Entry["kind"] }> &
  Readonly<Record<string, unknown>>;

/** The journal behind an evening, newest day first. */
interface Trace {
  readonly before: Trace | null;
  readonly added: readonly Entry[];
}

/** What of a runner's past goes on into her next day. */
export interface Past {
  readonly day: number;
  readonly state: State;
  readonly log: RawLog;
  readonly today: readonly Entry[];
  readonly trace: Trace | null;
}

/** One runner at the end of a day: everything folded. What is decided of it is worked out where it is asked for. */
export class Evening implements Past {
  readonly day: number;
  readonly state: State;
  readonly log: RawLog;
  readonly today: readonly Entry[];
  readonly trace: Trace;
  readonly #context: Context;
  readonly #prepared: Prepared;
  #decision: Decision | null = null;
  #facts: RawFacts | null = null;

  constructor(past: Past, today: readonly Entry[]) {
    this.day = past.day + 1;
    this.today = today;
    this.trace = { before: past.trace, added: today };
    this.log = logWith(past.log, today);
    this.state = cloneState(past.state);
    this.#prepared = prepare(index, {
      standing: [...past.today, ...today],
      kept: new Set(),
      day: this.day,
      folded: past.day,
      unread: [],
      writtenUntil: this.day,
    });
    this.#context = foldDay(index, this.#prepared, this.state, {
      day: this.day,
      policy: null,
      isLast: true,
    });
  }

  /** The guard's own reading of the same journal, by which invariants are told. */
  get facts(): RawFacts {
    const date = formatDay(this.day);
    this.#facts ??= readingOf(this.log, date, {
      unread: [],
      writtenUntil: date,
    });
    return this.#facts;
  }

  /** The engine's decision, the same bytes as `decide` of the whole journal. A refusal is thrown: no evening has one. */
  get decision(): Decision {
    if (this.#decision !== null) return this.#decision;
    const result = decideContext(
      () => [this.facts],
      this.#prepared,
      this.#context,
      {},
    );
    if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
    this.#decision = result.decision;
    return result.decision;
  }
}

const index = indexOf(program);
const MS_PER_DAY = 86_400_000;
const FIRST_MINUTE = 360;
const MINUTES_PER_HOUR = 60;

/** An entry of a day from its fields; its place in the day gives its id and its time. */
export function written(day: number, place: number, told: Told): Entry {
  const on = formatDay(day);
  const stamp = (day * MS_PER_DAY).toString(16).padStart(12, "0");
  const minute = FIRST_MINUTE + place;
  const hour = Math.floor(minute / MINUTES_PER_HOUR);
  const time = [hour, minute % MINUTES_PER_HOUR]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  const id = `${stamp.slice(0, 8)}-${stamp.slice(8)}-7000-8000-${String(place).padStart(12, "0")}`;
  const base = { v: 1, id, on, at: `${on}T${time}:00+00:00`, by: "runner" };
  return Object.assign(base, told) as unknown as Entry;
}

/** The evening of a first day, on which only this is told. */
export function firstEvening(day: number, told: readonly Told[]): Evening {
  const entries = told.map((each, place) => written(day, place, each));
  const nothing: Past = {
    day: day - 1,
    state: initialState(),
    log: emptyLog(),
    today: [],
    trace: null,
  };
  return new Evening(nothing, entries);
}

/** The day after an evening, with everything that is told of it, in that order. */
export function nextDay(before: Past, told: readonly Told[]): Evening {
  const day = before.day + 1;
  return new Evening(
    before,
    told.map((each, place) => written(day, place, each)),
  );
}

/** Every entry of a journal, in the order of its days. */
export function entriesOf({ trace }: Pick<Evening, "trace">): readonly Entry[] {
  const days: (readonly Entry[])[] = [];
  for (let at: Trace | null = trace; at !== null; at = at.before)
    days.push(at.added);
  return days.toReversed().flat();
}
