import type { Level } from "./decision.ts";
import type { Birth, ClinicianRole, History, SignId, Tear } from "./entry.ts";

/** The compiled program: everything the engine reads, no prose. Built by `packages/program`. */
export interface Program {
  readonly schema: 1;
  readonly id: string;
  /** SHA-256 (hex) of the canonical form of everything but this field. */
  readonly hash: string;
  readonly numbers: ProgramNumbers;
  readonly gates: readonly GateRule[];
  readonly families: readonly Family[];
  readonly movements: readonly Movement[];
  readonly doses: Readonly<Record<string, Dose>>;
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
  readonly topics: readonly Topic[];
  readonly signs: readonly SignRule[];
  readonly sites: readonly Site[];
  readonly history: readonly HistoryRule[];
  readonly goAheads: readonly GoAheadRule[];
  readonly care: readonly CareRule[];
  readonly walkSteps: readonly WalkStep[];
  readonly runSteps: readonly RunStep[];
  readonly policies: readonly Policy[];
  /** Every stable id with where it comes from. */
  readonly rules: Readonly<Record<string, RuleRecord>>;
}

export type RuleKind =
  | "rule"
  | "limit"
  | "gate"
  | "criterion"
  | "hold"
  | "sign"
  | "topic"
  | "check"
  | "policy";

export interface RuleRecord {
  readonly kind: RuleKind;
  /** Source ids; the single entry `house` marks a house rule. */
  readonly sources: readonly string[];
}

/** Thresholds of the program. Every value equals a fact of the evidence or is a house number with its reason. */
export interface ProgramNumbers {
  readonly reconnectFromDay: number;
  readonly rebuildFromDay: number;
  readonly rebuildSurgeryFromDay: number;
  readonly loadFromDay: number;
  readonly loadSurgeryFromDay: number;
  readonly impactFromDay: number;
  readonly longWaitImpactFromDay: number;
  readonly placementFromDay: number;
  readonly topicsFromDay: number;
  readonly bleedingTopicFromDay: number;
  readonly bleedingTopicEarlyLossFromDay: number;
  readonly bleedingCareFromDay: number;
  readonly earlyLossUnderWeeks: number;
  readonly midLossUnderWeeks: number;
  readonly earlyLossRunFromDay: number;
  readonly earlyLossRunGoAheadFromDay: number;
  readonly confirmEndedAfterDays: number;
  readonly anotherEndDays: number;

  readonly reconnectSessions: number;
  readonly bleedingStoppedDays: number;
  readonly impactPelvicClearDays: number;
  readonly impactBleedingClearDays: number;
  readonly runPelvicClearDays: number;
  readonly woundClearDays: number;
  readonly longClearDays: number;
  readonly pelvicFloorDays: number;
  readonly pelvicFloorWindowDays: number;
  readonly impactWalkMinutes: number;
  readonly impactWalkWindowDays: number;
  readonly checkValidDays: number;
  readonly checkLeadDays: number;
  readonly checkRetryDays: number;
  readonly sideDifferencePercent: number;
  readonly topicHoldDays: number;
  readonly topicGraceDays: number;

  readonly cleanAnswerDays: number;
  readonly cleanSessionsPerRung: number;
  readonly placementCleanSessions: number;
  readonly effortMax: number;
  readonly stopEffortMax: number;
  readonly gapOneRungDays: number;
  readonly gapTwoRungsDays: number;
  readonly strengthPerWeek: number;
  readonly impactPerWeek: number;
  readonly impactPerWeekWhileRunning: number;
  readonly runsPerWeek: number;
  readonly trainingDaysPerWeek: number;
  readonly shortSessionMinutes: number;
  readonly familyRepeatDays: number;
  readonly sessionDefaultMinutes: number;
  readonly sessionMostItems: number;
  readonly lengthFromMinutes: number;
  readonly changeSeconds: number;
  readonly earlyLoadKg: number;
  readonly earlyLoadUntilDay: number;

  readonly pelvicClearShort: number;
  readonly pelvicClearLong: number;
  readonly pelvicStepDownDays: number;
  readonly pelvicSecondWindowDays: number;
  readonly pelvicThirdWindowDays: number;
  readonly pelvicThirdDays: number;
  readonly pelvicThirdClear: number;
  readonly usualLevelDays: number;
  readonly bleedingRepeatDays: number;
  readonly retractMinutes: number;
  readonly painGoOn: number;
  readonly painStop: number;
  readonly painCall: number;
  readonly painClearDays: number;
  readonly limpCallDays: number;
  readonly shortSleepHours: number;
  readonly lowEnergy: number;

  readonly runCapNumerator: number;
  readonly runCapDenominator: number;
  readonly runCapWindowDays: number;
  readonly runWeekCapFromDay: number;
  readonly runGapOneStepDays: number;
  readonly runGapRecheckDays: number;
  readonly runReentryWindowDays: number;
  readonly runReentryShare: number;
  readonly runReentryMaxStep: number;
  readonly runWeekCapSilentDays: number;
  readonly alreadyRanMaxStep: number;
  readonly alreadyRanRuns: number;
  readonly alreadyRanWindowDays: number;
  readonly runWarmupSeconds: number;
  readonly runCooldownSeconds: number;
  readonly shortRunWarmupSeconds: number;
  readonly beyondMaxSeconds: number;
  readonly strollerFromDays: number;
  readonly termWeeks: number;
  readonly dueWeeks: number;
  readonly earliestBirthWeeks: number;
}

/** A small predicate language as data. Every node carries a stable rule id. */
export type Criterion =
  | {
      readonly rule: string;
      readonly test: "all";
      readonly of: readonly Criterion[];
    }
  | {
      readonly rule: string;
      readonly test: "any";
      readonly of: readonly Criterion[];
    }
  /** Day since the pregnancy ended is at least the number named. */
  | {
      readonly rule: string;
      readonly test: "day";
      readonly from: keyof ProgramNumbers;
    }
  /** The join of levels is below this. */
  | {
      readonly rule: string;
      readonly test: "level-below";
      readonly level: Level;
    }
  /** No bleeding that rises with activity is unresolved. */
  | { readonly rule: string; readonly test: "bleeding-steady" }
  /** No sign of the group for so many days, answered on at least half of them. */
  | {
      readonly rule: string;
      readonly test: "calm";
      readonly signs: CalmGroup;
      readonly days: keyof ProgramNumbers;
    }
  /** Clean sessions that held at least one item of a phase. */
  | {
      readonly rule: string;
      readonly test: "clean-sessions";
      readonly phase: Phase;
      readonly count: keyof ProgramNumbers;
    }
  /** Every consult-first topic answered and none open. */
  | { readonly rule: string; readonly test: "topics-clear" }
  /** "Healed and comfortable" answered yes. */
  | { readonly rule: string; readonly test: "healed" }
  /** Two clean sessions at the movement's rung. */
  | { readonly rule: string; readonly test: "rung"; readonly movement: string }
  /** A readiness check passed and still valid. */
  | { readonly rule: string; readonly test: "check"; readonly check: string }
  /** One walk of at least the minutes, clean, within the window. */
  | {
      readonly rule: string;
      readonly test: "clean-walk";
      readonly minutes: keyof ProgramNumbers;
      readonly days: keyof ProgramNumbers;
    }
  /** A dated go-ahead for a scope from one of the roles, on or after a day. */
  | {
      readonly rule: string;
      readonly test: "go-ahead";
      readonly scope: "exercise" | "impact" | "running";
      readonly from: readonly ClinicianRole[];
      readonly notBefore: keyof ProgramNumbers | null;
    }
  /** Pelvic-floor work logged on enough days of the window. */
  | {
      readonly rule: string;
      readonly test: "pelvic-floor-days";
      readonly days: keyof ProgramNumbers;
      readonly window: keyof ProgramNumbers;
    }
  /** A fact about the body as recorded; `unknown` where it was not. */
  | { readonly rule: string; readonly test: "body"; readonly is: BodyFact }
  /** Every opening criterion of another gate still holds. */
  | {
      readonly rule: string;
      readonly test: "gate-criteria";
      readonly gate: Phase;
    }
  /** Another gate is open. */
  | { readonly rule: string; readonly test: "gate-open"; readonly gate: Phase }
  /** The policy's run floor, its go-ahead included. */
  | { readonly rule: string; readonly test: "run-floor" }
  /** `sex-pain`, `emptying` and `separation` asked, and none waiting. */
  | {
      readonly rule: string;
      readonly test: "asked-signs";
      readonly signs: readonly SignId[];
    }
  /** The last step of the walk-run ladder done clean so many times. */
  | {
      readonly rule: string;
      readonly test: "run-step-clean";
      readonly step: number;
    }
  /** No open hold closes this gate. */
  | { readonly rule: string; readonly test: "no-hold"; readonly gate: Phase }
  /** The strength gap is not over the limit. */
  | {
      readonly rule: string;
      readonly test: "strength-gap";
      readonly days: keyof ProgramNumbers;
    }
  /** Once running is open: the days since the last run, or since it opened, are not over the limit. */
  | {
      readonly rule: string;
      readonly test: "run-gap";
      readonly days: keyof ProgramNumbers;
    }
  /** Not pregnant, as far as she says. */
  | { readonly rule: string; readonly test: "not-pregnant" };

export type CalmGroup = "pelvic" | "bleeding" | "wound" | "pelvic-and-bleeding";
export type Phase =
  | "restore"
  | "reconnect"
  | "rebuild"
  | "load"
  | "impact"
  | "run"
  | "beyond";

/** Facts about the body that criteria may ask for. */
export type BodyFact =
  /** A caesarean, an operation, or a birth whose kind is not known. */
  | "surgical-windows"
  /** None of those. */
  | "no-surgical-windows"
  /** Pregnancy under the early-loss weeks, with no operation. */
  | "early-loss"
  /** Pregnancy between the early- and the mid-loss weeks, with no operation. */
  | "mid-loss"
  /** Not a third- or fourth-degree tear. */
  | "no-major-tear"
  /** Neither assisted nor back-to-back birth, nor a tear unknown after any birth but a caesarean. */
  | "no-long-wait-birth"
  /** Neither prolapse nor long pushing recorded. */
  | "no-long-clear-history";

export interface GateRule {
  readonly gate: Phase;
  /** All must hold on the day it opens. */
  readonly opens: readonly Criterion[];
  /** All must hold for it to stay open. */
  readonly keeps: readonly Criterion[];
}

export interface Family {
  readonly id: string;
  readonly kind:
    | "breath"
    | "pelvic-floor"
    | "strength"
    | "impact"
    | "walk"
    | "cross-training";
  /** Movement ids, easiest first. */
  readonly rungs: readonly string[];
  /** Rungs that are optional and never needed. */
  readonly optional: readonly string[];
  /** What must hold, beside the rung's phase, before anything of it is offered. */
  readonly opens: readonly Criterion[];
}

export interface Movement {
  readonly id: string;
  readonly was: readonly string[];
  readonly family: string;
  /** 1-based place in the family's ladder; null for cross-training. */
  readonly rung: number | null;
  readonly role: "connect" | "stabilise" | "load" | "impact";
  readonly phase: Phase;
  readonly impact: 0 | 1 | 2 | 3;
  readonly sides: "both" | "each";
  readonly posture: string;
  /** Equipment beyond wall, floor, towel and cushion. */
  readonly equipment: readonly string[];
  /** Dose class by the furthest open phase. */
  readonly dose: Readonly<Partial<Record<Phase, string>>>;
  readonly tempo: string | null;
  /** Body sites that it loads. */
  readonly loads: readonly string[];
  /** Single-leg squat or lunge: not offered at `stop`. */
  readonly singleLegLoad: boolean;
  /** Offered before `rebuild` after a caesarean or an unknown birth. */
  readonly earlyAfterSurgery: boolean;
  /** Offered beside the higher rung that has taken its place. */
  readonly keptUp: boolean;
  /** Offered in pregnancy after a go-ahead for exercise. */
  readonly inPregnancy: boolean;
}

export interface Dose {
  readonly sets: number;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly restSeconds: number;
  /** Seconds one repetition takes, for planning minutes. */
  readonly secondsPerRep: number;
  readonly effortMax: number | null;
}

export interface Check {
  readonly id: string;
  readonly gates: readonly ("impact" | "run")[];
  readonly phase: Phase;
  readonly jolts: boolean;
  readonly side: "each" | "none";
  readonly measure: "reps" | "seconds" | "minutes" | "count";
  readonly need: number;
  readonly family: string;
  /** Movement whose clean session opens the check; null: the phase alone. */
  readonly rung: string | null;
  readonly movement: string;
  readonly minutes: number;
}

export interface Warning {
  /** `RF-nn` or `PG-*`. */
  readonly id: string;
  /** The level of a bare id: the strongest of its qualifiers. */
  readonly level: CareLevel;
  readonly qualifiers: Readonly<Record<string, CareLevel>>;
  /** Levels it rises to when one of the other ids is present too. */
  readonly with: readonly {
    readonly any: readonly string[];
    readonly level: CareLevel;
  }[];
  readonly pregnantOnly: boolean;
}

export type CareLevel = "emergency" | "call-now" | "call-soon";

export interface Topic {
  readonly id: string;
  /** Level of an answer `now`. */
  readonly now: CareLevel;
}

export interface SignRule {
  readonly id: SignId;
  readonly class:
    | "pelvic"
    | "bleeding"
    | "wound"
    | "item"
    | "ill"
    | "asked"
    | "urgent-pelvic";
}

export interface Site {
  readonly id: string;
  readonly class: "muscle" | "bony" | "groin" | "pelvic" | "wound" | "warning";
  /** Warning id whose question it opens, for class `warning` and for the calf. */
  readonly asks: string | null;
  readonly back: boolean;
}

export interface HistoryRule {
  readonly id: History;
  /** Consult-first topic it counts as answered `past`. */
  readonly topic: string | null;
  readonly longClear: boolean;
  readonly physioPrompt: boolean;
}

export interface GoAheadRule {
  /** Ids, id prefixes ending in `*`, or scopes. */
  readonly for: readonly string[];
  readonly from: readonly ClinicianRole[];
}

export interface CareRule {
  readonly level: CareLevel;
  /** Warnings for which this rule stands in place of the general one; empty for the general one. */
  readonly for: readonly string[];
  /** Roles to contact by days since the pregnancy ended, first match. */
  readonly contacts: readonly {
    readonly untilDay: number | null;
    readonly roles: readonly string[];
  }[];
}

export interface WalkStep {
  readonly minutes: number;
  readonly brisk: boolean;
  readonly movement: string;
  readonly phase: Phase;
}

export interface RunStep {
  readonly step: number;
  readonly bouts: number;
  readonly runSeconds: number;
  readonly walkSeconds: number;
}

export interface Policy {
  readonly id: string;
  /** Any of these opens the floor. */
  readonly runFloors: readonly {
    readonly fromDay: number;
    readonly goAhead: boolean;
  }[];
  /** Floors after a pregnancy under the early-loss weeks. */
  readonly earlyLossRunFloors: readonly {
    readonly fromDay: number;
    readonly goAhead: boolean;
  }[];
}

export type { Birth, Tear };
