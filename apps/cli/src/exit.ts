/** Exit codes of the command line (contracts §3). */
export const EXIT = { done: 0, refused: 1, fault: 2, usage: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** She asked for something that does not exist or cannot be read: exit 3, nothing was done. */
export class UsageError extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}

/** What she named cannot be taken, and `hint` says how to mend it: exit 1. */
export class Refused extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = "Refused";
    this.hint = hint;
  }
}

/** The world failed (a file, a port, a build): exit 2. `hint` says what can be done about it. */
export class CliFault extends Error {
  readonly hint: string | null;

  constructor(
    message: string,
    hint: string | null = null,
    options: ErrorOptions = {},
  ) {
    super(message, options);
    this.name = "CliFault";
    this.hint = hint;
  }
}

/** The worse of two exits; faults outrank refusals, which outrank success. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a >= b ? a : b;
}

/** The text of an error of any shape. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of an error (`ENOENT`), or null when it carries none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
