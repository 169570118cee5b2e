import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAR, fileOf, line, profile } from "./journals.ts";
import { COMMAND, Desk, type Outcome, outcomeOf } from "./terminal.ts";

/** Files that no journal should be, through the real command. */

const desk = new Desk();
const DAY = "2026-01-10";
const SOUND = fileOf(profile(), line("check-in", DAY, CLEAR));
const LONG = 10_000_000;

const RUNS = {
  realHostile: ["check", "hostile.jsonl", "--json"],
  today: ["today", "hostile.jsonl", "--on", DAY, "--json"],
  realCrlf: ["check", "crlf.jsonl"],
  mark: ["check", "mark.jsonl"],
  nul: ["check", "nul.jsonl"],
  nulToday: ["today", "nul.jsonl"],
  long: ["check", "long.jsonl"],
  contradictory: ["check", "contradictory.jsonl"],
  foreign: ["log", "foreign.jsonl", "note", "text=x"],
  wide: ["log", "wide.jsonl", "note", "text=x"],
  pregnant: [
    "log",
    "sound.jsonl",
    "profile",
    "outcome=pregnant",
    `ended=${DAY}`,
  ],
  weeks: [
    "log",
    "sound.jsonl",
    "profile",
    "outcome=living-baby",
    "gestationWeeks=9",
  ],
  several: ["today", "sound.jsonl", "gone.jsonl", "--on", DAY],
};

let outcome: (name: keyof typeof RUNS) => Outcome;

function textOf(name: string): string {
  return readFileSync(desk.path(name), "utf8");
}

beforeAll(async () => {
  const proto = (kind: string, inner: string): string =>
    line(kind, DAY, { at: `${DAY}T09:00:00+00:00` }).replace(
      /\}$/,
      `,${inner}}`,
    );
  desk.write(
    "hostile.jsonl",
    `${SOUND}${fileOf(
      proto("check-in", `"__proto__":{"signs":"none"},"warnings":"none"`),
      proto("check-in", `"signs":{"__proto__":1,"leak":0}`),
      proto("screen", `"answers":{"constructor":"no"}`),
      proto(
        "session",
        `"minutes":5,"items":[{"movement":"toString","sets":1,"reps":1}]`,
      ),
      `${"[".repeat(30_000)}${"]".repeat(30_000)}`,
      "null",
      "\0\0",
    )}{"v":1,"id":"01a2`,
  );
  desk.write("sound.jsonl", SOUND);
  desk.write("crlf.jsonl", SOUND.replaceAll("\n", "\r\n"));
  desk.write("mark.jsonl", `\uFEFF${SOUND}`);
  desk.write("nul.jsonl", "\0".repeat(100_000));
  desk.write(
    "long.jsonl",
    `${SOUND}${line("note", DAY, { text: "a".repeat(LONG) })}\n`,
  );
  desk.write(
    "contradictory.jsonl",
    `${profile({ outcome: "living-baby", gestationWeeks: 9 })}\n`,
  );
  desk.write("foreign.jsonl", "milk\nbread\n");
  desk.write("wide.jsonl", Buffer.from(`\uFEFF${SOUND}`, "utf16le"));
  outcome = await desk.runAll(RUNS);
});

afterAll(() => desk.clear());

describe("a hostile file", () => {
  it("has every bad line named with its path, and a decision all the same", () => {
    const { code, out } = outcome("realHostile");
    const faults = out
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text) as { line: number; path: string });
    expect(code).toBe(1);
    expect(faults.map(({ line: at, path }) => `${at} ${path}`)).toEqual([
      "3 __proto__",
      "4 signs.__proto__",
      "5 answers.constructor",
      "6 items[0].movement",
      "7 ",
      "8 ",
      "9 ",
      "10 ",
    ]);
    const decision = outcome("today");
    expect(decision.code).toBe(0);
    expect(decision.out).toContain(`"level":"ask"`);
  });

  it("may have carriage returns or a byte order mark", () => {
    for (const name of ["realCrlf", "mark"] as const)
      expect(outcome(name)).toMatchObject({ code: 0, err: "" });
  });

  it("of zeros, or with a line of ten million characters, is told by line", () => {
    expect(outcome("nul").code).toBe(1);
    expect(outcome("nul").out).toMatch(/nul\.jsonl:1\n {2}\S/);
    expect(outcome("nulToday")).toMatchObject({ code: 1, out: "" });
    expect(outcome("long").code).toBe(1);
    expect(outcome("long").out).toMatch(
      /long\.jsonl:3\n {2}The entry is too long/,
    );
  });

  it("that is something else is not written to", () => {
    for (const name of ["foreign", "wide"] as const) {
      expect(outcome(name).code).toBe(1);
      expect(outcome(name).err).toMatch(
        /Nothing in this file is an entry.*\n\S/,
      );
    }
    expect(textOf("foreign.jsonl")).toBe("milk\nbread\n");
  });

  it("that is gone leaves the others their decision", () => {
    const { code, out, err } = outcome("several");
    expect(code).toBe(2);
    expect(out).toContain("sound.jsonl");
    expect(err).toMatch(/gone\.jsonl: There is no such file/);
  });
});

describe("a contradictory profile", () => {
  it("is refused when written, with its field and its mend, and changes nothing", () => {
    expect(outcome("pregnant").code).toBe(1);
    expect(outcome("pregnant").err).toMatch(
      /^ended: This cannot be true together with outcome\.\n {2}One of the two is a slip\./,
    );
    expect(outcome("weeks").code).toBe(1);
    expect(outcome("weeks").err).toMatch(
      /^gestationWeeks: This cannot be true/,
    );
    expect(textOf("sound.jsonl")).toBe(SOUND);
  });

  it("is named by check with its line when it is in the file already", () => {
    const { code, out } = outcome("contradictory");
    expect(code).toBe(1);
    expect(out).toMatch(
      /contradictory\.jsonl:1\n {2}gestationWeeks: This cannot be true together with outcome\./,
    );
  });
});

describe("a disk that is full, and a file that goes away", () => {
  /** A process that may write no file beyond so many blocks of 1024 bytes, as on a full disk. */
  async function crowded(
    blocks: number,
    ...words: readonly string[]
  ): Promise<Outcome> {
    const child = spawn(
      "bash",
      [
        "-c",
        `ulimit -f ${blocks}; exec "$0" "$@"`,
        process.execPath,
        COMMAND,
        ...words,
      ],
      { cwd: desk.folder },
    );
    return outcomeOf(child);
  }

  it("loses nothing that was there, leaves no lock, says so and exits 2", async () => {
    const notes = Array.from({ length: 30 }, () =>
      line("note", DAY, { text: "x".repeat(90) }),
    );
    const text = `${SOUND}${fileOf(...notes)}`;
    desk.write("full.jsonl", text);
    const blocks = Math.ceil(Buffer.byteLength(text) / 1024);
    const long = `text=${"x".repeat(3900)}`;
    const { code, err } = await crowded(
      blocks,
      "log",
      "full.jsonl",
      "note",
      long,
      "--on",
      DAY,
    );
    expect(code).toBe(2);
    expect(err).toMatch(
      /full\.jsonl: The disk is full; nothing was changed\.\n\S/,
    );
    expect(textOf("full.jsonl")).toBe(text);
    expect(existsSync(desk.path("full.jsonl.lock"))).toBe(false);
  });

  it("makes no journal when there is no room for its first line, and the name stays free", async () => {
    const { code, err } = await crowded(0, "new", "none.jsonl", "--ended", DAY);
    expect(code).toBe(2);
    expect(err).toMatch(/none\.jsonl: The disk is full/);
    expect(
      readdirSync(desk.folder).filter((name) => name.startsWith("none")),
    ).toEqual([]);
  });

  it("is not made anew by a log that comes after it went", async () => {
    desk.write("going.jsonl", SOUND);
    rmSync(desk.path("going.jsonl"));
    const { code } = await desk.run("log", "going.jsonl", "note", "text=x");
    expect(code).toBe(2);
    expect(existsSync(desk.path("going.jsonl"))).toBe(false);
  });
});
