import { parseDay } from "../../src/day.ts";
import { decideContext } from "../../src/decide.ts";
import { cloneState } from "../../src/fold/clone.ts";
import {
  foldDay,
  foldUntil,
  greatestWriting,
  hear,
  prepare,
} from "../../src/fold/fold.ts";
import type { State } from "../../src/fold/state.ts";
import { readingOf } from "../../src/guard/raw-facts.ts";
import { addToLog, logOf, type RawLog } from "../../src/guard/raw-log.ts";
import type { Decision, Entry } from "../../src/index.ts";
import { indexOf } from "../../src/program-index.ts";
import { program, type Story } from "../kit/story.ts";

/** A life until the evening before a day, folded once, on which that day can be told in many ways. */
export interface Ground {
  /** The life and the day with these entries about it, as a journal. */
  readonly story: (fields: readonly object[]) => Story;
  /** The decision of the day with these entries about it; the same bytes as `decide` of that journal. */
  readonly decide: (fields: readonly object[]) => Decision;
}

/** Folds a life until the evening before a day; what it tells of the day itself is left out. */
export function groundOf(lived: Story, day: number): Ground {
  const before = lived.copy();
  const date = lived.date(day);
  const past = before.entries.filter((entry) => entry.on < date);
  before.entries.splice(0, before.entries.length, ...past);
  const now = parseDay(date) ?? 0;
  const index = indexOf(program);
  const state = stateBefore(past, now);
  const log = logOf(past);
  const yesterday = past.filter((entry) => parseDay(entry.on) === now - 1);
  const blank = before.copy();
  blank.entries.splice(0);
  const todayOf = (fields: readonly object[]): readonly Entry[] => {
    const told = blank.copy();
    for (const each of fields) told.raw(day, { ...each });
    return told.entries;
  };
  return {
    story: (fields) => {
      const told = before.copy();
      told.entries.push(...todayOf(fields));
      return told;
    },
    decide: (fields) => {
      const today = todayOf(fields);
      const prepared = prepare(index, {
        standing: [...yesterday, ...today],
        kept: new Set(),
        day: now,
        folded: now - 1,
        unread: [],
        writtenUntil: now,
      });
      const terms = { day: now, policy: null, isLast: true };
      const context = foldDay(index, prepared, cloneState(state), terms);
      const raw = logWith(log, today);
      const read = (on: string) => [
        readingOf(raw, on, { unread: [], writtenUntil: date }),
      ];
      const result = decideContext(read, prepared, context, {});
      if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
      return result.decision;
    },
  };
}

/** The guard's own log with the entries of one more day; what it holds so far is not touched. */
export function logWith(log: RawLog, today: readonly Entry[]): RawLog {
  const copy: RawLog = {
    profiles: [...log.profiles],
    screens: [...log.screens],
    goAheads: [...log.goAheads],
    pauses: [...log.pauses],
    sessions: [...log.sessions],
    runs: [...log.runs],
    checks: [...log.checks],
    warned: [...log.warned],
    pregnancyAnswers: [...log.pregnancyAnswers],
    answered: new Set(log.answered),
    reports: [...log.reports],
    movements: new Set(log.movements),
    longestWalk: log.longestWalk,
    byDay: new Map(log.byDay),
  };
  for (const entry of today) addToLog(copy, entry);
  return copy;
}

function stateBefore(past: readonly Entry[], now: number): State {
  const index = indexOf(program);
  const heard = hear(index, { entries: past, unread: [] }, now - 1);
  if (heard === null) throw new Error("an empty life");
  const prepared = prepare(index, {
    ...heard,
    day: now - 1,
    folded: null,
    unread: [],
    writtenUntil: greatestWriting({ entries: past, unread: [] }),
  });
  return foldUntil(index, prepared, now - 1, null).state;
}
