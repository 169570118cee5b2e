import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { readBytes, type CivilDate, vocabularyOf } from "@restride/engine";
import { EXPORT_KINDS, makeFile } from "@restride/exchange";
import { catalogue, program, regions, sources } from "@restride/program";
import { speaker } from "@restride/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAR, fileOf, goodUntil, line, profile } from "./journals.ts";
import { Desk } from "./terminal.ts";

const desk = new Desk();
const GOOD = goodUntil("2026-03-10", { outcome: "died" });
const DAY: CivilDate = GOOD.day;
const BROKEN = Uint8Array.from([0x7b, 0xff, 0x0a]);

beforeAll(() => {
  const text = fileOf(...GOOD.lines, line("check-in", DAY, CLEAR));
  const bytes = new TextEncoder().encode(text);
  desk.write("good.jsonl", Uint8Array.from([...bytes, ...BROKEN]));
  desk.write("early.jsonl", fileOf(profile()));
  desk.write("empty.jsonl", "");
  symlinkSync(desk.path("good.jsonl"), desk.path("other-name.jsonl"));
});

afterAll(() => desk.clear());

function read(name: string): Buffer {
  return readFileSync(desk.path(name));
}

/** What the room of exchange makes of the same journal: the app calls the same. */
async function madeHere(
  kind: (typeof EXPORT_KINDS)[number],
  name = "good.jsonl",
): Promise<Buffer> {
  const bytes = read(name);
  const say = speaker("loss", "en", {
    content: { catalogue, regions, sources },
  });
  const journal = readBytes(bytes, { vocabulary: vocabularyOf(program) });
  const made = await makeFile(
    kind,
    { program, journal, day: DAY, say },
    { source: async () => bytes },
  );
  if (!made.ok) throw new TypeError(made.refusal.code);
  return Buffer.from(made.bytes);
}

describe("restride export", () => {
  it("makes each file as the app does, to the byte, on standard output or in a folder", async () => {
    for (const kind of EXPORT_KINDS) {
      const words = ["export", "good.jsonl", "--as", kind, "--on", DAY];
      const made = await madeHere(kind);
      const printed = await desk.call(...words);
      expect([kind, printed.code, printed.err]).toEqual([kind, 0, ""]);
      expect(printed.out === made.toString("utf8")).toBe(true);
      const kept = await desk.call(...words, "--out", desk.path("."));
      expect([kind, kept.code]).toEqual([kind, 0]);
      const name = /^(\S+) is made\.\n$/.exec(kept.out)?.[1] ?? "";
      expect(name).toContain(DAY);
      expect(read(name).equals(made)).toBe(true);
    }
  }, 120_000);

  it("keeps every line of the journal, also one that is no text, through a real pipe", async () => {
    const { code } = await desk.run(
      "export",
      "good.jsonl",
      "--as",
      "journal",
      "--out",
      "copy.jsonl",
    );
    expect(code).toBe(0);
    const copy = read("copy.jsonl");
    expect(copy.subarray(-BROKEN.length)).toEqual(Buffer.from(BROKEN));
    expect(copy.equals(await madeHere("journal"))).toBe(true);
  });

  it("writes over nothing unasked, and never over the journal itself", async () => {
    const before = read("good.jsonl");
    for (const name of ["good.jsonl", "other-name.jsonl"])
      for (const force of [[], ["--force"]]) {
        const words = ["export", "good.jsonl", "--as", "csv", "--out", name];
        const { code, err } = await desk.call(...words, ...force);
        expect([name, code]).toEqual([name, 1]);
        expect(err).toContain("this is the journal itself");
      }
    expect(read("good.jsonl").equals(before)).toBe(true);
    desk.write("early-copy.jsonl", "kept");
    const words = ["export", "early.jsonl", "--as", "journal"];
    const out = ["--out", "early-copy.jsonl"];
    const refused = await desk.call(...words, ...out);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("--force");
    expect(read("early-copy.jsonl").toString()).toBe("kept");
    expect((await desk.call(...words, ...out, "--force")).code).toBe(0);
    expect(read("early-copy.jsonl").toString()).not.toBe("kept");
  });

  it("leaves nothing half-written, and says where there is no folder", async () => {
    const there = desk.path("nowhere/card.html");
    const { code, err } = await desk.call(
      "export",
      "early.jsonl",
      "--as",
      "card",
      "--out",
      there,
    );
    expect(code).toBe(2);
    expect(err).toContain("its folder is not there");
    const left = readdirSync(desk.path(".")).filter((name) =>
      name.endsWith(".part"),
    );
    expect(left).toEqual([]);
  });

  it("makes no calendar of nothing, and no page where nothing can be decided", async () => {
    const early = ["export", "early.jsonl", "--on", "2026-01-06", "--as"];
    const none = await desk.call(...early, "ics");
    expect(none).toMatchObject({ code: 1, out: "" });
    expect(none.err).toContain("Nothing is due in these weeks");
    for (const kind of ["ics", "card", "report"]) {
      const empty = await desk.call("export", "empty.jsonl", "--as", kind);
      expect([kind, empty.code, empty.out]).toEqual([kind, 1, ""]);
    }
    const bare = await desk.call("export", "empty.jsonl", "--as", "journal");
    expect(bare).toEqual({ code: 0, out: "", err: "" });
  });

  it("says in a neutral calendar nothing of what the time is for", async () => {
    const words = ["export", "good.jsonl", "--as", "ics", "--on", DAY];
    const { out } = await desk.call(...words, "--neutral", "--weeks", "4");
    expect(out.match(/SUMMARY:Time set aside/g)?.length).toBeGreaterThan(5);
    expect(out).not.toMatch(/restride|strength|impact/i);
  });
});
