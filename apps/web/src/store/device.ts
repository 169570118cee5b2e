/** What belongs to this device alone and is no part of the journal: the notice read, what is not finished, how she likes it. */
export interface DeviceState {
  readonly notice: { readonly version: number; readonly on: string } | null;
  /** A set-up under way. */
  readonly setUp: KeptSetUp | null;
  /** A session under way; it goes on at the same set, hours later too. */
  readonly play: KeptPlay | null;
  /** What helps her through a session, not yet looked at: `readAids` does that. */
  readonly aids: object | null;
  /** The neutral name that titles carry in place of everything else; null for the app's own. */
  readonly alias: string | null;
  /** When the journal was last saved to a file, not yet looked at: `readBackup` does that. */
  readonly backup?: unknown;
}

/** A set-up under way as it was kept, not yet looked at but for what chooses the words: `readSetUp` does that. */
export interface KeptSetUp {
  readonly question: string;
  readonly answers: {
    readonly hasRun?: unknown;
    readonly isPregnant?: unknown;
    readonly outcome?: unknown;
  };
}

/** A session under way as it was kept, not yet looked at: `readPlay` does that when it goes on. */
export interface KeptPlay {
  readonly session: string;
  /** One for each set that was done. */
  readonly done: readonly unknown[];
  /** What of another was done; null for nothing. */
  readonly partial?: unknown;
}

export const NEW_DEVICE: DeviceState = {
  notice: null,
  setUp: null,
  play: null,
  aids: null,
  alias: null,
};

/** Puts what is unfinished, and tells of her, into another form to be kept, and back. */
export interface DraftForm {
  readonly toKeep: (draft: object) => Promise<unknown>;
  /** Null for what does not open. */
  readonly toUse: (kept: unknown) => Promise<unknown>;
}

/** Keeps the device's own state. */
export interface DeviceStore {
  read(): Promise<DeviceState>;
  /** Keeps the parts that are given and leaves the others as they are, whatever another tab has made of them. */
  write(change: Partial<DeviceState>): Promise<void>;
}
