import {
  type CivilDate,
  type DecideOptions,
  type DecisionResult,
  type Entry,
  type Journal,
  type Journey,
  type Program,
  startJourney,
} from "@restride/engine";

export type Decider = (
  journal: Journal,
  day: CivilDate,
  options: DecideOptions,
) => DecisionResult;

/** A journey and what it has been told. */
interface Kept {
  readonly journey: Journey;
  readonly entries: Set<Entry>;
  readonly unread: string;
}

/**
 * Decides as `decide` does, to the byte, and keeps the folded past for the next question: other minutes, one more entry
 * or the next day cost a day, not years. A journal that lost something, or of which other parts are unreadable, is begun
 * anew.
 */
export function warmDecider(program: Program): Decider {
  let kept: Kept | null = null;
  return (journal, day, options) => {
    const fresh = kept === null ? null : freshEntries(kept, journal);
    if (kept === null || fresh === null) kept = begin(program, journal);
    else if (fresh.length > 0) {
      kept.journey.add(fresh);
      for (const entry of fresh) kept.entries.add(entry);
    }
    return kept.journey.decide(day, options);
  };
}

function begin(program: Program, { entries, unread }: Journal): Kept {
  return {
    journey: startJourney(program, entries, null, unread),
    entries: new Set(entries),
    unread: JSON.stringify(unread),
  };
}

/** What the journal holds beyond what is kept; null when it does not hold all of that. */
function freshEntries(
  kept: Kept,
  { entries, unread }: Journal,
): readonly Entry[] | null {
  const fresh = entries.filter((entry) => !kept.entries.has(entry));
  const isSame =
    entries.length === kept.entries.size + fresh.length &&
    JSON.stringify(unread) === kept.unread;
  return isSame ? fresh : null;
}
