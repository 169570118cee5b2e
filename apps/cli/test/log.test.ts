import { setTimeout as sleep } from "node:timers/promises";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { program } from "@restride/program";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAR, fileOf, line, profile } from "./journals.ts";
import { Desk, outcomeOf, start, together } from "./terminal.ts";

const desk = new Desk();
const START = fileOf(profile(), line("check-in", "2026-01-20", CLEAR));

beforeAll(() => {
  for (const name of ["a", "b", "c", "d", "many", "torn", "care"])
    desk.write(`${name}.jsonl`, START);
  desk.write("locked.jsonl", START);
  chmodSync(desk.path("locked.jsonl"), 0o444);
});

afterAll(() => desk.clear());

function textOf(name: string): string {
  return readFileSync(desk.path(name), "utf8");
}

function linesOf(name: string): readonly Record<string, unknown>[] {
  return textOf(name)
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text) as Record<string, unknown>);
}

describe("restride log", () => {
  it("adds one entry in canonical form, with an id and an instant of its own", async () => {
    const words = [
      "items[0].movement=squat-to-chair",
      "items[0].sets=2",
      "items[0].reps=8",
      "items[0].effort=6",
    ];
    const { code, out, err } = await desk.run(
      "log",
      "a.jsonl",
      "session",
      "--on",
      "2026-02-10",
      "minutes=20",
      "signs=none",
      "pain=none",
      ...words,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Written: session for Tue, 10 Feb 2026/);
    expect(textOf("a.jsonl").startsWith(START)).toBe(true);
    const entry = linesOf("a.jsonl").at(-1);
    expect(entry).toMatchObject({
      v: 1,
      on: "2026-02-10",
      by: "runner",
      kind: "session",
      minutes: 20,
      signs: "none",
      pain: [],
      items: [{ movement: "squat-to-chair", sets: 2, reps: 8, effort: 6 }],
    });
    expect(entry?.["id"]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(
      Math.abs(Date.parse(String(entry?.["at"])) - Date.now()),
    ).toBeLessThan(60_000);
  });

  it("takes JSON on standard input, and keeps the id and the instant that it brings", async () => {
    const own = {
      kind: "check",
      check: "hop",
      left: 10,
      right: 9,
      on: "2026-02-11",
      id: "01a209a3-020c-7fad-8dec-ffffffffffff",
      at: "2026-02-11T07:00:00+01:00",
    };
    const whole = await desk.feed(
      JSON.stringify(own),
      "log",
      "b.jsonl",
      "-",
      "--json",
    );
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toEqual({ v: 1, by: "runner", ...own });
    const fields = await desk.feed(
      `{"minutes":15,"brisk":false}`,
      "log",
      "b.jsonl",
      "walk",
      "-",
      "--on",
      "2026-02-11",
      "--json",
    );
    expect(JSON.parse(fields.out)).toMatchObject({
      kind: "walk",
      on: "2026-02-11",
      minutes: 15,
    });
    expect(
      linesOf("b.jsonl")
        .slice(2)
        .map((entry) => entry["kind"]),
    ).toEqual(["check", "walk"]);
  });

  it("shows the questions of a check-in and of a screen that answer nothing, and writes nothing", async () => {
    const before = linesOf("b.jsonl").length;
    const checkIn = await desk.call("log", "b.jsonl", "check-in");
    const screen = await desk.call("log", "b.jsonl", "screen");
    expect([checkIn.code, checkIn.out]).toEqual([3, ""]);
    expect([screen.code, screen.out]).toEqual([3, ""]);
    for (const { id, pregnantOnly } of program.warnings)
      expect(new RegExp(`^ +${id} `, "m").test(checkIn.err)).toBe(
        !pregnantOnly,
      );
    for (const { id } of program.signs)
      expect(checkIn.err).toMatch(new RegExp(`^ +signs\\.${id} +[A-Z]`, "m"));
    for (const { id } of program.topics)
      expect(screen.err).toMatch(new RegExp(`^ +answers\\.${id} +[A-Z]`, "m"));
    expect(screen.err).toContain("healed and comfortable?");
    expect(linesOf("b.jsonl")).toHaveLength(before);
  });

  it("refuses what does not fit, names every fault with its mend, and leaves the journal as it was", async () => {
    const refused = await together([
      async () =>
        desk.run(
          "log",
          "c.jsonl",
          "check-in",
          "warnings=RF-99",
          "signs.leak=7",
          "pan=none",
        ),
      async () =>
        desk.call(
          "log",
          "c.jsonl",
          "session",
          "minutes=20",
          "items[0].movement=goblet-sqaut",
          "items[0].sets=2",
          "items[0].reps=8",
        ),
      async () =>
        desk.run("log", "c.jsonl", "note", "text=later", "--on", "2999-01-01"),
      async () =>
        desk.feed(
          `{"kind":"walk","minutes":20,"on":"2026-02-30"}`,
          "log",
          "c.jsonl",
          "-",
        ),
      async () => desk.feed("not json", "log", "c.jsonl", "-"),
    ]);
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1, 1, 3]);
    const [faults, misspelt, future, noDay, noJson] = refused.map(
      ({ err }) => err,
    );
    expect(faults).toMatch(
      /warnings\[0\]: No warning sign has this id[^]*signs\.leak: 7 is outside[^]*pan: Nothing has this name here/,
    );
    expect(misspelt).toMatch(
      /items\[0\]\.movement: No movement has this name: “goblet-sqaut”\.\n {2}Did you mean “goblet-squat”\?/,
    );
    expect(future).toMatch(/^on: /);
    expect(noDay).toMatch(/on: “2026-02-30” is not a date/);
    expect(noJson).toContain("is not JSON");
    expect(refused.every(({ out }) => out === "")).toBe(true);
    expect(textOf("c.jsonl")).toBe(START);
  });

  it("says at once whom to call when that is what the entry means", async () => {
    const { code, out } = await desk.run(
      "log",
      "care.jsonl",
      "check-in",
      "warnings=RF-01",
      "--on",
      "2026-02-10",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^999: call now\./);
    expect(linesOf("care.jsonl")).toHaveLength(3);
  });

  it("keeps every entry when several write at the same time", async () => {
    const writers = Array.from({ length: 5 }, (_, place) =>
      outcomeOf(
        start(
          [
            "log",
            "many.jsonl",
            "note",
            `text=note ${place}`,
            "--on",
            "2026-02-01",
            "--json",
          ],
          desk.folder,
        ),
      ),
    );
    const codes = (await Promise.all(writers)).map(({ code }) => code);
    expect(codes).toEqual([0, 0, 0, 0, 0]);
    const texts = linesOf("many.jsonl").flatMap((entry) =>
      entry["kind"] === "note" ? [String(entry["text"])] : [],
    );
    expect(texts.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "note 0",
      "note 1",
      "note 2",
      "note 3",
      "note 4",
    ]);
  });

  it("leaves a readable journal when it is killed at any moment, and the next entry goes in", async () => {
    const kills = [350, 450, 520, 580, 640, 720];
    await together(
      kills.map((delay) => async () => {
        const child = start(
          [
            "log",
            "d.jsonl",
            "note",
            `text=killed after ${delay}`,
            "--on",
            "2026-02-01",
          ],
          desk.folder,
        );
        const ended = outcomeOf(child);
        await sleep(delay);
        child.kill("SIGKILL");
        await ended;
      }),
    );
    expect(textOf("d.jsonl").startsWith(START)).toBe(true);
    expect(linesOf("d.jsonl").length).toBeGreaterThanOrEqual(2);
    const { code } = await desk.run(
      "log",
      "d.jsonl",
      "note",
      "text=after",
      "--on",
      "2026-02-01",
    );
    expect(code).toBe(0);
    expect(linesOf("d.jsonl").at(-1)).toMatchObject({ text: "after" });
  });

  it("ends a line that was torn by a crash before it adds its own", async () => {
    desk.write("torn.jsonl", `${START}{"v":1,"kind":"wal`);
    const { code } = await desk.run(
      "log",
      "torn.jsonl",
      "note",
      "text=after",
      "--on",
      "2026-02-01",
      "--json",
    );
    expect(code).toBe(0);
    const lines = textOf("torn.jsonl").trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe(`{"v":1,"kind":"wal`);
    expect(JSON.parse(lines[3] ?? "")).toMatchObject({ text: "after" });
  });

  it("says what is wrong with the place, exits 2 and changes nothing", async () => {
    const [readOnly, missing, folder] = await together([
      async () => desk.run("log", "locked.jsonl", "note", "text=x"),
      async () => desk.run("log", "missing.jsonl", "note", "text=x"),
      async () => desk.run("log", ".", "note", "text=x"),
    ]);
    expect([readOnly?.code, missing?.code, folder?.code]).toEqual([2, 2, 2]);
    expect(readOnly?.err).toMatch(
      /locked\.jsonl: This file or its folder may not be written to; nothing was changed\.\n\S/,
    );
    expect(missing?.err).toMatch(
      /missing\.jsonl: There is no such file\.\nStart a journal with: restride new/,
    );
    expect(folder?.err).toMatch(/This is a folder, not a journal/);
    expect(textOf("locked.jsonl")).toBe(START);
    expect(existsSync(desk.path("missing.jsonl"))).toBe(false);
  });
});
