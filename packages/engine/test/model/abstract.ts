import { dayOf } from "../../src/fold/body.ts";
import type { State } from "../../src/fold/state.ts";
import type { Decision, Hold } from "../../src/index.ts";
import { program } from "../kit/story.ts";
import type { Evening } from "./evening.ts";

/**
 * The abstract state of an evening: what the program's rules speak of, each at its boundary values (decision record 0034).
 * With one hold open only what the way back depends on is told beside it; with several only that there are several.
 */

const { numbers } = program;
const GATES = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
] as const;
/** Days since the end at which a window begins. Floors of running are told by themselves. */
const TIMES = [14, 28, 42, 56];
const LAST_STEP = program.runSteps.length - 1;
const RUN_CHECKS = program.checks
  .filter(({ gates }) => gates.includes("run"))
  .map(({ id }) => id);

/** How many of some ascending bounds a number has reached. */
function reached(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** The furthest open gate, as the gates stand one upon the other. */
function furthestOpen({ gates }: Decision): number {
  return Math.max(
    0,
    ...gates.filter(({ open }) => open).map(({ gate }) => GATES.indexOf(gate)),
  );
}

function furthestOpened({ gates }: State): number {
  return Math.max(
    0,
    ...GATES.map((gate, place) =>
      gates.get(gate)?.opened === true ? place : 0,
    ),
  );
}

/** Holds over one site each that two clear days end. */
const SITE_HOLDS: ReadonlySet<string> = new Set([
  "pain",
  "bone",
  "wound",
  "belly",
]);

/** What kind of hold one is, by who or what ends it. */
function kindOf({ hold }: Hold, { cares }: State): string {
  const [kind = "", sign = ""] = hold.split(":");
  if (SITE_HOLDS.has(kind)) return "pain";
  if (kind !== "warning" && kind !== "topic" && kind !== "care") return kind;
  const care = [...cares.values()].find((open) => open.sign === sign);
  if (care === undefined) return "unsure";
  return care.level === "call-soon" ? "care" : "urgent";
}

/** The kinds of what is held, each once. */
function heldKinds({ decision, state }: Evening): readonly string[] {
  return [...new Set(decision.holds.map((hold) => kindOf(hold, state)))];
}

/** Her step of the walk-run ladder at its boundary values. */
function stepKey({ run }: State): string {
  if (run.step === null) return "-";
  if (run.step <= 1) return String(run.step);
  return run.step === LAST_STEP ? "last" : "some";
}

/** Since the last of some days: within the gap, over it, over the long one or never. */
function gapOf(
  day: number,
  last: number | undefined,
  bounds: readonly number[],
): number {
  return last === undefined ? bounds.length : reached(day - last, bounds);
}

function checksKey({ checks }: Decision): string {
  const known = checks.filter(({ check }) => RUN_CHECKS.includes(check));
  const passed = known.filter(({ passed: isPassed }) => isPassed).length;
  if (passed === RUN_CHECKS.length) return "all";
  if (known.some((check) => !check.passed && check.validUntil !== null))
    return "expired";
  return passed > 0 ? "some" : "none";
}

/** Today's level; what is only not known or only easier today does not last. */
function levelKey({ level }: Decision): string {
  if (level === "emergency" || level === "call-now") return "urgent";
  return level === "ask" || level === "ease" ? "go" : level;
}

/** Whether the policy's floor is met, waits for a day, or for somebody's word. */
function floorKey({ gates }: Decision): string {
  const run = gates.find(({ gate }) => gate === "run");
  if (run?.open === true) return "met";
  const floor = run?.criteria.find(({ rule }) => rule === "G-RUN-FLOOR");
  if (floor === undefined) return "-";
  return String(floor.met);
}

const RUNG_MARKS: readonly (readonly (readonly [string, number])[])[] = [
  [
    ["squat", rungOf("assisted-squat")],
    ["hinge", rungOf("dowel-hinge")],
  ],
  [
    ["squat", rungOf("goblet-squat")],
    ["calf", rungOf("single-leg-calf-raise")],
  ],
  [["land", rungOf("step-off-stick")]],
  [["jump", rungOf("small-jumps-row")]],
  [["hop", rungOf("single-leg-hops")]],
];

function rungOf(movement: string): number {
  for (const { rungs } of program.families) {
    const place = rungs.indexOf(movement);
    if (place >= 0) return place + 1;
  }
  throw new Error(`no rung ${movement}`);
}

/** How many of the rungs that gates and families ask for have been passed, one after the other. */
function rungsKey({ ladders }: State): string {
  const missing = RUNG_MARKS.findIndex((marks) =>
    marks.some(([family, rung]) => (ladders.get(family)?.passed ?? 0) < rung),
  );
  return String(missing < 0 ? RUNG_MARKS.length : missing);
}

/** Whether another pelvic sign would be the third within its window. */
function pelvicKey({ day, pelvic }: State): string {
  const from = day - numbers.pelvicThirdWindowDays;
  return pelvic.onsets.filter((onset) => onset > from).length > 1 ? "2" : "0";
}

function strengthGap({ day, done }: State): number {
  const last = done.strength.at(-1);
  const { gapOneRungDays, gapTwoRungsDays } = numbers;
  return gapOf(day, last, [gapOneRungDays + 1, gapTwoRungsDays + 1]);
}

function runGap({ day, done, run }: State): number {
  if (run.step === null) return 0;
  const { runGapOneStepDays, runGapRecheckDays } = numbers;
  const bounds = [runGapOneStepDays, runGapRecheckDays + 1];
  return gapOf(day, done.run.at(-1), bounds);
}

/** What every abstract state says: what is held, how urgent the day is, how far she has come. */
function heldKey(evening: Evening, held: readonly string[]): string {
  const { state, decision } = evening;
  const [kind = "none"] = held;
  const holds = held.length > 1 ? "several" : kind;
  return `${holds} ${levelKey(decision)} o${furthestOpened(state)}`;
}

/** The abstract state. */
export function keyOf(evening: Evening): string {
  const { state, decision } = evening;
  const held = heldKinds(evening);
  const head = heldKey(evening, held);
  if (held.length > 1) return head;
  const time = `t${reached(dayOf(state) ?? 0, TIMES)}`;
  const gates = `g${furthestOpen(decision)}`;
  const pelvic = `p${pelvicKey(state)}`;
  const step = `r${stepKey(state)}`;
  if (held.length === 1) {
    const isClosing = strengthGap(state) > 1 || runGap(state) > 1;
    const gap = isClosing ? "long" : "short";
    const again = held.includes("pelvic") ? pelvic : "";
    return [head, time, gates, again, step, gap].join(" ");
  }
  return [
    head,
    time,
    gates,
    pelvic,
    `k${rungsKey(state)}`,
    step,
    `s${strengthGap(state)}`,
    `q${runGap(state)}`,
    checksKey(decision),
    `f:${floorKey(decision)}`,
  ].join(" ");
}
