import { describe, expect, it } from "vitest";
import { decide, readJournal, vocabularyOf, weekday } from "@restride/engine";
import { program } from "@restride/program";
import { deniedWords } from "@restride/words/lint";
import { sampleText } from "../../build/sample.ts";
import { dayOf } from "../../test/sample.ts";
import {
  SAMPLE_DAYS,
  type SampleEntry,
  sampleLines,
} from "./sample-journal.ts";

const NOBODY = { voice: null, region: null };
const { entries } = JSON.parse(await sampleText()) as {
  readonly entries: readonly SampleEntry[];
};

/** What the sample decides today, with a clear check-in as it is opened with. */
function opened(day: (typeof SAMPLE_DAYS)[number], today: string) {
  const lines = sampleLines(entries, day, dayOf(today), NOBODY);
  const clear = {
    v: 1,
    id: "019f0000-0000-7000-8000-00000000ffff",
    on: today,
    at: `${today}T00:01:00+00:00`,
    by: "runner",
    kind: "check-in",
    warnings: "none",
    signs: "none",
    pain: [],
  };
  const text = [...lines, JSON.stringify(clear)].join("\n");
  const journal = readJournal(text, { vocabulary: vocabularyOf(program) });
  expect(journal.unread).toEqual([]);
  const result = decide(program, journal, dayOf(today));
  if (!result.ok) throw new Error(result.refusal.code);
  return { ...result.decision, entries: journal.entries };
}

describe("the sample", () => {
  it("says nothing of a child, of feeding or of a death, whoever looks", () => {
    const text = JSON.stringify(entries);
    expect(entries.length).toBeGreaterThan(300);
    expect(deniedWords(text.replaceAll(/["-]/g, " "), "unsaid")).toEqual([]);
    expect(text).not.toMatch(/babyBorn|feeding|outcome|region/);
  });

  it("stands on the day asked for, whatever today is, and shows what it says", () => {
    const shown = SAMPLE_DAYS.map((day) =>
      // A Tuesday, a leap day, and a summer's end.
      ["2026-11-24", "2028-02-29", "2031-09-30"].map((today) => {
        const { phase, level, week, sessions, missing } = opened(day, today);
        const kinds = sessions
          .filter(({ optional }) => !optional)
          .map(({ kind }) => kind);
        return { phase, level, week, kinds, isAsked: missing.length > 1 };
      }),
    );
    const [begun, half, running] = shown.map(([first, ...others]) => {
      for (const other of others) expect(other).toEqual(first);
      return first;
    });
    expect(begun).toMatchObject({ phase: "rebuild", week: 5, level: "go" });
    expect(half).toMatchObject({ phase: "impact", week: 11, level: "go" });
    expect(running).toMatchObject({ phase: "run", week: 29, level: "go" });
    expect(running?.kinds).toEqual(["strength", "run"]);
  });

  it("moves her days of the week along, and tells nothing of today or later", () => {
    const [day = SAMPLE_DAYS[0]!] = SAMPLE_DAYS.slice(2);
    const { entries: kept, profile } = (() => {
      const decided = opened(day, "2026-11-24");
      return {
        entries: decided.entries.slice(0, -1),
        profile: decided.entries.find(({ kind }) => kind === "profile"),
      };
    })();
    expect(kept.filter(({ on }) => on > "2026-11-24")).toEqual([]);
    // Monday, Wednesday, Friday, and the day looked at was a Monday: today is a Tuesday.
    expect(weekday(330)).toBeGreaterThan(0);
    expect(profile).toMatchObject({ days: [2, 4, 6], outcome: "unsaid" });
  });

  it("takes the gentler words and the region of whoever looks", () => {
    const [line = ""] = sampleLines(
      entries,
      SAMPLE_DAYS[0]!,
      dayOf("2026-11-24"),
      { voice: "loss", region: "US" },
    );
    expect(JSON.parse(line)).toMatchObject({ voice: "loss", region: "US" });
  });
});
