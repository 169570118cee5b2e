import { databaseFault } from "@restride/vault";
import { type DBSchema, openDB } from "idb";
import type { DeviceStore, DraftForm } from "./device.ts";
import { readDeviceState } from "./device-state.ts";

interface DeviceSchema extends DBSchema {
  state: { key: string; value: Readonly<Record<string, unknown>> };
}

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

/**
 * The device's own state in a database of its own, beside the journal's, its drafts in a form where one is given. Rejects
 * with a Fault, `read` with the browser's error.
 */
export function indexedDbDeviceStore(
  name: string,
  form: DraftForm | null = null,
): DeviceStore {
  const opening = openDB<DeviceSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("state");
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    async read() {
      const database = await opening;
      const kept = (await database.get("state", KEY)) ?? {};
      return readDeviceState(
        form === null ? kept : await withDrafts(kept, form.toUse),
      );
    },
    async write(change) {
      try {
        const database = await opening;
        const parts =
          form === null ? change : await withDrafts(change, form.toKeep);
        const { store, done } = database.transaction("state", "readwrite");
        const kept = await store.get(KEY);
        await Promise.all([store.put({ ...kept, ...parts }, KEY), done]);
      } catch (error) {
        throw databaseFault(error);
      }
    },
  };
}
