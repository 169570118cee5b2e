/**
 * Promises over IndexedDB's events. A library for them was a kilobyte of every first load, most of it for what is not used
 * here: cursors, and a second face for every object of the API (decision 0015).
 */

/** What a request gives. Rejects with the error that it ended with. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(errorOf(request)));
  });
}

/**
 * Waits until a transaction has been committed; ask before anything else is awaited, or it may have ended. Rejects with
 * what aborted it, an `AbortError` where nothing says what.
 */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(errorOf(transaction)));
  });
}

function errorOf({ error }: IDBRequest | IDBTransaction): DOMException {
  return error ?? new DOMException("aborted", "AbortError");
}

/** What a database is opened with. */
export interface Opening {
  readonly version: number;
  /** Makes the object stores that this version has beyond an old one; 0 for none. */
  readonly upgrade: (database: IDBDatabase, oldVersion: number) => void;
  /** Told when the connection is gone without our closing it: another tab upgrades or deletes, or the browser clears its data. */
  readonly onGone?: () => void;
}

/** Opens a database, which gives way at once to whoever wants a newer version or none: they would wait for ever. */
export async function openedDatabase(
  name: string,
  { version, upgrade, onGone }: Opening,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener("upgradeneeded", ({ oldVersion }) =>
    upgrade(request.result, oldVersion),
  );
  const database = await resultOf(request);
  database.addEventListener("versionchange", () => {
    database.close();
    onGone?.();
  });
  database.addEventListener("close", () => onGone?.());
  return database;
}
