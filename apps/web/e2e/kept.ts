import type { Page } from "@playwright/test";

/** The records of one object store; a key is null where a record holds its own. */
interface KeptStore {
  readonly database: string;
  readonly store: string;
  readonly records: readonly {
    readonly key: string | null;
    /** The record as JSON. */
    readonly text: string;
  }[];
}

/** All that a device keeps of the app. */
export type Kept = readonly KeptStore[];

const STORES = [
  { database: "restride-journal", store: "line", isKeyed: false },
  { database: "restride-device", store: "state", isKeyed: true },
] as const;

/** Reads what the device keeps. The app must have been opened. */
export async function readKept(page: Page): Promise<Kept> {
  const kept: KeptStore[] = [];
  for (const place of STORES)
    kept.push(
      await page.evaluate(async ({ database: name, store, isKeyed }) => {
        // No function with a name in here: run from the command line it would want a helper that the page has not.
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener("success", () => resolve(opening.result));
          opening.addEventListener("error", () =>
            reject(opening.error ?? new Error("no answer")),
          );
        });
        const transaction = database.transaction(store);
        const objects = transaction.objectStore(store);
        const keys = objects.getAllKeys();
        const values: IDBRequest<unknown[]> = objects.getAll();
        await new Promise((resolve, reject) => {
          transaction.addEventListener("complete", resolve);
          transaction.addEventListener("abort", () =>
            reject(transaction.error ?? new Error("no answer")),
          );
        });
        database.close();
        const records = values.result.map((value, at) => {
          const key = keys.result[at];
          return {
            key: isKeyed && typeof key === "string" ? key : null,
            text: JSON.stringify(value),
          };
        });
        return { database: name, store, records };
      }, place),
    );
  return kept;
}

/** Puts back what another device kept. The app must have been opened, and is to be loaded anew afterwards. */
export async function restoreKept(page: Page, kept: Kept): Promise<void> {
  await page.evaluate(async (stores) => {
    for (const { database: name, store, records } of stores) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () =>
          reject(opening.error ?? new Error("no answer")),
        );
      });
      const transaction = database.transaction(store, "readwrite");
      const objects = transaction.objectStore(store);
      objects.clear();
      for (const { key, text } of records) {
        const value: unknown = JSON.parse(text);
        objects.put(value, key ?? undefined);
      }
      await new Promise((resolve, reject) => {
        transaction.addEventListener("complete", resolve);
        transaction.addEventListener("abort", () =>
          reject(transaction.error ?? new Error("nothing was kept")),
        );
      });
      database.close();
    }
  }, kept);
}
