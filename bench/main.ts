import { program, screened } from "../packages/engine/test/kit/story.ts";
import {
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

/** Median milliseconds of a task after a warm-up. */
function median(task: () => void): number {
  for (let i = 0; i < 3; i++) task();
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
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

const year = yearOf(365);
const first = parseDay(year.ended) ?? 0;
const lastDay = formatDay(first + 364);
const baseline = median(() => straightLine(year.journal));
console.log(
  `journal of 365 days: ${year.journal.entries.length} entries; medians of ${REPEATS}`,
);
print("straight line", baseline, baseline);
print(
  "one decision from parsed entries",
  median(() => decide(program, year.journal, lastDay)),
  baseline,
);
const whole = median(() => runnerYear(year.journal.entries, first));
print("a runner-year, one decision a day, guard on", whole, baseline * 365);
console.log(
  `${"".padEnd(44)} ${((whole * 1000) / 365).toFixed(1).padStart(9)} us a day`,
);

console.log("\ngrowth of one decision with the length of the journal");
let shortest = 0;
for (const days of DAYS_OF_GROWTH) {
  const { journal } = yearOf(days);
  const ms = median(() =>
    decide(program, journal, formatDay(first + days - 1)),
  );
  shortest ||= ms / days;
  console.log(
    `${String(days).padStart(6)} days ${ms.toFixed(3).padStart(9)} ms   ${(ms / days / shortest).toFixed(2)} x the cost a day at ${DAYS_OF_GROWTH[0]}`,
  );
}
