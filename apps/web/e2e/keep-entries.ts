import type { Entry } from "@restride/engine";
import type { Page } from "@playwright/test";

/** Puts entries into the journal of the device, as years of use would have. The app must have been opened. */
export async function keepEntries(
  page: Page,
  entries: readonly Entry[],
): Promise<void> {
  await page.evaluate(
    async (lines) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("restride-journal");
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () =>
          reject(opening.error ?? new Error(opening.readyState)),
        );
      });
      const transaction = database.transaction("line", "readwrite");
      for (const { id, text } of lines)
        transaction.objectStore("line").add({ id, text });
      await new Promise((resolve) => {
        transaction.addEventListener("complete", resolve);
      });
      database.close();
    },
    entries.map((entry) => ({ id: entry.id, text: JSON.stringify(entry) })),
  );
}
