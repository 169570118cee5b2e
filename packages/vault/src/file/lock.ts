import { randomUUID } from "node:crypto";
import { readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../fault.ts";
import { systemCode } from "./fault.ts";

/**
 * Note: the lock. Node has no file locks, so an append holds `<journal>.lock`, created exclusively, with the holder's process and
 * host in it. A holder that died leaves it behind: it is stale when its process is gone from this host, or when it is
 * older than any append can last. Readers take no lock, so a journal in a read-only place can be read.
 */

const POLL_MS = 5;
const STALE_MS = 30_000;
const NAMELESS_MS = 1000;

interface Seen {
  readonly owner: string;
  readonly inode: number;
  readonly ageMs: number;
}

function lockPathOf(path: string): string {
  return `${path}.lock`;
}

async function see(lockPath: string): Promise<Seen | null> {
  try {
    const { ino, mtimeMs } = await stat(lockPath);
    return {
      owner: await readFile(lockPath, "utf8"),
      inode: ino,
      ageMs: Date.now() - mtimeMs,
    };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return systemCode(error) === "EPERM";
  }
}

function isStale({ owner, ageMs }: Seen): boolean {
  // Its holder writes its name at once, or died before.
  if (ageMs > (owner === "" ? NAMELESS_MS : STALE_MS)) return true;
  const [pid = "", host = ""] = owner.split(" ");
  return host === hostname() && /^\d+$/.test(pid) && !isRunning(Number(pid));
}

/** Takes a dead holder's lock away. Moving first and looking after keeps two that do so at once from taking a live one. */
async function clearStale(lockPath: string, seen: Seen): Promise<void> {
  const aside = `${lockPath}.${randomUUID()}`;
  try {
    await rename(lockPath, aside);
    const moved = await stat(aside);
    if (moved.ino === seen.inode) await unlink(aside);
    else await rename(aside, lockPath);
  } catch (error) {
    // Somebody else has cleared it already.
    if (systemCode(error) !== "ENOENT") throw error;
  }
}

/** Takes away a lock that was made without its holder's name. */
async function clearNameless(lockPath: string): Promise<void> {
  const seen = await see(lockPath);
  if (seen?.owner === "") await unlink(lockPath);
}

async function tryTake(lockPath: string, owner: string): Promise<boolean> {
  try {
    await writeFile(lockPath, owner, { flag: "wx" });
    return true;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") {
      // A full disk may make the file and not its text: a lock that names nobody would keep everybody waiting.
      if (systemCode(error) !== "ENOENT") await clearNameless(lockPath);
      throw error;
    }
  }
  const seen = await see(lockPath);
  if (seen !== null && isStale(seen)) await clearStale(lockPath, seen);
  return false;
}

/** Takes the lock and gives the text that marks it as ours. */
async function take(lockPath: string, limitMs: number): Promise<string> {
  const owner = `${process.pid} ${hostname()} ${randomUUID()}`;
  const until = performance.now() + limitMs;
  while (!(await tryTake(lockPath, owner))) {
    if (performance.now() > until) {
      throw new Fault("locked", `${lockPath} is held by another process`);
    }
    await sleep(POLL_MS * (0.5 + Math.random()));
  }
  return owner;
}

/** Gives the lock back, unless it was held so long that another process has taken it over. */
async function release(lockPath: string, owner: string): Promise<void> {
  const seen = await see(lockPath);
  if (seen?.owner === owner) await unlink(lockPath);
}

/** Runs the work while no other process appends to the file. `path` must be the real path: two names are one file. */
export async function withLock<T>(
  path: string,
  limitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const lockPath = lockPathOf(path);
  const owner = await take(lockPath, limitMs);
  try {
    return await work();
  } finally {
    await release(lockPath, owner);
  }
}

/** True while a living process appends. */
export async function isLocked(path: string): Promise<boolean> {
  const seen = await see(lockPathOf(path));
  return seen !== null && !isStale(seen);
}
