import type { Fault, FaultCode } from "@restride/vault/file";

/** What each failure of the machine means to the person at the terminal, and what she can do. */
const TEXT: Readonly<
  Record<FaultCode, { readonly what: string; readonly hint: string | null }>
> = {
  "not-found": {
    what: "There is no such file",
    hint: "Start a journal with: restride new FILE --ended DATE",
  },
  "already-there": {
    what: "A file of this name is already there, and nothing was changed",
    hint: "Choose another name, or write to it with: restride log FILE ...",
  },
  "is-directory": {
    what: "This is a folder, not a journal",
    hint: "Name the file inside it.",
  },
  "read-only": {
    what: "This file or its folder may not be written to; nothing was changed",
    hint: "Allow writing to it, or copy it to a place of your own.",
  },
  "not-utf8": {
    what: "This file is not UTF-8 text",
    hint: "restride check FILE names the lines.",
  },
  "disk-full": {
    what: "The disk is full; nothing was changed",
    hint: "Make room, then try again.",
  },
  locked: {
    what: "Another program is writing to this journal; nothing was changed",
    hint: "Wait a moment, then try again.",
  },
  "newer-version": {
    what: "This was written by a newer Restride",
    hint: "Update Restride, then try again.",
  },
  "no-crypto": {
    what: "This machine cannot check signatures",
    hint: "Use a newer Node.js.",
  },
  sealed: { what: "This journal is sealed with a PIN", hint: null },
  io: { what: "The machine failed to read or write", hint: null },
};

export interface FaultText {
  readonly message: string;
  readonly hint: string | null;
}

/** A fault of the store in words. `where` names the file when the caller knows it. */
export function faultText(
  fault: Fault,
  where: string | null = null,
): FaultText {
  const { what, hint } = TEXT[fault.code];
  return {
    message:
      where === null ? `${what}. (${fault.message})` : `${where}: ${what}.`,
    hint,
  };
}
