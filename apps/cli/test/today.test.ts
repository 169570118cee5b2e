import { canonicalJson, type Decision } from "@restride/engine";
import { speaker } from "@restride/words";
import { deniedWords } from "@restride/words/lint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAR, fileOf, goodUntil, line, profile, screen } from "./journals.ts";
import { Desk, type Outcome } from "./terminal.ts";

const desk = new Desk();
const GOOD = goodUntil("2026-03-10", { outcome: "living-baby" });
const DAY = GOOD.day;
const DATE = speaker("unsaid").date(DAY);

const RUNS = {
  realGo: ["today", "go.jsonl", "--on", DAY],
  verbose: ["today", "go.jsonl", "--on", DAY, "--verbose"],
  realJson: ["today", "go.jsonl", "--on", DAY, "--json"],
  again: ["today", "go.jsonl", "--on", "last", "--json"],
  short: ["today", "go.jsonl", "--on", DAY, "--minutes", "5", "--json"],
  policy: [
    "today",
    "go.jsonl",
    "--on",
    DAY,
    "--policy",
    "consensus-2024",
    "--json",
  ],
  realEmergency: ["today", "emergency.jsonl", "--on", DAY],
  soon: ["today", "soon.jsonl", "--on", DAY],
  realSeveral: [
    "today",
    "go.jsonl",
    "missing.jsonl",
    "loss.jsonl",
    "empty.jsonl",
    "--on",
    DAY,
    "--json",
  ],
  loss: ["today", "loss.jsonl", "--on", "2026-01-10", "--verbose"],
  lossCare: ["today", "lossCare.jsonl", "--on", "2026-01-10"],
  lossWhy: ["why", "loss.jsonl", "run", "--on", "2026-01-10"],
  lossPlan: ["plan", "loss.jsonl", "--on", "2026-01-20"],
  lossHop: ["why", "loss.jsonl", "heel-drop", "--on", "2026-01-10"],
  early: ["today", "go.jsonl", "--on", "2026-01-04"],
  realNoEnded: ["today", "noEnded.jsonl", "--on", DAY],
  late: ["today", "late.jsonl", "--on", DAY],
  unread: ["today", "unread.jsonl", "--on", DAY],
  latin: ["today", "latin.jsonl", "--on", DAY],
};

const LOSS = ["loss", "lossCare", "lossWhy", "lossPlan", "lossHop"] as const;

let outcome: (name: keyof typeof RUNS) => Outcome;

beforeAll(async () => {
  const good = GOOD.lines;
  const lossProfile = profile({ outcome: "ended-early", gestationWeeks: 9 });
  desk.write("go.jsonl", fileOf(...good, line("check-in", DAY, CLEAR)));
  desk.write(
    "emergency.jsonl",
    fileOf(
      ...good,
      line("check-in", DAY, { ...CLEAR, warnings: ["RF-10.gush"] }),
    ),
  );
  desk.write(
    "soon.jsonl",
    fileOf(...good, line("check-in", DAY, { ...CLEAR, signs: { bulge: 2 } })),
  );
  desk.write(
    "loss.jsonl",
    fileOf(lossProfile, screen(), line("check-in", "2026-01-10", CLEAR)),
  );
  desk.write(
    "lossCare.jsonl",
    fileOf(
      lossProfile,
      line("check-in", "2026-01-10", { warnings: ["RF-18.one-sided"] }),
    ),
  );
  desk.write("empty.jsonl", "");
  desk.write("noEnded.jsonl", fileOf(line("note", DAY, { text: "x" })));
  desk.write(
    "late.jsonl",
    fileOf(line("profile", DAY, { ended: "2026-04-01" })),
  );
  desk.write(
    "unread.jsonl",
    fileOf(
      ...good,
      `{"v":1,"kind":"dance","on":"${DAY}"}`,
      "nonsense",
      line("check-in", DAY, CLEAR),
    ),
  );
  desk.write("latin.jsonl", Buffer.from([0xe9, 0x0a]));
  outcome = await desk.runAll(RUNS);
});

afterAll(() => desk.clear());

function decisionsOf(name: keyof typeof RUNS): readonly Decision[] {
  return outcome(name)
    .out.trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text) as Decision);
}

describe("restride today", () => {
  it("says the level, what to do, why, what opens the rest, and who says so", () => {
    const { code, out, err } = outcome("realGo");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^${DATE} · week \\d+ · phase: Impact\\n`));
    expect(out).toMatch(/\n {2}Strength · (?:1\d|20) min\n/);
    expect(out).toMatch(/\d × \d+/);
    expect(out).toContain("Not open yet, and what opens it");
    expect(out).toMatch(/○ 12 weeks after the pregnancy ended/);
    expect(out).toMatch(/\n {2}\[1\] {2}\S/);
    expect(out).toContain("A plan from your answers, not a medical opinion.");
    expect(out).not.toMatch(
      /\b(cleared|safe to|diagnose|undefined|null|NaN)\b/,
    );
  });

  it("adds the cues of every movement when asked", () => {
    const { out } = outcome("verbose");
    expect(out).toContain("You should feel:");
    expect(out.length).toBeGreaterThan(1.5 * outcome("realGo").out.length);
  });

  it("keeps within 80 columns and uses no colour when piped", () => {
    for (const name of [
      "realGo",
      "verbose",
      "realEmergency",
      "soon",
      "loss",
      "lossCare",
      "unread",
    ] as const) {
      const { out, err } = outcome(name);
      expect(out + err).not.toContain("\u001b");
      expect(out.split("\n").filter((text) => text.length > 80)).toEqual([]);
    }
  });

  it("prints one canonical decision with --json, the same bytes each time", () => {
    const { code, out } = outcome("realJson");
    expect(code).toBe(0);
    const [decision] = decisionsOf("realJson");
    expect(`${canonicalJson(decision)}\n`).toBe(out);
    expect(decision).toMatchObject({
      v: 1,
      day: DAY,
      level: "go",
      policy: "guideline-2019",
      care: null,
      unread: [],
    });
    expect(outcome("again").out).toBe(out);
  });

  it("takes the minutes of the day, and another policy", () => {
    const [full] = decisionsOf("realJson");
    const [short] = decisionsOf("short");
    const minutes = (decision: Decision | undefined): number =>
      decision?.sessions.find((session) => session.kind === "strength")
        ?.minutes ?? 0;
    expect(minutes(short)).toBeLessThanOrEqual(5);
    expect(minutes(full)).toBeGreaterThan(5);
    expect(decisionsOf("policy")[0]?.policy).toBe("consensus-2024");
  });

  it("shows only what to do and the numbers at an emergency", () => {
    const { code, out } = outcome("realEmergency");
    expect(code).toBe(0);
    expect(out).toContain("999: call now.");
    expect(out).toContain("It ended on Mon, 5 Jan 2026.");
    expect(out).toContain("Who to contact");
    expect(out).not.toMatch(
      /Strength|Breath|Walk|Not open|Why\n|Sources|week|rest day/i,
    );
    expect(out.split("\n").length).toBeLessThan(20);
  });

  it("keeps the gentle part at call-soon, and names whom to contact first", () => {
    const { out } = outcome("soon");
    expect(out.indexOf("Who to contact")).toBeLessThan(
      out.indexOf("On this day"),
    );
    expect(out).toContain("Reported: A bulge.");
    expect(out).toMatch(/A dated go-ahead for this: a bulge/);
    expect(out).not.toMatch(/Strength ·|Run ·/);
  });

  it("gives each of several files its line and goes on after a bad one; the worst exit wins", () => {
    const { code, err } = outcome("realSeveral");
    expect(code).toBe(2);
    const [go, loss, empty] = decisionsOf("realSeveral");
    expect(go?.day).toBe(DAY);
    expect(loss?.day).toBe(DAY);
    expect(empty).toEqual({
      refusal: { code: "journal-empty", field: "ended", params: {} },
    });
    expect(err).toContain("missing.jsonl: There is no such file.");
    expect(err).toContain("empty.jsonl: This journal has nothing in it yet.");
  });

  it("hazard H-25: names no child, feeding or milestone after a loss", () => {
    for (const name of LOSS) {
      const { code, out, err } = outcome(name);
      expect([name, code]).toEqual([name, 0]);
      expect([name, ...deniedWords(out + err, "loss")]).toEqual([name]);
    }
    expect(outcome("lossCare").out).toContain("999: call now.");
  });

  it.each([
    [
      "early",
      /go\.jsonl: Nothing in this journal is about this day or an earlier one; it begins on Mon, 5 Jan\s+2026/,
    ],
    [
      "realNoEnded",
      /noEnded\.jsonl: The date on which the pregnancy ended is not known\.\nAdd it to the profile, as “ended”/,
    ],
    ["late", /late\.jsonl: The pregnancy ended after this day/],
    [
      "latin",
      /latin\.jsonl: Nothing in this file could be read as an entry: 1 line set aside/,
    ],
  ] as const)("refuses a journal that places no day (%s): exit 1, and the field", (name, message) => {
    const { code, out, err } = outcome(name);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(message);
  });

  it("goes on with a journal of which some lines cannot be read, and lists them", () => {
    const { code, out } = outcome("unread");
    expect(code).toBe(0);
    expect(out).toContain("In the file, but set aside");
    expect(out).toMatch(/Line \d+: kind: No entry has this kind/);
    expect(out).toMatch(/Line \d+: This line is not JSON/);
  });
});
