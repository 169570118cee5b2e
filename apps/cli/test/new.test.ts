import { spawnSync } from "node:child_process";
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

  it("asks on a terminal, lets every question be skipped, and writes nothing when broken off", () => {
    const typed = (keys: string, name: string): string => {
      const command = `(sleep 1.5; printf '${keys}'; sleep 0.5) | script -qec 'stty cols 80; ${process.execPath} ${COMMAND} new ${name}' /dev/null`;
      return spawnSync("bash", ["-c", command], {
        cwd: desk.folder,
        encoding: "utf8",
        timeout: 20_000,
      }).stdout;
    };
    const asked = typed(
      "2026-01-05\\r\\033[A\\r\\033[B\\033[B\\r\\033[A\\r",
      "asked.jsonl",
    );
    expect(asked).toContain("On which day did the pregnancy end?");
    expect(asked).toContain("asked.jsonl is made.");
    expect(entryIn("asked.jsonl")).toMatchObject({
      ended: "2026-01-05",
      birth: "caesarean",
    });
    expect(entryIn("asked.jsonl")).not.toHaveProperty("outcome");
    expect(typed("\\003", "broken.jsonl")).toContain("Nothing was written.");
    expect(existsSync(desk.path("broken.jsonl"))).toBe(false);
  });
});
