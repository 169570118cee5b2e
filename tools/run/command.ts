import { spawn } from "node:child_process";
import { REPOSITORY } from "../tree-files.ts";

export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

export interface CommandOptions {
  /** Shows output as it comes; otherwise it is only collected. */
  readonly isShown?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitSeconds?: number;
  /** Where it runs; the root when not told. */
  readonly cwd?: string;
}

/** Process groups that still run; each child leads a group of its own, so that its grandchildren end with it. */
const groups = new Set<number>();

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // ESRCH: the whole group has ended by itself, which is what is wanted.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH"))
      throw error;
  }
}

function endAll(): void {
  for (const pid of groups) endGroup(pid);
  groups.clear();
}

process.on("exit", endAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    endAll();
    // The handler is gone after one use: this time the signal ends us.
    process.kill(process.pid, signal);
  });
}

/** Runs a command to its end and ends whatever it left running. Never rejects: a failed start is code 127. */
export async function runCommand(
  argv: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const [file = "", ...args] = argv;
  const started = performance.now();
  const chunks: Buffer[] = [];
  const child = spawn(file, args, {
    cwd: options.cwd ?? REPOSITORY,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
  const { pid } = child;
  if (pid !== undefined) groups.add(pid);
  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    if (options.isShown === true) process.stderr.write(chunk);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const limit = setTimeout(
    () => {
      take(Buffer.from(`\n${argv.join(" ")}: over its time limit, ended\n`));
      if (pid !== undefined) endGroup(pid);
    },
    (options.limitSeconds ?? 1800) * 1000,
  );
  const code = await new Promise<number>((resolve) => {
    child.once("error", (error) => {
      take(Buffer.from(`${error.message}\n`));
      resolve(127);
    });
    // "exit", not "close": a grandchild that keeps the pipe open must not keep us waiting.
    child.once("exit", (value) => setTimeout(() => resolve(value ?? 1), 50));
  });
  clearTimeout(limit);
  if (pid !== undefined) {
    endGroup(pid);
    groups.delete(pid);
  }
  return {
    code,
    output: Buffer.concat(chunks).toString("utf8"),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Runs jobs two at a time, the machine's two cores, and keeps their order in the results. */
export async function inPairs<T>(
  jobs: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let job = jobs[next]; job !== undefined; job = jobs[next]) {
      const place = next;
      next += 1;
      results[place] = await job();
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
