import { bodyFact, dayOf } from "../fold/body.ts";
import { countBetween, lastBefore } from "../fold/day-count.ts";
import type { State } from "../fold/state.ts";
import { cleanSessions, ladderOf } from "../ladder/ladder.ts";
import { movementOf, type ProgramIndex } from "../program-index.ts";
import { isBleedingStop } from "../sign/day-level.ts";
import { askedSign, isPregnant } from "../sign/general.ts";
import { isBelow } from "../sign/level.ts";
import { isHeld } from "../sign/scope.ts";
import type { SignId } from "../type/entry.ts";
import type { Criterion } from "../type/program.ts";
import { hasGoAhead } from "./agreed.ts";
import { type Answer, atLeast, yesNo } from "./answer.ts";
import { askCalm } from "./calm.ts";
import type { Context } from "./context.ts";
import { askRunFloor } from "./floor.ts";

type Composite = "all" | "any" | "gate-criteria";
export type Leaf = Exclude<Criterion, { readonly test: Composite }>;
const DAYS_PER_WEEK = 7;
const NEVER = Number.NEGATIVE_INFINITY;
/** Below so many weeks a day is told in days. */
const FEW_WEEKS = 4;

/** Asks one leaf of the criterion language: first what time, signs and the body say. */
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
    case "healed":
      return yesNo(
        state.healed === null ? "unknown" : state.healed.value === "yes",
        "answer",
      );
    case "body":
      return yesNo(bodyFact(index, state, leaf.is), "answer");
    case "run-floor":
      return askRunFloor(context);
    case "not-pregnant":
      return yesNo(!isPregnant(state));
    default:
      return askWork(context, leaf);
  }
}

/** What has been done: rungs, checks, sessions, and the gaps between them. */
function askWork(context: Context, leaf: Leaf): Answer {
  const { index, state } = context;
  const numbers = index.program.numbers;
  switch (leaf.test) {
    case "rung":
      return askRung(index, state, leaf.movement);
    case "check":
      return askCheck(index, state, leaf.check);
    case "clean-walk":
      return askWalk(state, numbers[leaf.minutes], numbers[leaf.days]);
    case "clean-sessions":
      return atLeast(
        cleanSessions(state, leaf.phase),
        numbers[leaf.count],
        "session",
      );
    case "pelvic-floor-days": {
      const from = state.day - numbers[leaf.window] + 1;
      // What is done today counts from tomorrow: a gate opens in the morning or not at all.
      const days = countBetween(state.done.pelvicFloor, from, state.day - 1);
      return atLeast(days, numbers[leaf.days], "day");
    }
    case "run-step-clean":
      return atLeast(
        state.run.lastStepClean,
        numbers.cleanSessionsPerRung,
        "session",
      );
    case "strength-gap":
      return askStrengthGap(state, numbers[leaf.days]);
    case "run-gap":
      return askGap(state, lastRunning(state), numbers[leaf.days]);
    default:
      return askStanding(context, leaf);
  }
}

/** What stands: other gates, holds, answers and go-aheads. */
function askStanding(context: Context, leaf: Leaf): Answer {
  const { index, state } = context;
  switch (leaf.test) {
    case "gate-open":
      return yesNo(context.openGates.has(leaf.gate));
    case "no-hold":
      return yesNo(!isHeld(context, leaf.gate));
    case "topics-clear":
      return askTopics(context);
    case "asked-signs":
      return askAskedSigns(state, leaf.signs);
    case "go-ahead": {
      const { notBefore } = leaf;
      const day = notBefore === null ? 0 : index.program.numbers[notBefore];
      return yesNo(hasGoAhead(state, leaf.scope, leaf.from, day), "go-ahead");
    }
    default:
      throw new Error(`criterion test out of place: ${leaf.test}`);
  }
}

function askDay(have: number | null, need: number): Answer {
  if (have === null) return { met: "unknown", have: null, need, unit: "day" };
  if (need % DAYS_PER_WEEK !== 0 || need < FEW_WEEKS * DAYS_PER_WEEK)
    return atLeast(have, need, "day");
  return {
    met: have >= need,
    have: Math.floor(have / DAYS_PER_WEEK),
    need: need / DAYS_PER_WEEK,
    unit: "week",
  };
}

function askTopics({ state, topics }: Context): Answer {
  let open = topics.unsure.length;
  for (const key of state.cares.keys()) if (key.startsWith("topic:")) open += 1;
  if (open > 0) return { met: false, have: open, need: 0, unit: "answer" };
  const unanswered = topics.unanswered.length;
  return {
    met: unanswered > 0 ? "unknown" : true,
    have: topics.asked - unanswered,
    need: topics.asked,
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
  const passedOn = record?.passedOn ?? Number.NEGATIVE_INFINITY;
  return {
    met: state.day - passedOn <= index.program.numbers.checkValidDays,
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

function askAskedSigns(state: State, signs: readonly SignId[]): Answer {
  const answers = signs.map((sign) => askedSign(state, sign));
  const asked = !answers.includes("unanswered");
  return {
    met: answers.includes("waiting") ? false : asked || "unknown",
    have: answers.filter((answer) => answer === "clear").length,
    need: signs.length,
    unit: "answer",
  };
}

/** Where nothing was ever done there is no gap. */
function askGap(state: State, last: number | undefined, days: number): Answer {
  if (last === undefined) return yesNo(true, "day");
  return {
    met: state.day - last <= days,
    have: state.day - last,
    need: days,
    unit: "day",
  };
}

/** A session of today ends a gap for tomorrow, when the gates are asked again. */
function askStrengthGap(state: State, days: number): Answer {
  const { day, done } = state;
  const before = askGap(
    state,
    lastBefore(done.strength, day) ?? undefined,
    days,
  );
  return before.met === true
    ? askGap(state, done.strength.at(-1), days)
    : before;
}

/** The last run, or the day on which she entered running where none has been since; nothing while it is not open. */
function lastRunning({ gates, run, done }: State): number | undefined {
  if (gates.get("run")?.opened !== true) return undefined;
  return Math.max(done.run.at(-1) ?? NEVER, run.enteredOn);
}
