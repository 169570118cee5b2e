import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import type { CheckRecord } from "../fold/state.ts";
import { isLimiting, isPassed } from "../session/check.ts";
import { ladderOf } from "../ladder/ladder.ts";
import type { CheckState, LadderState } from "../type/decision.ts";
import type { Check } from "../type/program.ts";

/** Every check with its last try; `limiting` marks one that was failed and stands between her and a gate. */
export function checkStates(context: Context): readonly CheckState[] {
  return context.index.program.checks.map((check) =>
    checkState(context, check, context.state.checks.get(check.id)),
  );
}

function checkState(
  context: Context,
  check: Check,
  record: CheckRecord | undefined,
): CheckState {
  const passed = isPassed(context, check);
  if (record === undefined)
    return {
      check: check.id,
      passed,
      on: null,
      validUntil: null,
      left: null,
      right: null,
      value: null,
      limiting: false,
    };
  const { left, right, value, passedOn } = record;
  const { checkValidDays } = context.index.program.numbers;
  return {
    check: check.id,
    passed,
    on: formatDay(record.on),
    validUntil: passedOn === null ? null : formatDay(passedOn + checkValidDays),
    left,
    right,
    value,
    limiting: isLimiting(context, check),
  };
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
