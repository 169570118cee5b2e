import { describe, expect, it } from "vitest";
import { decide } from "@restride/engine";
import { program } from "@restride/program";
import { dayOf, memoryJournal, setUp, TODAY } from "../../test/sample.ts";
import { NEW_RAN, ranBodies, ranProblem, runsWritten } from "./draft.ts";

const SPAN = { ended: dayOf("2026-09-01"), today: TODAY };
const RAN = {
  ...NEW_RAN,
  days: ["2026-11-18", "2026-11-20"],
  minutes: 12.5,
  walkMinutes: 5,
  longest: 6,
  effort: 0,
  signs: "none" as const,
};

async function decisionAfter(...bodies: ReturnType<typeof ranBodies>) {
  const journal = memoryJournal();
  await journal.append([...setUp(), ...bodies]);
  const result = decide(program, journal.journal.value, TODAY);
  if (!result.ok) throw new Error(result.refusal.code);
  return { entries: journal.journal.value.entries, ...result.decision };
}

describe("a run outside the plan", () => {
  it("is an entry of its own for each day, dated on it, in seconds", () => {
    expect(ranBodies(RAN, SPAN)).toEqual(
      RAN.days.map((on) => ({
        kind: "run",
        on,
        source: "manual",
        runSeconds: 750,
        walkSeconds: 300,
        longestSeconds: 360,
        effort: 0,
        signs: "none",
        pain: [],
      })),
    );
  });

  it("leaves out what she does not know, and an unanswered sign stays unanswered", () => {
    const known = { ...NEW_RAN, days: ["2026-11-18"], minutes: 9 };
    expect(ranBodies(known, SPAN)).toEqual([
      { kind: "run", on: "2026-11-18", source: "manual", runSeconds: 540 },
    ]);
  });

  it.each([
    ["no-day", { days: ["2026-11-18", ""] }],
    ["in-future", { days: ["2026-11-23"] }],
    ["before-end", { days: ["2026-08-31"] }],
    ["twice", { days: ["2026-11-18", "2026-11-18"] }],
    ["time", { minutes: null }],
    ["time", { minutes: 0 }],
    ["time", { walkMinutes: -1 }],
    ["too-long", { minutes: 30 * 60 }],
    ["longest", { longest: 13 }],
    ["longest", { longest: 0 }],
    ["sign", { signs: {} }],
    ["sign", { signs: { leak: null } }],
  ] as const)("is not kept: %s", (problem, change) => {
    const draft = { ...RAN, ...change };
    expect(ranProblem(draft, SPAN)).toBe(problem);
    expect(ranBodies(draft, SPAN)).toEqual([]);
  });

  it("R-ALREADY-RAN: opens nothing by itself, and takes nothing away where no sign came", async () => {
    const before = await decisionAfter();
    const after = await decisionAfter(...ranBodies(RAN, SPAN));
    expect(runsWritten(after.entries, TODAY).map(({ on }) => on)).toEqual([
      "2026-11-20",
      "2026-11-18",
    ]);
    expect(after.level).toBe(before.level);
    expect(after.holds).toEqual(before.holds);
    expect(after.gates.map(({ open }) => open)).toEqual(
      before.gates.map(({ open }) => open),
    );
  });

  it("S-PELVIC-STOP: a sign in it begins the quieter spell on its own day", async () => {
    const bodies = ranBodies(
      { ...RAN, days: ["2026-11-20"], signs: { leak: 1 } },
      SPAN,
    );
    const { level, holds } = await decisionAfter(...bodies);
    expect(level).toBe("stop");
    expect(holds.map(({ since }) => since)).toContain("2026-11-20");
  });

  it("a warning sign in it is told of its own day and still shows whom to call today", async () => {
    const warned = {
      ...RAN,
      days: ["2026-11-10"],
      warnings: ["RF-06.fainted"],
    };
    const { care, level } = await decisionAfter(...ranBodies(warned, SPAN));
    expect(["emergency", "call-now"]).toContain(level);
    expect(care).not.toBeNull();
  });
});
