import {
  committed,
  databaseFault,
  openedDatabase,
  resultOf,
} from "@restride/vault";
import type { DeviceStore, DraftForm } from "./device.ts";
import { isObject, readDeviceState } from "./device-state.ts";

type Kept = Readonly<Record<string, unknown>>;

const STATE = "state";
const KEY = "device";
/** What she has begun: it tells of her, so that a sealed journal's drafts are sealed too. */
const DRAFTS = ["setUp", "play"] as const;

/** The state with its drafts, where there are any, in another form. */
async function withDrafts(
  state: Kept,
  reform: (draft: object) => Promise<unknown>,
): Promise<Kept> {
  const found = DRAFTS.flatMap((part) => {
    const draft = state[part];
    return typeof draft === "object" && draft !== null ? [{ part, draft }] : [];
  });
  const reformed = await Promise.all(
    found.map(async ({ part, draft }) => [part, await reform(draft)] as const),
  );
  return { ...state, ...Object.fromEntries(reformed) };
}

async function keptIn(transaction: IDBTransaction): Promise<Kept> {
  const kept = await resultOf<unknown>(transaction.objectStore(STATE).get(KEY));
  return isObject(kept) ? kept : {};
}

/**
 * The device's own state in a database of its own, beside the journal's, its drafts in a form where one is given. Rejects
 * with a Fault, `read` with the browser's error.
 */
export function indexedDbDeviceStore(
  name: string,
  form: DraftForm | null = null,
): DeviceStore {
  const opening = openedDatabase(name, {
    version: 1,
    upgrade: (database) => database.createObjectStore(STATE),
  });
  return {
    async read() {
      const database = await opening;
      const kept = await keptIn(database.transaction(STATE));
      return readDeviceState(
        form === null ? kept : await withDrafts(kept, form.toUse),
      );
    },
    async write(change) {
      try {
        const database = await opening;
        const parts =
          form === null ? change : await withDrafts(change, form.toKeep);
        const transaction = database.transaction(STATE, "readwrite");
        const kept = await keptIn(transaction);
        transaction.objectStore(STATE).put({ ...kept, ...parts }, KEY);
        await committed(transaction);
      } catch (error) {
        throw databaseFault(error);
      }
    },
  };
}
