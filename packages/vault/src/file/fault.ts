import { Fault, type FaultCode } from "../fault.ts";

/** What was being done: the same error of the system means different things to a reader and to a writer. */
export type FileUse = "read" | "write";

const ALWAYS: Readonly<Record<string, FaultCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EEXIST: "already-there",
  EISDIR: "is-directory",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EROFS: "read-only",
};

const WRITING: Readonly<Record<string, FaultCode>> = {
  EACCES: "read-only",
  EPERM: "read-only",
};

/** The system's own code of an error, such as `ENOENT`, or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What the file system threw, as a Fault. What is ours already, or a bug of ours, passes through. */
export function fileFault(error: unknown, path: string, use: FileUse): unknown {
  const system = systemCode(error);
  if (system === null || error instanceof Fault || error instanceof TypeError)
    return error;
  const code =
    ALWAYS[system] ?? (use === "write" ? WRITING[system] : undefined) ?? "io";
  return new Fault(code, `${path} (${system})`, error);
}
