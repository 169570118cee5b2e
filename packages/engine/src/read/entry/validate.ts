import type { Entry } from "../../type/entry.ts";
import { canonicalJson } from "../canonical.ts";
import { utf8Length } from "../utf8-length.ts";
import {
  type EntryFault,
  finding,
  report,
  reportAt,
  type Scope,
  shownValue,
  wrongType,
} from "./fault.ts";
import { KINDS } from "./kind.ts";
import { nearestName } from "./nearest.ts";
import { isObject, type RawObject } from "./shape.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Validation =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly faults: readonly EntryFault[] };

/** Bytes of UTF-8 that an entry may take, its line end not counted: the relay's envelopes carry no more (contracts §4). */
export const MAX_ENTRY_BYTES = 65_536;

/**
 * Checks an entry that is about to be written: the current version, every name known, nothing beside the fields of its
 * kind, no longer than a line may be.
 * Gives the entry (the value itself) or every fault found, at most 32; never throws on plain data.
 */
export function validateEntry(
  value: unknown,
  vocabulary: Vocabulary,
): Validation {
  const checked = validation(value, scopeOf(vocabulary, true));
  if (!checked.ok) return checked;
  const bytes = utf8Length(canonicalJson(checked.entry));
  if (bytes <= MAX_ENTRY_BYTES) return checked;
  return { ok: false, faults: [tooLong(bytes)] };
}

/** Checks an entry of the current version that has been written before: unknown names that can do no harm are kept. */
export function checkStored(
  value: unknown,
  vocabulary: Vocabulary,
): Validation {
  return validation(value, scopeOf(vocabulary, false));
}

export function tooLong(bytes: number): EntryFault {
  return { path: "", ...finding("too-long", { bytes, max: MAX_ENTRY_BYTES }) };
}

function scopeOf(vocabulary: Vocabulary, writing: boolean): Scope {
  return { vocabulary, writing, path: [], faults: [] };
}

function validation(value: unknown, scope: Scope): Validation {
  if (isEntry(value, scope)) return { ok: true, entry: value };
  return { ok: false, faults: scope.faults };
}

/** What the tables of `KINDS` admit is an Entry: they are typed by it. */
function isEntry(value: unknown, scope: Scope): value is Entry {
  if (isObject(value)) checkKind(value, scope);
  else report(scope, finding("not-an-object"));
  return scope.faults.length === 0;
}

function checkKind(raw: RawObject, scope: Scope): void {
  if (!Object.hasOwn(raw, "kind")) {
    reportAt(scope, "kind", finding("missing-field"));
    return;
  }
  const kind = raw["kind"];
  if (typeof kind !== "string") {
    reportAt(scope, "kind", wrongType("string", kind));
    return;
  }
  const check = KINDS.get(kind);
  if (check === undefined) {
    const nearest = nearestName(kind, KINDS.keys());
    const params = { value: shownValue(kind) };
    const found = nearest === null ? params : { ...params, nearest };
    reportAt(scope, "kind", finding("unknown-kind", found));
    return;
  }
  check(raw, scope);
}
