import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Fault } from "../fault.ts";

const NEWLINE = 0x0a;
const WRITE_BITS = 0o222;

async function assertWritable(
  handle: FileHandle,
  path: string,
): Promise<number> {
  const found = await handle.stat();
  if (found.isDirectory()) throw new Fault("is-directory", path);
  if (!found.isFile()) throw new Fault("io", `${path} is not a regular file`);
  // Root could write all the same; a file that its owner made read-only stays as it is.
  if ((found.mode & WRITE_BITS) === 0) throw new Fault("read-only", path);
  return found.size;
}

async function endsInNewline(
  handle: FileHandle,
  size: number,
): Promise<boolean> {
  if (size === 0) return true;
  const last = new Uint8Array(1);
  await handle.read(last, 0, 1, size - 1);
  return last[0] === NEWLINE;
}

/** One write for the whole batch. What a full disk cut short is taken back, so that nothing is half-written. */
async function writeWhole(
  handle: FileHandle,
  bytes: Uint8Array,
  size: number,
): Promise<void> {
  let written = 0;
  try {
    while (written < bytes.length) {
      written += (await handle.write(bytes, written)).bytesWritten;
    }
    await handle.sync();
  } catch (error) {
    if (written > 0) await handle.truncate(size);
    throw error;
  }
}

/**
 * Adds text at the end of a file that is there, durably. A last line that was torn by a crash is ended first: it stays in the
 * journal, as a line that cannot be read, and does not swallow the next one. The caller holds the lock.
 */
export async function appendText(path: string, text: string): Promise<void> {
  const handle = await open(path, constants.O_RDWR | constants.O_APPEND);
  try {
    const size = await assertWritable(handle, path);
    const head = (await endsInNewline(handle, size)) ? "" : "\n";
    await writeWhole(handle, new TextEncoder().encode(head + text), size);
  } finally {
    await handle.close();
  }
}
