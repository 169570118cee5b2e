import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createJournalFile,
  Fault,
  type FaultCode,
  fileJournalStore,
} from "../src/file/index.ts";
import { JOURNAL_STORE_CONTRACT } from "./journal-store-contract.ts";

let home = "";
let file = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "restride-file-store-"));
  file = join(home, "journal.jsonl");
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

/** Code of the Fault that a promise rejects with; null when it resolves. Anything else that is thrown goes on. */
async function faultCode(promise: Promise<unknown>): Promise<FaultCode | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

interface Writer {
  readonly batches: number;
  readonly writer?: number;
  readonly width?: number;
  /** Largest file that the process may write, in blocks of 1 KiB. */
  readonly blocks?: number;
}

function startWriter({
  batches,
  writer = 0,
  width = 0,
  blocks,
}: Writer): ReturnType<typeof spawn> {
  const script = join(import.meta.dirname, "file-store-writer.ts");
  const args = [
    "--import",
    "tsx",
    script,
    `--file=${file}`,
    `--writer=${writer}`,
    `--batches=${batches}`,
    `--width=${width}`,
  ];
  const limit = blocks === undefined ? "" : `ulimit -f ${blocks};`;
  return spawn(
    "bash",
    ["-c", `${limit} exec "$0" "$@"`, process.execPath, ...args],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
}

async function outputOf(child: ReturnType<typeof spawn>): Promise<string> {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, "close");
  return output;
}

describe("journal store in a file", () => {
  it.each(JOURNAL_STORE_CONTRACT)("$title", async ({ run }) => {
    await createJournalFile(file);
    await run(async () => fileJournalStore(file, { lockLimitMs: 60_000 }));
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });
});

describe("journal file of the wrong kind", () => {
  it("says not-found for a missing file or directory", async () => {
    const missing = fileJournalStore(join(home, "gone", "journal.jsonl"));
    expect(await faultCode(fileJournalStore(file).read())).toBe("not-found");
    expect(await faultCode(fileJournalStore(file).append(["a"]))).toBe(
      "not-found",
    );
    expect(await faultCode(missing.read())).toBe("not-found");
    expect(
      await faultCode(createJournalFile(join(home, "gone", "journal.jsonl"))),
    ).toBe("not-found");
    await writeFile(file, "");
    expect(await faultCode(fileJournalStore(join(file, "below")).read())).toBe(
      "not-found",
    );
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it("says is-directory for a directory", async () => {
    await mkdir(file);
    expect(await faultCode(fileJournalStore(file).read())).toBe("is-directory");
    expect(await faultCode(fileJournalStore(file).append(["a"]))).toBe(
      "is-directory",
    );
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it("says read-only for a read-only file, root or not, and still reads it", async () => {
    await writeFile(file, "a\n");
    await chmod(file, 0o444);
    const store = fileJournalStore(file);
    expect(await faultCode(store.append(["b"]))).toBe("read-only");
    expect(await store.read()).toBe("a\n");
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it("says not-utf8, and gives the bytes to the reader that can set a line aside", async () => {
    const bytes = Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a]);
    await writeFile(file, bytes);
    const store = fileJournalStore(file);
    expect(await faultCode(store.read())).toBe("not-utf8");
    expect(Buffer.from(await store.readBytes())).toEqual(bytes);
    await store.append(["b"]);
    expect(await readFile(file)).toEqual(
      Buffer.concat([bytes, Buffer.from("b\n")]),
    );
  });

  it("keeps a byte order mark: the text is the file's, to the letter", async () => {
    await writeFile(file, "\ufeffa\n");
    expect(await fileJournalStore(file).read()).toBe("\ufeffa\n");
  });

  it("says already-there and leaves the journal that is there", async () => {
    await writeFile(file, "a\n");
    expect(await faultCode(createJournalFile(file))).toBe("already-there");
    expect(await readFile(file, "utf8")).toBe("a\n");
  });

  it("says io for what is no regular file", async () => {
    expect(await faultCode(fileJournalStore("/dev/null").append(["a"]))).toBe(
      "io",
    );
    expect(await fileJournalStore("/dev/null").read()).toBe("");
  });

  it("carries the system's error as its cause", async () => {
    await expect(fileJournalStore(file).read()).rejects.toMatchObject({
      cause: { code: "ENOENT" },
    });
  });
});

describe("journal file that a crash left", () => {
  it("ends a torn last line before the next append, and loses neither", async () => {
    await writeFile(file, `{"v":1}\n{"v":1,"id":"to`);
    const store = fileJournalStore(file);
    expect(await store.read()).toBe(`{"v":1}\n{"v":1,"id":"to`);
    await store.append(["next"]);
    await store.append(["last"]);
    expect(await store.read()).toBe(`{"v":1}\n{"v":1,"id":"to\nnext\nlast\n`);
  });

  it("keeps all that was acknowledged when its writer is killed half-way", async () => {
    await createJournalFile(file);
    for (let round = 0; round < 4; round += 1) {
      const child = startWriter({
        batches: 100_000,
        writer: round,
        width: 40_000,
      });
      let acknowledged = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        acknowledged += chunk.toString();
        if (acknowledged.length > 80 + round * 60) child.kill("SIGKILL");
      });
      await once(child, "close");
      const kept = new Set(
        (await fileJournalStore(file).read())
          .split("\n")
          .map((line) => line.replace(/\/x*$/, "")),
      );
      const promised = acknowledged
        .split("\n")
        .filter((line) => /^kept \d+\/\d+$/.test(line));
      expect(promised.length).toBeGreaterThan(3);
      for (const line of promised) {
        for (const place of [0, 1, 2])
          expect(kept).toContain(`${line.slice(5)}/${place}`);
      }
      await fileJournalStore(file).append([`after ${round}`]);
      expect(
        (await fileJournalStore(file).read()).endsWith(`\nafter ${round}\n`),
      ).toBe(true);
    }
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it("takes over the lock of a dead process and of one that is too old, wherever it ran", async () => {
    await createJournalFile(file);
    const dead = spawn("true");
    await once(dead, "close");
    await writeFile(`${file}.lock`, `${dead.pid} ${hostname()} x`);
    await fileJournalStore(file).append(["a"]);
    await writeFile(`${file}.lock`, "1 elsewhere x");
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(`${file}.lock`, longAgo, longAgo);
    await fileJournalStore(file).append(["b"]);
    expect(await fileJournalStore(file).read()).toBe("a\nb\n");
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });
});

describe("journal file whose lock names nobody", () => {
  it("waits a moment for a name, then goes on", async () => {
    await createJournalFile(file);
    await writeFile(`${file}.lock`, "");
    const begun = performance.now();
    await fileJournalStore(file).append(["a"]);
    expect(performance.now() - begun).toBeGreaterThan(500);
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
    expect(await fileJournalStore(file).read()).toBe("a\n");
  });
});

describe("journal file that is shared", () => {
  it("loses nothing and mixes no batch of four processes that append at once", async () => {
    await createJournalFile(file);
    const writers = [0, 1, 2, 3].map((writer) =>
      startWriter({ batches: 25, writer, width: 2000 }),
    );
    const outputs = await Promise.all(writers.map(outputOf));
    for (const output of outputs)
      expect(output.match(/^kept/gm)).toHaveLength(25);
    const lines = (await fileJournalStore(file).read()).trimEnd().split("\n");
    const names = lines.map((line) => line.replace(/\/x*$/, ""));
    expect(names).toHaveLength(300);
    for (let start = 0; start < names.length; start += 3) {
      const batch = names[start]?.slice(0, -2);
      expect(names.slice(start, start + 3)).toEqual(
        [0, 1, 2].map((place) => `${batch}/${place}`),
      );
    }
    expect(new Set(names).size).toBe(300);
  });

  it("says locked when another process holds on, keeps nothing of the batch, and still reads", async () => {
    await writeFile(file, "a\n");
    await writeFile(`${file}.lock`, `${process.pid} ${hostname()} x`);
    const store = fileJournalStore(file, { lockLimitMs: 60 });
    expect(await faultCode(store.append(["b"]))).toBe("locked");
    expect(await store.read()).toBe("a\n");
    await rm(`${file}.lock`);
    await store.append(["c"]);
    expect(await store.read()).toBe("a\nc\n");
  });

  it("takes two names of one file for one file", async () => {
    await createJournalFile(file);
    const other = join(home, "other.jsonl");
    await symlink(file, other);
    await writeFile(`${file}.lock`, `${process.pid} ${hostname()} x`);
    const waiting = fileJournalStore(other, { lockLimitMs: 60 });
    expect(await faultCode(waiting.append(["a"]))).toBe("locked");
    await rm(`${file}.lock`);
    const stores = [fileJournalStore(file), fileJournalStore(other)];
    await Promise.all(
      stores.flatMap((store) =>
        ["a", "b", "c"].map((line) => store.append([line])),
      ),
    );
    expect(
      (await fileJournalStore(other).read()).trimEnd().split("\n"),
    ).toHaveLength(6);
  });

  it("appends after lines that another program added meanwhile", async () => {
    await createJournalFile(file);
    const store = fileJournalStore(file);
    await store.append(["a"]);
    await appendFile(file, "by hand");
    await store.append(["b"]);
    expect(await store.read()).toBe("a\nby hand\nb\n");
  });
});

describe("journal file on a full disk", () => {
  it("says disk-full and takes the half-written batch back", async () => {
    await createJournalFile(file);
    const output = await outputOf(
      startWriter({ batches: 50, width: 3000, blocks: 64 }),
    );
    expect(output).toContain("failed Fault: disk-full");
    const kept = output.match(/^kept/gm)?.length ?? 0;
    expect(kept).toBeGreaterThan(2);
    const lines = (await readFile(file, "utf8")).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toHaveLength(kept * 3);
    expect((await stat(file)).size).toBeLessThanOrEqual(64 * 1024);
    await fileJournalStore(file).append(["there is room again"]);
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });
});
