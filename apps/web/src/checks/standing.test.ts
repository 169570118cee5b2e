import type { Decision } from "@restride/engine";
import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import {
  screened,
  type Story,
} from "../../../../packages/engine/test/kit/story.ts";
import { checkOf } from "../log/session-id.ts";
import { outcomesOf } from "./outcome.ts";
import { type CheckStanding, standingChecks } from "./standing.ts";

/** All goes well: the balance check is on offer on day 42, the checks without landings on day 84, the others on day 105. */
const WELL = screened().forward(0, 112);

function until(day: number): Story {
  const story = WELL.copy();
  const before = story.entries.filter(({ on }) => on < story.date(day));
  story.entries.splice(0, Number.POSITIVE_INFINITY, ...before);
  return story;
}

function standings(
  story: Story,
  decision: Decision,
): Readonly<Record<string, CheckStanding>> {
  return Object.fromEntries(
    standingChecks(decision, program, story.ended).map(
      ({ check, standing }) => [check.id, standing],
    ),
  );
}

function kindsOf(standing: CheckStanding | undefined): readonly string[] {
  return standing?.kind === "not-yet"
    ? standing.openings.map(({ kind }) => kind)
    : [];
}

describe("how checks stand", () => {
  it("on offer is what the decision offers, and nothing else is ever a bare lock", () => {
    for (const day of [1, 10, 20, 41, 42, 43, 60, 84, 85, 98, 105, 106, 111]) {
      const story = until(day).clear(day);
      const decision = story.decide(day);
      const all = standings(story, decision);
      const offered = Object.keys(all).filter(
        (id) => all[id]?.kind === "offered",
      );
      const sessions = decision.sessions.flatMap((one) => checkOf(one) ?? []);
      expect(offered.toSorted()).toEqual(sessions.toSorted());
      for (const standing of Object.values(all))
        if (standing.kind === "not-yet")
          expect(standing.openings.length).toBeGreaterThan(0);
    }
  });

  it("names the phase, the rung and the time that come first, and marks that nobody asks for", () => {
    const story = until(42).clear(42);
    const all = standings(story, story.decide(42));
    expect(all["balance"]?.kind).toBe("offered");
    expect(all["bridge-20"]?.kind).toBe("mark");
    expect(kindsOf(all["hop"])).toEqual(["gate", "rung", "near"]);
    expect(all["hop"]).toMatchObject({
      openings: [
        { gate: { gate: "impact" } },
        { movement: "single-leg-hops" },
        { days: 14 },
      ],
    });
    expect(kindsOf(all["walk"])).toContain("near");
    const later = until(85).clear(85);
    expect(kindsOf(standings(later, later.decide(85))["jog"])).not.toContain(
      "near",
    );
  });

  it("waits for the day's check-in, for a day without a sign, and for the end of a pregnancy", () => {
    const silent = until(42);
    const unanswered = standings(silent, silent.decide(42));
    expect(kindsOf(unanswered["balance"])).toContain("ask");
    const signed = until(42).signs(42, { heaviness: 1 });
    expect(kindsOf(standings(signed, signed.decide(42))["balance"])).toContain(
      "level",
    );
    const pregnant = until(42).profile(42, { outcome: "pregnant" });
    expect(
      kindsOf(standings(pregnant, pregnant.decide(42))["balance"]),
    ).toEqual(["pregnant"]);
  });

  it("goes from done over waiting to passed, and runs out on its day", () => {
    const story = until(42)
      .clear(42)
      .check(42, "balance", { left: 10, right: 10 });
    const at = (day: number) => standings(story, story.decide(day))["balance"];
    expect(at(42)?.kind).toBe("done");
    expect(at(43)?.kind).toBe("waits");
    story.clear(43);
    expect(at(43)).toEqual({ kind: "passed", until: story.date(70) });
  });

  it("after a try that falls short names the day of rest, and the check that is limiting", () => {
    const story = until(42)
      .clear(42)
      .check(42, "balance", { left: 10, right: 4 });
    story.clear(43);
    const decision = story.decide(43);
    expect(standings(story, decision)["balance"]).toMatchObject({
      kind: "not-yet",
      openings: [{ kind: "retry", from: story.date(44) }],
    });
    const balance = standingChecks(decision, program, story.ended).find(
      ({ check }) => check.id === "balance",
    );
    expect(balance?.state).toMatchObject({ limiting: true, right: 4 });
  });
});

describe("how a check of today went", () => {
  const TRIES = [
    [
      { left: 10, right: 10 },
      { isPassed: true, short: [] },
    ],
    [
      { left: 7, right: 4 },
      {
        isPassed: false,
        hasSign: false,
        short: [
          { part: "right", done: 4, by: 6 },
          { part: "left", done: 7, by: 3 },
        ],
      },
    ],
    [
      { left: 10, right: 10, signs: { leak: 1 } },
      { isPassed: false, hasSign: true, short: [] },
    ],
    [
      { left: 10, right: 9, signs: { heaviness: 2 } },
      { isPassed: false, hasSign: true },
    ],
    [
      { left: 10, right: 10, pain: [{ site: "calf", score: 1 }] },
      { isPassed: false, hasSign: true },
    ],
    [{ right: 10 }, { isPassed: false, short: [{ part: "left", by: 10 }] }],
  ] as const;

  it.each(
    TRIES,
  )("%j is told as the next clear check-in takes it", (fields, told) => {
    const story = until(42).clear(42).check(42, "balance", fields);
    const [outcome] = outcomesOf(story.entries, story.decide(42), program);
    expect(outcome).toMatchObject(told);
    story.clear(43);
    const passed = story
      .decide(43)
      .checks.find(({ check }) => check === "balance")?.passed;
    expect(passed).toBe(outcome?.isPassed);
  });

  it("left without an answer about signs is open: neither for nor against", () => {
    const story = until(42).clear(42);
    story.raw(42, { kind: "check", check: "balance", left: 10, right: 10 });
    const [outcome] = outcomesOf(story.entries, story.decide(42), program);
    expect(outcome).toMatchObject({
      isPassed: false,
      isOpen: true,
      hasSign: false,
    });
  });

  it("the last of several tries counts, and one taken back is none", () => {
    const story = until(42)
      .clear(42)
      .check(42, "balance", { left: 2, right: 10 })
      .check(42, "balance", { left: 10, right: 10 });
    const passed = () =>
      outcomesOf(story.entries, story.decide(42), program).map(
        ({ isPassed }) => isPassed,
      );
    expect(passed()).toEqual([true]);
    const last = story.entries.at(-1)?.id ?? "";
    story.raw(42, { kind: "retract", entry: last });
    expect(passed()).toEqual([false]);
  });
});
