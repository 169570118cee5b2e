import { describe, expect, it } from "vitest";
import {
  idOf,
  lines,
  noteOn,
  raw,
  SAMPLES,
  sample,
  VOCABULARY,
} from "../../test/reading.ts";
import type { Unread } from "../type/entry.ts";
import { MAX_ENTRY_BYTES } from "./entry/validate.ts";
import { readBytes } from "./bytes.ts";
import { readJournal } from "./reader.ts";

const OPTIONS = { vocabulary: VOCABULARY };

function unreadIn(text: string): readonly Unread[] {
  return readJournal(text, OPTIONS).unread;
}

function idsIn(text: string): readonly string[] {
  return readJournal(text, OPTIONS).entries.map((entry) => entry.id);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const FIRST = noteOn("2026-11-01", 1);
const SECOND = noteOn("2026-11-02", 2);

describe("readJournal takes", () => {
  it("an empty text", () => {
    expect(readJournal("", OPTIONS)).toEqual({
      entries: [],
      unread: [],
      claims: [],
      faults: [],
    });
  });

  it("entries in any order and gives them in the fold's order", () => {
    const late = noteOn("2026-11-02", 3, 7);
    const text = lines(SECOND, FIRST, late);
    expect(idsIn(text)).toEqual([idOf(1), idOf(3), idOf(2)]);
    expect(unreadIn(text)).toEqual([]);
  });

  it("one entry of each kind, given signatures and a coach", () => {
    const values = Object.keys(SAMPLES)
      .filter((kind) => kind !== "coach-remove")
      .map((kind, n) => sample(kind, { id: idOf(n + 10) }));
    const verified = new Set(values.map((value) => String(value["id"])));
    const journal = readJournal(lines(...values), { ...OPTIONS, verified });
    expect(journal.unread).toEqual([]);
    expect(journal.entries).toHaveLength(values.length);
  });

  it("a byte order mark, CRLF, blank lines, and a last line without an end", () => {
    const text = `\uFEFF${JSON.stringify(FIRST)}\r\n\r\n  \t\n\n${JSON.stringify(SECOND)}`;
    expect(idsIn(text)).toEqual([idOf(1), idOf(2)]);
    expect(unreadIn(text)).toEqual([]);
    expect(readBytes(bytesOf(text), OPTIONS)).toEqual(
      readJournal(text, OPTIONS),
    );
  });

  it("copies as one, also with other white space and key order", () => {
    const turned = Object.fromEntries(Object.entries(FIRST).toReversed());
    const text = lines(
      FIRST,
      JSON.stringify(turned, null, 1).replaceAll("\n", " "),
      FIRST,
    );
    const journal = readJournal(text, OPTIONS);
    expect(journal.entries).toHaveLength(1);
    expect(journal.claims[0]?.line).toBe(1);
    expect(journal.unread).toEqual([]);
  });

  it("a line of 64 KiB, not a byte more", () => {
    const line = JSON.stringify(FIRST);
    const fits = line + " ".repeat(MAX_ENTRY_BYTES - line.length);
    expect(idsIn(fits)).toEqual([idOf(1)]);
    expect(unreadIn(`${fits} `)).toMatchObject([
      {
        line: 1,
        reason: "too-long",
        params: { bytes: 65_537, max: 65_536 },
        on: "2026-11-01",
        id: idOf(1),
      },
    ]);
    const marked = bytesOf(`\uFEFF${fits}\r\n`);
    expect(readBytes(marked, OPTIONS).unread).toEqual([]);
    expect(readBytes(bytesOf(`${fits} `), OPTIONS).unread).toMatchObject([
      { reason: "too-long", on: "2026-11-01" },
    ]);
  });

  it("counts the bytes of a long line, not its units", () => {
    const wide = sample("note", { text: "€".repeat(4000) });
    const line = JSON.stringify(wide);
    const fits = line + " ".repeat(MAX_ENTRY_BYTES - bytesOf(line).length);
    expect(unreadIn(fits)).toEqual([]);
    expect(unreadIn(`${fits} `)).toMatchObject([{ reason: "too-long" }]);
    expect(readBytes(bytesOf(`${fits} `), OPTIONS).unread).toMatchObject([
      { reason: "too-long" },
    ]);
  });
});

describe("readJournal sets aside", () => {
  it.each([
    ["not-json", "hello"],
    ["not-json", '{"v":1,'],
    ["not-json", "{}{}"],
    ["not-json", "NaN"],
    ["not-json", "\uFEFF\uFEFF{}"],
    ["not-an-object", "[]"],
    ["not-an-object", "null"],
    ["not-an-object", '"text"'],
    ["not-an-object", "12"],
  ])("as %s: %s", (reason, line) => {
    expect(unreadIn(lines(FIRST, line))).toEqual([
      {
        line: 2,
        path: "",
        reason,
        params: {},
        id: null,
        on: null,
        writtenOn: null,
        after: Date.UTC(2026, 10, 1, 8),
      },
    ]);
    expect(idsIn(lines(FIRST, line, SECOND))).toEqual([idOf(1), idOf(2)]);
  });

  it.each([
    ["unknown-version", "v", raw("note", { v: 2, words: [] })],
    ["unknown-kind", "kind", raw("dream", { text: "x" })],
    ["missing-field", "text", raw("note")],
    ["unknown-field", "mood", sample("note", { mood: 1 })],
    ["wrong-type", "text", sample("note", { text: 1 })],
    ["not-allowed", "source", sample("run", { source: "watch" })],
    ["out-of-range", "minutes", sample("walk", { minutes: 0 })],
    ["bad-date", "ended", sample("profile", { ended: "2026-13-01" })],
    ["bad-instant", "start", sample("walk", { start: "noon" })],
    ["bad-id", "entry", sample("retract", { entry: "x" })],
    ["from-the-future", "on", sample("note", { on: "2026-11-24" })],
    [
      "unknown-movement",
      "stopped.movement",
      sample("session", { stopped: { movement: "x", why: "y" } }),
    ],
    ["unknown-check", "check", sample("check", { check: "x" })],
    [
      "unknown-warning",
      "warnings[0]",
      sample("check-in", { warnings: ["RF-99"] }),
    ],
    [
      "unknown-topic",
      "answers.GP-z",
      sample("screen", { answers: { "GP-z": "no" } }),
    ],
    ["not-hers", "by", sample("profile", { by: "coach:k" })],
    ["unverified", "signature", sample("prescription", {})],
  ])("as %s, with path, id and dates", (reason, path, value) => {
    const [fault, ...more] = unreadIn(lines(noteOn("2026-11-01", 77), value));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      line: 2,
      path,
      reason,
      id: idOf(1),
      on: value["on"],
      writtenOn: "2026-11-22",
      after: null,
    });
  });

  it("every fault of an entry", () => {
    const value = sample("walk", { minutes: 0, brisk: "yes" });
    expect(unreadIn(lines(value)).map(({ path }) => path)).toEqual([
      "brisk",
      "minutes",
    ]);
  });

  it("an entry whose own id, `on` or `at` is damaged, and dates it by what is left", () => {
    const damaged = [
      sample("note", { id: "x" }),
      sample("note", { on: "2026-11-31" }),
      sample("note", { at: "yesterday" }),
      sample("note", { on: "0001-01-01", at: "9999-01-01T00:00:00Z" }),
    ];
    const own = Date.UTC(2026, 10, 22, 7, 30);
    expect(unreadIn(lines(...damaged))).toMatchObject([
      {
        line: 1,
        path: "id",
        reason: "bad-id",
        id: null,
        on: "2026-11-22",
        after: null,
      },
      {
        line: 2,
        path: "on",
        reason: "bad-date",
        on: null,
        writtenOn: "2026-11-22",
        after: own,
      },
      {
        line: 3,
        path: "at",
        reason: "bad-instant",
        on: "2026-11-22",
        writtenOn: null,
        after: null,
      },
      {
        line: 4,
        path: "at",
        reason: "out-of-range",
        on: null,
        writtenOn: null,
        after: null,
      },
      { line: 4, path: "on", reason: "out-of-range" },
    ]);
  });

  it("an undated fault after the greatest instant above it, whatever the order of lines", () => {
    const text = lines("broken", SECOND, "broken", FIRST, "broken");
    expect(unreadIn(text).map(({ line, after }) => [line, after])).toEqual([
      [1, null],
      [3, Date.UTC(2026, 10, 2, 8)],
      [5, Date.UTC(2026, 10, 2, 8)],
    ]);
  });
});

describe("a torn line", () => {
  const whole = JSON.stringify(FIRST);

  it("keeps the date, id and instant that can still be read", () => {
    expect(unreadIn(whole.slice(0, -1))).toMatchObject([
      {
        reason: "not-json",
        id: idOf(1),
        on: "2026-11-01",
        writtenOn: "2026-11-01",
        after: null,
      },
    ]);
  });

  it("never reads half a date as a date", () => {
    for (let cut = 1; cut < whole.length; cut += 1) {
      for (const { on, id } of unreadIn(whole.slice(0, cut))) {
        expect([null, "2026-11-01"]).toContain(on);
        expect([null, idOf(1)]).toContain(id);
      }
    }
  });

  it("is undated where two dates stand on it", () => {
    const glued = whole.slice(0, -5) + JSON.stringify(SECOND);
    expect(unreadIn(glued)).toMatchObject([
      { reason: "not-json", on: null, id: null, writtenOn: null },
    ]);
    expect(unreadIn(whole.slice(0, -5) + whole)).toMatchObject([
      { on: "2026-11-01", id: idOf(1) },
    ]);
  });

  it("does not take a date from inside a text", () => {
    const text = JSON.stringify({ text: '"on":"2020-01-01"' }).slice(0, -1);
    expect(unreadIn(text)).toMatchObject([{ on: null }]);
  });
});

describe("readBytes", () => {
  it("sets aside only the line that is not UTF-8, with its number and date", () => {
    const damaged = JSON.stringify(sample("note", { text: "caf?" }));
    const bytes = bytesOf(lines(FIRST, damaged, SECOND));
    const spoilt = bytes.map((byte) => (byte === 0x3f ? 0xe9 : byte));
    const journal = readBytes(spoilt, OPTIONS);
    expect(journal.entries).toHaveLength(2);
    expect(journal.unread).toMatchObject([
      { line: 2, path: "", reason: "not-utf8", on: "2026-11-22", id: idOf(1) },
    ]);
  });

  it("reads UTF-8 as readJournal reads its text", () => {
    const text = lines(
      FIRST,
      sample("note", { text: "naïve 🏃 €" }),
      "x",
      "[]",
    );
    expect(readBytes(bytesOf(text), OPTIONS)).toEqual(
      readJournal(text, OPTIONS),
    );
  });

  it("reads an empty file and one of nothing but marks", () => {
    expect(readBytes(new Uint8Array(), OPTIONS).unread).toEqual([]);
    expect(readBytes(bytesOf("\uFEFF\r\n\n"), OPTIONS).unread).toEqual([]);
  });
});

describe("a hostile journal", () => {
  it("is set aside line by line: deep nesting, huge numbers, prototypes, lone surrogates", () => {
    const note = JSON.stringify(FIRST).slice(0, -1);
    const text = lines(
      "[".repeat(30_000) + "]".repeat(30_000),
      `${note},"x":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`,
      `${note},"__proto__":{"kind":"run"}}`,
      JSON.stringify(sample("walk", {})).replace(
        '"minutes":30',
        '"minutes":1e999',
      ),
      JSON.stringify(sample("walk", {})).replace(
        '"minutes":30',
        `"minutes":${"9".repeat(400)}`,
      ),
      String.raw`{"v":1,"kind":"\ud800","on":"2026-11-22"}`,
      `${note},"${"\u0000".repeat(10)}":1}`,
      '{"v":1e999}',
    );
    const journal = readJournal(text, OPTIONS);
    expect(journal.entries).toEqual([]);
    const codes = journal.unread.map(
      ({ line, path, reason }) => `${line} ${path} ${reason}`,
    );
    expect(codes).toContain("1  not-an-object");
    expect(codes).toContain("2 x unknown-field");
    expect(codes).toContain("3 __proto__ unknown-field");
    expect(codes).toContain("4 minutes out-of-range");
    expect(codes).toContain("5 minutes out-of-range");
    expect(codes).toContain("6 kind unknown-kind");
    expect(codes).toContain("8 v unknown-version");
    expect(() => JSON.stringify(journal.unread)).not.toThrow();
    expect(JSON.stringify(journal.unread)).not.toContain("ud800");
  });

  it("with two thousand different copies of one id is read in one pass", () => {
    const values = Array.from({ length: 4000 }, (_, n) =>
      sample("note", { text: `copy ${n % 2000}` }),
    );
    const journal = readJournal(lines(...values), OPTIONS);
    expect(journal.entries).toEqual([]);
    expect(journal.unread).toHaveLength(2000);
  });
});
