import { describe, expect, it } from "vitest";
import {
  type CivilDate,
  decide,
  type Decision,
  type Entry,
  formatDay,
  parseDay,
  type Verdict,
} from "@restride/engine";
import { program } from "@restride/program";
import { deniedWords } from "../src/lint/deny.ts";
import { type Speaker, speaker } from "../src/speaker.ts";
import { CONTENT, stringsIn } from "./sample.ts";

const ENDED = parseDay("2026-01-05") ?? 0;
let written = 0;

function entry(day: number, fields: object): Entry {
  written += 1;
  const id = `01900000-0000-7000-8000-${String(written).padStart(12, "0")}`;
  const on = formatDay(ENDED + day);
  const at = `${on}T08:00:00+00:00`;
  return { v: 1, id, on, at, by: "runner", ...fields } as Entry;
}

/** One thing to report on each of a few days, so that every kind of hold and reason turns up. */
const REPORTS: readonly object[] = [
  { warnings: "none", signs: "none", pain: [] },
  { warnings: ["RF-15"], signs: "none", pain: [] },
  { warnings: ["RF-01"], signs: "none", pain: [] },
  { warnings: "none", signs: { leak: 2, heaviness: 1 }, pain: [] },
  { warnings: "none", signs: { bulge: 1 }, pain: [] },
  { warnings: "none", signs: { "scar-pain": 1 }, pain: [] },
  { warnings: "none", signs: { "bleeding-up": 1 }, pain: [] },
  { warnings: "none", signs: { doming: 1, ill: 1 }, pain: [] },
  {
    warnings: "none",
    signs: "none",
    pain: [{ site: "groin", score: 2, night: true }],
  },
  { warnings: "none", signs: "none", pain: [{ site: "knee", score: 5 }] },
  { warnings: "none", signs: "none", pain: [{ site: "shin", score: 1 }] },
  { warnings: "none", signs: "none", pain: [{ site: "perineum", score: 3 }] },
  {
    warnings: "none",
    signs: "none",
    pain: [{ site: "upper-back", score: 6, sudden: true }],
  },
  { warnings: "none", signs: "none", pain: [], pregnant: "unsure" },
  { warnings: "none", signs: "none", pain: [], energy: 1 },
  { signs: "none" },
];
const DAYS = [0, 5, 16, 30, 45, 60, 90, 200, 800];

/** A decision for each report on each of some days. */
function decisions(outcome: string): readonly Decision[] {
  return DAYS.flatMap((day) =>
    REPORTS.flatMap((report) => {
      const profile = {
        kind: "profile",
        ended: formatDay(ENDED),
        outcome,
        birth: "assisted",
        history: ["prolapse"],
      };
      const screen = {
        kind: "screen",
        answers: { "GP-k": "past", "GP-a": "unsure" },
      };
      const entries = [
        entry(0, profile),
        entry(day, { kind: "check-in", ...report }),
        entry(day, screen),
      ];
      const on: CivilDate = formatDay(ENDED + day);
      const result = decide(program, { entries, unread: [] }, on);
      return result.ok ? [result.decision] : [];
    }),
  );
}

function lines(said: Speaker, verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap((verdict) => [
    ...stringsIn(said.verdict(verdict)),
    ...lines(said, verdict.of),
  ]);
}

/** All that a surface could show of a decision. */
function shown(said: Speaker, decision: Decision): readonly string[] {
  const items = decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.items),
  );
  return [
    ...stringsIn(said.level(decision.level)),
    ...stringsIn(said.care(decision, "UK")),
    ...stringsIn(said.gate(decision.phase)),
    ...decision.gates.flatMap((gate) => [
      ...stringsIn(said.gate(gate.gate)),
      ...lines(said, gate.criteria),
    ]),
    ...decision.holds.flatMap((hold) => [
      ...stringsIn(said.hold(hold)),
      ...lines(said, hold.exits),
      ...hold.scope.map((id) => said.scope(id)),
    ]),
    ...decision.reasons.map((reason) => said.reason(reason)),
    ...decision.limits.flatMap((limit) => stringsIn(said.limit(limit))),
    ...decision.missing.map((id) => said.missing(id)),
    ...items.flatMap((item) => [
      said.movement(item.movement).name,
      said.dose(item),
    ]),
  ];
}

describe("decisions in words", () => {
  const all = decisions("died");
  const said = speaker("loss", "en", { content: CONTENT });

  it("speak of many kinds of holds and reasons", () => {
    expect(all).toHaveLength(DAYS.length * REPORTS.length);
    expect(
      new Set(
        all.flatMap(({ holds }) => holds.map(({ hold }) => hold.split(":")[0])),
      ).size,
    ).toBeGreaterThan(8);
    expect(
      new Set(all.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)))
        .size,
    ).toBeGreaterThan(20);
  });

  it("have words for everything in them, and leave no id or slot behind", () => {
    const texts = new Set(all.flatMap((decision) => shown(said, decision)));
    const broken = [...texts].filter((text) =>
      /[[\]{}]| {2}|undefined|null|NaN|\b[A-Z]{1,2}-[A-Z0-9]{2,}|\b(RF|GP|PG|SAF)-/.test(
        text.replace("GAQ-PP", "GAQ"),
      ),
    );
    expect(broken).toEqual([]);
  });

  it("hazard H-25: hold nothing denied in the loss voice, nor in the unsaid one", () => {
    const texts = new Set(all.flatMap((decision) => shown(said, decision)));
    expect([...texts].flatMap((text) => deniedWords(text, "loss"))).toEqual([]);
    const unsaid = speaker("unsaid", "en", { content: CONTENT });
    const neutral = new Set(
      decisions("unsaid").flatMap((decision) => shown(unsaid, decision)),
    );
    expect([...neutral].flatMap((text) => deniedWords(text, "unsaid"))).toEqual(
      [],
    );
  });

  it("are the same plan in other words: level, gates and holds do not depend on the outcome", () => {
    const plain = (list: readonly Decision[]): unknown =>
      list.map(({ level, gates, holds }) => [
        level,
        gates,
        holds.map(({ hold }) => hold),
      ]);
    expect(plain(decisions("living-baby"))).toEqual(plain(decisions("died")));
  });
});
