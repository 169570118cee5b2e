import {
  type JournalLine,
  type JournalStore,
  joinLines,
  lineTexts,
} from "../journal-store.ts";

/** A journal in memory, for a visit that keeps nothing and for tests. Stores over one array share one journal. */
export function memoryJournalStore(texts: string[] = []): JournalStore {
  let isOpen = true;
  const assertOpen = (): void => {
    if (!isOpen) throw new TypeError("the journal store is closed");
  };
  return {
    async append(lines: readonly JournalLine[]): Promise<void> {
      assertOpen();
      for (const text of lineTexts(lines)) texts.push(text);
    },
    async read(): Promise<string> {
      assertOpen();
      return joinLines(texts);
    },
    async close(): Promise<void> {
      isOpen = false;
    },
  };
}
