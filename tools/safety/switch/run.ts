import { always, before, never, put, type Switch, value } from "./switch.ts";

/** The rules of walk-run and what lies beyond it. */
export const RUN_SWITCHES: readonly Switch[] = [
  value(
    "R-STEP",
    "run/plan-run.ts",
    "stepAt(index, state.run.step ?? 1)",
    "stepAt(index, 1)",
  ),
  before(
    "run/run-state.ts",
    "  const run = state.run;\n  const last = index.program.runSteps.length - 1;",
    '  if ($OFF("R-UP")) return;',
  ),
  put(
    "ladder/step-down.ts",
    "stepRunDown(state, rungs);",
    'if (!$OFF("R-DOWN")) stepRunDown(state, rungs);',
  ),
  never(
    "R-DOWN",
    "ladder/step-down.ts",
    "loadsRun || families.has(HIGHEST_IMPACT)",
  ),
  put(
    "run/run-state.ts",
    "run.step = alreadyRanStep(index, state);",
    `run.step = $OFF("R-ALREADY-RAN") ? 1 : alreadyRanStep(index, state);
    if (run.step === 1 && $OFF("R-ENTRY")) run.step = index.program.runSteps.length - 1;`,
  ),
  put(
    "run/run-state.ts",
    "run.step = reentryStep(index, state);",
    'if (!$OFF("R-REENTRY")) run.step = reentryStep(index, state);',
  ),
  put(
    "run/run-state.ts",
    "gap <= numbers.runGapRecheckDays &&\n    !run.gapStepped",
    'gap <= numbers.runGapRecheckDays && !$OFF("R-GAP-ONE") &&\n    !run.gapStepped',
  ),
  put(
    "run/run-state.ts",
    "Math.max(0, state.run.step - steps)",
    'Math.max($OFF("R-STEP-ZERO") ? 1 : 0, state.run.step - steps)',
  ),
  put(
    "run/plan-run.ts",
    "for (let step = own; step >= 0; step--) {",
    'for (let step = own; step >= ($OFF("R-STEP-ZERO") ? 1 : 0); step--) {',
  ),
  always(
    "R-SHORT-DAY",
    "run/plan-run.ts",
    "minutes === null || isWithin(grown, minutes)",
  ),
  put(
    "run/plan-run.ts",
    "const step = highestWithin(context, own.step, caps);",
    'const step = highestWithin(context, own.step, caps) ?? ($OFF("R-WALK-INSTEAD") ? own : null);',
  ),
  never("R-STOP-IN-RUN", "explain/plan-reasons.ts", 'exercise.kind === "run"'),
  always(
    "R-BEYOND",
    "run/plan-run.ts",
    'plan.step !== last || !context.openGates.has("beyond")',
  ),
  put(
    "run/beyond.ts",
    'if (!isOpen || !isDone(index, state, "length")) return [];',
    'if (!isOpen || (!$OFF("R-BEYOND-HILLS") && !isDone(index, state, "length"))) return [];',
  ),
  always("R-BEYOND-SPEED", "run/beyond.ts", 'isDone(index, state, "hills")'),
  always(
    "R-BEYOND-STROLLER",
    "run/beyond.ts",
    "from !== null && state.day >= from",
  ),
  put(
    "fold/expose.ts",
    "return growth === null ? { ahead: true } : { step, growth };",
    'if (growth === null && $OFF("R-BEYOND-AHEAD")) return { step, growth: "none" };\n  return growth === null ? { ahead: true } : { step, growth };',
  ),
  put(
    "run/cap.ts",
    "return { session: sessionCap(index, state), week: weekCap(index, state) };",
    `return {
    session: $OFF("L-SESSION-RUN") ? null : sessionCap(index, state),
    week: $OFF("L-WEEK-RUN") ? null : weekCap(index, state),
  };`,
  ),
];
