import { type Profiler, Session } from "node:inspector";
import { REPOSITORY } from "../tree-files.ts";

/**
 * Which code of some folders was ever reached, as V8 itself counts it: no instrumentation and no dependency. V8 names a block
 * only where its count differs from that of the block around it, so blocks are painted on the text, the outer first, and what
 * is counted is characters of code.
 */
export class Coverage {
  readonly #session = new Session();
  readonly #watched: readonly string[];
  readonly #reached = new Map<string, Uint8Array>();
  #size = 0;

  /** Folders from the root whose code counts. */
  constructor(watched: readonly string[]) {
    this.#watched = watched.map((folder) => `${REPOSITORY}/${folder}/`);
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", {
      callCount: true,
      detailed: true,
    });
  }

  /** Characters of code reached so far. */
  get size(): number {
    return this.#size;
  }

  /** Characters of the files of which anything was reached. */
  get whole(): number {
    return [...this.#reached.values()].reduce(
      (sum, { length }) => sum + length,
      0,
    );
  }

  /** How much was reached since the last look that never was before. */
  take(): number {
    const before = this.#size;
    for (const script of this.#scripts()) this.#count(script);
    return this.#size - before;
  }

  stop(): void {
    this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }

  /** What was run since the last look: the counts start anew with each. */
  #scripts(): readonly Profiler.ScriptCoverage[] {
    let found: readonly Profiler.ScriptCoverage[] = [];
    this.#session.post("Profiler.takePreciseCoverage", (error, taken) => {
      if (error !== null) throw new Error(error.message);
      found = taken.result;
    });
    return found.filter(({ url }) =>
      this.#watched.some((folder) => url.includes(folder)),
    );
  }

  #count(script: Profiler.ScriptCoverage): void {
    const now = painted(script);
    const known = this.#reached.get(script.url) ?? new Uint8Array(now.length);
    for (let at = 0; at < now.length; at += 1)
      if (now[at] === 1 && known[at] === 0) {
        known[at] = 1;
        this.#size += 1;
      }
    this.#reached.set(script.url, known);
  }
}

/** One for each character of a script that was run, zero for the others; functions and blocks come outer first. */
function painted({ functions }: Profiler.ScriptCoverage): Uint8Array {
  const ranges = functions.flatMap((each) => each.ranges);
  const length = ranges.reduce((end, each) => Math.max(end, each.endOffset), 0);
  const paint = new Uint8Array(length);
  for (const { startOffset, endOffset, count } of ranges)
    paint.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return paint;
}
