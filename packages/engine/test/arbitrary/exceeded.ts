import type {
  Decision,
  Entry,
  Item,
  ProfileEntry,
  RunEntry,
  RunPlan,
  SessionEntry,
} from "../../src/index.ts";
import { parseDay, parseInstant, weekday } from "../../src/index.ts";
import { program } from "../kit/story.ts";

/**
 * The limits of program sections 3, 4 and 6, counted again from the journal's own lines: what the
 * engine folds, remembers or clamps plays no part in it. Where an entry may count or not, the
 * reading that allows more is taken: what is found here is a fault for sure.
 */

const WEEK = 7;
const MOVEMENTS = new Map(program.movements.map((each) => [each.id, each]));
const KINDS = new Map(program.families.map(({ id, kind }) => [id, kind]));
const JOLTING = new Set(
  program.checks.filter(({ jolts }) => jolts).map(({ id }) => id),
);

/** What was done before the day, by how many days ago. */
interface Past {
  readonly runs: readonly (readonly [ago: number, run: RunEntry])[];
  readonly runDays: ReadonlySet<number>;
  readonly impactDays: ReadonlySet<number>;
  readonly fullDays: ReadonlySet<number>;
  readonly trainingDays: ReadonlySet<number>;
  readonly since: number;
  readonly hasOtherEnd: boolean;
  /** Some clinician has said something. */
  readonly hasWord: boolean;
  readonly profile: Pick<ProfileEntry, "weightsKg" | "days">;
}

/** Every limit that a decision exceeds. */
export function exceeded(
  decision: Decision,
  entries: readonly Entry[],
): readonly string[] {
  const past = pastOf(decision, entries);
  return [
    ...itemFaults(decision, past),
    ...levelFaults(decision),
    ...weekFaults(decision, past),
    ...runFaults(decision, past),
    ...walkFaults(decision),
  ];
}

function dayOf(text: string): number {
  return parseDay(text) ?? Number.NaN;
}

function pastOf(decision: Decision, all: readonly Entry[]): Past {
  const today = dayOf(decision.day);
  const gone = new Set(
    all.flatMap((entry) => (entry.kind === "retract" ? [entry.entry] : [])),
  );
  const known = all.filter(({ on }) => on <= decision.day);
  const before = known.filter(
    ({ on, id }) => on < decision.day && !gone.has(id),
  );
  const agoOf = (entry: Entry): number => today - dayOf(entry.on);
  const runs = known
    .filter((entry) => entry.kind === "run")
    .filter(({ on }) => on < decision.day)
    .map((run) => [agoOf(run), run] as const);
  const runDays = new Set(
    before.filter(({ kind }) => kind === "run").map(agoOf),
  );
  const sessions = before.filter((entry) => entry.kind === "session");
  const impactDays = new Set([
    ...sessions.filter((entry) => holdsKind(entry, "impact")).map(agoOf),
    ...before
      .filter((entry) => entry.kind === "check" && JOLTING.has(entry.check))
      .map(agoOf),
  ]);
  const strength = sessions.filter((entry) => holdsKind(entry, "strength"));
  const profiles = known
    .filter((entry) => entry.kind === "profile")
    .filter(({ id }) => !gone.has(id))
    .toSorted(latestFirst);
  const ends = profiles.flatMap(({ ended }) => ended ?? []);
  const weightsKg = profiles.find((each) => each.weightsKg)?.weightsKg;
  const days = profiles.find((each) => each.days)?.days;
  return {
    runs,
    runDays,
    impactDays,
    fullDays: new Set(strength.filter(({ minutes }) => minutes > 5).map(agoOf)),
    trainingDays: new Set([...runDays, ...impactDays, ...strength.map(agoOf)]),
    since: today - dayOf(ends[0] ?? decision.day),
    hasOtherEnd: new Set(ends).size > 1,
    hasWord: known.some(({ kind }) => kind === "go-ahead"),
    profile: {
      ...(weightsKg === undefined ? {} : { weightsKg }),
      ...(days === undefined ? {} : { days }),
    },
  };
}

function latestFirst(a: Entry, b: Entry): number {
  const later = writtenAt(b) - writtenAt(a);
  if (later !== 0) return later;
  return a.id < b.id ? 1 : -1;
}

function writtenAt(entry: Entry): number {
  return parseInstant(entry.at)?.epochMs ?? Number.NaN;
}

function holdsKind(entry: SessionEntry, kind: string): boolean {
  return entry.items.some((item) => {
    const family = MOVEMENTS.get(item.movement)?.family ?? "";
    return KINDS.get(family) === kind;
  });
}

function itemsOf(decision: Decision): readonly Item[] {
  return decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap(({ items }) => items),
  );
}

function isQuiet({ family }: Item): boolean {
  return ["breath", "pelvic-floor", "walk"].includes(family);
}

function faults(
  list: readonly (readonly [boolean, string])[],
): readonly string[] {
  return list.filter(([is]) => is).map(([, text]) => text);
}

function itemFaults(decision: Decision, past: Past): readonly string[] {
  return itemsOf(decision).flatMap((item) =>
    faults([
      [(item.effortMax ?? 0) > 7, `effort of ${item.movement}`],
      [item.sets < 1, `sets of ${item.movement}`],
      [past.since < 84 && (item.kg ?? 0) > 15, `${item.kg} kg early`],
      [
        item.kg !== null && past.profile.weightsKg?.includes(item.kg) !== true,
        `${item.kg} kg that she does not own`,
      ],
      [
        item.impact > 0 && past.since < 42,
        `${item.movement} on day ${past.since}`,
      ],
    ]),
  );
}

function levelFaults(decision: Decision): readonly string[] {
  const { level, sessions } = decision;
  const items = itemsOf(decision);
  if (level === "emergency" || level === "call-now")
    return faults([[sessions.length > 0, `sessions at ${level}`]]);
  if (level === "call-soon" || level === "ask")
    return faults([
      [!items.every(isQuiet), `work at ${level}`],
      [sessions.some(({ run }) => run !== null), `a run at ${level}`],
    ]);
  if (level !== "stop") return [];
  return items
    .filter((item) => !isQuiet(item))
    .flatMap((item) =>
      faults([
        [item.sets > 1 || item.kg !== null, `dose of ${item.movement} at stop`],
        [(item.effortMax ?? 0) > 5, `effort of ${item.movement} at stop`],
        [item.impact > 0, `${item.movement} at stop`],
        [
          MOVEMENTS.get(item.movement)?.singleLegLoad === true,
          `single-leg ${item.movement} at stop`,
        ],
      ]),
    );
}

function within(days: ReadonlySet<number>): number {
  return [...days].filter((ago) => ago < WEEK).length;
}

/** What a decision offers that the week has room for, or not. */
interface Asked {
  readonly trains: boolean;
  readonly isFull: boolean;
  readonly jolts: boolean;
  readonly drills: boolean;
  readonly runs: boolean;
}

function askedOf(decision: Decision): Asked {
  const { sessions } = decision;
  const drills = sessions.some(
    ({ kind, blocks }) =>
      kind !== "check" &&
      blocks.some(({ items }) => items.some(({ impact }) => impact > 0)),
  );
  const runs = sessions.some(({ run }) => run !== null);
  return {
    trains: sessions.some(({ kind }) =>
      ["strength", "impact", "run"].includes(kind),
    ),
    isFull: sessions.some(
      ({ kind, minutes }) => kind === "strength" && minutes > 5,
    ),
    jolts: runs || itemsOf(decision).some(({ impact }) => impact > 0),
    drills,
    runs,
  };
}

function weekFaults(decision: Decision, past: Past): readonly string[] {
  const { trains, isFull, jolts, drills, runs } = askedOf(decision);
  const days = past.profile.days ?? [1, 2, 3, 4, 5, 6, 7];
  const isHers = days.includes(weekday(dayOf(decision.day)));
  const joltedYesterday = past.impactDays.has(1) || past.runDays.has(1);
  const isRunning = isOpen(decision, "run");
  return faults([
    [trains && !isHers, "training on a day that is not hers"],
    [trains && within(past.trainingDays) >= 6, "no rest day"],
    [isFull && past.fullDays.has(1), "strength two days running"],
    [isFull && within(past.fullDays) >= 3, "a fourth strength session"],
    [jolts && joltedYesterday, "jolts two days running"],
    [drills && within(past.impactDays) >= (isRunning ? 1 : 3), "impact count"],
    [runs && within(past.runDays) >= 3, "a fourth run"],
    [runs && drills, "a run and drills on one day"],
  ]);
}

function isOpen({ gates }: Decision, name: string): boolean {
  return gates.some(({ gate, open }) => gate === name && open);
}

function runFaults(decision: Decision, past: Past): readonly string[] {
  const plan = decision.sessions.find(({ run }) => run !== null)?.run;
  if (plan == null) return [];
  const seconds = plan.bouts * plan.runSeconds;
  return faults([
    [past.since < 21, `a run on day ${past.since}`],
    [seconds > 3600, "a run of more than an hour"],
    [isSessionOver(plan, past), `a run of ${seconds} s`],
    [isWeekOver(plan, past), `seven days with ${seconds} s more`],
    [isOffLadder(plan), `step ${plan.step} is not the ladder's`],
  ]);
}

/** Whether a run is over 1.10 x the longest of thirty days; never told of the first, after a long gap, or over step 0. */
function isSessionOver(plan: RunPlan, past: Past): boolean {
  const ago = past.runs.map(([days]) => days);
  if (ago.length === 0 || past.hasOtherEnd || Math.min(...ago) > 28)
    return false;
  const free = past.runs.filter(
    ([days, run]) => days <= 30 && (past.hasWord || isSignFree(run)),
  );
  const longest = Math.max(0, ...free.map(([, run]) => run.runSeconds));
  return !isWayBack(plan, past) && 10 * secondsOf(plan) > 11 * longest;
}

/** Its signs answered, and none; after a clinician's word a usual sign may be none as well. */
function isSignFree({ signs }: RunEntry): boolean {
  if (signs === undefined) return false;
  return signs === "none" || Object.values(signs).every((sign) => sign === 0);
}

function secondsOf({ bouts, runSeconds }: RunPlan): number {
  return bouts * runSeconds;
}

/** Step 0 or less, and after two runs of its length the jump from it to step 1. */
function isWayBack(plan: RunPlan, past: Past): boolean {
  if (secondsOf(plan) <= 240) return true;
  const done = past.runs.filter(
    ([days, { runSeconds }]) => days <= 30 && runSeconds >= 240,
  );
  return plan.step === 1 && done.length >= 2;
}

function isOffLadder(plan: RunPlan): boolean {
  const step = plan.step === null ? undefined : program.runSteps[plan.step];
  if (step === undefined) return plan.step !== null;
  const isLast = plan.step === program.runSteps.length - 1;
  return (
    step.bouts !== plan.bouts ||
    step.walkSeconds !== plan.walkSeconds ||
    (isLast
      ? step.runSeconds > plan.runSeconds
      : step.runSeconds !== plan.runSeconds)
  );
}

/** Whether today takes seven days over 1.10 x the best earlier seven; never told in the first two weeks or near a gap. */
function isWeekOver(plan: RunPlan, past: Past): boolean {
  const ago = past.runs.map(([days]) => days).toSorted((a, b) => a - b);
  const isNearGap = [0, ...ago].some((newer, place) => {
    const older = ago[place] ?? newer;
    return newer <= 14 && older - newer >= 15;
  });
  if ((ago.at(-1) ?? 0) < 14 || isNearGap || past.hasOtherEnd) return false;
  const sofar = [1, 2, 3, 4, 5, 6].reduce((sum, day) => {
    const ofDay = past.runs.filter(([days]) => days === day);
    return sum + Math.max(0, ...ofDay.map(([, run]) => run.runSeconds));
  }, 0);
  if (sofar === 0 && isWayBack(plan, past)) return false;
  let best = 0;
  for (let end = WEEK; end <= 30; end++) {
    const week = past.runs.filter(([days]) => days >= end && days < end + WEEK);
    const sum = week.reduce((total, [, run]) => total + run.runSeconds, 0);
    best = Math.max(best, sum);
  }
  return 10 * (sofar + secondsOf(plan)) > 11 * best;
}

function walkFaults(decision: Decision): readonly string[] {
  return decision.sessions
    .filter(({ kind }) => kind === "walk")
    .flatMap(({ minutes, blocks }) =>
      faults([
        [!isOpen(decision, "reconnect"), "a walk before reconnect"],
        [
          minutes > 30 || (minutes > 15 && !isOpen(decision, "rebuild")),
          "a long walk",
        ],
        [
          !isOpen(decision, "load") &&
            blocks.some(({ items }) =>
              items.some(({ movement }) => movement === "brisk-walk"),
            ),
          "a brisk walk before load",
        ],
      ]),
    );
}
