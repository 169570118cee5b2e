import type { Context } from "../criterion/context.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { CheckInEntry, Entry, Journal, Unread } from "../type/entry.ts";
import { dayNumber } from "../day.ts";
import { joinCheckIns } from "./check-in.ts";
import { type DayLog, dayLogs } from "./day-log.ts";
import { evolve, silentDay } from "./evolve.ts";
import { type Heard, hearRetracts } from "./retract.ts";
import { stampOf } from "./stamp.ts";
import { initialState, type State } from "./state.ts";

/** The journal of one runner up to a day, grouped and ready to be folded. */
export interface Prepared {
  readonly logs: ReadonlyMap<DayNumber, DayLog>;
  readonly first: DayNumber;
  readonly unread: readonly Unread[];
  /** Entries that were taken back and stand all the same. */
  readonly kept: ReadonlySet<string>;
  /** Days on which something unreadable stands. */
  readonly doubtfulDays: ReadonlySet<DayNumber>;
  /** Instants after which an undated fault needs a new complete check-in. */
  readonly undatedAfter: readonly number[];
  /** Instants and days of complete check-ins, for the same question. */
  readonly completeAt: readonly {
    readonly on: DayNumber;
    readonly at: number;
    readonly writtenOn: DayNumber;
  }[];
  /** Greatest local writing day in the whole journal. */
  readonly writtenUntil: DayNumber;
}

/** What is known up to a day, with every retract heard; null for a journal without entries until then. */
export function hear(
  index: ProgramIndex,
  { entries }: Journal,
  day: DayNumber,
): Heard | null {
  const known = entries.filter((entry) => stampOf(entry).on <= day);
  return known.length === 0 ? null : hearRetracts(index, known);
}

/** A journal heard up to a day, and what of the whole journal is known besides. */
export interface ToPrepare extends Pick<Heard, "standing" | "kept"> {
  readonly day: DayNumber;
  /** The last day already folded; null for none. */
  readonly folded: DayNumber | null;
  readonly unread: readonly Unread[];
  readonly writtenUntil: DayNumber;
}

/** Groups what was heard up to a day, from the day after one already folded where there is one. */
export function prepare(index: ProgramIndex, given: ToPrepare): Prepared {
  const { day, folded, standing, kept, writtenUntil } = given;
  const logs = dayLogs(index, standing, folded ?? undefined);
  const unread = given.unread.filter(
    (fault) => fault.on === null || dayNumber(fault.on) <= day,
  );
  return {
    logs,
    first: logs.size === 0 ? day : Math.min(...logs.keys()),
    unread,
    kept,
    doubtfulDays: new Set(
      unread
        .filter(isDoubt)
        .flatMap((fault) => (fault.on === null ? [] : [dayNumber(fault.on)])),
    ),
    undatedAfter: unread
      .filter((fault) => fault.on === null && isDoubt(fault))
      .map((fault) => fault.after ?? Number.NEGATIVE_INFINITY),
    completeAt: completeCheckIns(standing, day, unread.length > 0),
    writtenUntil,
  };
}

/** The greatest local day on which anything was written; what could not be read was written all the same. */
export function greatestWriting({ entries, unread }: Journal): DayNumber {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const entry of entries)
    greatest = Math.max(greatest, stampOf(entry).writtenOn);
  for (const { writtenOn } of unread)
    if (writtenOn !== null) greatest = Math.max(greatest, dayNumber(writtenOn));
  return greatest;
}

/** A prescription or a coach's word that nobody vouches for is set aside, but says nothing about her body. */
function isDoubt(fault: Unread): boolean {
  return fault.reason !== "unverified";
}

/** Complete check-ins of the day; all of them where a fault asks for one written later. */
function completeCheckIns(
  entries: readonly Entry[],
  day: DayNumber,
  all: boolean,
): Prepared["completeAt"] {
  const found: { on: DayNumber; at: number; writtenOn: DayNumber }[] = [];
  for (const entry of entries) {
    if (!all && stampOf(entry).on !== day) continue;
    if (entry.kind === "check-in" && isComplete(entry))
      found.push(stampOf(entry));
  }
  return found;
}

function isComplete(entry: CheckInEntry): boolean {
  return joinCheckIns([entry])?.complete ?? false;
}

/** Whether something undated could not be read, and no complete check-in was written since. */
export function hasUndatedDoubt(prepared: Prepared, day: DayNumber): boolean {
  return prepared.undatedAfter.some(
    (after) =>
      !prepared.completeAt.some(
        (checkIn) => checkIn.on <= day && checkIn.at > after,
      ),
  );
}

/**
 * Whether the clock stands before something that was already written. A complete check-in about
 * the day, written on it, ends the doubt.
 */
export function isClockBehind(prepared: Prepared, day: DayNumber): boolean {
  if (prepared.writtenUntil <= day) return false;
  return !prepared.completeAt.some(
    (checkIn) => checkIn.on === day && checkIn.writtenOn === day,
  );
}

/** Folds from the first entry to a day. */
export function foldUntil(
  index: ProgramIndex,
  prepared: Prepared,
  day: DayNumber,
  policy: string | null,
): Context {
  const state: State = initialState();
  let context = foldDay(index, prepared, state, {
    day: Math.min(prepared.first, day),
    policy,
    isLast: prepared.first >= day,
  });
  while (state.day < day)
    context = foldDay(index, prepared, state, {
      day: state.day + 1,
      policy,
      isLast: state.day + 1 === day,
    });
  return context;
}

/** Which day is folded, and how. */
interface DayToFold {
  readonly day: DayNumber;
  readonly policy: string | null;
  /** It is the day that is decided. */
  readonly isLast: boolean;
}

/** Folds one more day into a state. Only the day that is decided asks about undated faults and the clock. */
export function foldDay(
  index: ProgramIndex,
  prepared: Prepared,
  state: State,
  { day, policy, isLast }: DayToFold,
): Context {
  const unread = prepared.doubtfulDays.has(day);
  const ask =
    isLast && (hasUndatedDoubt(prepared, day) || isClockBehind(prepared, day));
  return evolve(index, state, prepared.logs.get(day) ?? silentDay(day), {
    asked: policy,
    doubt: { unread, ask },
  });
}
