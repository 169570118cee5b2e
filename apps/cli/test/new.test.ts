import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { COMMAND, Desk, together } from "./terminal.ts";

const desk = new Desk();
afterAll(() => desk.clear());

function entryIn(name: string): unknown {
  return JSON.parse(readFileSync(desk.path(name), "utf8"));
}

describe("restride new", () => {
  it("starts a journal with a profile about the day it ended", async () => {
    const lists = [
      "--days",
      "1,3,5",
      "--minutes",
      "20",
      "--equipment",
      "chair",
      "--weightsKg",
      "2,4.5",
      "--history",
      "none",
    ];
    const { code, out, err } = await desk.run(
      "new",
      "a.jsonl",
      "--ended",
      "2026-01-05",
      "--birth",
      "caesarean",
      "--gestationWeeks",
      "39",
      ...lists,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^a\.jsonl is made\.\nWritten: profile for Mon, 5 Jan 2026/,
    );
    expect(entryIn("a.jsonl")).toMatchObject({
      kind: "profile",
      on: "2026-01-05",
      ended: "2026-01-05",
      birth: "caesarean",
      gestationWeeks: 39,
      days: [1, 3, 5],
      minutes: 20,
      equipment: ["chair"],
      weightsKg: [2, 4.5],
      history: [],
    });
  });

  it("never writes over anything, and makes nothing of what does not fit", async () => {
    desk.write("there.jsonl", "precious");
    const [there, future, wrong, noFolder, pregnant] = await together([
      async () => desk.run("new", "there.jsonl", "--ended", "2026-01-05"),
      async () => desk.run("new", "future.jsonl", "--ended", "2999-01-05"),
      async () =>
        desk.run(
          "new",
          "wrong.jsonl",
          "--ended",
          "2026-01-05",
          "--birth",
          "easy",
          "--equipment",
          "sofa",
        ),
      async () => desk.run("new", "nowhere/x.jsonl", "--ended", "2026-01-05"),
      async () =>
        desk.run(
          "new",
          "p.jsonl",
          "--outcome",
          "pregnant",
          "--due",
          "2027-03-01",
          "--json",
        ),
    ]);
    expect(
      [there, future, wrong, noFolder, pregnant].map((each) => each?.code),
    ).toEqual([2, 1, 1, 2, 0]);
    expect(there?.err).toContain(
      "there.jsonl: A file of this name is already there, and nothing was changed.",
    );
    expect(readFileSync(desk.path("there.jsonl"), "utf8")).toBe("precious");
    expect(future?.err).toContain("ended: ");
    expect(wrong?.err).toMatch(
      /birth: [^]*equipment\[0\]: [^]*No journal was made\./,
    );
    expect(noFolder?.err).toContain(
      "nowhere/x.jsonl: its folder is not there.",
    );
    expect(JSON.parse(pregnant?.out ?? "")).toMatchObject({
      kind: "profile",
      outcome: "pregnant",
      due: "2027-03-01",
    });
    for (const name of ["future.jsonl", "wrong.jsonl", "nowhere"])
      expect(existsSync(desk.path(name))).toBe(false);
  });

  it("asks on a terminal, lets every question be skipped, and writes nothing when broken off", async () => {
    const asked = await typed("asked.jsonl", [
      [/did the pregnancy end\?/, "2026-01-05\r"],
      [/How did it end\?/, `${UP}\r`],
      [/Which way\?/, `${DOWN}${DOWN}\r`],
      [/Whose numbers/, `${UP}\r`],
    ]);
    expect(asked).toContain("asked.jsonl is made.");
    expect(entryIn("asked.jsonl")).toMatchObject({
      ended: "2026-01-05",
      birth: "caesarean",
    });
    expect(entryIn("asked.jsonl")).not.toHaveProperty("outcome");
    expect(entryIn("asked.jsonl")).not.toHaveProperty("region");
    const broken = await typed("broken.jsonl", [
      [/did the pregnancy end\?/, "\u0003"],
    ]);
    expect(broken).toContain("Nothing was written.");
    expect(existsSync(desk.path("broken.jsonl"))).toBe(false);
  });
});

const UP = "\u001b[A";
const DOWN = "\u001b[B";

type Step = readonly [question: RegExp, keys: string];

/** What a terminal shows when each question is answered with its keys. */
async function typed(name: string, steps: readonly Step[]): Promise<string> {
  const command = `stty cols 80; ${process.execPath} ${COMMAND} new ${name}`;
  const words = ["-qec", command, "/dev/null"];
  const child = spawn("script", words, { cwd: desk.folder });
  const waiting = [...steps];
  let shown = "";
  let seen = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
    const [question, keys] = waiting[0] ?? [];
    if (question === undefined || !question.test(shown.slice(seen))) return;
    waiting.shift();
    seen = shown.length;
    child.stdin.write(keys);
  });
  await new Promise((resolve) => child.once("close", resolve));
  return shown;
}
