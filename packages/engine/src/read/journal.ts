import { dayNumber, formatDay, parseInstant } from "../day.ts";
import type { DayNumber } from "../type/day.ts";
import type { Entry, Journal, Unread } from "../type/entry.ts";
import { canonicalJson } from "./canonical.ts";
import {
  type Claim,
  compareClaims,
  compareText,
  gatherClaims,
} from "./claim.ts";
import {
  type CoachRoll,
  coachRoll,
  isByAcceptedCoach,
  needsSignature,
} from "./coach.ts";
import { type EntryFault, finding } from "./entry/fault.ts";
import { type Trace, unreadOf } from "./trace.ts";

/**
 * A journal that remembers what it was made of. Whether a copy is contested, or a coach accepted, depends on the whole
 * set; so the union of two journals, or what was known on a day, is settled anew from the parts.
 */
export interface ReadJournal extends Journal {
  /** Every entry that is readable by itself, as a set in the fold's order. */
  readonly claims: readonly Claim[];
  /** What is unreadable by itself, whatever else the journal holds. */
  readonly faults: readonly Unread[];
}

/** A journal out of claims and faults: the same set gives the same journal, in whatever order it comes. */
export function settleJournal(
  claims: Iterable<Claim>,
  faults: readonly Unread[],
): ReadJournal {
  return settle(gatherClaims(claims), faultSet(faults));
}

function settle(
  claims: readonly Claim[],
  faults: readonly Unread[],
): ReadJournal {
  const open = claims.filter(isOpen);
  const roll = open.length === 0 ? NO_COACHES : coachRoll(claims);
  const refused = new Set<Claim>();
  const unread: Unread[] = [...faults];
  for (const claim of open) {
    const fault = faultOf(claim, roll);
    if (fault === null) continue;
    refused.add(claim);
    unread.push(unreadOf(fault, traceOfClaim(claim), claim.line, null));
  }
  const taken =
    refused.size === 0 ? claims : claims.filter((each) => !refused.has(each));
  const entries = taken.map((claim) => claim.entry);
  return { entries, unread: unread.toSorted(compareUnread), claims, faults };
}

/** Whether it takes the whole journal to tell if a claim counts. */
function isOpen(claim: Claim): boolean {
  return claim.rival !== null || claim.signature !== "not-needed";
}

const NO_COACHES: CoachRoll = new Map();

/** Why a claim cannot be taken in, seen from the whole journal; null when it can. */
function faultOf(claim: Claim, roll: CoachRoll): EntryFault | null {
  if (claim.rival !== null) {
    return { path: "id", ...finding("conflicting-copies") };
  }
  if (claim.signature === "not-needed") return null;
  if (claim.signature === "unverified") {
    return { path: "signature", ...finding("unverified") };
  }
  if (isByAcceptedCoach(claim, roll)) return null;
  return { path: "by", ...finding("unverified", { by: claim.entry.by }) };
}

function traceOfClaim(claim: Claim): Trace {
  const { id, on } = claim.entry;
  return { id, on, writtenOn: formatDay(claim.writtenOn), at: claim.at };
}

/** The union of two journals, by id: commutative, associative, idempotent. */
export function mergeJournals(a: ReadJournal, b: ReadJournal): ReadJournal {
  return settleJournal([...a.claims, ...b.claims], [...a.faults, ...b.faults]);
}

/** A journal of entries that have been validated before; `verified` names those whose signature the store has verified. */
export function journalOf(
  entries: Iterable<Entry>,
  verified: ReadonlySet<string> = new Set(),
): ReadJournal {
  const claims: Claim[] = [];
  for (const entry of entries) claims.push(claimOf(entry, null, verified));
  return settleJournal(claims, []);
}

/** A validated entry as a claim. Throws when its instant is none: then nobody validated it. */
export function claimOf(
  entry: Entry,
  line: number | null,
  verified: ReadonlySet<string>,
): Claim {
  const { epochMs, localDay } = instantOf(entry);
  const base = { entry, line, at: epochMs, writtenOn: localDay };
  return { ...base, signature: signatureOf(entry, verified), rival: null };
}

function signatureOf(
  entry: Entry,
  verified: ReadonlySet<string>,
): Claim["signature"] {
  if (!needsSignature(entry)) return "not-needed";
  return verified.has(entry.id) ? "verified" : "unverified";
}

function instantOf(entry: Entry): NonNullable<ReturnType<typeof parseInstant>> {
  const instant = parseInstant(entry.at);
  if (instant === null) throw new Error(`unread instant in entry ${entry.id}`);
  return instant;
}

/** What had been written by the end of a day, on the writer's own clock; settled as if that were all. */
export function knownBy(journal: ReadJournal, day: DayNumber): ReadJournal {
  const claims = journal.claims.filter((claim) => claim.writtenOn <= day);
  const faults = journal.faults.filter((fault) => knownFrom(fault) <= day);
  const isAll =
    claims.length === journal.claims.length &&
    faults.length === journal.faults.length;
  if (isAll) return journal;
  const rivals = claims.filter((claim) => claim.rival !== null);
  if (rivals.length === 0) return settle(claims, faults);
  return settle(gatherClaims(claims), faults);
}

const MS_PER_DAY = 86_400_000;

/** The day from which a fault is known: when it was written, else the day it is about, else that of what came before. */
function knownFrom(fault: Unread): DayNumber {
  if (fault.writtenOn !== null) return dayNumber(fault.writtenOn);
  if (fault.on !== null) return dayNumber(fault.on);
  return fault.after === null
    ? Number.NEGATIVE_INFINITY
    : Math.floor(fault.after / MS_PER_DAY);
}

/** The fold's order of entries: `on`, `at` as instant, `id`. Zero only for copies. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const none: ReadonlySet<string> = new Set();
  return compareClaims(claimOf(a, null, none), claimOf(b, null, none));
}

/** Faults as a set: sorted, each once. */
function faultSet(faults: readonly Unread[]): readonly Unread[] {
  const sorted = faults.toSorted(compareUnread);
  return sorted.filter((fault, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareUnread(before, fault) !== 0;
  });
}

/** By line (those of no file last), path and reason, then by the rest; zero only for equal ones. */
function compareUnread(a: Unread, b: Unread): number {
  const byLine = lineOrder(a) - lineOrder(b);
  if (byLine !== 0) return byLine;
  if (a.path !== b.path) return compareText(a.path, b.path);
  if (a.reason !== b.reason) return compareText(a.reason, b.reason);
  return compareText(canonicalJson(a), canonicalJson(b));
}

function lineOrder(fault: Unread): number {
  return fault.line ?? Number.MAX_SAFE_INTEGER;
}
