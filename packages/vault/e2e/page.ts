import { Fault } from "../src/fault.ts";
import { indexedDbJournalStore } from "../src/indexed-db/store.ts";
import type { JournalStore } from "../src/journal-store.ts";
import { verifiedEntryIds } from "../src/verify.ts";
import { JOURNAL_STORE_CONTRACT } from "../test/journal-store-contract.ts";

/** What the browser tests call in the page; every value crosses as JSON. */

const stores = new Map<string, JournalStore>();

function storeOf(name: string): JournalStore {
  const known = stores.get(name);
  if (known !== undefined) return known;
  const store = indexedDbJournalStore({ name, openLimitMs: 400 });
  stores.set(name, store);
  return store;
}

async function runCase(title: string): Promise<void> {
  const found = JOURNAL_STORE_CONTRACT.find((item) => item.title === title);
  if (found === undefined) throw new Error(`no case "${title}"`);
  const opened: JournalStore[] = [];
  await found.run(async () => {
    const store = indexedDbJournalStore({ name: title });
    opened.push(store);
    return store;
  });
  for (const store of opened) await store.close();
}

/** Code of the Fault that a call rejects with, or "kept". */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "kept";
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

const vaultPage = {
  runCase,
  append: (name: string, lines: readonly string[]) =>
    codeOf(storeOf(name).append(lines)),
  appendLong: (name: string, letters: number) =>
    codeOf(storeOf(name).append(["short", "x".repeat(letters)])),
  read: (name: string) => storeOf(name).read(),
  readCode: (name: string) => codeOf(storeOf(name).read()),
  has: (name: string, id: string) => indexedDbJournalStore({ name }).has(id),
  hasEd25519: async () => {
    const pair = await crypto.subtle.generateKey("Ed25519", false, [
      "sign",
      "verify",
    ]);
    return (
      "privateKey" in pair && (await verifiedEntryIds([], crypto)).size === 0
    );
  },
};

type VaultPage = typeof vaultPage;

declare global {
  var vaultPage: VaultPage;
}

globalThis.vaultPage = vaultPage;
