import { program, screened } from "../packages/engine/test/kit/story.ts";
import {
  type CivilDate,
  decide,
  type Entry,
  formatDay,
  type Journal,
  parseDay,
  startJourney,
} from "../packages/engine/src/index.ts";

/**
 * What one decision costs, beside the least that any decider must do with the same entries: one
 * straight pass that reads each entry's day and strongest sign. Printed as ratios of one run; never
 * a test, since a machine's mood is nobody's bug.
 */

const DAYS_OF_GROWTH = [90, 180, 365, 730, 1460];
const REPEATS = 15;
const WARM_UPS = 3;

function straightLine(journal: Journal): number {
  let strongest = 0;
  let latest = 0;
  for (const entry of journal.entries) {
    latest = Math.max(latest, parseDay(entry.on) ?? 0);
    if (
      !("signs" in entry) ||
      entry.signs === undefined ||
      entry.signs === "none"
    )
      continue;
    for (const severity of Object.values(entry.signs))
      strongest = Math.max(strongest, severity);
  }
  return latest + strongest;
}

/** Processor milliseconds so far, helper threads included: what else the machine is doing does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median processor milliseconds of a task after a warm-up. */
function median(task: () => void): number {
  for (let i = 0; i < WARM_UPS; i++) task();
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const start = processorMs();
    task();
    times.push(processorMs() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN;
}

function print(label: string, ms: number, baseline: number): void {
  const ratio = (ms / baseline).toFixed(0);
  console.log(
    `${label.padEnd(44)} ${ms.toFixed(3).padStart(9)} ms   ${ratio.padStart(6)} x straight line`,
  );
}

/** A healthy runner's whole journal of some days, everything done. */
function yearOf(days: number): {
  readonly journal: Journal;
  readonly ended: string;
} {
  const story = screened().forward(0, days);
  return { journal: story.journal(), ended: story.ended };
}

function groupByDay(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.on);
    if (group === undefined) groups.set(entry.on, [entry]);
    else group.push(entry);
  }
  return groups;
}

function runnerYear(entries: readonly Entry[], first: number): void {
  const byDay = groupByDay(entries);
  const journey = startJourney(program);
  for (let day = first; day < first + 365; day++) {
    const date = formatDay(day);
    journey.add(byDay.get(date) ?? []);
    journey.decide(date);
  }
}

/** Copies that nothing has remembered anything of: what a reader hands over. */
function parsedAnew({ entries }: Journal): Journal {
  return { entries: entries.map((entry) => ({ ...entry })), unread: [] };
}

/** A journey that has come to the eve of the last day, and that day's entries. */
function eveOf(entries: readonly Entry[], last: CivilDate): () => void {
  const before = entries.filter(({ on }) => on < last);
  const today = entries.filter(({ on }) => on === last);
  const journeys = Array.from({ length: REPEATS + WARM_UPS }, () => {
    const journey = startJourney(program, before);
    journey.decide(formatDay((parseDay(last) ?? 0) - 1));
    return journey;
  });
  return () => {
    const journey = journeys.pop();
    journey?.add(today);
    journey?.decide(last);
  };
}

const year = yearOf(365);
const first = parseDay(year.ended) ?? 0;
const lastDay = formatDay(first + 364);
const copies = Array.from({ length: REPEATS + WARM_UPS }, () =>
  parsedAnew(year.journal),
);
const baseline = median(() => straightLine(year.journal));
console.log(
  `journal of 365 days: ${year.journal.entries.length} entries; median processor time of ${REPEATS}`,
);
print("straight line", baseline, baseline);
print(
  "one decision from parsed entries",
  median(() => decide(program, copies.pop() ?? year.journal, lastDay)),
  baseline,
);
print(
  "the next day's decision in a journey",
  median(eveOf(year.journal.entries, lastDay)),
  baseline,
);
const whole = median(() => runnerYear(year.journal.entries, first));
print("a runner-year, one decision a day, guard on", whole, baseline * 365);
console.log(
  `${"".padEnd(44)} ${((whole * 1000) / 365).toFixed(1).padStart(9)} us a day`,
);

console.log("\ngrowth with the length of the journal");
let shortest = 0;
let shortestNext = 0;
for (const days of DAYS_OF_GROWTH) {
  const { journal } = yearOf(days);
  const last = formatDay(first + days - 1);
  const ms = median(() => decide(program, journal, last));
  const next = median(eveOf(journal.entries, last));
  shortest ||= ms / days;
  shortestNext ||= next;
  console.log(
    `${String(days).padStart(6)} days ${ms.toFixed(3).padStart(9)} ms   ${(ms / days / shortest).toFixed(2)} x the cost a day at ${DAYS_OF_GROWTH[0]}   next day in a journey ${next.toFixed(3).padStart(7)} ms, ${(next / shortestNext).toFixed(2)} x`,
  );
}
