import { promisifyRequest } from "idb-keyval";
import {
  type JournalLine,
  type JournalStore,
  joinLines,
  lineTexts,
} from "../journal-store.ts";
import { Fault } from "../fault.ts";
import { Connection } from "./connection.ts";
import { type LineRecord, SEAL } from "./database.ts";
import { untilKept } from "./until-kept.ts";

export interface IndexedDbJournalStore extends JournalStore {
  /** True when a readable entry of this id is kept; for synchronisation, which is handed the same entry again and again. */
  has(id: string): Promise<boolean>;
}

export interface IndexedDbOptions {
  /** Name of the database; one journal each. */
  readonly name: string;
  /** How long to wait for other tabs to give way. */
  readonly openLimitMs?: number;
}

/** How long other tabs are waited for. */
export const OPEN_LIMIT_MS = 10_000;
function idOf(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("id" in value))
      return null;
    return typeof value.id === "string" ? value.id : null;
  } catch (error) {
    // A line that is no JSON is kept all the same: it is set aside, not lost.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A line as it is kept. */
export function record(text: string): LineRecord {
  const id = idOf(text);
  return id === null ? { text } : { text, id };
}

/** The line of a record. What something else has put here becomes a line too: set aside by whoever reads it, never lost. */
export function textOf(found: unknown): string {
  if (typeof found === "object" && found !== null && "text" in found) {
    const { text } = found;
    if (typeof text === "string") return text;
  }
  return JSON.stringify(found) ?? "null";
}

/** Throws the Fault `sealed` where the lines do not lie open: nothing is written beside a seal. */
async function assertOpen(transaction: IDBTransaction): Promise<void> {
  const seals = transaction.objectStore("seal").count(SEAL);
  if ((await promisifyRequest(seals)) > 0)
    throw new Fault("sealed", `IndexedDB: ${transaction.db.name}`);
}

async function add(
  database: IDBDatabase,
  records: readonly LineRecord[],
): Promise<void> {
  const transaction = database.transaction(["line", "seal"], "readwrite", {
    durability: "strict",
  });
  await assertOpen(transaction);
  const lines = transaction.objectStore("line");
  for (const item of records) lines.add(item);
  // All lines of the transaction are kept or none.
  await untilKept(transaction);
}

async function all(database: IDBDatabase): Promise<readonly unknown[]> {
  const transaction = database.transaction(["line", "seal"]);
  await assertOpen(transaction);
  return promisifyRequest<unknown[]>(transaction.objectStore("line").getAll());
}

/** A journal in the browser. Works in tabs and workers; tabs may share one journal. */
export function indexedDbJournalStore(
  options: IndexedDbOptions,
): IndexedDbJournalStore {
  const connection = new Connection(
    options.name,
    options.openLimitMs ?? OPEN_LIMIT_MS,
  );
  return {
    async append(lines: readonly JournalLine[]): Promise<void> {
      const records = lineTexts(lines).map(record);
      await connection.run((database) => add(database, records));
    },
    async read(): Promise<string> {
      const records = await connection.run(all);
      return joinLines(records.map(textOf));
    },
    async has(id: string): Promise<boolean> {
      const key = await connection.run((database) => {
        const lines = database.transaction("line").objectStore("line");
        return promisifyRequest(lines.index("id").getKey(id));
      });
      return key !== undefined;
    },
    close: () => connection.close(),
  };
}
