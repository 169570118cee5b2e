import type { JournalStore } from "@restride/vault";
import {
  openDraft,
  sealDraft,
  sealedJournalStore,
  type Unlocked,
} from "@restride/vault/sealed";
import type { DeviceStore } from "../store/device.ts";
import { indexedDbDeviceStore } from "../store/indexed-db-device.ts";
import { DEVICE, JOURNAL } from "../store/place.ts";

/** What a right PIN gives to the app. */
export interface Opened {
  readonly store: JournalStore;
  readonly device: DeviceStore;
}

/** The sealed journal, and the device's state with its drafts under the same key. */
export async function opened(unlocked: Unlocked): Promise<Opened> {
  const device = indexedDbDeviceStore(DEVICE, {
    toKeep: async (draft) => sealDraft(unlocked, draft),
    toUse: async (kept) =>
      kept instanceof Uint8Array ? openDraft(unlocked, kept) : kept,
  });
  const { setUp, play } = await device.read();
  // What was begun before there was a PIN is sealed from now on; with nothing begun, another tab is not written over.
  if (setUp !== null || play !== null) await device.write({ setUp, play });
  return { store: sealedJournalStore({ name: JOURNAL }, unlocked), device };
}
