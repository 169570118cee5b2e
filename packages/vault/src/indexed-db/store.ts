import {
  type JournalLine,
  type JournalStore,
  joinLines,
  lineTexts,
} from "../journal-store.ts";
import { Fault } from "../fault.ts";
import { Connection } from "./connection.ts";
import { type Database, type LineRecord, SEAL } from "./database.ts";

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
export function textOf(kept: unknown): string {
  if (typeof kept === "object" && kept !== null && "text" in kept) {
    const { text } = kept;
    if (typeof text === "string") return text;
  }
  return JSON.stringify(kept) ?? "null";
}

/** Throws the Fault `sealed` where the lines do not lie open: nothing is written beside a seal. */
async function assertOpen(
  seals: Promise<number>,
  { name }: Database,
): Promise<void> {
  if ((await seals) > 0) throw new Fault("sealed", `IndexedDB: ${name}`);
}

async function add(
  database: Database,
  records: readonly LineRecord[],
): Promise<void> {
  const transaction = database.transaction(["line", "seal"], "readwrite", {
    durability: "strict",
  });
  await assertOpen(transaction.objectStore("seal").count(SEAL), database);
  const lines = transaction.objectStore("line");
  const adding = records.map((item) => lines.add(item));
  // `done` waits for the commit; all lines of the transaction are kept or none.
  await Promise.all([...adding, transaction.done]);
}

async function all(database: Database): Promise<readonly unknown[]> {
  const transaction = database.transaction(["line", "seal"]);
  await assertOpen(transaction.objectStore("seal").count(SEAL), database);
  return transaction.objectStore("line").getAll();
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
      const key = await connection.run((database) =>
        database.getKeyFromIndex("line", "id", id),
      );
      return key !== undefined;
    },
    close: () => connection.close(),
  };
}
