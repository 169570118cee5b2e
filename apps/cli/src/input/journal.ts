import {
  type CivilDate,
  type Journal,
  type Program,
  readBytes,
  type ReadJournal,
  vocabularyOf,
} from "@restride/engine";
import { verifiedEntryIds } from "@restride/vault";
import { fileJournalStore } from "@restride/vault/file";

/** The bytes of a file that may be appended to at this moment. Fails with a Fault. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const store = fileJournalStore(path);
  try {
    return await store.readBytes();
  } finally {
    await store.close();
  }
}

/** A journal as the engine takes it: what could not be read is set aside in it, never an error. */
export async function loadJournal(
  path: string,
  program: Program,
): Promise<ReadJournal> {
  return journalOf(await readFileBytes(path), program);
}

/** The journal in the bytes of a file; a coach's signed entries count when the signature is hers. */
export async function journalOf(
  bytes: Uint8Array,
  program: Program,
): Promise<ReadJournal> {
  const vocabulary = vocabularyOf(program);
  const journal = readBytes(bytes, { vocabulary });
  const verified = await verifiedEntryIds(
    journal.claims.map((claim) => claim.entry),
    globalThis.crypto,
  );
  return verified.size === 0
    ? journal
    : readBytes(bytes, { vocabulary, verified });
}

/** The greatest day that an entry is about; null when no entry could be read. */
export function lastDay(journal: Journal): CivilDate | null {
  return journal.entries.reduce<CivilDate | null>(
    (last, entry) => (last === null || entry.on > last ? entry.on : last),
    null,
  );
}

/** The least day that an entry is about; null when no entry could be read. */
export function firstDay(journal: Journal): CivilDate | null {
  return journal.entries.reduce<CivilDate | null>(
    (first, entry) => (first === null || entry.on < first ? entry.on : first),
    null,
  );
}
