/** The ways in which the world fails a journal. Closed: surfaces map each to a sentence and an exit code. */
export type FaultCode =
  | "not-found"
  | "already-there"
  | "is-directory"
  | "read-only"
  | "not-utf8"
  | "disk-full"
  | "locked"
  | "newer-version"
  | "no-crypto"
  | "sealed"
  | "io";

/** Thrown by adapters only. The message is for logs; people are told from the code. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.name = "Fault";
    this.code = code;
  }
}
