import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { gateDays } from "../criterion/earliest.ts";
import { verdictOf } from "../criterion/evaluate.ts";
import { gateMemory } from "../criterion/gate.ts";
import { lastBefore } from "../fold/day-count.ts";
import { sourcesOf } from "../program-index.ts";
import { isPregnant } from "../sign/general.ts";
import type { GateState, Verdict } from "../type/decision.ts";
import type { GateRule } from "../type/program.ts";

/** Every gate with the criteria that decide it today: the opening ones, or once open those that keep it. */
export function gateStates(context: Context): readonly GateState[] {
  return context.index.program.gates.map((gate) => gateState(context, gate));
}

function gateState(context: Context, gate: GateRule): GateState {
  const memory = gateMemory(context.state, gate.gate);
  const open = context.openGates.has(gate.gate);
  const listed = memory.opened ? gate.keeps : [...gate.opens, ...gate.keeps];
  const criteria = listed.map((criterion) => verdictOf(context, criterion));
  if (gate.gate === "run" && memory.opened)
    criteria.push(runGapVerdict(context));
  const days =
    open || isPregnant(context.state) ? null : gateDays(context, gate.gate);
  return {
    gate: gate.gate,
    open,
    since: open && memory.since !== null ? formatDay(memory.since) : null,
    earliest:
      days === null ? null : formatDay(context.state.day + Math.max(days, 1)),
    criteria,
  };
}

/** While running is open: how long since the last run, or since it opened. */
function runGapVerdict(context: Context): Verdict {
  const { state, index } = context;
  const need = index.program.numbers.runGapRecheckDays;
  const last =
    lastBefore(state.done.run, state.day + 1) ?? Number.NEGATIVE_INFINITY;
  const since = gateMemory(state, "run").since ?? state.day;
  const have = state.day - Math.max(last, since);
  return {
    rule: "G-RUN-RECENT",
    met: have <= need,
    have,
    need,
    unit: "day",
    of: [],
    sources: sourcesOf(index, "G-RUN-RECENT"),
  };
}
