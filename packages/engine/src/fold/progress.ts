import type { Context } from "../criterion/context.ts";
import { foldGates, gateMemory } from "../criterion/gate.ts";
import { applyGap, promote } from "../ladder/ladder.ts";
import { applyRunGap, enterRunning, promoteRun } from "../run/run-state.ts";
import { promoteWalk } from "../session/walk.ts";
import type { Phase } from "../type/program.ts";

/** Phases whose rungs a stop leaves on offer. */
const GENTLE_PHASES: ReadonlySet<Phase> = new Set([
  "restore",
  "reconnect",
  "rebuild",
]);

/** Gaps, gates and rungs of the day, after its signs have been heard. `before` is the day without today's correction. */
export function foldProgress(context: Context, before: Context | null): void {
  applyGaps(context);
  foldGates(context, before);
  enterWhenOpened(context);
  promoteAll(context);
}

function applyGaps(context: Context): void {
  const { index, state } = context;
  const lastStrength = state.done.strength.at(-1);
  const lastRun = state.done.run.at(-1) ?? Number.NEGATIVE_INFINITY;
  const isRunning =
    gateMemory(state, "run").opened &&
    state.day - lastRun <= index.program.numbers.gapOneRungDays;
  if (lastStrength !== undefined)
    applyGap(index, state, state.day - lastStrength, isRunning);
  applyRunGap(index, state);
}

function enterWhenOpened(context: Context): void {
  const { index, state } = context;
  if (
    context.openGates.has("run") &&
    gateMemory(state, "run").since === state.day
  )
    enterRunning(index, state);
}

/** Rungs go up on calm days; under a stop only those of the gentle phases, and never beside a cause of ease. */
function promoteAll(context: Context): void {
  const { index, state, level } = context;
  if (level.easeRules.length > 0) return;
  if (level.care === "go") {
    promote(index, state, (phase) => context.openGates.has(phase));
    promoteRun(index, state);
    promoteWalk(context);
  } else if (level.care === "stop") {
    promote(
      index,
      state,
      (phase) => GENTLE_PHASES.has(phase) && context.openGates.has(phase),
    );
  }
}
