import type { SetUpDraft } from "../set-up/draft.ts";

/** What belongs to this device alone and is no part of the journal: the notice read, a set-up not finished. */
export interface DeviceState {
  readonly notice: { readonly version: number; readonly on: string } | null;
  readonly setUp: SetUpDraft | null;
}

export const NEW_DEVICE: DeviceState = { notice: null, setUp: null };

/** Keeps the device's own state; `clear` leaves nothing behind. */
export interface DeviceStore {
  read(): Promise<DeviceState>;
  write(state: DeviceState): Promise<void>;
  clear(): Promise<void>;
}
