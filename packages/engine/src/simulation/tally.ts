import type { Decision, GateId, Level } from "../type/decision.ts";
import type { SimulatedDay } from "./life.ts";

/** One hold of one runner: its kind, how long it was there, and whether it ended within her days. */
export interface HeldSpell {
  readonly hold: string;
  readonly days: number;
  readonly hasEnded: boolean;
}

/** What must not be: on which day of which runner, and what. */
export interface Violation {
  readonly runner: number;
  readonly day: number;
  readonly what: string;
}

/** What is counted of simulated lives; two of them add up to one. */
export interface Tally {
  runners: number;
  days: number;
  /** Weeks since the pregnancy ended, and since her journal began, at which a gate first opened. */
  readonly openings: {
    readonly gate: GateId;
    readonly week: number;
    readonly ownWeek: number;
  }[];
  readonly spells: HeldSpell[];
  heldRunners: number;
  heldDays: number;
  /** Days at each level. */
  readonly levelDays: Record<Level, number>;
  /** Runners who were ever at a level. */
  readonly levelRunners: Record<Level, number>;
  /** Times that a level of care began. */
  calls: number;
  /** Of those, with nothing there that somebody should look at. */
  falseCalls: number;
  /** Days outside emergency and call-now, and those of them with gentle movement on offer. */
  gentleAsked: number;
  gentleOffered: number;
  /** The same without the days of breath alone. */
  movingOffered: number;
  readonly violations: Violation[];
}

const NO_DAYS: Readonly<Record<Level, number>> = {
  emergency: 0,
  "call-now": 0,
  "call-soon": 0,
  stop: 0,
  ask: 0,
  ease: 0,
  go: 0,
};
const DAYS_PER_WEEK = 7;
const CARE: ReadonlySet<Level> = new Set([
  "emergency",
  "call-now",
  "call-soon",
]);
const NOTHING_OFFERED: ReadonlySet<Level> = new Set(["emergency", "call-now"]);
const LEAST_RUN_DAY = 21;

export function emptyTally(): Tally {
  return {
    runners: 0,
    days: 0,
    openings: [],
    spells: [],
    heldRunners: 0,
    heldDays: 0,
    levelDays: { ...NO_DAYS },
    levelRunners: { ...NO_DAYS },
    calls: 0,
    falseCalls: 0,
    gentleAsked: 0,
    gentleOffered: 0,
    movingOffered: 0,
    violations: [],
  };
}

/** Counts one runner's days into a tally. */
export function countLife(
  tally: Tally,
  runner: number,
  life: Iterable<SimulatedDay>,
): void {
  const seen: Seen = {
    opened: new Set(),
    levels: new Set(),
    spells: new Map(),
    wasCalled: false,
    wasHeld: false,
  };
  tally.runners += 1;
  for (const lived of life) {
    tally.days += 1;
    const { decision, day } = lived;
    const faults = decision === null ? ["refused"] : faultsOf(decision, day);
    for (const what of faults) tally.violations.push({ runner, day, what });
    if (decision === null) continue;
    countOffer(tally, decision);
    countOpenings(tally, seen, lived, decision);
    countLevel(tally, seen, lived, decision);
    countHolds(tally, seen, decision);
  }
  for (const [hold, days] of seen.spells)
    tally.spells.push({ hold, days, hasEnded: false });
  if (seen.wasHeld) tally.heldRunners += 1;
  for (const level of seen.levels) tally.levelRunners[level] += 1;
}

/** What one runner has been through so far. */
interface Seen {
  readonly opened: Set<GateId>;
  readonly levels: Set<Level>;
  /** Holds that are open, with their days so far. */
  spells: ReadonlyMap<string, number>;
  wasCalled: boolean;
  wasHeld: boolean;
}

/** What no decision may be, whatever the journal: the guard's objections, and what anybody can see of a decision alone. */
export function faultsOf(decision: Decision, day: number): readonly string[] {
  const { reasons, level, sessions, holds, gates } = decision;
  const faults = reasons
    .filter(({ rule }) => rule === "GUARD")
    .map(({ params }) => `guard: ${params["conditions"]}`);
  if (NOTHING_OFFERED.has(level) && sessions.length > 0)
    faults.push(`sessions at ${level}`);
  for (const { hold, exits } of holds)
    if (exits.length === 0) faults.push(`hold ${hold} without an exit`);
  for (const { gate, open, criteria } of gates)
    if (open !== criteria.every(({ met }) => met === true))
      faults.push(`gate ${gate} against its criteria`);
  if (day < LEAST_RUN_DAY && sessions.some(({ run }) => run !== null))
    faults.push("a run before day 21");
  return faults;
}

function countOffer(tally: Tally, { level, sessions }: Decision): void {
  if (NOTHING_OFFERED.has(level)) return;
  tally.gentleAsked += 1;
  const gentle = sessions.flatMap(({ blocks }) =>
    blocks.flatMap(({ items }) => items.filter(({ impact }) => impact === 0)),
  );
  if (gentle.length > 0) tally.gentleOffered += 1;
  if (gentle.some(({ family }) => family !== "breath"))
    tally.movingOffered += 1;
}

function countOpenings(
  tally: Tally,
  seen: Seen,
  { day, place }: SimulatedDay,
  decision: Decision,
): void {
  for (const { gate, open } of decision.gates) {
    if (!open || seen.opened.has(gate)) continue;
    seen.opened.add(gate);
    tally.openings.push({
      gate,
      week: Math.floor(day / DAYS_PER_WEEK),
      ownWeek: Math.floor(place / DAYS_PER_WEEK),
    });
  }
}

function countLevel(
  tally: Tally,
  seen: Seen,
  { isSerious }: SimulatedDay,
  { level }: Decision,
): void {
  tally.levelDays[level] += 1;
  seen.levels.add(level);
  const isCalled = CARE.has(level);
  if (isCalled && !seen.wasCalled) {
    tally.calls += 1;
    if (!isSerious) tally.falseCalls += 1;
  }
  seen.wasCalled = isCalled;
}

function countHolds(tally: Tally, seen: Seen, { holds }: Decision): void {
  const open = new Map<string, number>();
  for (const { hold } of holds)
    open.set(hold, (seen.spells.get(hold) ?? 0) + 1);
  for (const [hold, days] of seen.spells)
    if (!open.has(hold)) tally.spells.push({ hold, days, hasEnded: true });
  seen.spells = open;
  if (open.size === 0) return;
  tally.heldDays += 1;
  seen.wasHeld = true;
}

function levelSums(
  a: Readonly<Record<Level, number>>,
  b: Readonly<Record<Level, number>>,
): Record<Level, number> {
  return {
    emergency: a.emergency + b.emergency,
    "call-now": a["call-now"] + b["call-now"],
    "call-soon": a["call-soon"] + b["call-soon"],
    stop: a.stop + b.stop,
    ask: a.ask + b.ask,
    ease: a.ease + b.ease,
    go: a.go + b.go,
  };
}

/** Two tallies as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    runners: one.runners + other.runners,
    days: one.days + other.days,
    openings: [...one.openings, ...other.openings],
    spells: [...one.spells, ...other.spells],
    heldRunners: one.heldRunners + other.heldRunners,
    heldDays: one.heldDays + other.heldDays,
    levelDays: levelSums(one.levelDays, other.levelDays),
    levelRunners: levelSums(one.levelRunners, other.levelRunners),
    calls: one.calls + other.calls,
    falseCalls: one.falseCalls + other.falseCalls,
    gentleAsked: one.gentleAsked + other.gentleAsked,
    gentleOffered: one.gentleOffered + other.gentleOffered,
    movingOffered: one.movingOffered + other.movingOffered,
    violations: [...one.violations, ...other.violations],
  };
}
