import type { CivilDate } from "./day.ts";

/** The journal's entries, version 1. Released shapes never change; see docs/decisions. */

export type Outcome =
  | "living-baby"
  | "died"
  | "ended-early"
  | "unsaid"
  | "pregnant";
export type Birth =
  | "vaginal"
  | "assisted"
  | "caesarean"
  | "surgery"
  | "other"
  | "unknown";
export type Tear = "none" | "first-second" | "third-fourth" | "unknown";
export type History =
  | "prolapse"
  | "back-to-back"
  | "long-pushing"
  | "bone-stress"
  | "eating-disorder"
  | "leak-before"
  | "multiple";
export type TopicAnswer = "no" | "past" | "now" | "unsure";
export type Severity = 0 | 1 | 2 | 3;
export type SignId =
  | "leak"
  | "urgency"
  | "heaviness"
  | "bulge"
  | "pelvic-pain"
  | "scar-pain"
  | "bleeding-up"
  | "bleeding"
  | "doming"
  | "sex-pain"
  | "emptying"
  | "separation"
  | "ill";
export type SignMap = Readonly<Partial<Record<SignId, Severity>>>;
/** `"none"` answers every sign with 0. */
export type SignAnswers = "none" | SignMap;

export interface PainReport {
  readonly site: string;
  /** 0-10. */
  readonly score: number;
  readonly onImpact?: boolean;
  readonly night?: boolean;
  readonly rest?: boolean;
  readonly spot?: boolean;
  readonly limp?: boolean;
  readonly worse?: boolean;
  readonly sudden?: boolean;
  readonly heightLoss?: boolean;
}

interface EntryBase {
  readonly v: 1;
  /** UUIDv7. */
  readonly id: string;
  /** The civil date that the entry is about. */
  readonly on: CivilDate;
  /** RFC 3339 instant with the writer's UTC offset. */
  readonly at: string;
  /** `"runner"` or `"coach:<key id>"`. */
  readonly by: string;
}

export interface ProfileEntry extends EntryBase {
  readonly kind: "profile";
  readonly ended?: CivilDate;
  readonly due?: CivilDate;
  readonly outcome?: Outcome;
  readonly gestationWeeks?: number;
  readonly birth?: Birth;
  readonly tear?: Tear;
  readonly babyBorn?: CivilDate;
  readonly feeding?: "yes" | "no" | "unsaid";
  readonly runningBefore?: "never" | "some" | "regular";
  readonly history?: readonly History[];
  /** ISO weekdays 1-7 on which she can train. */
  readonly days?: readonly number[];
  readonly minutes?: number;
  readonly equipment?: readonly string[];
  readonly weightsKg?: readonly number[];
  readonly policy?: string;
  readonly region?: string;
  readonly voice?: "unsaid" | "living-baby" | "loss" | "pregnant";
}

export interface ScreenEntry extends EntryBase {
  readonly kind: "screen";
  readonly answers?: Readonly<Record<string, TopicAnswer>>;
  readonly healed?: "yes" | "no" | "unsure";
}

export interface CheckInEntry extends EntryBase {
  readonly kind: "check-in";
  readonly warnings?: "none" | readonly string[];
  readonly signs?: SignAnswers;
  readonly pain?: readonly PainReport[];
  readonly period?: "yes" | "no" | "unsure";
  readonly pregnant?: "yes" | "no" | "unsure";
  readonly mood?: {
    readonly low: "yes" | "no";
    readonly interest: "yes" | "no";
  };
  readonly sleepHours?: number;
  readonly energy?: number;
}

export interface SessionItem {
  readonly movement: string;
  readonly side?: "left" | "right";
  readonly sets: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly kg?: number;
  readonly effort?: number;
  readonly signs?: SignAnswers;
  readonly pain?: readonly PainReport[];
}

/** What every logged exercise may carry: the signs noticed during it. */
interface Exercise extends EntryBase {
  readonly signs?: SignAnswers;
  readonly pain?: readonly PainReport[];
}

export interface SessionEntry extends Exercise {
  readonly kind: "session";
  readonly session?: string;
  readonly start?: string;
  readonly minutes: number;
  readonly placement?: string;
  readonly items: readonly SessionItem[];
  readonly stopped?: { readonly movement: string; readonly why: string };
}

export interface WalkEntry extends Exercise {
  readonly kind: "walk";
  readonly session?: string;
  readonly start?: string;
  readonly minutes: number;
  readonly brisk?: boolean;
}

export interface RunEntry extends Exercise {
  readonly kind: "run";
  readonly session?: string;
  readonly start?: string;
  readonly runSeconds: number;
  readonly walkSeconds?: number;
  readonly longestSeconds?: number;
  readonly metres?: number;
  readonly effort?: number;
  readonly terrain?: string;
  readonly with?: readonly string[];
  readonly source: "manual" | "timer" | "file";
}

export interface CheckEntry extends Exercise {
  readonly kind: "check";
  readonly check: string;
  readonly left?: number;
  readonly right?: number;
  readonly value?: number;
}

export type ClinicianRole = "doctor" | "midwife" | "pelvic-physio";

export interface GoAheadEntry extends EntryBase {
  readonly kind: "go-ahead";
  readonly from: ClinicianRole;
  /** Ids (warning, topic, sign, hold) or the scopes `exercise`, `impact`, `running`. */
  readonly for: readonly string[];
  readonly name?: string;
  /** Usual level of a sign. */
  readonly level?: Severity;
  readonly note?: string;
  readonly signature?: string;
}

export interface PauseEntry extends EntryBase {
  readonly kind: "pause" | "resume";
  readonly why?: string;
}

export interface CoachAcceptEntry extends EntryBase {
  readonly kind: "coach-accept";
  readonly key: string;
  readonly publicKey: string;
  readonly name?: string;
}

export interface CoachRemoveEntry extends EntryBase {
  readonly kind: "coach-remove";
  readonly key: string;
}

export interface PrescriptionEntry extends EntryBase {
  readonly kind: "prescription";
  /** Gate or family that is held shut. */
  readonly hold?: string;
  /** Family and the highest rung allowed in it. */
  readonly rung?: { readonly family: string; readonly rung: number };
  readonly policy?: string;
  readonly note?: string;
  readonly until?: CivilDate;
  readonly signature: string;
}

export interface RetractEntry extends EntryBase {
  readonly kind: "retract";
  /** The id of the entry taken back. */
  readonly entry: string;
}

export interface NoteEntry extends EntryBase {
  readonly kind: "note";
  readonly text: string;
}

export type Entry =
  | ProfileEntry
  | ScreenEntry
  | CheckInEntry
  | SessionEntry
  | WalkEntry
  | RunEntry
  | CheckEntry
  | GoAheadEntry
  | PauseEntry
  | CoachAcceptEntry
  | CoachRemoveEntry
  | PrescriptionEntry
  | RetractEntry
  | NoteEntry;

export type EntryKind = Entry["kind"];

/** Why something in a journal could not be taken in. `reason` is a stable code. */
export interface Unread {
  /** 1-based line in the file, or null when it did not come from a file. */
  readonly line: number | null;
  /** Path inside the entry, e.g. `items[0].movement`; empty for the whole line. */
  readonly path: string;
  readonly reason: UnreadReason;
  /** The entry's id where it could be read. */
  readonly id: string | null;
  /** The civil date it is about where it could be read. */
  readonly on: CivilDate | null;
  /** Local date on which it was written, where it could be read (`replay` knows it from then on). */
  readonly writtenOn: CivilDate | null;
  /** Greatest `at` (epoch milliseconds) of what precedes an undated fault; a complete check-in after it ends the doubt. */
  readonly after: number | null;
  /** What the mend needs to say: the offending value, the allowed list. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type UnreadReason =
  | "not-json"
  | "not-utf8"
  | "not-an-object"
  | "too-long"
  | "unknown-version"
  | "unknown-kind"
  | "missing-field"
  | "unknown-field"
  | "wrong-type"
  | "not-allowed"
  | "out-of-range"
  | "bad-date"
  | "bad-instant"
  | "bad-id"
  | "from-the-future"
  | "conflicting-copies"
  | "unknown-movement"
  | "unknown-check"
  | "unknown-warning"
  | "unknown-topic"
  | "unverified"
  | "not-hers";

/** A journal as the engine takes it: a set of readable entries, and what was set aside. */
export interface Journal {
  readonly entries: readonly Entry[];
  readonly unread: readonly Unread[];
}
