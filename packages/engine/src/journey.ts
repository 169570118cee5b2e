import type { Context } from "./criterion/context.ts";
import { parseDay } from "./day.ts";
import { decideContext } from "./decide.ts";
import { foldDay, type Prepared, prepare } from "./fold/fold.ts";
import { cloneState, initialState, type State } from "./fold/state.ts";
import { stampOf } from "./fold/stamp.ts";
import { indexOf, type ProgramIndex } from "./program-index.ts";
import type { CivilDate, DayNumber } from "./type/day.ts";
import type { DecideOptions, DecisionResult } from "./type/decision.ts";
import type { Entry, Journal } from "./type/entry.ts";
import type { Program } from "./type/program.ts";

/**
 * One runner's days one after another: the same decisions as `decide`, without folding the past
 * again for every day. Entries about days already folded make it fold anew.
 */
export interface Journey {
  /** Adds entries; whatever day they are about. */
  readonly add: (entries: readonly Entry[]) => void;
  /** The decision of a day, from every entry added so far; same bytes as `decide`. */
  readonly decide: (day: CivilDate, options?: DecideOptions) => DecisionResult;
  /** Everything added so far. */
  readonly entries: () => readonly Entry[];
}

/** Starts a journey with what is known so far. */
export function startJourney(
  program: Program,
  entries: readonly Entry[] = [],
  policy: string | null = null,
): Journey {
  const index = indexOf(program);
  const known: Entry[] = [...entries];
  /** The state at the end of the day before the last one decided. */
  let sealed: { readonly day: DayNumber; readonly state: State } | null = null;
  return {
    add: (more) => {
      known.push(...more);
      const touchesPast = more.some(
        (entry) =>
          sealed !== null &&
          (stampOf(entry).on <= sealed.day || entry.kind === "retract"),
      );
      if (touchesPast) sealed = null;
    },
    decide: (day, options = {}) => {
      const now = parseDay(day);
      if (now === null)
        return {
          ok: false,
          refusal: { code: "bad-day", field: "day", params: { day } },
        };
      const journal: Journal = { entries: known, unread: [] };
      const from: typeof sealed =
        sealed !== null && sealed.day < now ? sealed : null;
      const prepared = prepare(
        index,
        journal,
        now,
        from === null ? null : from.day,
      );
      if (prepared === null)
        return {
          ok: false,
          refusal: { code: "journal-empty", field: "ended", params: {} },
        };
      const before = foldTo(index, prepared, from, now - 1, policy);
      sealed = { day: now - 1, state: before };
      const context: Context = foldDay(
        index,
        prepared,
        cloneState(before),
        now,
        policy,
        true,
      );
      return decideContext(journal, prepared, context, {
        ...options,
        ...(policy === null ? {} : { policy }),
      });
    },
    entries: () => known,
  };
}

function foldTo(
  index: ProgramIndex,
  prepared: Prepared,
  from: { readonly day: DayNumber; readonly state: State } | null,
  until: DayNumber,
  policy: string | null,
): State {
  const state = from === null ? initialState() : cloneState(from.state);
  for (
    let day = from === null ? prepared.first : from.day + 1;
    day <= until;
    day++
  ) {
    foldDay(index, prepared, state, day, policy, false);
  }
  return state;
}
