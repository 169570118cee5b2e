import { promisifyRequest } from "idb-keyval";
import { Fault } from "../fault.ts";
import { Connection } from "../indexed-db/connection.ts";
import { SEAL, type SealedRecord } from "../indexed-db/database.ts";
import { untilKept } from "../indexed-db/until-kept.ts";
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
  transaction: IDBTransaction,
  { seal }: Unlocked,
): Promise<void> {
  const found = transaction.objectStore("seal").get(SEAL);
  if (asSeal(await promisifyRequest<unknown>(found))?.id !== seal.id)
    throw new Fault("sealed", `IndexedDB: ${transaction.db.name}, anew`);
}

async function add(
  database: IDBDatabase,
  records: readonly SealedRecord[],
  unlocked: Unlocked,
): Promise<void> {
  const transaction = database.transaction(["line", "seal"], "readwrite", {
    durability: "strict",
  });
  await assertSame(transaction, unlocked);
  const lines = transaction.objectStore("line");
  for (const item of records) lines.add(item);
  await untilKept(transaction);
}

async function all(
  database: IDBDatabase,
  unlocked: Unlocked,
): Promise<readonly unknown[]> {
  const transaction = database.transaction(["line", "seal"]);
  await assertSame(transaction, unlocked);
  return promisifyRequest<unknown[]>(transaction.objectStore("line").getAll());
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
      const texts = records.map((found) => lineOf(key, found));
      return joinLines(await Promise.all(texts));
    },
    close: () => connection.close(),
  };
}
