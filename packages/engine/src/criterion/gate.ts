import type { GateMemory, State } from "../fold/state.ts";
import type { Criterion, GateRule, Phase } from "../type/program.ts";
import type { Context } from "./context.ts";
import { isMet } from "./evaluate.ts";

/** Keeping criteria whose failure makes a gate ask its opening criteria again: a gap, or an answer corrected. */
const RESETTING: ReadonlySet<Criterion["test"]> = new Set([
  "strength-gap",
  "run-gap",
  "healed",
]);
/** Rungs that the longer of the two gaps takes: the one that closes gates. */
const GAP_STEPS = 2;
/** Tests whose answer a corrected profile or another policy can change. */
const OF_THE_BODY: ReadonlySet<Criterion["test"]> = new Set([
  "body",
  "day",
  "run-floor",
  "go-ahead",
]);

/** What is remembered of a gate; never opened until it has. */
export function gateMemory(state: State, gate: Phase): GateMemory {
  return state.gates.get(gate) ?? { opened: false, since: null };
}

/**
 * Asks every gate of the day in order: opens those whose opening criteria all hold, closes for good
 * those that a gap or a correction has undone, with every gate above them, and leaves the held ones
 * to come back by themselves. `before` is the day as it was before a correction.
 */
export function foldGates(context: Context, before: Context | null): void {
  context.openGates.clear();
  let isUndone = false;
  for (const gate of context.index.program.gates) {
    if (gateMemory(context.state, gate.gate).opened)
      isUndone ||=
        isContradicted(context, before, gate) || isInterrupted(context, gate);
    if (isUndone)
      context.state.gates.set(gate.gate, { opened: false, since: null });
    foldGate(context, gate);
  }
}

/**
 * Whether the correction alone makes an opening criterion false: as it stands today, or as far as the body decides it.
 * Of a gate that has opened, what was not about the body had held on that day, whatever has come since.
 */
function isContradicted(
  context: Context,
  before: Context | null,
  gate: GateRule,
): boolean {
  if (before === null) return false;
  return gate.opens
    .filter(isOfTheBody)
    .some((criterion) =>
      [isMet, mayHold].some(
        (asked) =>
          asked(before, criterion) === true &&
          asked(context, criterion) !== true,
      ),
    );
}

/** Whether a criterion can hold as far as the body decides it: all else taken as met. */
function mayHold(context: Context, criterion: Criterion): boolean {
  switch (criterion.test) {
    case "all":
      return criterion.of.every((part) => mayHold(context, part));
    case "any":
      return criterion.of.some((part) => mayHold(context, part));
    default:
      return (
        !OF_THE_BODY.has(criterion.test) || isMet(context, criterion) === true
      );
  }
}

function isOfTheBody(criterion: Criterion): boolean {
  return criterion.test === "all" || criterion.test === "any"
    ? criterion.of.some(isOfTheBody)
    : OF_THE_BODY.has(criterion.test);
}

function isInterrupted(context: Context, gate: GateRule): boolean {
  return (
    gate.keeps.some(
      (criterion) =>
        RESETTING.has(criterion.test) && isMet(context, criterion) !== true,
    ) || isForgotten(context, gate)
  );
}

/** Whether a gap in strength has taken rungs, and with them sessions that the gate opened on. */
function isForgotten(context: Context, gate: GateRule): boolean {
  return (
    context.state.gapSteps >= GAP_STEPS &&
    gate.opens.some(
      (criterion) =>
        criterion.test === "clean-sessions" &&
        isMet(context, criterion) !== true,
    )
  );
}

function areMet(context: Context, criteria: readonly Criterion[]): boolean {
  for (const criterion of criteria)
    if (isMet(context, criterion) !== true) return false;
  return true;
}

function foldGate(context: Context, gate: GateRule): void {
  const { state } = context;
  let memory = gateMemory(state, gate.gate);
  const isKept = areMet(context, gate.keeps);
  if (!memory.opened && isKept && areMet(context, gate.opens))
    memory = { opened: true, since: state.day };
  state.gates.set(gate.gate, memory);
  if (memory.opened && isKept) context.openGates.add(gate.gate);
}
