import { promisifyRequest } from "idb-keyval";
import { Fault } from "../src/fault.ts";
import { openDatabase } from "../src/indexed-db/database.ts";
import { untilKept } from "../src/indexed-db/until-kept.ts";
import { indexedDbJournalStore } from "../src/indexed-db/store.ts";
import type { JournalStore } from "../src/journal-store.ts";
import { isSealed } from "../src/sealed/line.ts";
import { reseal, type Resealing } from "../src/sealed/reseal.ts";
import { sealedJournalStore } from "../src/sealed/store.ts";
import { readSeal, unlock } from "../src/sealed/unlock.ts";
import { verifiedEntryIds } from "../src/verify.ts";
import { JOURNAL_STORE_CONTRACT } from "../test/journal-store-contract.ts";

/** What the browser tests call in the page; every value crosses as JSON. */

const stores = new Map<string, JournalStore>();

function storeOf(name: string): JournalStore {
  const known = stores.get(name);
  if (known !== undefined) return known;
  const store = indexedDbJournalStore({ name, openLimitMs: 3000 });
  stores.set(name, store);
  return store;
}

/** Quick enough for a test; what a device takes is the default. */
const COST = { N: 1024, r: 8, p: 1 };
/** Past every wait. */
const LATER = 1e15;

async function unlocked(name: string, pin: string, now = LATER) {
  const found = await unlock({ name }, pin, now);
  return found.ok ? found.unlocked : null;
}

async function sealed(name: string, pin: string): Promise<JournalStore> {
  const found = await unlocked(name, pin);
  if (found === null) throw new Error(`not the PIN of ${name}`);
  return sealedJournalStore({ name }, found);
}

/** Changes the PIN; null for none. Gives the code of the Fault, or "kept". */
function change(
  name: string,
  oldPin: string | null,
  pin: string | null,
): Promise<string> {
  return codeOf(
    (async () => {
      const from = oldPin === null ? null : await unlocked(name, oldPin);
      const resealing: Resealing = {
        name,
        from,
        pin,
        lockAfterMinutes: 5,
        cost: COST,
      };
      await reseal(resealing);
    })(),
  );
}

/** The bytes of everything that the database holds, as text. */
async function rawText(name: string): Promise<string> {
  const database = await openDatabase(name, () => undefined, 1000);
  const lines = database.transaction("line").objectStore("line");
  const records = await promisifyRequest<unknown[]>(lines.getAll());
  database.close();
  return JSON.stringify(records, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
}

const ownPut = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");

/** From now on every second line put ends its transaction: what a tab killed among the writes leaves behind. */
function endHalfWay(): void {
  const own: unknown = ownPut?.value;
  if (typeof own !== "function") throw new TypeError("no put");
  let count = 0;
  const value = function (this: IDBObjectStore, ...words: unknown[]): unknown {
    const request: unknown = Reflect.apply(own, this, words);
    if (this.name === "line" && (count += 1) % 2 === 0)
      this.transaction.abort();
    return request;
  };
  Object.defineProperty(IDBObjectStore.prototype, "put", { ...ownPut, value });
}

function endNoMore(): void {
  Object.defineProperty(IDBObjectStore.prototype, "put", { ...ownPut });
}

/** Turns one bit of a sealed line. */
async function tamper(name: string, key: number): Promise<void> {
  const database = await openDatabase(name, () => undefined, 1000);
  const transaction = database.transaction("line", "readwrite");
  const lines = transaction.objectStore("line");
  const found: unknown = await promisifyRequest(lines.get(key));
  if (!isSealed(found)) throw new Error("not sealed");
  found.box[20] = (found.box[20] ?? 0) ^ 1;
  lines.put(found, key);
  await untilKept(transaction);
  database.close();
}

async function runCase(title: string, withPin = false): Promise<void> {
  const found = JOURNAL_STORE_CONTRACT.find((item) => item.title === title);
  if (found === undefined) throw new Error(`no case "${title}"`);
  const opened: JournalStore[] = [];
  if (withPin) await change(title, null, "123456");
  await found.run(async () => {
    const store = withPin
      ? await sealed(title, "123456")
      : indexedDbJournalStore({ name: title });
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
  change,
  rawText,
  endHalfWay,
  endNoMore,
  tamper,
  readSealed: async (name: string, pin: string) =>
    (await sealed(name, pin)).read(),
  appendSealed: async (name: string, pin: string, line: string) =>
    (await sealed(name, pin)).append([line]),
  isSealed: async (name: string) => (await readSeal({ name })) !== null,
  tryPin: async (name: string, pin: string, now: number) => {
    const found = await unlock({ name }, pin, now);
    return found.ok ? "open" : found.waitMs;
  },
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
