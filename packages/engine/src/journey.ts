import { parseDay } from "./day.ts";
import { decideContext, refuseOptions } from "./decide.ts";
import { isExercise, isSameEvent } from "./fold/exercise.ts";
import { foldDay, type Prepared } from "./fold/fold.ts";
import { type Ledger, startLedger } from "./fold/ledger.ts";
import { cloneState } from "./fold/clone.ts";
import { initialState, type State } from "./fold/state.ts";
import { stampOf } from "./fold/stamp.ts";
import { startRawJournal } from "./guard/raw-journal.ts";
import { indexOf, type ProgramIndex } from "./program-index.ts";
import type { CivilDate, DayNumber } from "./type/day.ts";
import type {
  DecideOptions,
  DecisionResult,
  Refusal,
} from "./type/decision.ts";
import type { Entry, Unread } from "./type/entry.ts";
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

/** How every day of a journey is decided. */
interface Terms {
  readonly policy: string | null;
  /** What was set aside when the journal was read. */
  readonly unread: readonly Unread[];
}

/** The state at the end of a day. */
interface Sealed {
  readonly day: DayNumber;
  readonly state: State;
  /** Ids of its entries that did not stand: another set of them is another past. */
  readonly gone: string;
}

/** Starts a journey with what is known so far. */
export function startJourney(
  program: Program,
  entries: readonly Entry[] = [],
  policy: string | null = null,
  unread: readonly Unread[] = [],
): Journey {
  const index = indexOf(program);
  const known: Entry[] = [];
  const ledger = startLedger(index, { entries: known, unread });
  const raw = startRawJournal(unread);
  /** At the end of the day before the last one decided. */
  let sealed: Sealed | null = null;
  const add = (more: readonly Entry[]): void => {
    const until = sealed?.day ?? Number.NEGATIVE_INFINITY;
    if (more.some((entry) => isPartOf(ledger, until, entry))) sealed = null;
    for (const entry of more) known.push(entry);
    ledger.add(more);
    raw.add(more);
  };
  add(entries);
  return {
    add,
    decide: (day, options = {}) => {
      const now = parseDay(day);
      if (now === null) return refuse("bad-day", "day", { day });
      const refusal = refuseOptions(index, options);
      if (refusal !== null) return { ok: false, refusal };
      if ((options.policy ?? policy) !== policy)
        return startJourney(program, known, options.policy, unread).decide(
          day,
          options,
        );
      const from = stillTrue(ledger, sealed, now);
      const prepared = ledger.prepare(now, from?.day ?? null);
      if (prepared === null) return refuse("journal-empty", "ended", {});
      // What was sealed is folded on in place: nothing else asks for it again.
      sealed = null;
      const state = foldBefore(index, prepared, now, { from, policy });
      sealed = { day: now - 1, state, gone: goneFrom(ledger, now - 1, now) };
      const terms = { day: now, policy, isLast: true };
      const context = foldDay(index, prepared, cloneState(state), terms);
      return decideContext(raw.readings, prepared, context, {
        ...options,
        ...(policy === null ? {} : { policy }),
      });
    },
    entries: () => known,
  };
}

/**
 * Whether an entry is part of what is folded until a day: about it or a day before, or exercise of the next day that was
 * told of it. A retract is part of no day: what it takes back is.
 */
function isPartOf(
  { entriesOf }: Ledger,
  until: DayNumber,
  entry: Entry,
): boolean {
  if (entry.kind === "retract") return false;
  const { on } = stampOf(entry);
  if (on !== until + 1) return on <= until;
  return (
    isExercise(entry) &&
    entriesOf(until).some(
      (other) => isExercise(other) && isSameEvent(other, entry),
    )
  );
}

/** What was sealed, where it serves a later day: unless what was taken back of it has changed since. */
function stillTrue(
  ledger: Ledger,
  sealed: Sealed | null,
  now: DayNumber,
): Sealed | null {
  if (sealed === null || sealed.day >= now) return null;
  return goneFrom(ledger, sealed.day, now) === sealed.gone ? sealed : null;
}

/** Ids of the entries of what is folded until a day that do not stand, by all that is known now. */
function goneFrom(ledger: Ledger, until: DayNumber, now: DayNumber): string {
  return ledger
    .goneBy(now)
    .filter((entry) => isPartOf(ledger, until, entry))
    .map(({ id }) => id)
    .join();
}

function refuse(
  code: Refusal["code"],
  field: string,
  params: Refusal["params"],
): DecisionResult {
  return { ok: false, refusal: { code, field, params } };
}

/** The state at the end of the day before, folded on from a sealed one where there is one. */
function foldBefore(
  index: ProgramIndex,
  prepared: Prepared,
  now: DayNumber,
  { from, policy }: Pick<Terms, "policy"> & { readonly from: Sealed | null },
): State {
  const state = from === null ? initialState() : from.state;
  const first = from === null ? prepared.first : from.day + 1;
  for (let day = first; day < now; day++)
    foldDay(index, prepared, state, { day, policy, isLast: false });
  return state;
}
