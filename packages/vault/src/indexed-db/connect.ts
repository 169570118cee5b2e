import { promisifyRequest } from "idb-keyval";

/** What a database holds, and how an older one becomes it. */
export interface Schema {
  /** Raise it with every change, and add the step to `upgrade`. */
  readonly version: number;
  /** `oldVersion` is 0 where there was nothing yet. */
  readonly upgrade: (database: IDBDatabase, oldVersion: number) => void;
}

/** Told when a connection is gone without our closing it: another tab upgrades or deletes, or the browser clears its data. */
export type OnGone = () => void;

/** Opens a database. Rejects with the browser's error. */
export async function connectDatabase(
  name: string,
  { version, upgrade }: Schema,
  onGone?: OnGone,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener("upgradeneeded", ({ oldVersion }) =>
    upgrade(request.result, oldVersion),
  );
  const database = await promisifyRequest(request);
  // Another tab wants a newer schema: give way at once, or it would wait for ever.
  database.addEventListener("versionchange", () => {
    database.close();
    onGone?.();
  });
  if (onGone !== undefined) database.addEventListener("close", onGone);
  return database;
}
