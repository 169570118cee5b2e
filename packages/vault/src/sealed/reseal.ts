import { promisifyRequest } from "idb-keyval";
import { Fault } from "../fault.ts";
import { Connection } from "../indexed-db/connection.ts";
import { SEAL } from "../indexed-db/database.ts";
import { untilKept } from "../indexed-db/until-kept.ts";
import { type IndexedDbOptions, OPEN_LIMIT_MS } from "../indexed-db/store.ts";
import { translated } from "./line.ts";
import { asSeal, type Cost, newSeal, type Seal } from "./seal.ts";

/** A seal whose PIN was right. */
export interface Unlocked {
  readonly seal: Seal;
  readonly key: CryptoKey;
}

export interface Resealing extends IndexedDbOptions {
  /** The present seal; null where there is none. */
  readonly from: Unlocked | null;
  /** The new PIN; null takes the seal away. */
  readonly pin: string | null;
  readonly lockAfterMinutes: number;
  readonly cost?: Cost;
}

/** Runs on a connection of its own. */
export async function onDatabase<T>(
  { name, openLimitMs }: IndexedDbOptions,
  run: (database: IDBDatabase) => Promise<T>,
): Promise<T> {
  const connection = new Connection(name, openLimitMs ?? OPEN_LIMIT_MS);
  try {
    return await connection.run(run);
  } finally {
    await connection.close();
  }
}

interface Lines {
  readonly keys: readonly IDBValidKey[];
  readonly records: readonly unknown[];
}

function assertSeal(found: unknown, { from, name }: Resealing): void {
  const isSame =
    from === null ? found === undefined : asSeal(found)?.id === from.seal.id;
  if (!isSame) throw new Fault("sealed", `IndexedDB: ${name}, by another tab`);
}

async function keptLines(database: IDBDatabase): Promise<Lines> {
  const lines = database.transaction("line").objectStore("line");
  const [keys, records] = await Promise.all([
    promisifyRequest(lines.getAllKeys()),
    promisifyRequest<unknown[]>(lines.getAll()),
  ]);
  return { keys, records };
}

/**
 * Puts all lines and the seal in one transaction: all of it is kept, or nothing. False where a line has come meanwhile;
 * lines are only ever added, so their number says it.
 */
async function replaced(
  database: IDBDatabase,
  { keys, records }: Lines,
  seal: Seal | null,
  resealing: Resealing,
): Promise<boolean> {
  const transaction = database.transaction(["line", "seal"], "readwrite", {
    durability: "strict",
  });
  const lines = transaction.objectStore("line");
  const seals = transaction.objectStore("seal");
  assertSeal(await promisifyRequest<unknown>(seals.get(SEAL)), resealing);
  if ((await promisifyRequest(lines.count())) !== keys.length) return false;
  for (const [index, record] of records.entries())
    lines.put(record, keys[index]);
  seals.clear();
  if (seal !== null) seals.put(seal, SEAL);
  await untilKept(transaction);
  return true;
}

/**
 * Sets a PIN, changes it or takes it away: every line is sealed anew, under a new key. Whatever ends it half-way leaves
 * the journal as it was. Rejects with the Fault `sealed` where another tab has changed the seal since.
 */
export async function reseal(resealing: Resealing): Promise<void> {
  const { from, pin, lockAfterMinutes, cost } = resealing;
  const next = pin === null ? null : await newSeal(pin, lockAfterMinutes, cost);
  await onDatabase(resealing, async (database) => {
    for (;;) {
      const { keys, records } = await keptLines(database);
      const moved = await Promise.all(
        records.map((found) =>
          translated(found, from?.key ?? null, next?.key ?? null),
        ),
      );
      const lines = { keys, records: moved };
      if (await replaced(database, lines, next?.seal ?? null, resealing))
        return;
    }
  });
}
