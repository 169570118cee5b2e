import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAR, fileOf, line, profile } from "./journals.ts";
import { Desk, type Outcome, REPO } from "./terminal.ts";

const desk = new Desk();
const CONTENT = join(REPO, "packages/program/content");

const RUNS = {
  realSound: ["check", "sound.jsonl"],
  realFaulty: ["check", "faulty.jsonl"],
  json: ["check", "faulty.jsonl", "--json"],
  bytes: ["check", "bytes.jsonl"],
  empty: ["check", "empty.jsonl"],
  realMissing: ["check", "missing.jsonl"],
  program: ["check", CONTENT],
  realBroken: ["check", "broken"],
  realBrokenProgram: [
    "today",
    "sound.jsonl",
    "--on",
    "2026-01-10",
    "--program",
    "broken",
  ],
  changedProgram: [
    "today",
    "sound.jsonl",
    "--on",
    "2026-01-10",
    "--program",
    "changed.json",
  ],
  ownProgram: [
    "today",
    "sound.jsonl",
    "--on",
    "2026-01-10",
    "--program",
    CONTENT,
    "--json",
  ],
  compiledProgram: [
    "today",
    "sound.jsonl",
    "--on",
    "2026-01-10",
    "--program",
    "program.json",
    "--json",
  ],
  realBig: ["check", "big.jsonl"],
};

let outcome: (name: keyof typeof RUNS) => Outcome;

beforeAll(async () => {
  const sound = [profile(), line("check-in", "2026-01-10", CLEAR)];
  desk.write("sound.jsonl", fileOf(...sound));
  const id = "01a209a3-020c-7fad-8dec-00000000ffff";
  desk.write(
    "faulty.jsonl",
    fileOf(
      ...sound,
      "{oops",
      "[]",
      line("walk", "2026-02-30", { minutes: 10, at: "2026-02-28T08:00:00Z" }),
      line("dance", "2026-01-11"),
      line("session", "2026-01-11", {
        minutes: 10,
        items: [{ movement: "goblet-sqaut", sets: 1, reps: 1 }],
      }),
      line("note", "2026-01-11", { id, text: "one" }),
      line("note", "2026-01-11", { id, text: "other" }),
      line("note", "2026-01-11", { text: "written by a newer one" }).replace(
        '"v":1',
        '"v":2',
      ),
    ),
  );
  desk.write(
    "bytes.jsonl",
    Buffer.concat([
      Buffer.from(fileOf(...sound)),
      Buffer.from([0xff, 0xfe, 0x0a]),
    ]),
  );
  desk.write("empty.jsonl", "");
  const many = Array.from({ length: 100_000 }, (_, place) =>
    line("note", "2026-01-11", { text: String(place) }),
  );
  desk.write("big.jsonl", fileOf(...sound, ...many));
  mkdirSync(desk.path("broken"));
  cpSync(CONTENT, desk.path("broken"), { recursive: true });
  const gates = readFileSync(desk.path("broken/gates.yaml"), "utf8");
  writeFileSync(
    desk.path("broken/gates.yaml"),
    gates.replaceAll("goblet-squat", "goblet-sqaut"),
  );
  const compiled = readFileSync(
    join(REPO, "packages/program/generated/program.json"),
    "utf8",
  );
  desk.write("program.json", compiled);
  desk.write(
    "changed.json",
    compiled.replace(/"impactFromDay":\s*42/, '"impactFromDay": 1'),
  );
  outcome = await desk.runAll(RUNS);
});

afterAll(() => desk.clear());

describe("restride check", () => {
  it("finds nothing in a sound journal", () => {
    expect(outcome("realSound")).toEqual({
      code: 0,
      out: "sound.jsonl: no fault, 2 entries read.\n",
      err: "",
    });
  });

  it("names every fault with its line, its path and its mend", () => {
    const { code, out, err } = outcome("realFaulty");
    expect([code, err]).toEqual([1, ""]);
    const places = [
      "3\n  This",
      "4\n  An",
      "5\n  on: ",
      "6\n  kind: ",
      "7\n  items[0].movement: ",
      "8\n  id: ",
      "9\n  id: ",
      "10\n  v: ",
    ];
    for (const place of places) expect(out).toContain(`faulty.jsonl:${place}`);
    expect(out.match(/^ {2}Mend: \S/gm)).toHaveLength(8);
    expect(out).toMatch(
      /faulty\.jsonl: 8 faults, 2 entries read\. Nothing was changed\.\n$/,
    );
  });

  it("gives one fault a line with --json", () => {
    const { code, out } = outcome("json");
    expect(code).toBe(1);
    const faults = out
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(faults.map(({ line: at, reason }) => [at, reason])).toEqual([
      [3, "not-json"],
      [4, "not-an-object"],
      [5, "bad-date"],
      [6, "unknown-kind"],
      [7, "unknown-movement"],
      [8, "conflicting-copies"],
      [9, "conflicting-copies"],
      [10, "unknown-version"],
    ]);
    expect(faults[0]).toMatchObject({
      file: "faulty.jsonl",
      path: "",
      within: null,
    });
  });

  it("names a line that is not UTF-8, an empty journal, and a file that is not there", () => {
    expect(outcome("bytes")).toMatchObject({ code: 1 });
    expect(outcome("bytes").out).toMatch(
      /bytes\.jsonl:3\n {2}The text is not UTF-8\.\n {2}Mend: /,
    );
    expect(outcome("empty")).toMatchObject({ code: 1 });
    expect(outcome("empty").out).toContain(
      "This journal has nothing in it yet.",
    );
    expect(outcome("realMissing")).toMatchObject({ code: 2, out: "" });
    expect(outcome("realMissing").err).toContain(
      "missing.jsonl: There is no such file.",
    );
  });

  it("reads a journal of a hundred thousand lines", () => {
    expect(outcome("realBig")).toMatchObject({
      code: 0,
      out: "big.jsonl: no fault, 100,002 entries read.\n",
    });
  });

  it("checks a program's folder", () => {
    expect(outcome("program")).toEqual({
      code: 0,
      out: `${CONTENT}: no fault.\n`,
      err: "",
    });
    const { code, out } = outcome("realBroken");
    expect(code).toBe(1);
    expect(out).toMatch(/broken\/gates\.yaml:\d+\n[^]*goblet-sqaut/);
    expect(out).toMatch(/broken: \d+ faults?\. Nothing was changed\.\n$/);
  });

  it("decides with a program of one's own only when it is sound", () => {
    expect(outcome("realBrokenProgram")).toMatchObject({ code: 1, out: "" });
    expect(outcome("changedProgram")).toMatchObject({ code: 1, out: "" });
    expect(outcome("changedProgram").err).toContain(
      "was changed after it was compiled",
    );
    expect(outcome("ownProgram")).toMatchObject({ code: 0, err: "" });
    expect(outcome("ownProgram").out).toBe(outcome("compiledProgram").out);
  });
});
