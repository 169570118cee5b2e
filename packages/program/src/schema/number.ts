import type { Program } from "@restride/engine";
import * as v from "valibot";
import { Count, EvidenceId, Reason, Text } from "./text.ts";

export const FactIds = v.array(EvidenceId, "a list of fact ids");

/** A threshold: equal to a fact, or ours for a reason, or both (the figure is theirs, its use here ours). */
export const NumberRow = v.pipe(
  v.strictObject({
    value: Count,
    unit: Text,
    fact: v.optional(EvidenceId),
    leansOn: v.optional(FactIds),
    house: v.optional(Reason),
  }),
  v.check(
    (row) => row.fact !== undefined || row.house !== undefined,
    "a `fact` that it equals, or a `house` reason",
  ),
);
export type NumberRow = v.InferOutput<typeof NumberRow>;

// Spelt out because a type leaves no trace at run time; `satisfies` keeps the list equal to the engine's.
const ROWS = {
  reconnectFromDay: NumberRow,
  rebuildFromDay: NumberRow,
  rebuildSurgeryFromDay: NumberRow,
  loadFromDay: NumberRow,
  loadSurgeryFromDay: NumberRow,
  impactFromDay: NumberRow,
  longWaitImpactFromDay: NumberRow,
  placementFromDay: NumberRow,
  topicsFromDay: NumberRow,
  bleedingTopicFromDay: NumberRow,
  bleedingTopicEarlyLossFromDay: NumberRow,
  bleedingCareFromDay: NumberRow,
  earlyLossUnderWeeks: NumberRow,
  midLossUnderWeeks: NumberRow,
  earlyLossRunFromDay: NumberRow,
  earlyLossRunGoAheadFromDay: NumberRow,
  confirmEndedAfterDays: NumberRow,
  anotherEndDays: NumberRow,
  reconnectSessions: NumberRow,
  bleedingStoppedDays: NumberRow,
  impactPelvicClearDays: NumberRow,
  impactBleedingClearDays: NumberRow,
  runPelvicClearDays: NumberRow,
  woundClearDays: NumberRow,
  longClearDays: NumberRow,
  pelvicFloorDays: NumberRow,
  pelvicFloorWindowDays: NumberRow,
  impactWalkMinutes: NumberRow,
  impactWalkWindowDays: NumberRow,
  checkValidDays: NumberRow,
  checkLeadDays: NumberRow,
  checkRetryDays: NumberRow,
  topicHoldDays: NumberRow,
  topicGraceDays: NumberRow,
  cleanAnswerDays: NumberRow,
  cleanSessionsPerRung: NumberRow,
  placementCleanSessions: NumberRow,
  effortMax: NumberRow,
  stopEffortMax: NumberRow,
  gapOneRungDays: NumberRow,
  gapTwoRungsDays: NumberRow,
  strengthPerWeek: NumberRow,
  impactPerWeek: NumberRow,
  impactPerWeekWhileRunning: NumberRow,
  runsPerWeek: NumberRow,
  trainingDaysPerWeek: NumberRow,
  shortSessionMinutes: NumberRow,
  familyRepeatDays: NumberRow,
  sessionDefaultMinutes: NumberRow,
  sessionMostItems: NumberRow,
  lengthFromMinutes: NumberRow,
  changeSeconds: NumberRow,
  earlyLoadKg: NumberRow,
  earlyLoadUntilDay: NumberRow,
  pelvicClearShort: NumberRow,
  pelvicClearLong: NumberRow,
  pelvicStepDownDays: NumberRow,
  pelvicSecondWindowDays: NumberRow,
  pelvicThirdWindowDays: NumberRow,
  pelvicThirdDays: NumberRow,
  pelvicThirdClear: NumberRow,
  usualLevelDays: NumberRow,
  bleedingRepeatDays: NumberRow,
  retractMinutes: NumberRow,
  painGoOn: NumberRow,
  painStop: NumberRow,
  painCall: NumberRow,
  painClearDays: NumberRow,
  limpCallDays: NumberRow,
  shortSleepHours: NumberRow,
  lowEnergy: NumberRow,
  runCapNumerator: NumberRow,
  runCapDenominator: NumberRow,
  runCapWindowDays: NumberRow,
  runWeekCapFromDay: NumberRow,
  runGapOneStepDays: NumberRow,
  runGapRecheckDays: NumberRow,
  runReentryWindowDays: NumberRow,
  runReentryShare: NumberRow,
  runReentryMaxStep: NumberRow,
  runWeekCapSilentDays: NumberRow,
  alreadyRanMaxStep: NumberRow,
  alreadyRanRuns: NumberRow,
  alreadyRanWindowDays: NumberRow,
  runWarmupSeconds: NumberRow,
  runCooldownSeconds: NumberRow,
  shortRunWarmupSeconds: NumberRow,
  beyondMaxSeconds: NumberRow,
} satisfies Record<keyof Program["numbers"], typeof NumberRow>;

/** Every threshold that the engine knows, and no other. */
export const NumbersFile = v.strictObject(ROWS);

/** The key of one threshold. */
export const NumberKey = v.keyof(NumbersFile, "a key of numbers.yaml");

export const CheckMinutesFile = v.strictObject({ other: NumberRow });
