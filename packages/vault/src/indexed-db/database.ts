import { Fault, type FaultCode } from "../fault.ts";
import { connectDatabase, type OnGone, type Schema } from "./connect.ts";

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

/** The key of the seal in its object store, which is empty in a journal that is not sealed. The wrong tries are beside it. */
export const SEAL = "seal";

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

const SCHEMA: Schema = {
  version: 2,
  upgrade: (database, oldVersion) => {
    // Lines under numbers, in the order of their coming.
    if (oldVersion < 1)
      database
        .createObjectStore("line", { autoIncrement: true })
        .createIndex("id", "id");
    if (oldVersion < 2) database.createObjectStore("seal");
  },
};

/**
 * Opens the journal's database. A tab of an old version that does not give way, or a deletion that waits for one, holds the
 * opening up without an error; after `limitMs` that is the Fault `locked`, and a connection that still comes is closed again.
 */
export async function openDatabase(
  name: string,
  onGone: OnGone,
  limitMs: number,
): Promise<IDBDatabase> {
  const opening = connectDatabase(name, SCHEMA, onGone);
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
