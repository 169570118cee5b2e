import { bodyFact, dayOf, lossWeeks } from "../fold/body.ts";
import { countBetween, includesDay } from "../fold/day-count.ts";
import type { State } from "../fold/state.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf, type ProgramIndex } from "../program-index.ts";
import { isBleedingStop } from "../sign/day-level.ts";
import { askedSign, isPregnant } from "../sign/general.ts";
import { isBelow } from "../sign/level.ts";
import { isHeld } from "../sign/scope.ts";
import { unansweredTopics, unsureTopics } from "../sign/topic.ts";
import type { DayNumber } from "../type/day.ts";
import type { ClinicianRole, SignId } from "../type/entry.ts";
import type { CalmGroup, Criterion, ProgramNumbers } from "../type/program.ts";
import type { Context } from "./context.ts";

/** A leaf's answer: what is, what is needed. */
export interface Answer {
  readonly met: boolean | "unknown";
  readonly have: number | string | null;
  readonly need: number | string | null;
  readonly unit: string;
}

type LeafTest = Exclude<Criterion["test"], "all" | "any" | "gate-criteria">;
export type Leaf = Extract<Criterion, { readonly test: LeafTest }>;
const DAYS_PER_WEEK = 7;

function yesNo(met: boolean | "unknown", unit = "none"): Answer {
  return { met, have: null, need: null, unit };
}

function atLeast(have: number, need: number, unit: string): Answer {
  return { met: have >= need, have, need, unit };
}

/** Asks one leaf of the criterion language. */
export function askLeaf(context: Context, leaf: Leaf): Answer {
  const { index, state } = context;
  const numbers = index.program.numbers;
  switch (leaf.test) {
    case "day":
      return askDay(dayOf(state), numbers[leaf.from]);
    case "level-below":
      return yesNo(
        leaf.level !== "ask" && isBelow(context.level.care, leaf.level),
        "level",
      );
    case "bleeding-steady":
      return yesNo(
        !isBleedingStop(state) && !state.cares.has("sign:bleeding-up"),
      );
    case "calm":
      return askCalm(state, leaf.signs, numbers[leaf.days]);
    case "clean-sessions":
      return atLeast(
        state.done.cleanByPhase.get(leaf.phase)?.length ?? 0,
        numbers[leaf.count],
        "session",
      );
    case "topics-clear":
      return askTopics(index, state);
    case "healed":
      return yesNo(
        state.healed === null ? "unknown" : state.healed.value === "yes",
        "answer",
      );
    case "rung":
      return askRung(index, state, leaf.movement);
    case "check":
      return askCheck(index, state, leaf.check);
    case "clean-walk":
      return askWalk(state, numbers[leaf.minutes], numbers[leaf.days]);
    case "go-ahead":
      return yesNo(
        hasGoAhead(
          state,
          leaf.scope,
          leaf.from,
          leaf.notBefore === null ? 0 : numbers[leaf.notBefore],
        ),
        "go-ahead",
      );
    default:
      return askRest(context, leaf, numbers);
  }
}

function askRest(
  context: Context,
  leaf: Leaf,
  numbers: ProgramNumbers,
): Answer {
  const { index, state } = context;
  switch (leaf.test) {
    case "pelvic-floor-days":
      return atLeast(
        countBetween(
          state.done.pelvicFloor,
          state.day - numbers[leaf.window] + 1,
          state.day,
        ),
        numbers[leaf.days],
        "day",
      );
    case "body":
      return yesNo(bodyFact(index, state, leaf.is), "answer");
    case "gate-open":
      return yesNo(context.openGates.has(leaf.gate));
    case "run-floor":
      return askRunFloor(context);
    case "asked-signs":
      return askAskedSigns(state, leaf.signs);
    case "run-step-clean":
      return atLeast(
        state.run.lastStepClean,
        numbers.cleanSessionsPerRung,
        "session",
      );
    case "no-hold":
      return yesNo(!isHeld(index, state, leaf.gate));
    case "strength-gap":
      return askGap(state, numbers[leaf.days]);
    case "not-pregnant":
      return yesNo(!isPregnant(state));
    default:
      throw new Error(`criterion test out of place: ${leaf.test}`);
  }
}

function askDay(have: number | null, need: number): Answer {
  if (have === null) return { met: "unknown", have: null, need, unit: "day" };
  if (need % DAYS_PER_WEEK !== 0 || need < 4 * DAYS_PER_WEEK)
    return atLeast(have, need, "day");
  return {
    met: have >= need,
    have: Math.floor(have / DAYS_PER_WEEK),
    need: need / DAYS_PER_WEEK,
    unit: "week",
  };
}

/**
 * "No sign for N days": complete check-ins on at least half of them, always the day after each
 * impact or run, none with the sign. Silent days count neither way.
 */
export function askCalm(state: State, group: CalmGroup, days: number): Answer {
  const from = state.day - days + 1;
  const last = lastSignDay(state, group);
  if (last !== null && last >= from) {
    return { met: false, have: state.day - last, need: days, unit: "day" };
  }
  const need = Math.ceil(days / 2);
  const have = countBetween(state.calm.complete, from, state.day);
  return {
    met: have >= need && joltsAnswered(state, from),
    have,
    need,
    unit: "check-in",
  };
}

function lastSignDay(state: State, group: CalmGroup): DayNumber | null {
  const { pelvic, bleeding, wound } = state.calm;
  const lists =
    group === "pelvic"
      ? [pelvic]
      : group === "bleeding"
        ? [bleeding]
        : group === "wound"
          ? [wound]
          : [pelvic, bleeding];
  let last: DayNumber | null = null;
  for (const list of lists) {
    const day = list.at(-1);
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}

/** Whether each impact or run of the window, but today's, has its next day answered. */
function joltsAnswered(state: State, from: DayNumber): boolean {
  for (const list of [state.done.impact, state.done.run]) {
    for (let i = list.length - 1; i >= 0; i--) {
      const day = list[i] as DayNumber;
      if (day + 1 < from) break;
      if (day < state.day && !includesDay(state.calm.complete, day + 1))
        return false;
    }
  }
  return true;
}

function askTopics(index: ProgramIndex, state: State): Answer {
  const open =
    unsureTopics(state).length +
    [...state.cares.keys()].filter((key) => key.startsWith("topic:")).length;
  if (open > 0) return { met: false, have: open, need: 0, unit: "answer" };
  const unanswered = unansweredTopics(index, state).length;
  if (unanswered > 0)
    return {
      met: "unknown",
      have: index.topics.size - unanswered,
      need: index.topics.size,
      unit: "answer",
    };
  return {
    met: true,
    have: index.topics.size,
    need: index.topics.size,
    unit: "answer",
  };
}

function askRung(
  index: ProgramIndex,
  state: State,
  movementId: string,
): Answer {
  const movement = movementOf(index, movementId);
  const ladder = ladderOf(state, movement.family);
  const rung = movement.rung ?? 1;
  const need = index.program.numbers.cleanSessionsPerRung;
  if (ladder.passed >= rung)
    return { met: true, have: need, need, unit: "session" };
  return {
    met: false,
    have: ladder.rung === rung ? Math.min(ladder.clean, need) : 0,
    need,
    unit: "session",
  };
}

function askCheck(index: ProgramIndex, state: State, check: string): Answer {
  const record = state.checks.get(check);
  const valid =
    record?.passedOn != null &&
    state.day - record.passedOn <= index.program.numbers.checkValidDays;
  return {
    met: valid,
    have:
      record === undefined
        ? null
        : (record.value ?? smaller(record.left, record.right)),
    need: index.checks.get(check)?.need ?? null,
    unit: "check",
  };
}

function smaller(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}

function askWalk(state: State, minutes: number, days: number): Answer {
  let best = 0;
  for (const walk of state.done.cleanWalks)
    if (state.day - walk.day < days) best = Math.max(best, walk.minutes);
  return atLeast(best, minutes, "minute");
}

/** Whether a dated go-ahead for a scope stands, from a role that may give it, since a day after the end. */
export function hasGoAhead(
  state: State,
  scope: string,
  from: readonly ClinicianRole[],
  notBeforeDay: number,
): boolean {
  const ended = state.body.ended?.value;
  if (ended === undefined && state.body.outcome?.value !== "pregnant")
    return false;
  return state.goAheads.some(
    ({ entry, on }) =>
      entry.for.includes(scope) &&
      from.includes(entry.from) &&
      (ended === undefined || on >= ended + notBeforeDay),
  );
}

const CLINICIANS: readonly ClinicianRole[] = [
  "doctor",
  "midwife",
  "pelvic-physio",
];

/** The floors of the policy that hold for this body. */
export function runFloors(
  context: Context,
): readonly { readonly fromDay: number; readonly goAhead: boolean }[] {
  const { policy, state, index } = context;
  const weeks = lossWeeks(state.body, index.program.numbers);
  const early =
    weeks !== null && weeks < index.program.numbers.earlyLossUnderWeeks;
  return early ? policy.earlyLossRunFloors : policy.runFloors;
}

function askRunFloor(context: Context): Answer {
  const have = dayOf(context.state);
  if (have === null)
    return { met: "unknown", have: null, need: null, unit: "week" };
  const agreed = hasGoAhead(context.state, "running", CLINICIANS, 0);
  const floors = runFloors(context);
  const met = floors.some(
    (floor) => have >= floor.fromDay && (agreed || !floor.goAhead),
  );
  const open = floors.filter((floor) => agreed || !floor.goAhead);
  const need = Math.min(
    ...(open.length > 0 ? open : floors).map((floor) => floor.fromDay),
  );
  return {
    met,
    have: Math.floor(have / DAYS_PER_WEEK),
    need: Math.ceil(need / DAYS_PER_WEEK),
    unit: "week",
  };
}

function askAskedSigns(state: State, signs: readonly SignId[]): Answer {
  const answers = signs.map((sign) => askedSign(state, sign));
  const met = answers.includes("waiting")
    ? false
    : answers.includes("unanswered")
      ? "unknown"
      : true;
  return {
    met,
    have: answers.filter((answer) => answer === "clear").length,
    need: signs.length,
    unit: "answer",
  };
}

function askGap(state: State, days: number): Answer {
  const last = state.done.strength.at(-1);
  if (last === undefined) return yesNo(true, "day");
  return {
    met: state.day - last <= days,
    have: state.day - last,
    need: days,
    unit: "day",
  };
}
