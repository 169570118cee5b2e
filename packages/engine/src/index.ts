export {
  formatDay,
  isCivilDate,
  parseDay,
  parseInstant,
  weekday,
} from "./day.ts";
export { decide } from "./decide.ts";
export {
  type Earliest,
  earliestOpenings,
  FORECAST,
  type TypicalSpan,
  typicalOpenings,
} from "./forecast.ts";
export {
  type ForwardOptions,
  type ForwardPlan,
  type PlannedDay,
  planForward,
} from "./forward.ts";
export { GUARD_CONDITIONS } from "./guard/conditions.ts";
export { violations as checkDecision } from "./guard/guard.ts";
export { GUARD_SAYS } from "./guard/says.ts";
export { type Journey, startJourney } from "./journey.ts";
export {
  type Past,
  type PastCheck,
  type PastCheckIn,
  type PastDay,
  pastOf,
  type PastStep,
} from "./past.ts";
export { readBytes } from "./read/bytes.ts";
export { canonicalJson } from "./read/canonical.ts";
export type { EntryFault } from "./read/entry/fault.ts";
export { nearestName } from "./read/entry/nearest.ts";
export { type Validation, validateEntry } from "./read/entry/validate.ts";
export { type Vocabulary, vocabularyOf } from "./read/entry/vocabulary.ts";
export {
  compareEntries,
  journalOf,
  knownBy,
  mergeJournals,
  type ReadJournal,
} from "./read/journal.ts";
export { readJournal, type ReadOptions } from "./read/reader.ts";
export type { CivilDate, DayNumber } from "./type/day.ts";
export type {
  Block,
  BlockRole,
  Care,
  CheckState,
  DecideOptions,
  Decision,
  DecisionResult,
  GateId,
  GateState,
  Hold,
  Item,
  LadderState,
  Level,
  LimitApplied,
  Reason,
  Refusal,
  RunPlan,
  Session,
  SessionKind,
  UnreadNotice,
  Verdict,
} from "./type/decision.ts";
export type {
  Birth,
  CheckEntry,
  CheckInEntry,
  ClinicianRole,
  Entry,
  EntryKind,
  GoAheadEntry,
  History,
  Journal,
  Outcome,
  PainReport,
  PrescriptionEntry,
  ProfileEntry,
  RunEntry,
  ScreenEntry,
  SessionEntry,
  SessionItem,
  Severity,
  SignAnswers,
  SignId,
  Tear,
  TopicAnswer,
  Unread,
  UnreadReason,
  WalkEntry,
} from "./type/entry.ts";
export type {
  CareLevel,
  CareRule,
  Check,
  Criterion,
  Dose,
  Family,
  GateRule,
  GoAheadRule,
  HistoryRule,
  Movement,
  Phase,
  Policy,
  Program,
  ProgramNumbers,
  RuleKind,
  RuleRecord,
  RunStep,
  SignRule,
  Site,
  Topic,
  WalkStep,
  Warning,
} from "./type/program.ts";
