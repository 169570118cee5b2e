import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { Fault, type FaultCode } from "../fault.ts";

export interface LineRecord {
  readonly text: string;
  /** The entry's id; absent for a line that could not be read, which the index then leaves out. */
  readonly id?: string;
}

/** A sealed line. The id stays readable, with the time of writing that is in it: a line is found by it, and bound to it. */
export interface SealedRecord {
  readonly box: Uint8Array<ArrayBuffer>;
  readonly id?: string;
}

export type KeptRecord = LineRecord | SealedRecord;

export interface JournalSchema extends DBSchema {
  line: { key: number; value: KeptRecord; indexes: { id: string } };
  /** Under `SEAL` what seals the lines, and beside it the wrong tries; empty in a journal that is not sealed. */
  seal: { key: string; value: unknown };
}

/** The key of the seal in its object store. */
export const SEAL = "seal";

export type Database = IDBPDatabase<JournalSchema>;

/** Raise it with every change of the schema, and add the step to `upgrade`. */
const VERSION = 2;

const CODES: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: "disk-full",
  VersionError: "newer-version",
};

/** What IndexedDB threw, as a Fault. What is ours already, or a bug of ours, passes through. */
export function databaseFault(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return new Fault(
    CODES[error.name] ?? "io",
    `IndexedDB: ${error.name}`,
    error,
  );
}

function upgrade(database: Database, oldVersion: number): void {
  if (oldVersion < 1)
    database
      .createObjectStore("line", { autoIncrement: true })
      .createIndex("id", "id");
  if (oldVersion < 2) database.createObjectStore("seal");
}

/** Told when a connection is gone without our closing it: another tab upgrades or deletes, or the browser clears its data. */
export type OnGone = () => void;

async function connect(name: string, onGone: OnGone): Promise<Database> {
  const database = await openDB<JournalSchema>(name, VERSION, {
    upgrade,
    // Another tab wants a newer schema: give way at once, or it would wait for ever.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
  return database;
}

/**
 * Opens the journal's database. A tab of an old version that does not give way, or a deletion that waits for one, holds the
 * opening up without an error; after `limitMs` that is the Fault `locked`, and a connection that still comes is closed again.
 */
export async function openDatabase(
  name: string,
  onGone: OnGone,
  limitMs: number,
): Promise<Database> {
  const opening = connect(name, onGone);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    const database = await Promise.race([opening, limit]);
    if (database !== null) return database;
  } catch (error) {
    throw databaseFault(error);
  } finally {
    clearTimeout(timer);
  }
  opening.then(
    (late) => late.close(),
    () => undefined,
  );
  throw new Fault("locked", `IndexedDB: another tab holds ${name}`);
}
