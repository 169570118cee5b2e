import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Host } from "../src/host.ts";
import { run } from "../src/run.ts";

/** Runs the real command on real files, as a process of its own or, for the many small cases, in this one. */

export const COMMAND = fileURLToPath(
  new URL("../bin/restride.js", import.meta.url),
);
export const REPO = fileURLToPath(new URL("../../..", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const CLEAN_ENV = {
  PATH: process.env["PATH"] ?? "",
  HOME: process.env["HOME"] ?? "",
  TMPDIR: tmpdir(),
  TZ: "UTC",
};

export function start(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...words], {
    cwd,
    env: { ...CLEAN_ENV, ...env },
  });
}

/** The outcome of a child that is running. */
export async function outcomeOf(
  child: ChildProcess,
  input = "",
): Promise<Outcome> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

/** A folder of files, gone after the tests. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "restride-cli-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array): string {
    writeFileSync(this.path(name), text);
    return name;
  }

  async run(...words: readonly string[]): Promise<Outcome> {
    return outcomeOf(start(words, this.folder));
  }

  /** The same without a process of its own. A word that names a file means the one on this desk. */
  async call(...words: readonly string[]): Promise<Outcome> {
    let out = "";
    let err = "";
    const host: Host = {
      clock: {
        now: () => "2026-11-22T08:00:00.000+01:00",
        newId: () => "01a209a3-020c-7fad-8dec-fffffffffff0",
      },
      io: {
        out: (text) => void (out += text),
        outBytes: (bytes) => void (out += new TextDecoder().decode(bytes)),
        err: (text) => void (err += text),
        readInput: async () => new Uint8Array(),
        hasColour: false,
        hasErrorColour: false,
        canAsk: false,
        width: 80,
      },
      whenStopped: async () => undefined,
    };
    const code = await run(
      words.map((word) => (/\.jsonl?$/.test(word) ? this.path(word) : word)),
      host,
    );
    return {
      code,
      out: out.replaceAll(`${this.folder}/`, ""),
      err: err.replaceAll(`${this.folder}/`, ""),
    };
  }

  async feed(input: string, ...words: readonly string[]): Promise<Outcome> {
    return outcomeOf(start(words, this.folder), input);
  }

  /** Runs command lines that do not depend on each other, each outcome by its name; those named `real…` as processes. */
  async runAll<Name extends string>(
    runs: Readonly<Record<Name, readonly string[]>>,
  ): Promise<(name: Name) => Outcome> {
    const named = Object.entries<readonly string[]>(runs);
    const found = await together(
      named.map(
        ([name, words]) =>
          async () =>
            name.startsWith("real") ? this.run(...words) : this.call(...words),
      ),
    );
    const outcomes = new Map(
      named.map(([name], place) => [name, found[place]]),
    );
    return (name) => outcomes.get(name) ?? { code: null, out: "", err: "" };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs that do not depend on each other, as many at a time as there are cores. */
export async function together<T>(
  works: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const results: T[] = [];
  const waiting = [...works.entries()];
  const worker = async (): Promise<void> => {
    for (
      let next = waiting.shift();
      next !== undefined;
      next = waiting.shift()
    ) {
      const [place, work] = next;
      results[place] = await work();
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
