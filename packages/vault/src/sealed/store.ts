import { Fault } from "../fault.ts";
import { Connection } from "../indexed-db/connection.ts";
import {
  type Database,
  SEAL,
  type SealedRecord,
} from "../indexed-db/database.ts";
import {
  type IndexedDbOptions,
  OPEN_LIMIT_MS,
  record,
} from "../indexed-db/store.ts";
import {
  type JournalLine,
  type JournalStore,
  joinLines,
  lineTexts,
} from "../journal-store.ts";
import { lineOf, sealedRecord } from "./line.ts";
import type { Unlocked } from "./reseal.ts";
import { asSeal } from "./seal.ts";

/** Throws the Fault `sealed` once another tab has changed the seal, or taken it away. */
async function assertSame(
  kept: Promise<unknown>,
  { seal }: Unlocked,
  { name }: Database,
): Promise<void> {
  if (asSeal(await kept)?.id !== seal.id)
    throw new Fault("sealed", `IndexedDB: ${name}, anew`);
}

async function add(
  database: Database,
  records: readonly SealedRecord[],
  unlocked: Unlocked,
): Promise<void> {
  const transaction = database.transaction(["line", "seal"], "readwrite", {
    durability: "strict",
  });
  const seals = transaction.objectStore("seal");
  await assertSame(seals.get(SEAL), unlocked, database);
  const lines = transaction.objectStore("line");
  const adding = records.map((item) => lines.add(item));
  await Promise.all([...adding, transaction.done]);
}

async function all(
  database: Database,
  unlocked: Unlocked,
): Promise<readonly unknown[]> {
  const transaction = database.transaction(["line", "seal"]);
  const seals = transaction.objectStore("seal");
  await assertSame(seals.get(SEAL), unlocked, database);
  return transaction.objectStore("line").getAll();
}

/** A sealed journal in the browser, with its key in memory alone. */
export function sealedJournalStore(
  { name, openLimitMs }: IndexedDbOptions,
  unlocked: Unlocked,
): JournalStore {
  const connection = new Connection(name, openLimitMs ?? OPEN_LIMIT_MS);
  const { key } = unlocked;
  return {
    async append(lines: readonly JournalLine[]): Promise<void> {
      const sealed = await Promise.all(
        lineTexts(lines).map((text) => sealedRecord(key, record(text))),
      );
      await connection.run((database) => add(database, sealed, unlocked));
    },
    async read(): Promise<string> {
      const records = await connection.run((database) =>
        all(database, unlocked),
      );
      const texts = records.map((kept) => lineOf(key, kept));
      return joinLines(await Promise.all(texts));
    },
    close: () => connection.close(),
  };
}
