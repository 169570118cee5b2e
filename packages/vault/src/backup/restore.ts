import {
  canonicalJson,
  readJournal,
  type UnreadReason,
  type Vocabulary,
} from "@restride/engine";
import { joinLines } from "../journal-store.ts";
import { type FileLine, fileLines } from "./line.ts";

/**
 * Note: restoring. A file joins what is kept as a set (contracts section 1): an entry that is here already is not written
 * again, whatever its spelling; one id with another content is written, and the reader then sets all its copies aside.
 * A line that nothing can read is kept to the letter, as often as the file has it. So a restored empty journal is the
 * file again, byte for byte, and restoring one file twice adds nothing.
 */

/** Ten times what ten years of a busy runner come to. Read whole, a larger file could take the page down. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** A line of the file that will be kept and set aside, and why. */
export interface UnreadLine {
  readonly line: number;
  readonly reason: UnreadReason;
}

/** What restoring a file will do; nothing of it has been done. */
export interface RestorePlan {
  /** What to append, in the file's order. */
  readonly lines: readonly string[];
  /** Entries that are new here. */
  readonly added: number;
  /** Entries that are here already. */
  readonly known: number;
  /** Lines that cannot be read by this version, those that are here already too. */
  readonly unread: readonly UnreadLine[];
  /** How many entries share their id with another of a different content, so that none of the copies counts. */
  readonly contested: number;
  /** The file ends within a line: it was written half. */
  readonly isCutShort: boolean;
}

/** Why a file is not taken at all. `newer`: every line is of a version or kind that this one does not know. */
export type RestoreRefusal = "empty" | "too-large" | "newer" | "not-a-journal";

export type RestoreResult =
  | { readonly ok: true; readonly plan: RestorePlan }
  | { readonly ok: false; readonly reason: RestoreRefusal };

const OF_A_NEWER_VERSION: ReadonlySet<UnreadReason> = new Set<UnreadReason>([
  "unknown-version",
  "unknown-kind",
]);

/** A line and what it is taken for: an entry with its id and content, or a text that nothing can read. */
interface Read extends FileLine {
  readonly id: string | null;
  /** Lines with the same key hold the same. */
  readonly key: string;
  readonly reason: UnreadReason | null;
}

function readLines(
  lines: readonly FileLine[],
  vocabulary: Vocabulary,
): readonly Read[] {
  const text = joinLines(lines.map((line) => line.text));
  const { faults } = readJournal(text, { vocabulary });
  const reasons = new Map<number | null, UnreadReason>();
  for (const { line, reason } of faults)
    if (!reasons.has(line)) reasons.set(line, reason);
  return lines.map((line, index) => {
    const reason = reasons.get(index + 1) ?? null;
    return { ...line, reason, ...contentOf(line.text, reason) };
  });
}

function contentOf(
  text: string,
  reason: UnreadReason | null,
): Pick<Read, "id" | "key"> {
  if (reason !== null) return { id: null, key: text };
  const value: unknown = JSON.parse(text);
  const hasId = typeof value === "object" && value !== null && "id" in value;
  return {
    id: hasId && typeof value.id === "string" ? value.id : null,
    key: canonicalJson(value),
  };
}

/** The contents of each id. */
function contents(
  lines: Iterable<Read>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map<string, Set<string>>();
  for (const { id, key } of lines) {
    if (id === null) continue;
    const known = byId.get(id) ?? new Set();
    byId.set(id, known.add(key));
  }
  return byId;
}

function countContested(
  kept: readonly Read[],
  coming: readonly Read[],
): number {
  const before = contents(kept);
  let count = 0;
  for (const [id, keys] of contents([...kept, ...coming]))
    if (keys.size > 1 && (before.get(id)?.size ?? 0) <= 1) count += 1;
  return count;
}

/** What of the file is not here yet, copy for copy. */
function missing(
  kept: readonly Read[],
  coming: readonly Read[],
): readonly Read[] {
  const left = new Map<string, number>();
  for (const { key } of kept) left.set(key, (left.get(key) ?? 0) + 1);
  return coming.filter(({ key }) => {
    const copies = left.get(key) ?? 0;
    left.set(key, copies - 1);
    return copies <= 0;
  });
}

function countEntries(lines: readonly Read[]): number {
  return new Set(lines.filter(({ id }) => id !== null).map(({ key }) => key))
    .size;
}

function refusalOf(lines: readonly Read[]): RestoreRefusal | null {
  if (lines.length === 0) return "empty";
  if (lines.some(({ reason }) => reason === null)) return null;
  const isNewer = lines.some(
    ({ reason }) => reason !== null && OF_A_NEWER_VERSION.has(reason),
  );
  return isNewer ? "newer" : "not-a-journal";
}

function isCutShort(bytes: Uint8Array, lines: readonly Read[]): boolean {
  return bytes.at(-1) !== 0x0a && lines.at(-1)?.reason === "not-json";
}

/**
 * What it would do to restore the bytes of a plain backup beside the text of the journal that is kept. Pure. Refuses a
 * file that holds no entry which can be read.
 */
export function planRestore(
  kept: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): RestoreResult {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: "too-large" };
  const coming = readLines(fileLines(bytes), vocabulary);
  const refusal = refusalOf(coming);
  if (refusal !== null) return { ok: false, reason: refusal };
  const texts = kept.split("\n").filter((text) => text.trim() !== "");
  const here = readLines(
    texts.map((text, index) => ({ line: index + 1, text })),
    vocabulary,
  );
  const fresh = missing(here, coming);
  const held = new Set(here.map(({ key }) => key));
  const added = countEntries(fresh.filter(({ key }) => !held.has(key)));
  const plan = {
    lines: fresh.map(({ text }) => text),
    added,
    known: countEntries(coming) - added,
    unread: coming.flatMap(({ line, reason }) =>
      reason === null ? [] : [{ line, reason }],
    ),
    contested: countContested(here, coming),
    isCutShort: isCutShort(bytes, coming),
  };
  return { ok: true, plan };
}
