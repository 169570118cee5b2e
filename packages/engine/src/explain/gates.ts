import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { gateDays } from "../criterion/earliest.ts";
import { verdictOf } from "../criterion/evaluate.ts";
import { gateMemory } from "../criterion/gate.ts";
import { isPregnant } from "../sign/general.ts";
import type { GateState } from "../type/decision.ts";
import type { GateRule } from "../type/program.ts";

/** Every gate with the criteria that decide it today: the opening ones, or once open those that keep it. */
export function gateStates(context: Context): readonly GateState[] {
  return context.index.program.gates.map((gate) => gateState(context, gate));
}

function gateState(context: Context, gate: GateRule): GateState {
  const memory = gateMemory(context.state, gate.gate);
  const open = context.openGates.has(gate.gate);
  // What is not open cannot be interrupted: a gap between runs is told only of a gate that has opened.
  const listed = memory.opened
    ? gate.keeps
    : [...gate.opens, ...gate.keeps].filter(({ test }) => test !== "run-gap");
  const days =
    open || isPregnant(context.state) ? null : gateDays(context, gate.gate);
  return {
    gate: gate.gate,
    open,
    since: open && memory.since !== null ? formatDay(memory.since) : null,
    earliest:
      days === null ? null : formatDay(context.state.day + Math.max(days, 1)),
    criteria: listed.map((criterion) => verdictOf(context, criterion)),
  };
}
