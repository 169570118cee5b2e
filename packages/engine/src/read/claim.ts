import type { DayNumber } from "../type/day.ts";
import type { Entry } from "../type/entry.ts";
import { canonicalJson, isSameJson } from "./canonical.ts";

/** A readable entry before the journal as a whole has been looked at: it may yet turn out to be contested or unverified. */
export interface Claim {
  readonly entry: Entry;
  /** The first line it stood on, or null when it did not come from a file. */
  readonly line: number | null;
  /** `at` in epoch milliseconds. */
  readonly at: number;
  /** The civil day of `at` on the writer's own clock. */
  readonly writtenOn: DayNumber;
  readonly signature: "not-needed" | "verified" | "unverified";
  /** Canonical form, only where another claim has the same id: then all of them are set aside. */
  readonly rival: string | null;
}

/** The fold's order: `on`, `at` as instant, `id`; rivals by their content. */
export function compareClaims(a: Claim, b: Claim): number {
  if (a.entry.on !== b.entry.on) return a.entry.on < b.entry.on ? -1 : 1;
  if (a.at !== b.at) return a.at - b.at;
  if (a.entry.id !== b.entry.id) return a.entry.id < b.entry.id ? -1 : 1;
  return compareText(a.rival ?? "", b.rival ?? "");
}

/** By UTF-16 code units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Copies = Map<string, Claim>;

/** Claims as a set: copies joined, those with the same id and different content marked as rivals, in the fold's order. */
export function gatherClaims(claims: Iterable<Claim>): readonly Claim[] {
  const byId = new Map<string, Claim | Copies>();
  for (const claim of claims) {
    const known = byId.get(claim.entry.id);
    byId.set(claim.entry.id, known === undefined ? claim : added(known, claim));
  }
  const gathered: Claim[] = [];
  for (const known of byId.values()) {
    if (known instanceof Map) gathered.push(...settled(known));
    else gathered.push(alone(known));
  }
  return gathered.toSorted(compareClaims);
}

/** Canonical forms are made only for rivals: most ids come once, and most copies are alike. */
function added(known: Claim | Copies, claim: Claim): Claim | Copies {
  if (known instanceof Map) {
    addCopy(known, claim);
    return known;
  }
  if (isSameJson(known.entry, claim.entry)) return joined(known, claim);
  const copies: Copies = new Map();
  addCopy(copies, known);
  addCopy(copies, claim);
  return copies;
}

function addCopy(copies: Copies, claim: Claim): void {
  const content = claim.rival ?? canonicalJson(claim.entry);
  const known = copies.get(content);
  copies.set(content, known === undefined ? claim : joined(known, claim));
}

/** One claim out of two with the same content: the first line of both, verified when either is. */
function joined(a: Claim, b: Claim): Claim {
  const line = earlierLine(a.line, b.line);
  const { signature } = a.signature === "verified" ? a : b;
  return { ...a, line, signature };
}

function earlierLine(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function settled(copies: Copies): readonly Claim[] {
  const list = [...copies];
  if (list.length === 1) return list.map(([, claim]) => alone(claim));
  return list.map(([content, claim]) => ({ ...claim, rival: content }));
}

function alone(claim: Claim): Claim {
  return claim.rival === null ? claim : { ...claim, rival: null };
}
