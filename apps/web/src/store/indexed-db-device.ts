import { databaseFault } from "@restride/vault";
import { type DBSchema, openDB } from "idb";
import type { DeviceState, DeviceStore } from "./device.ts";
import { readDeviceState } from "./device-state.ts";

interface DeviceSchema extends DBSchema {
  state: { key: string; value: Partial<DeviceState> };
}

const KEY = "device";

/** The device's own state in a database of its own, beside the journal's. Rejects with a Fault, `read` with the browser's error. */
export function indexedDbDeviceStore(name: string): DeviceStore {
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
      return readDeviceState(await database.get("state", KEY));
    },
    async write(change) {
      try {
        const database = await opening;
        const { store, done } = database.transaction("state", "readwrite");
        const kept = await store.get(KEY);
        await Promise.all([store.put({ ...kept, ...change }, KEY), done]);
      } catch (error) {
        throw databaseFault(error);
      }
    },
  };
}
