import type { UnreadReason } from "../../type/entry.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One thing that is wrong with an entry. */
export interface EntryFault {
  /** Path inside the entry, e.g. `items[0].movement`; empty for the whole of it. */
  readonly path: string;
  readonly reason: UnreadReason;
  /** What the mend needs to say: the offending value, the bounds, the allowed list or the nearest name. */
  readonly params: FaultParams;
}

export type FaultParams = Readonly<Record<string, string | number>>;

/** What a check has against the value itself; where it stands is the scope's to know. */
export interface Finding {
  readonly reason: UnreadReason;
  readonly params: FaultParams;
}

/** Where a check stands: what it may accept, the path so far, and what was found wrong. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  /** Writing refuses every unknown name; reading keeps those that can do no harm. */
  readonly writing: boolean;
  readonly path: (string | number)[];
  readonly faults: EntryFault[];
}

/** A check of one value: what is wrong with it, or null. Faults further inside go into the scope. Never throws. */
export type Check = (value: unknown, scope: Scope) => Finding | null;

// A hostile line of 64 KiB could name thousands of unknown fields; the first 32 say enough.
const MAX_FAULTS = 32;
const MAX_SHOWN = 64;

export function finding(
  reason: UnreadReason,
  params: FaultParams = {},
): Finding {
  return { reason, params };
}

/** Checks a value one step further down the path. */
export function checkAt(
  scope: Scope,
  key: string | number,
  check: Check,
  value: unknown,
): void {
  scope.path.push(key);
  const found = check(value, scope);
  if (found !== null) report(scope, found);
  scope.path.pop();
}

/** Reports a finding at a field below the scope's path. */
export function reportAt(
  scope: Scope,
  key: string | number,
  found: Finding,
): void {
  checkAt(scope, key, () => found, null);
}

/** Reports a finding at the scope's path. */
export function report(scope: Scope, found: Finding): void {
  if (scope.faults.length >= MAX_FAULTS) return;
  scope.faults.push({ path: pathText(scope.path), ...found });
}

function pathText(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? shown(step) : `.${shown(step)}`;
  }
  return text;
}

/** A text fit to be shown and to be put into canonical JSON: at most 64 units, no lone surrogate. */
export function shown(text: string): string {
  return text.slice(0, MAX_SHOWN).replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}

/** A value as a fault's parameter. Numbers that JSON cannot carry become text. */
export function shownValue(value: unknown): string | number {
  if (typeof value === "string") return shown(value);
  if (typeof value !== "number") return typeName(value);
  return Number.isFinite(value) ? value : String(value);
}

/** What a value is, in JSON's words. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

/** The finding against a value that is not even of the expected type. */
export function wrongType(expected: string, value: unknown): Finding {
  return finding("wrong-type", { expected, got: typeName(value) });
}
