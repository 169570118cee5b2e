import { open, readFile, realpath, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../fault.ts";
import {
  type JournalLine,
  type JournalStore,
  joinLines,
  lineTexts,
} from "../journal-store.ts";
import { appendText } from "./append.ts";
import { fileFault } from "./fault.ts";
import { isLocked, withLock } from "./lock.ts";

export interface FileJournalStore extends JournalStore {
  /** The file as it is, also when it is not UTF-8: the engine's reader sets such a line aside. */
  readBytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface FileOptions {
  /** How long to wait for another process that appends. */
  readonly lockLimitMs?: number;
}

const LOCK_LIMIT_MS = 10_000;
const SETTLE_MS = 5;

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Creates an empty journal. The Fault `already-there` when anything has that name. */
export async function createJournalFile(path: string): Promise<void> {
  try {
    const handle = await open(path, "wx");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    // The name itself is durable only with its directory.
    await syncDirectory(dirname(path));
  } catch (error) {
    throw fileFault(error, path, "write");
  }
}

/** Takes back a journal that was just made and could not be begun: an empty file of that name would stand in the way. */
export async function discardEmptyJournal(path: string): Promise<void> {
  try {
    if ((await stat(path)).size === 0) await unlink(path);
  } catch (error) {
    throw fileFault(error, path, "write");
  }
}

/** Reads while nobody appends, so that a batch is seen whole or not at all. */
async function readSettled(
  path: string,
  limitMs: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // A pipe has no real path, no lock and can be read only once.
  if (!(await stat(path)).isFile()) return new Uint8Array(await readFile(path));
  const real = await realpath(path);
  const until = performance.now() + limitMs;
  for (;;) {
    const bytes = await readFile(real);
    const isSettled =
      !(await isLocked(real)) && (await stat(real)).size === bytes.length;
    if (isSettled || performance.now() > until) return new Uint8Array(bytes);
    await sleep(SETTLE_MS);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch (error) {
    throw new Fault("not-utf8", path, error);
  }
}

/** A journal in a file that is there: JSON Lines, one entry a line. Processes may share it; each append is one write. */
export function fileJournalStore(
  path: string,
  options: FileOptions = {},
): FileJournalStore {
  const limitMs = options.lockLimitMs ?? LOCK_LIMIT_MS;
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();

  const assertOpen = (): void => {
    if (!isOpen) throw new TypeError("the journal store is closed");
  };
  const appendNow = async (text: string): Promise<void> => {
    try {
      const real = await realpath(path);
      if (text !== "")
        await withLock(real, limitMs, () => appendText(real, text));
    } catch (error) {
      throw fileFault(error, path, "write");
    }
  };
  const readBytes = async (): Promise<Uint8Array<ArrayBuffer>> => {
    assertOpen();
    try {
      return await readSettled(path, limitMs);
    } catch (error) {
      throw fileFault(error, path, "read");
    }
  };
  return {
    async append(lines: readonly JournalLine[]): Promise<void> {
      assertOpen();
      const text = joinLines(lineTexts(lines));
      // In the order of the calls, whatever became of the one before.
      const mine = last.then(() => appendNow(text));
      last = mine.catch(() => undefined);
      await mine;
    },
    readBytes,
    read: async () => decode(await readBytes(), path),
    async close(): Promise<void> {
      isOpen = false;
      await last;
    },
  };
}
