import { describe, it } from "vitest";
import { memoryJournalStore } from "../src/memory/store.ts";
import { JOURNAL_STORE_CONTRACT } from "./journal-store-contract.ts";

describe("journal store in memory", () => {
  it.each(JOURNAL_STORE_CONTRACT)("$title", async ({ run }) => {
    const texts: string[] = [];
    await run(async () => memoryJournalStore(texts));
  });
});
