import type { SetUpDraft } from "../set-up/draft.ts";

/** What belongs to this device alone and is no part of the journal: the notice read, what is not finished, how she likes it. */
export interface DeviceState {
  readonly notice: { readonly version: number; readonly on: string } | null;
  readonly setUp: SetUpDraft | null;
  /** A session under way; it goes on at the same set, hours later too. */
  readonly play: KeptPlay | null;
  readonly aids: Aids;
}

/** A session under way as it was kept, not yet looked at: `readPlay` does that when it goes on. */
export interface KeptPlay {
  readonly session: string;
}

/** What helps her through a session, as she likes it. All of it is off until she asks for it, but a screen that stays on. */
export interface Aids {
  /** Says cues and counts, with a voice of the device itself. */
  readonly speak: boolean;
  readonly buzz: boolean;
  readonly stayAwake: boolean;
  /** The hand that holds the phone. */
  readonly hand: "left" | "right";
}

export const NO_AIDS: Aids = {
  speak: false,
  buzz: false,
  stayAwake: true,
  hand: "right",
};

export const NEW_DEVICE: DeviceState = {
  notice: null,
  setUp: null,
  play: null,
  aids: NO_AIDS,
};

/** Keeps the device's own state; `clear` leaves nothing behind. */
export interface DeviceStore {
  read(): Promise<DeviceState>;
  write(state: DeviceState): Promise<void>;
  clear(): Promise<void>;
}
