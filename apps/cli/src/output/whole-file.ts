import { randomUUID } from "node:crypto";
import { open, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Fault, type FaultCode } from "@restride/vault/file";
import { CliFault, codeOf, Refused } from "../exit.ts";

/** Where a file is to go, and what must not be lost by it. */
export interface Target {
  /** A file, or a folder in which it gets `name`. */
  readonly path: string;
  readonly name: string;
  /** What it is made from: never written over. */
  readonly source: string;
  /** Whether a file of that name may be replaced. */
  readonly mayReplace: boolean;
}

const CODES: Readonly<Record<string, FaultCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EACCES: "read-only",
  EPERM: "read-only",
  EROFS: "read-only",
};

/** What is at a path; null for nothing. */
async function lookAt(
  path: string,
): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes a file whole or not at all, durably, and gives its path. Refuses to write over the source, by whatever name, and
 * over anything else unless that was asked for. The machine's failures are a CliFault or a Fault.
 */
export async function writeWhole(
  target: Target,
  bytes: Uint8Array,
): Promise<string> {
  const path = await placeOf(target);
  const aside = `${path}.${randomUUID()}.part`;
  try {
    await writeDurably(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await discard(aside);
    throw faultOf(error, path);
  }
  return path;
}

async function placeOf(target: Target): Promise<string> {
  const found = await lookAt(target.path);
  const path =
    found?.isDirectory() === true
      ? join(target.path, target.name)
      : target.path;
  const there = path === target.path ? found : await lookAt(path);
  if (there === null) return path;
  const source = await lookAt(target.source);
  if (source?.ino === there.ino && source.dev === there.dev)
    throw new Refused(
      `${path}: this is the journal itself, and nothing was changed.`,
      "Choose another name for what is made from it.",
    );
  if (!target.mayReplace || !there.isFile())
    throw new Refused(
      `${path}: something of this name is already there, and nothing was changed.`,
      "Choose another name, or replace the file with --force.",
    );
  return path;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function discard(path: string): Promise<void> {
  if ((await lookAt(path)) !== null) await unlink(path);
}

function faultOf(error: unknown, path: string): unknown {
  const system = codeOf(error);
  if (system === null) return error;
  if (system === "ENOENT" || system === "ENOTDIR")
    return new CliFault(
      `${path}: its folder is not there.`,
      `Make ${dirname(path)} first, or choose another place.`,
      { cause: error },
    );
  return new Fault(CODES[system] ?? "io", `${path} (${system})`, error);
}
