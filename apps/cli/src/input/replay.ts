import {
  type CivilDate,
  decide,
  type DecisionResult,
  type Entry,
  formatDay,
  knownBy,
  parseDay,
  type Program,
  type ReadJournal,
  startJourney,
} from "@restride/engine";

/** One day of a replay: its decision, and what was known of the day by its end. */
export interface ReplayedDay {
  readonly day: CivilDate;
  readonly result: DecisionResult;
}

/** The decision of every day from what had been written by its end. Both days are included. */
export function* replayed(
  program: Program,
  journal: ReadJournal,
  from: CivilDate,
  to: CivilDate,
): Generator<ReplayedDay> {
  const last = parseDay(to) ?? 0;
  const decideDay = deciderFor(program, journal);
  for (let day = parseDay(from) ?? 0; day <= last; day += 1) {
    const date = formatDay(day);
    yield { day: date, result: decideDay(day, date) };
  }
}

type DayDecider = (day: number, date: CivilDate) => DecisionResult;

/** Day after day without folding the past anew, where nothing of the journal is set aside; else each day by itself. */
function deciderFor(program: Program, journal: ReadJournal): DayDecider {
  const isWhole =
    journal.faults.length === 0 &&
    journal.claims.length === journal.entries.length;
  if (!isWhole)
    return (day, date) => decide(program, knownBy(journal, day), date);
  const journey = startJourney(program);
  const waiting = journal.claims.toSorted((a, b) => a.writtenOn - b.writtenOn);
  let next = 0;
  return (day, date) => {
    const fresh: Entry[] = [];
    for (
      let claim = waiting[next];
      claim !== undefined && claim.writtenOn <= day;
      claim = waiting[next]
    ) {
      fresh.push(claim.entry);
      next += 1;
    }
    if (fresh.length > 0) journey.add(fresh);
    return journey.decide(date);
  };
}
