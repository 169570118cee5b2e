import type { GateMemory, State } from "../fold/state.ts";
import type { Criterion, GateRule, Phase } from "../type/program.ts";
import type { Context } from "./context.ts";
import { isMet } from "./evaluate.ts";

/** Keeping criteria whose failure makes a gate ask its opening criteria again. */
const RESETTING: ReadonlySet<Criterion["test"]> = new Set([
  "strength-gap",
  "healed",
]);

/** What is remembered of a gate; never opened until it has. */
export function gateMemory(state: State, gate: Phase): GateMemory {
  return state.gates.get(gate) ?? { opened: false, since: null };
}

/**
 * Asks every gate of the day in order: opens those whose opening criteria all hold, closes for good
 * those that a gap or a correction has undone, and leaves the held ones to come back by themselves.
 */
export function foldGates(context: Context): void {
  context.openGates.clear();
  for (const gate of context.index.program.gates) foldGate(context, gate);
}

function foldGate(context: Context, gate: GateRule): void {
  const { state } = context;
  const memory = { ...gateMemory(state, gate.gate) };
  let kept = true;
  for (const criterion of gate.keeps) {
    if (isMet(context, criterion) === true) continue;
    kept = false;
    if (memory.opened && RESETTING.has(criterion.test)) memory.opened = false;
  }
  if (memory.opened && gate.gate === "run" && isRunGapOver(context)) {
    memory.opened = false;
    state.run.exempt = true;
  }
  if (!memory.opened) memory.since = null;
  if (
    !memory.opened &&
    kept &&
    gate.opens.every((criterion) => isMet(context, criterion) === true)
  ) {
    memory.opened = true;
    memory.since = state.day;
  }
  state.gates.set(gate.gate, memory);
  if (memory.opened && kept) context.openGates.add(gate.gate);
}

/** More than the recheck gap since the last run, or since the gate opened without one. */
function isRunGapOver({ state, index }: Context): boolean {
  const last = state.done.run.at(-1) ?? Number.NEGATIVE_INFINITY;
  const since = gateMemory(state, "run").since ?? Number.NEGATIVE_INFINITY;
  return (
    state.day - Math.max(last, since) > index.program.numbers.runGapRecheckDays
  );
}
