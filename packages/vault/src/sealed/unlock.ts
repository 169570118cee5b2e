import { promisifyRequest } from "idb-keyval";
import { Fault } from "../fault.ts";
import { SEAL } from "../indexed-db/database.ts";
import { untilKept } from "../indexed-db/until-kept.ts";
import type { IndexedDbOptions } from "../indexed-db/store.ts";
import { onDatabase, type Unlocked } from "./reseal.ts";
import { asSeal, keyOf, type Seal } from "./seal.ts";

/** Wrong tries are kept beside the seal, so that they outlive a closed tab. They slow down; they never delete. */
interface Tries {
  readonly count: number;
  readonly at: number;
}

const TRIES = "tries";
const FREE_TRIES = 4;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 900_000;

/** How long to wait after so many wrong tries, the last of them at `at`. On a clock set back it is the whole wait again. */
export function waitMs({ count, at }: Tries, now: number): number {
  if (count < FREE_TRIES) return 0;
  const wait = Math.min(
    FIRST_WAIT_MS * 2 ** (count - FREE_TRIES),
    LONGEST_WAIT_MS,
  );
  return Math.max(0, wait - Math.max(0, now - at));
}

function asTries(value: unknown): Tries {
  const isTries =
    typeof value === "object" &&
    value !== null &&
    "count" in value &&
    typeof value.count === "number" &&
    "at" in value &&
    typeof value.at === "number";
  return isTries
    ? { count: Number(value.count), at: Number(value.at) }
    : { count: 0, at: 0 };
}

/** The seal of a journal, or null where it lies open. Throws the Fault `newer-version` at a seal of another kind. */
export function readSeal(options: IndexedDbOptions): Promise<Seal | null> {
  return onDatabase(options, async (database) => {
    const seals = database.transaction("seal").objectStore("seal");
    const found = await promisifyRequest<unknown>(seals.get(SEAL));
    const seal = asSeal(found);
    if (found !== undefined && seal === null)
      throw new Fault("newer-version", `IndexedDB: seal of ${options.name}`);
    return seal;
  });
}

async function triesIn(seals: IDBObjectStore): Promise<Tries> {
  return asTries(await promisifyRequest<unknown>(seals.get(TRIES)));
}

/** Counts a try before it is made: to kill the page meanwhile wins none. Gives the wait where there is one. */
async function counted(database: IDBDatabase, now: number): Promise<number> {
  const transaction = database.transaction("seal", "readwrite", {
    durability: "strict",
  });
  const seals = transaction.objectStore("seal");
  const tries = await triesIn(seals);
  const wait = waitMs(tries, now);
  if (wait === 0) seals.put({ count: tries.count + 1, at: now }, TRIES);
  await untilKept(transaction);
  return wait;
}

export type Unlocking =
  | { readonly ok: true; readonly unlocked: Unlocked }
  /** Milliseconds until the next try. */
  | { readonly ok: false; readonly waitMs: number };

/** Tries a PIN. Throws the Fault `not-found` where there is no seal. */
export async function unlock(
  options: IndexedDbOptions,
  pin: string,
  now: number,
): Promise<Unlocking> {
  const seal = await readSeal(options);
  if (seal === null) throw new Fault("not-found", `seal of ${options.name}`);
  const wait = await onDatabase(options, (database) => counted(database, now));
  if (wait > 0) return { ok: false, waitMs: wait };
  const key = await keyOf(seal, pin);
  return onDatabase(options, async (database) => {
    if (key === null) {
      const seals = database.transaction("seal").objectStore("seal");
      return { ok: false, waitMs: waitMs(await triesIn(seals), now) };
    }
    const transaction = database.transaction("seal", "readwrite");
    transaction.objectStore("seal").delete(TRIES);
    await untilKept(transaction);
    return { ok: true, unlocked: { seal, key } };
  });
}

/** Changes how soon a surface locks again. */
export async function keepLockAfter(
  options: IndexedDbOptions,
  lockAfterMinutes: number,
): Promise<void> {
  await onDatabase(options, async (database) => {
    const transaction = database.transaction("seal", "readwrite");
    const seals = transaction.objectStore("seal");
    const seal = asSeal(await promisifyRequest<unknown>(seals.get(SEAL)));
    if (seal !== null) seals.put({ ...seal, lockAfterMinutes }, SEAL);
    await untilKept(transaction);
  });
}
