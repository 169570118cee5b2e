import {
  canonicalJson,
  decide,
  knownBy,
  parseDay,
  readJournal,
  vocabularyOf,
} from "@restride/engine";
import { program } from "@restride/program";
import { speaker } from "@restride/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CLEAR,
  ENDED,
  fileOf,
  goodUntil,
  line,
  profile,
  screen,
} from "./journals.ts";
import { Desk, type Outcome } from "./terminal.ts";

const desk = new Desk();
const GOOD = goodUntil("2026-03-10");
const DAY = GOOD.day;
const DATE = speaker("unsaid").date(DAY);

const RUNS = {
  realPlan: ["plan", "screened.jsonl", "--on", "2026-01-20", "--weeks", "20"],
  planJson: [
    "plan",
    "screened.jsonl",
    "--on",
    "2026-01-20",
    "--weeks",
    "2",
    "--json",
  ],
  waits: ["plan", "bare.jsonl", "--on", "2026-01-20", "--weeks", "10"],
  noPlan: ["plan", "empty.jsonl"],
  realWhy: ["why", "good.jsonl", "run", "--on", DAY],
  reconnect: ["why", "good.jsonl", "reconnect", "--on", DAY],
  early: ["why", "bare.jsonl", "reconnect", "--on", "2026-01-08"],
  hops: ["why", "good.jsonl", "single-leg-hops", "--on", DAY],
  chair: ["why", "good.jsonl", "squat-to-chair", "--on", DAY],
  whyJson: ["why", "good.jsonl", "run", "--on", DAY, "--json"],
  realCompare: [
    "compare",
    "good.jsonl",
    "--policies",
    "guideline-2019,consensus-2024",
    "--on",
    DAY,
  ],
  compareJson: [
    "compare",
    "good.jsonl",
    "--policies",
    "guideline-2019,staged-2026",
    "--on",
    DAY,
    "--json",
  ],
  pregnantPlan: ["plan", "pregnant.jsonl", "--on", ENDED],
  pregnantWhy: ["why", "pregnant.jsonl", "goblet-squat", "--on", ENDED],
  cycling: ["why", "good.jsonl", "easy-cycling", "--on", DAY],
  replay: [
    "replay",
    "good.jsonl",
    "--from",
    "2026-02-14",
    "--to",
    "2026-02-16",
  ],
  realReplay: ["replay", "late.jsonl", "--json"],
  replayHurt: [
    "replay",
    "hurt.jsonl",
    "--json",
    "--from",
    "2026-02-20",
    "--to",
    "2026-02-22",
  ],
  replayEmpty: ["replay", "empty.jsonl", "--json"],
};

let outcome: (name: keyof typeof RUNS) => Outcome;

// The walk of the 8th is told on the 10th.
const LATE = [
  profile(),
  line("check-in", "2026-02-07", CLEAR),
  line("walk", "2026-02-08", { minutes: 15, at: "2026-02-10T08:00:00+00:00" }),
  line("check-in", "2026-02-10", CLEAR),
];

beforeAll(async () => {
  const good = GOOD.lines;
  desk.write("good.jsonl", fileOf(...good, line("check-in", DAY, CLEAR)));
  desk.write(
    "screened.jsonl",
    fileOf(
      profile({ equipment: ["chair", "step", "band", "weight"] }),
      screen(),
    ),
  );
  desk.write("bare.jsonl", fileOf(profile({ outcome: "living-baby" })));
  desk.write("late.jsonl", fileOf(...LATE));
  desk.write("hurt.jsonl", fileOf(...good, "nonsense"));
  desk.write("empty.jsonl", "");
  desk.write(
    "pregnant.jsonl",
    fileOf(line("profile", ENDED, { outcome: "pregnant" })),
  );
  outcome = await desk.runAll(RUNS);
});

afterAll(() => desk.clear());

function jsonOf(name: keyof typeof RUNS): readonly Record<string, unknown>[] {
  return outcome(name)
    .out.trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text) as Record<string, unknown>);
}

describe("restride plan", () => {
  it("shows the weeks, what opens in them, and the runs", () => {
    const { code, out } = outcome("realPlan");
    expect(code).toBe(0);
    expect(out).toMatch(/^The way on from Tue, 20 Jan 2026\n/);
    expect(out).toMatch(
      / {2}week +from +strength +impact +walk +run +check +last run +opens/,
    );
    for (const gate of ["Rebuild", "Load", "Impact", "Run"])
      expect(out).toMatch(new RegExp(`${gate}\\s+2026-\\d\\d-\\d\\d`));
    expect(out).toMatch(/8 × 1:0[05] \/ 1:30/);
    expect(out).toContain("Nobody is ever behind it.");
  });

  it("stops where only she can go on, from when, and names what is needed", () => {
    const { code, out } = outcome("waits");
    expect(code).toBe(0);
    const text = out.replaceAll(/\s+/g, " ");
    expect(text).toMatch(
      /From \w+, \d+ \w+ 2026 it waits before Load: what comes next needs something that only you or a clinician can give\./,
    );
    expect(text).toContain("The health questions, all answered");
  });

  it("prints every day with what it took as done, as one line of JSON", () => {
    const [plan] = jsonOf("planJson");
    expect(plan?.["days"]).toHaveLength(14);
    expect(outcome("planJson").out).toBe(`${canonicalJson(plan)}\n`);
    expect(outcome("noPlan")).toMatchObject({ code: 1, out: "" });
  });
});

describe("restride why", () => {
  it("draws all that a gate asks as a tree, with sources, and says what would change it", () => {
    const { code, out } = outcome("realWhy");
    expect(code).toBe(0);
    expect(out).toContain(`Run: not open on ${DATE}\n`);
    expect(out).toContain(
      "It opens on the first day on which all of this is so:",
    );
    expect(out).toMatch(/\n {2}├─ ✓ /);
    expect(out).toMatch(/\n {2}└─ ○ This check, passed: /);
    expect(out).toMatch(
      /What would change it\n {2}○ 12 weeks after the pregnancy ended/,
    );
    expect(out).toContain("✓ in place   ○ not yet   ? not known yet");
    expect(out).toMatch(/\nSources\n {2}\[1\]/);
  });

  it("gives the reason of every rule that is our own", () => {
    const { out } = outcome("realWhy");
    const [, reasons = ""] =
      /\nOur own rules, and why\n([^]*?)\n\n/.exec(out) ?? [];
    const marks = new Set(out.match(/\[h\d+\]/g));
    expect(marks.size).toBeGreaterThan(5);
    for (const mark of marks)
      expect(reasons).toMatch(
        new RegExp(`  \\[${mark.slice(1, -1)}\\] +[A-Z]`),
      );
    expect(reasons.replaceAll(/\s+/g, " ")).toContain(
      "two quiet weeks with landings and hops in them are our measure before running.",
    );
  });

  it("says what keeps an open gate open", () => {
    const { out } = outcome("reconnect");
    expect(out).toMatch(/^Reconnect: open since Mon, 19 Jan 2026\n/);
    expect(out).toContain("It stays open while all of this is so:");
    expect(out).not.toContain("What would change it");
  });

  it("shows nobody a way that is not hers", () => {
    const { code, out } = outcome("early");
    expect(code).toBe(0);
    expect(out).toMatch(/○ 14 days after the pregnancy ended/);
    expect(out).not.toMatch(/ended early|first weeks/);
  });

  it("shows a movement's ladder, its gate, and what comes first", () => {
    const { out } = outcome("hops");
    expect(out).toContain(
      `Single-leg hops in place\nNot in the plan of ${DATE}.`,
    );
    expect(out).toMatch(
      /The ladder: hop and spring\n {2}\S {2}1 {2}Jog on the spot, short/,
    );
    expect(out).toMatch(
      /First comes jog on the spot, short: 0 of 2 clean sessions so far\./,
    );
    expect(outcome("cycling").out).toContain("The family: cycling");
    expect(outcome("chair").out).toMatch(/You are past it: your rung is /);
    expect(jsonOf("whyJson")).toMatchObject([
      { day: DAY, gate: { gate: "run", open: false } },
    ]);
  });
});

describe("while pregnant", () => {
  it("shows no way ahead but that it waits for afterwards", () => {
    for (const name of ["pregnantPlan", "pregnantWhy"] as const) {
      const { code, out } = outcome(name);
      expect(code).toBe(0);
      expect(out.replaceAll(/\s+/g, " ")).toContain(
        "The plan waits for afterwards.",
      );
      expect(out).not.toMatch(/after the pregnancy ended|waits before/);
    }
  });
});

describe("restride compare", () => {
  it("shows where two policies part, and why", () => {
    const { code, out } = outcome("realCompare");
    expect(code).toBe(0);
    expect(out).toMatch(/Guideline 2019 +Consensus 2024/);
    expect(out).toMatch(/Run +not yet 2026-\d\d-\d\d +not yet\n/);
    expect(out).toMatch(
      /Where they part: Run\n {2}Guideline 2019\n {4}○ 12 weeks[^]* {2}Consensus 2024\n {4}○ A dated go-ahead for running: /,
    );
    expect(jsonOf("compareJson").map((decision) => decision["policy"])).toEqual(
      ["guideline-2019", "staged-2026"],
    );
  });
});

describe("restride replay", () => {
  it("gives every day a line", () => {
    const { code, out } = outcome("replay");
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((text) => text.slice(0, 10)),
    ).toEqual(["2026-02-14", "2026-02-15", "2026-02-16"]);
    expect(out).toMatch(/^2026-02-16 {2}go +load +done: /m);
  });

  it("decides each day from what was known by its end, as deciding each by itself does", () => {
    const text = LATE.join("\n");
    const journal = readJournal(text, { vocabulary: vocabularyOf(program) });
    const days = jsonOf("realReplay");
    expect(days.map((decision) => decision["day"])).toEqual(
      Array.from({ length: 37 }, (_, place) =>
        new Date(Date.UTC(2026, 0, 5 + place)).toISOString().slice(0, 10),
      ),
    );
    for (const day of ["2026-02-08", "2026-02-09", "2026-02-10"] as const) {
      const alone = decide(
        program,
        knownBy(journal, parseDay(day) ?? 0),
        day as Parameters<typeof decide>[2],
      );
      expect(days.find((decision) => decision["day"] === day)).toEqual(
        alone.ok ? alone.decision : null,
      );
    }
  });

  it("goes on with a journal that is hurt, and refuses one that is empty", () => {
    expect(outcome("replayHurt").code).toBe(0);
    expect(jsonOf("replayHurt")).toHaveLength(3);
    expect(outcome("replayEmpty")).toMatchObject({ code: 1, out: "" });
  });
});
