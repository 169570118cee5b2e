import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { isPassed } from "../session/check.ts";
import { ladderOf } from "../ladder/ladder.ts";
import type { CheckState, LadderState } from "../type/decision.ts";

/** Every check with its last try; `limiting` marks what stands between her and a closed gate. */
export function checkStates(context: Context): readonly CheckState[] {
  const { index, state } = context;
  return index.program.checks.map((check) => {
    const record = state.checks.get(check.id);
    const passed = isPassed(context, check);
    const blocks = check.gates.some((gate) => !context.openGates.has(gate));
    const until =
      record?.passedOn == null
        ? null
        : record.passedOn + index.program.numbers.checkValidDays;
    return {
      check: check.id,
      passed,
      on: record === undefined ? null : formatDay(record.on),
      validUntil: until === null ? null : formatDay(until),
      left: record?.left ?? null,
      right: record?.right ?? null,
      value: record?.value ?? null,
      limiting: record !== undefined && blocks && !passed,
    };
  });
}

/** Where she stands on every ladder; walking stands beside the families with its own steps. */
export function ladderStates(context: Context): readonly LadderState[] {
  const { index, state } = context;
  const need = index.program.numbers.cleanSessionsPerRung;
  const ladders: LadderState[] = [];
  for (const family of index.program.families) {
    if (family.kind === "cross-training") continue;
    if (family.kind === "walk") {
      const step = index.program.walkSteps[state.walk.step];
      if (step !== undefined)
        ladders.push({
          family: family.id,
          rung: state.walk.step + 1,
          movement: step.movement,
          clean: Math.min(state.walk.clean, need),
          need,
        });
      continue;
    }
    const ladder = ladderOf(state, family.id);
    const movement = family.rungs[ladder.rung - 1];
    if (movement !== undefined)
      ladders.push({
        family: family.id,
        rung: ladder.rung,
        movement,
        clean: Math.min(ladder.clean, need),
        need,
      });
  }
  return ladders;
}
