import { isCivilDate } from "@restride/engine";
import { program } from "@restride/program";
import { speaker } from "@restride/words";
import { describe, expect, it } from "vitest";
import { screened } from "../../../../packages/engine/test/kit/story.ts";
import { decisionWith } from "../../test/sample.ts";
import type { Forecast } from "./forecast.ts";
import {
  gateViews,
  openParts,
  partOfMonth,
  placeOf,
  withoutBirth,
} from "./view-model.ts";
import { whenLines } from "./when-line.tsx";

function date(text: string) {
  if (!isCivilDate(text)) throw new TypeError(text);
  return text;
}

describe("the way", () => {
  it("tells open gates from those that still ask and those that are held shut", () => {
    const story = screened().forward(0, 70).signs(70, { leak: 2 });
    const held = gateViews(story.decide(70), program);
    expect(held.map(({ state }) => state)).toEqual([
      "open",
      "open",
      "open",
      "open",
      "shut",
      "waiting",
      "waiting",
    ]);
    expect(held[4]?.holds.map(({ hold }) => hold)).toEqual(["pelvic"]);
    expect(held[3]).toMatchObject({ needs: [], holds: [] });
    expect(placeOf(story.decide(70))).toBe(3);
  });

  it("hazard H-25: shows nobody the criteria of a birth that a short pregnancy meets by itself", async () => {
    const at = async (gestationWeeks: number) => {
      const decision = await decisionWith({ kind: "profile", gestationWeeks });
      const impact = decision.gates.find(({ gate }) => gate === "impact");
      const all = impact?.criteria ?? [];
      return {
        all: all.map(({ rule }) => rule),
        shown: withoutBirth(all, { gestationWeeks }, program).map(
          ({ rule }) => rule,
        ),
      };
    };
    const early = await at(9);
    expect(early.all).toContain("G-IMPACT-BIRTH");
    expect(early.shown).toEqual(
      early.all.filter((rule) => !/TEAR|BIRTH/.test(rule)),
    );
    const late = await at(20);
    expect(late.shown).toEqual(late.all);
    const open = [{ rule: "G-IMPACT-BIRTH", met: false as const }].map(
      (part) => ({
        ...part,
        have: null,
        need: null,
        unit: "none" as const,
        of: [],
        sources: [],
      }),
    );
    expect(withoutBirth(open, { gestationWeeks: 9 }, program)).toEqual(open);
  });

  it("has nobody on it in a pregnancy", async () => {
    const decision = await decisionWith({
      kind: "profile",
      outcome: "pregnant",
    });
    expect(placeOf(decision)).toBeNull();
    const open = gateViews(decision, program).filter(
      ({ state }) => state === "open",
    );
    expect(open.map(({ gate }) => gate.gate)).toEqual(["restore"]);
  });

  it("breaks a need down to the parts that are open", () => {
    const story = screened().forward(0, 86);
    const run = gateViews(story.decide(86), program)[5];
    const checks = run?.needs.find(({ rule }) => rule === "G-RUN-CHECKS");
    expect(checks).toBeDefined();
    if (checks === undefined) return;
    const parts = openParts(checks);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ met }) => met !== true)).toBe(true);
  });

  it("says parts of months, never a day, of where most ways come to", () => {
    expect(partOfMonth("2026-12-10")).toBe("early-in");
    expect(partOfMonth("2026-12-11")).toBe("middle-of");
    expect(partOfMonth("2026-12-21")).toBe("late-in");
  });
});

describe("when a gate may open", () => {
  const speaks = speaker("unsaid");
  const state = {
    gate: "run" as const,
    open: false,
    since: null,
    earliest: date("2026-12-19"),
    criteria: [],
  };
  const forecast = (given: Partial<Forecast>): Forecast => ({
    earliest: null,
    spans: null,
    hasFailed: false,
    ...given,
  });
  const opens = new Map([["run" as const, date("2026-12-24")]]);
  const lines = (given: Partial<Forecast>) =>
    whenLines(speaks, state, forecast(given));

  it("tells at once what is known at once, and the rest as it comes", () => {
    expect(lines({})).toEqual([
      "Not before Sat, 19 Dec 2026.",
      "Most ways: being worked out.",
    ]);
    const earliest = { opens, stoppedAt: null };
    expect(lines({ earliest })).toEqual([
      "Not before Sat, 19 Dec 2026.",
      "All going well: Thu, 24 Dec 2026.",
      "Most ways: being worked out.",
    ]);
    const span = { from: date("2026-12-28"), until: date("2027-01-14") };
    const spans = new Map([["run" as const, span]]);
    expect(lines({ earliest, spans })[2]).toBe(
      "Most ways: late December 2026 to mid-January 2027.",
    );
    const endless = new Map([["run" as const, { ...span, until: null }]]);
    expect(lines({ earliest, spans: endless })[2]).toBe(
      "Most ways: late December 2026 on; some take longer than 78 weeks.",
    );
    expect(lines({ earliest, spans: new Map() })[2]).toBe(
      "Most ways: longer than 78 weeks.",
    );
  });

  it("tells a day once, and most ways only where they are later", () => {
    const earliest = {
      opens: new Map([["run" as const, state.earliest]]),
      stoppedAt: null,
    };
    const once = "Not before Sat, 19 Dec 2026; all going well, on that day.";
    const near = { from: state.earliest, until: date("2026-12-20") };
    const spans = new Map([["run" as const, near]]);
    expect(lines({ earliest, spans })).toEqual([once]);
    const far = { from: state.earliest, until: date("2026-12-24") };
    expect(
      lines({ earliest, spans: new Map([["run" as const, far]]) }),
    ).toEqual([once, "Most ways: mid-December 2026 to late December 2026."]);
  });

  it("guesses nothing beyond a gate that waits for a word", () => {
    const waits = (gate: string) => ({
      earliest: { opens: new Map(), stoppedAt: { gate, rule: "any" } },
    });
    expect(lines(waits("run"))[1]).toBe(
      "It waits for somebody’s word or an answer of yours.",
    );
    expect(lines(waits("impact"))[1]).toBe(
      "Not guessed: Impact, before it, waits for a word or an answer.",
    );
    const far = { earliest: { opens: new Map(), stoppedAt: null } };
    expect(lines(far)[1]).toBe("Not within 78 weeks.");
    expect(lines({ hasFailed: true })[1]).toMatch(/could not be worked out/);
  });
});
