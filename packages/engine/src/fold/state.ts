import type { DayNumber } from "../type/day.ts";
import type {
  Birth,
  GoAheadEntry,
  History,
  Outcome,
  Tear,
  TopicAnswer,
} from "../type/entry.ts";
import type { CareLevel, Phase } from "../type/program.ts";
import type { Exercise } from "./exercise.ts";

/** A value with the writing instant that makes it win or lose against another of its field. */
export interface Held<T> {
  readonly value: T;
  readonly at: number;
  readonly id: string;
}

/** What the profile says, field by field. */
export interface Body {
  ended: Held<DayNumber> | null;
  /** Local day on which the date of the end was written as it stands. */
  endedWrittenOn: DayNumber | null;
  due: Held<DayNumber> | null;
  babyBorn: Held<DayNumber> | null;
  outcome: Held<Outcome> | null;
  gestationWeeks: Held<number> | null;
  birth: Held<Birth> | null;
  tear: Held<Tear> | null;
  history: Held<readonly History[]> | null;
  days: Held<readonly number[]> | null;
  minutes: Held<number> | null;
  equipment: Held<readonly string[]> | null;
  weightsKg: Held<readonly number[]> | null;
  policy: Held<string> | null;
}

/** A sign that only a go-ahead ends. */
export interface OpenCare {
  /** `warning:<id>`, `topic:<id>`, `sign:<id>`, `pain:<site>`. */
  readonly key: string;
  /** The id shown: `RF-10.gush`, `GP-c`, `bulge`, `groin`. */
  readonly sign: string;
  readonly rule: string;
  readonly level: CareLevel;
  readonly since: DayNumber;
  /** Day and instant of the latest report. */
  readonly day: DayNumber;
  readonly at: number;
  readonly entries: readonly string[];
}

/** What a clinician has taken note of: at or below it a sign does not lock again. */
export interface Accepted {
  readonly severity: number;
  readonly flags: readonly string[];
  readonly day: DayNumber;
  /** Set as her usual level, not as the sign was told. */
  readonly isUsual: boolean;
}

export interface PelvicState {
  open: boolean;
  since: DayNumber;
  /** Signs of this hold with their greatest severity and latest report. */
  signs: ReadonlyMap<
    string,
    { readonly severity: number; readonly day: DayNumber; readonly at: number }
  >;
  /** Today or not yet answered absent. */
  present: boolean;
  mild: boolean;
  clear: number;
  lastSignDay: DayNumber;
  onsets: readonly DayNumber[];
  third: boolean;
  entries: readonly string[];
}

export interface BleedingState {
  upDays: readonly DayNumber[];
  /** The stop after bleeding that rose: until this day, and until answered steady. */
  stopUntil: DayNumber | null;
  unresolved: boolean;
  since: DayNumber;
  /** Writing instant of the latest report. */
  at: number;
  entries: readonly string[];
}

export interface PainHold {
  readonly site: string;
  readonly kind: "bone" | "muscle" | "wound" | "belly";
  readonly since: DayNumber;
  readonly clear: number;
  readonly limpDays: number;
  readonly lastScore: number;
  readonly lastDay: DayNumber;
  /** Writing instant of the latest report. */
  readonly at: number;
  readonly entries: readonly string[];
}

export interface DomingHold {
  readonly movement: string | null;
  readonly since: DayNumber;
  readonly entries: readonly string[];
}

export interface TopicState {
  readonly answer: TopicAnswer | null;
  readonly answeredOn: DayNumber | null;
  /** A `past` that a clinician has taken note of. */
  readonly pastAccepted: boolean;
  /** Open `unsure`; `past` and `now` stand in the open cares. */
  readonly unsureSince: DayNumber | null;
  /** Writing instant of the latest `unsure`. */
  readonly unsureAt: number;
  readonly entries: readonly string[];
}

export interface Ladder {
  readonly rung: number;
  /** Distinct days of clean sessions at this rung. */
  readonly clean: number;
  /** Highest rung with two clean sessions; 0 for none. */
  readonly passed: number;
  readonly lastCleanDay: DayNumber;
  readonly lastDone: DayNumber;
  /** Last two clean weights, for the next step up. */
  readonly kg: number | null;
  readonly kgClean: number;
}

export interface CheckRecord {
  readonly on: DayNumber;
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number | null;
  readonly passedOn: DayNumber | null;
  /** It fell short of its dose or had a sign: more than waiting for a check-in. */
  readonly failed: boolean;
}

export interface RunRecord {
  readonly on: DayNumber;
  readonly runSeconds: number;
  readonly longestSeconds: number | null;
  /** A sign was reported during it. */
  signed: boolean;
  readonly answered: boolean;
}

/** Clean runs of the full length, and with each thing that may come in after it. */
export interface BeyondCounts {
  readonly length: number;
  readonly hills: number;
  readonly speed: number;
  readonly stroller: number;
}

export interface RunState {
  /** Current step; null before the gate has opened once. */
  step: number | null;
  clean: number;
  lastCleanDay: DayNumber;
  runs: readonly RunRecord[];
  firstDay: DayNumber | null;
  gapStepped: boolean;
  /** The day of the first opening, and of one with neither a run nor an opening within a long gap: the gap counts from it as from a run. */
  enteredOn: DayNumber;
  /** A long gap lies behind her: the next opening of the gate is a way back. */
  returning: boolean;
  /** How she came to her step when the gate last opened, until she has run. */
  entry: "R-ENTRY" | "R-ALREADY-RAN" | "R-REENTRY" | null;
  /** A step that is offered whatever the caps say, until a run has been done at it. */
  exempt: boolean;
  /** The seven-day cap is silent before this day. */
  weekCapSilentUntil: DayNumber | null;
  /** The next run starts a time in which the seven-day cap is silent. */
  silenceFromNext: boolean;
  lastStepClean: number;
  beyond: BeyondCounts;
  /** The last clean run with a new parameter. */
  beyondDay: DayNumber;
  longRunDay: DayNumber | null;
}

export interface WalkState {
  step: number;
  clean: number;
  lastCleanDay: DayNumber;
  lastDone: DayNumber;
}

export interface GateMemory {
  opened: boolean;
  since: DayNumber | null;
}

export interface CoachState {
  readonly accepted: ReadonlyMap<
    string,
    { readonly from: DayNumber; readonly removed: DayNumber | null }
  >;
  readonly prescriptions: readonly {
    readonly id: string;
    readonly by: string;
    readonly on: DayNumber;
    readonly hold: string | null;
    readonly rung: { readonly family: string; readonly rung: number } | null;
    readonly policy: string | null;
    readonly until: DayNumber | null;
  }[];
}

/** What a clean run adds to: its length, one new parameter, or nothing of these. */
export type Growth = keyof BeyondCounts | "none";

/** Exercise that waits for the next complete check-in. */
export interface Pending {
  readonly exercise: Exercise;
  /** Severities of that day's check-in, against which "new or worse" is told; null without one. */
  readonly baseline: ReadonlyMap<string, number> | null;
  /** A period was told of that day. */
  readonly period: boolean;
  /** The day carried something unreadable. */
  readonly doubtful: boolean;
  /** Movements that may count, with the dose that was prescribed. */
  readonly needs: readonly {
    readonly movement: string;
    readonly dose: NeededDose;
  }[];
  /** Run step on offer that day; null when none was. */
  readonly step: number | null;
  /** What a clean run of that step adds to beyond the ladder. */
  readonly growth: Growth;
  /** A run at her step that had something in it which was not open yet. */
  readonly ahead: boolean;
  readonly walkStep: number | null;
  readonly check: string | null;
  readonly placement: string | null;
}

/** The dose that an item must have reached to count. */
export interface NeededDose {
  readonly sets: number;
  readonly reps: number | null;
  readonly seconds: number | null;
  /** The most that still counts; asked, on a loaded rung, where a missing one counts as too much. */
  readonly effort: { readonly most: number; readonly asked: boolean };
}

/** What the fold remembers after a day. Replaced or appended to, day by day; nothing in it is prose. */
export interface State {
  day: DayNumber;
  body: Body;
  healed: {
    readonly value: "yes" | "no" | "unsure";
    readonly day: DayNumber;
  } | null;
  topics: Map<string, TopicState>;
  cares: Map<string, OpenCare>;
  accepted: Map<string, Accepted>;
  /** What was last told of each sign or pain that a clinician may take note of, by the same keys. */
  told: Map<string, Accepted>;
  goAheads: readonly {
    readonly entry: GoAheadEntry;
    readonly on: DayNumber;
    readonly at: number;
  }[];
  pelvic: PelvicState;
  bleeding: BleedingState;
  pains: Map<string, PainHold>;
  /** Latest score and day of each site, to tell growth. */
  painScores: Map<string, { readonly score: number; readonly day: DayNumber }>;
  doming: Map<string, DomingHold>;
  ill: {
    readonly since: DayNumber;
    /** Day and instant of the latest report. */
    readonly day: DayNumber;
    readonly at: number;
    readonly entries: readonly string[];
  } | null;
  askedSigns: Map<
    string,
    {
      readonly severity: number;
      readonly day: DayNumber;
      readonly at: number;
      readonly entry: string;
      /** Day of the first yes that stands: from then on it holds impact and running. */
      readonly heldSince: DayNumber | null;
    }
  >;
  pregnantReport: {
    readonly day: DayNumber;
    readonly entries: readonly string[];
  } | null;
  /** First day of the pregnancy that she tells of now, by her profile or a check-in. */
  pregnantSince: DayNumber | null;
  shortSleepDay: DayNumber | null;
  paused: { readonly since: DayNumber; readonly entry: string } | null;
  coach: CoachState;
  /** The policy of the last day folded; another one is a correction. */
  policy: string | null;
  gates: Map<Phase, GateMemory>;
  ladders: Map<string, Ladder>;
  pending: readonly Pending[];
  checks: Map<string, CheckRecord>;
  walk: WalkState;
  run: RunState;
  gapSteps: number;
  calm: CalmDays;
  done: DoneDays;
}

/** Day lists, ascending, from which windows are counted. */
export interface CalmDays {
  complete: DayNumber[];
  pelvic: DayNumber[];
  bleeding: DayNumber[];
  wound: DayNumber[];
}

/** A day with clean strength items of one phase: the easiest rung of each family. */
export interface PhaseDay {
  readonly day: DayNumber;
  readonly rungs: ReadonlyMap<string, number>;
}

export interface DoneDays {
  strength: DayNumber[];
  /** Strength sessions longer than a short one. */
  fullStrength: DayNumber[];
  impact: DayNumber[];
  run: DayNumber[];
  training: DayNumber[];
  pelvicFloor: DayNumber[];
  /** Days with a clean session of the phase. */
  cleanByPhase: Map<Phase, readonly PhaseDay[]>;
  cleanWalks: { readonly day: DayNumber; readonly minutes: number }[];
  placements: Map<string, DayNumber>;
  checkTries: Map<string, DayNumber>;
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The state before the first entry. */
export function initialState(): State {
  return {
    day: NEVER,
    body: emptyBody(),
    healed: null,
    topics: new Map(),
    cares: new Map(),
    accepted: new Map(),
    told: new Map(),
    goAheads: [],
    pelvic: initialPelvic(),
    bleeding: {
      upDays: [],
      stopUntil: null,
      unresolved: false,
      since: NEVER,
      at: NEVER,
      entries: [],
    },
    pains: new Map(),
    painScores: new Map(),
    doming: new Map(),
    ill: null,
    askedSigns: new Map(),
    pregnantReport: null,
    pregnantSince: null,
    shortSleepDay: null,
    paused: null,
    coach: { accepted: new Map(), prescriptions: [] },
    policy: null,
    gates: new Map(),
    ladders: new Map(),
    pending: [],
    checks: new Map(),
    walk: { step: 0, clean: 0, lastCleanDay: NEVER, lastDone: NEVER },
    run: initialRun(),
    gapSteps: 0,
    calm: { complete: [], pelvic: [], bleeding: [], wound: [] },
    done: emptyDone(),
  };
}

function emptyBody(): Body {
  return {
    ended: null,
    endedWrittenOn: null,
    due: null,
    babyBorn: null,
    outcome: null,
    gestationWeeks: null,
    birth: null,
    tear: null,
    history: null,
    days: null,
    minutes: null,
    equipment: null,
    weightsKg: null,
    policy: null,
  };
}

/** No pelvic sign known. */
export function initialPelvic(): PelvicState {
  return {
    open: false,
    since: NEVER,
    signs: new Map(),
    present: false,
    mild: true,
    clear: 0,
    lastSignDay: NEVER,
    onsets: [],
    third: false,
    entries: [],
  };
}

/** Nothing of the walk-run ladder earned. */
export function initialRun(): RunState {
  return {
    step: null,
    clean: 0,
    lastCleanDay: NEVER,
    runs: [],
    firstDay: null,
    gapStepped: false,
    enteredOn: NEVER,
    returning: false,
    entry: null,
    exempt: false,
    weekCapSilentUntil: null,
    silenceFromNext: false,
    lastStepClean: 0,
    beyond: { length: 0, hills: 0, speed: 0, stroller: 0 },
    beyondDay: NEVER,
    longRunDay: null,
  };
}

function emptyDone(): DoneDays {
  return {
    strength: [],
    fullStrength: [],
    impact: [],
    run: [],
    training: [],
    pelvicFloor: [],
    cleanByPhase: new Map(),
    cleanWalks: [],
    placements: new Map(),
    checkTries: new Map(),
  };
}
