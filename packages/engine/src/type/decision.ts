import type { CivilDate } from "./day.ts";
import type { Severity } from "./entry.ts";

/** The decision's public shape, version 1 (docs/contracts: change only with a new version). */

export type Level =
  | "emergency"
  | "call-now"
  | "call-soon"
  | "stop"
  | "ask"
  | "ease"
  | "go";
export type GateId =
  | "restore"
  | "reconnect"
  | "rebuild"
  | "load"
  | "impact"
  | "run"
  | "beyond";
export type SessionKind =
  | "breath"
  | "strength"
  | "impact"
  | "walk"
  | "run"
  | "check";
export type BlockRole = "connect" | "stabilise" | "impact" | "load";

/** One criterion and all below it: what is, what is needed, and whether it is met. */
export interface Verdict {
  readonly rule: string;
  readonly met: boolean | "unknown";
  readonly have: number | string | null;
  readonly need: number | string | null;
  readonly unit: string;
  readonly of: readonly Verdict[];
  readonly sources: readonly string[];
}

export interface Item {
  readonly movement: string;
  readonly family: string;
  readonly rung: number | null;
  /** 0 none, 1 landing, 2 jump, 3 hop and spring. */
  readonly impact: 0 | 1 | 2 | 3;
  readonly sets: number;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly restSeconds: number;
  readonly tempo: string | null;
  readonly side: "both" | "each";
  readonly kg: number | null;
  readonly effortMax: number | null;
  /** The equipment she does not have, for which the household substitute is meant. */
  readonly substitute: string | null;
}

export interface Block {
  readonly role: BlockRole;
  readonly items: readonly Item[];
}

export interface RunPlan {
  /** Null when the day is too short for a step and counts neither way. */
  readonly step: number | null;
  readonly bouts: number;
  readonly runSeconds: number;
  readonly walkSeconds: number;
  readonly warmupSeconds: number;
  readonly cooldownSeconds: number;
}

export interface Session {
  /** `<day>/<kind>`, with a suffix where one kind occurs twice. */
  readonly id: string;
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly optional: boolean;
  readonly blocks: readonly Block[];
  readonly run: RunPlan | null;
}

export interface GateState {
  readonly gate: GateId;
  readonly open: boolean;
  readonly since: CivilDate | null;
  readonly earliest: CivilDate | null;
  readonly criteria: readonly Verdict[];
}

export interface Hold {
  readonly hold: string;
  readonly scope: readonly string[];
  readonly since: CivilDate;
  readonly entries: readonly string[];
  readonly exits: readonly Verdict[];
}

export interface LadderState {
  readonly family: string;
  readonly rung: number;
  readonly movement: string;
  readonly clean: number;
  readonly need: number;
}

export interface CheckState {
  readonly check: string;
  readonly passed: boolean;
  readonly on: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number | null;
  /** True when it is what stands between her and the gate it belongs to. */
  readonly limiting: boolean;
}

export interface Reason {
  readonly rule: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly entries: readonly string[];
  readonly sources: readonly string[];
}

export interface LimitApplied {
  readonly limit: string;
  readonly value: number;
  readonly unit: string;
  readonly applied: boolean;
  readonly sources: readonly string[];
}

export interface Care {
  readonly level: "emergency" | "call-now" | "call-soon";
  readonly signs: readonly string[];
  /** Roles to contact, most urgent first; numbers come from the region at the surface. */
  readonly contacts: readonly string[];
}

export interface UnreadNotice {
  readonly line: number | null;
  readonly path: string;
  readonly reason: string;
  readonly on: CivilDate | null;
}

export interface Decision {
  readonly v: 1;
  readonly day: CivilDate;
  /** Whole weeks since the pregnancy ended; null while pregnant. */
  readonly week: number | null;
  readonly phase: GateId | "pregnant";
  readonly policy: string;
  readonly program: string;
  readonly level: Level;
  readonly care: Care | null;
  readonly sessions: readonly Session[];
  readonly gates: readonly GateState[];
  readonly holds: readonly Hold[];
  readonly ladders: readonly LadderState[];
  readonly checks: readonly CheckState[];
  readonly reasons: readonly Reason[];
  readonly limits: readonly LimitApplied[];
  readonly missing: readonly string[];
  readonly unread: readonly UnreadNotice[];
}

export interface DecideOptions {
  /** Minutes that she says she has today: composes strength sessions, may shorten a run. */
  readonly minutes?: number;
  /** A policy to decide under in place of hers; only for comparison. */
  readonly policy?: string;
}

/** Why no decision can be given at all; `field` names what to mend. */
export interface Refusal {
  readonly code:
    | "journal-empty"
    | "no-ended"
    | "ended-after-day"
    | "unknown-policy"
    | "bad-minutes"
    | "bad-day";
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type DecisionResult =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly refusal: Refusal };

export type { Severity };
