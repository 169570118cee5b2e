/** All that the commands may know of the machine. Only the composition root makes one. */
export interface Host {
  readonly clock: Clock;
  readonly io: Io;
  /** Resolves when the operating system asks the process to end. */
  readonly whenStopped: () => Promise<void>;
}

export interface Clock {
  /** Now, as RFC 3339 with the local offset; its date is today on this machine's calendar. */
  readonly now: () => string;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
}

export interface Io {
  readonly out: (text: string) => void;
  /** What need not be text, such as a line of a journal that is not UTF-8. */
  readonly outBytes: (bytes: Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  /** Colour only on a terminal and when NO_COLOR is not set. */
  readonly hasColour: boolean;
  readonly hasErrorColour: boolean;
  /** Both ends are a terminal, so questions can be asked. */
  readonly canAsk: boolean;
  /** Columns to write in. */
  readonly width: number;
}
