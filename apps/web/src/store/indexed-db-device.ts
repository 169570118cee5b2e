import { connectDatabase, databaseFault, untilKept } from "@restride/vault";
import { promisifyRequest } from "idb-keyval";
import type { DeviceStore, DraftForm } from "./device.ts";
import { readDeviceState } from "./device-state.ts";

const STATE = "state";
const KEY = "device";
/** What she has begun: it tells of her, so that a sealed journal's drafts are sealed too. */
const DRAFTS = ["setUp", "play"] as const;

/** The state with its drafts, where there are any, in another form. */
async function withDrafts(
  state: Readonly<Record<string, unknown>>,
  reform: (draft: object) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> {
  const found = DRAFTS.flatMap((part) => {
    const draft = state[part];
    return typeof draft === "object" && draft !== null ? [{ part, draft }] : [];
  });
  const reformed = await Promise.all(
    found.map(async ({ part, draft }) => [part, await reform(draft)] as const),
  );
  return { ...state, ...Object.fromEntries(reformed) };
}

/** The state as it was written; from here alone, so it is an object. */
function stateIn(
  transaction: IDBTransaction,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  return promisifyRequest(transaction.objectStore(STATE).get(KEY));
}

/**
 * The device's own state in a database of its own, beside the journal's, its drafts in a form where one is given. Rejects
 * with a Fault, `read` with the browser's error.
 */
export function indexedDbDeviceStore(
  name: string,
  form: DraftForm | null = null,
): DeviceStore {
  const opening = connectDatabase(name, {
    version: 1,
    upgrade: (database) => {
      database.createObjectStore(STATE);
    },
  });
  return {
    async read() {
      const database = await opening;
      const found = (await stateIn(database.transaction(STATE))) ?? {};
      return readDeviceState(
        form === null ? found : await withDrafts(found, form.toUse),
      );
    },
    async write(change) {
      try {
        const database = await opening;
        const parts =
          form === null ? change : await withDrafts(change, form.toKeep);
        const transaction = database.transaction(STATE, "readwrite");
        const found = await stateIn(transaction);
        transaction.objectStore(STATE).put({ ...found, ...parts }, KEY);
        await untilKept(transaction);
      } catch (error) {
        throw databaseFault(error);
      }
    },
  };
}
