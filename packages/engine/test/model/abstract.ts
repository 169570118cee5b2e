import { dayOf } from "../../src/fold/body.ts";
import type { State } from "../../src/fold/state.ts";
import type { Decision, Hold } from "../../src/index.ts";
import { program } from "../kit/story.ts";
import type { Evening } from "./evening.ts";

/**
 * The abstract state of an evening: what the program's rules speak of, each at its boundary values. Two evenings with the same
 * key are not told apart by the search, but where their detail differs both are followed.
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
/** Days since the end at which a window begins or a floor is met. */
const TIMES = [14, 28, 42, 56, 84, 112];
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
  return care?.level ?? "unsure";
}

/** One kind of hold is told by its name; where there are more it is only said that there are. */
function holdsKey({ decision, state }: Evening): string {
  const kinds = new Set(decision.holds.map((hold) => kindOf(hold, state)));
  return kinds.size > 1 ? "several" : ([...kinds][0] ?? "none");
}

/** Her step of the walk-run ladder at its boundary values. */
function stepKey({ run }: State): string {
  if (run.step === null) return "-";
  if (run.step <= 1) return String(run.step);
  return run.step === LAST_STEP ? "last" : "some";
}

/** Since the last of some days: within the gap, over it, over the long one, or never. */
function gapKey(
  day: number,
  last: number | undefined,
  bounds: readonly number[],
): string {
  return String(
    last === undefined ? bounds.length : reached(day - last, bounds),
  );
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

/** The abstract state. */
export function keyOf(evening: Evening): string {
  const { state, decision } = evening;
  const { done } = state;
  return [
    `t${reached(dayOf(state) ?? 0, TIMES)}`,
    `g${furthestOpen(decision)}/${furthestOpened(state)}`,
    levelKey(decision),
    `h:${holdsKey(evening)}`,
    `p${pelvicKey(state)}`,
    `k${rungsKey(state)}`,
    `r${stepKey(state)}`,
    `s${gapKey(state.day, done.strength.at(-1), [numbers.gapOneRungDays + 1, numbers.gapTwoRungsDays + 1])}`,
    `q${state.run.step === null ? "-" : gapKey(state.day, done.run.at(-1), [numbers.runGapOneStepDays, numbers.runGapRecheckDays + 1])}`,
    `c:${checksKey(decision)}`,
    `f:${floorKey(decision)}`,
  ].join(" ");
}
