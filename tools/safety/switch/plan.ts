import { always, before, never, put, type Switch, value } from "./switch.ts";

/** The rules of ladders, the week, a day's sessions, checks and prompts, and the limits that are minded before they clamp. */
export const PLAN_SWITCHES: readonly Switch[] = [
  value(
    "LD-CLEAN",
    "fold/settle.ts",
    "settle(index, state, pending, checkIn)",
    '"clean"',
  ),
  before(
    "ladder/ladder.ts",
    "  const need = index.program.numbers.cleanSessionsPerRung;\n  for (const [id, ladder] of state.ladders)",
    '  if ($OFF("LD-UP")) return;',
  ),
  put(
    "ladder/step-down.ts",
    "if (state.ladders.has(family)) stepDown(state, family, 1);",
    'if (!$OFF("LD-DOWN") && state.ladders.has(family)) stepDown(state, family, 1);',
  ),
  put(
    "ladder/step-down.ts",
    "if (state.ladders.has(family)) stepDown(state, family, rungs);",
    'if (!$OFF("LD-DOWN") && state.ladders.has(family)) stepDown(state, family, rungs);',
  ),
  never("LD-GAP-ONE", "ladder/ladder.ts", "gap > gapOneRungDays"),
  never("LD-GAP-TWO", "ladder/ladder.ts", "gap > gapTwoRungsDays"),
  before(
    "session/placement.ts",
    "  const { index, state, level } = context;",
    '  if ($OFF("LD-PLACEMENT")) return false;',
  ),
  put(
    "ladder/clean.ts",
    'if (doubtful || !exercise.answered) return "unconfirmed";',
    'if (doubtful || !exercise.answered) return $OFF("LD-UNCONFIRMED") ? "clean" : "unconfirmed";',
  ),
  never("LD-UNCONFIRMED", "ladder/clean.ts", "exercise.stopped.length > 0"),
  always(
    "LD-WEIGHT",
    "session/item.ts",
    'context.level.care === "go" &&\n    ladder.kgClean >= context.index.program.numbers.cleanSessionsPerRung',
  ),
  put(
    "session/week.ts",
    "if (days === null) return spaced;",
    'if ($OFF("W-DAYS") || days === null) return spaced;',
  ),
  put(
    "session/week.ts",
    "  return isTooClose\n",
    '  return isTooClose && !$OFF("W-FEWER")\n',
  ),
  never(
    "W-STRENGTH-SPACING",
    "session/week.ts",
    "wasYesterday(context, state.done.fullStrength)",
  ),
  never(
    "W-STRENGTH-COUNT",
    "session/week.ts",
    "countDays(context, state.done.fullStrength) >=\n    index.program.numbers.strengthPerWeek",
  ),
  never(
    "W-IMPACT-SPACING",
    "session/week.ts",
    "wasYesterday(context, done.impact)",
  ),
  never("W-RUN-SPACING", "session/week.ts", "wasYesterday(context, done.run)"),
  put(
    "session/week.ts",
    "if (countDays(context, context.state.done.impact) >= limit) {",
    'if (!(isRunning ? $OFF("W-IMPACT-WHILE-RUNNING") : $OFF("W-IMPACT-COUNT")) && countDays(context, context.state.done.impact) >= limit) {',
  ),
  always(
    "W-RUN-COUNT",
    "session/week.ts",
    "countDays(context, context.state.done.run) <\n    context.index.program.numbers.runsPerWeek",
  ),
  always(
    "W-REST-DAY",
    "session/week.ts",
    "countDays(context, state.done.training) <\n    index.program.numbers.trainingDaysPerWeek",
  ),
  never(
    "W-FAMILY-REPEAT",
    "session/family.ts",
    "ago > 0 && ago < index.program.numbers.familyRepeatDays",
  ),
  never(
    "W-FAMILY-REPEAT",
    "ladder/ladder.ts",
    "isWork && ago > 0 && ago < index.program.numbers.familyRepeatDays",
  ),
  never("W-RESTORE", "session/offer.ts", '!context.openGates.has("reconnect")'),
  put(
    "explain/plan-reasons.ts",
    'if (!context.openGates.has("reconnect"))\n',
    'if (!$OFF("W-RESTORE") && !context.openGates.has("reconnect"))\n',
  ),
  put(
    "session/item.ts",
    "for (const role of BLOCK_ORDER) {",
    'for (const role of $OFF("C-ORDER") ? BLOCK_ORDER.toReversed() : BLOCK_ORDER) {',
  ),
  put(
    "session/choose.ts",
    "...neededFamilies(context),",
    '...($OFF("C-NEED-FIRST") ? [] : neededFamilies(context)),',
  ),
  before(
    "session/strength.ts",
    '  for (const family of context.index.program.families) {\n    if (family.kind !== "breath") continue;',
    '  if ($OFF("C-BREATH")) return [];',
  ),
  before(
    "session/strength.ts",
    '  const worked = plan.today.filter((done) => done.kind !== "breath");',
    '  if ($OFF("C-RESUME")) return items;',
  ),
  always(
    "C-CROSS-TRAINING",
    "session/cross-training.ts",
    'offer.strength !== "full"',
  ),
  never(
    "C-EARLY-SURGERY",
    "session/family.ts",
    "healsSlowly(context.state.body)",
  ),
  never(
    "C-FLOOR-HOLDS",
    "session/family.ts",
    "movement.keptUp && (movement.rung ?? 0) < (offered.rung ?? 0)",
  ),
  put(
    "criterion/leaf.ts",
    "met: state.day - passedOn <= index.program.numbers.checkValidDays,",
    'met: $OFF("CK-VALID") ? Number.isFinite(passedOn) : state.day - passedOn <= index.program.numbers.checkValidDays,',
  ),
  never(
    "CK-LIMITING",
    "session/check.ts",
    "context.state.checks.get(check.id)?.failed === true",
  ),
  never(
    "CK-SIDES",
    "explain/plan-reasons.ts",
    "HUNDRED * Math.abs(left - right) > percent * most",
  ),
  never("P-MOOD", "explain/prompts.ts", "log.checkIn?.isLow === true"),
  never(
    "P-CARE",
    "explain/prompts.ts",
    "since < context.index.program.numbers.reconnectFromDay",
  ),
  never("P-PHYSIO", "explain/prompts.ts", "asksForPhysio(context, since)"),
  never("P-NOTES", "explain/prompts.ts", "hasCareNotes(context)"),
  never("P-CONFIRM-ENDED", "explain/prompts.ts", "asksToConfirmEnd(context)"),
  put(
    "session/item.ts",
    "return (dayOf(context.state) ?? 0) < earlyLoadUntilDay",
    'return !$OFF("L-EARLY-LOAD") && (dayOf(context.state) ?? 0) < earlyLoadUntilDay',
  ),
  put(
    "session/dose.ts",
    'if (share === "full") return dose;',
    'if (share === "full" || (share === "ease" ? $OFF("L-EASE-DOSE") : $OFF("L-STOP-DOSE"))) return dose;',
  ),
];
