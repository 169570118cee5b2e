import { program } from "@restride/program";
import { speaker } from "@restride/words";
import { describe, expect, it } from "vitest";
import { NOTHING } from "../check-in/nothing.ts";
import { decisionWith, memoryJournal, TODAY } from "../../test/sample.ts";
import { doneToday } from "./done.ts";
import { isHouse, needsOf, nextGate } from "./further-view.ts";
import {
  checkInState,
  hasMinutesChoice,
  mainReason,
  leftForLater,
  openAnswers,
  openGates,
  resumeHref,
  sessionsInOrder,
  shorterThan,
} from "./view-model.ts";

describe("today", () => {
  it("knows how far the check-in has come", async () => {
    expect(checkInState(await decisionWith())).toBe("todo");
    expect(
      checkInState(await decisionWith({ kind: "check-in", pain: [] })),
    ).toBe("part");
    expect(checkInState(await decisionWith(NOTHING))).toBe("done");
  });

  it("leads every open answer to the page that asks it", async () => {
    const decision = await decisionWith(NOTHING);
    const missing = [
      "check-in",
      "screen",
      "screen:healed",
      "profile:birth",
      "profile:tear",
      "profile:history",
      "asked-signs",
      "RF-10",
      "confirm-ended",
      "check-in:pain",
      "clock",
      "unread",
    ];
    const open = openAnswers({ ...decision, missing });
    expect(open.map(({ id }) => id)).toEqual(
      missing.filter((id) => !id.startsWith("check-in")),
    );
    expect(resumeHref({ ...decision, missing })).toBe("#/check-in/pain");
    for (const { href } of open)
      expect(href).toMatch(
        /^#\/(topics|answers\/(birth|tear|history|when)|check-in)/,
      );
  });

  it("lists what the set-up left for later until it is told", () => {
    expect(leftForLater({})).toEqual(["outcome", "weeks", "region"]);
    expect(leftForLater({ outcome: "unsaid", region: "UK" })).toEqual([
      "weeks",
    ]);
    // She went on to the birth: that she does not know the weeks is an answer.
    expect(
      leftForLater({ outcome: "unsaid", birth: "unknown", region: "UK" }),
    ).toEqual([]);
    expect(leftForLater({ outcome: "pregnant" })).toEqual([]);
  });

  it("names the next gate and what it still needs, never a bare lock", async () => {
    const decision = await decisionWith(NOTHING);
    const gate = nextGate(decision);
    expect(gate?.open).toBe(false);
    if (gate === null) throw new Error("all gates open");
    const needs = needsOf(gate);
    expect(needs.length).toBeGreaterThan(0);
    const speaks = speaker("unsaid");
    for (const need of needs)
      expect(speaks.verdict(need).line).not.toBe(need.rule);
    expect(openGates(decision)).toBe(
      decision.gates.filter(({ open }) => open).length,
    );
  });

  it("tells the criteria of another gate one by one", () => {
    const leaf = (rule: string, met: boolean) => ({
      rule,
      met,
      have: null,
      need: null,
      unit: "none",
      of: [],
      sources: [],
    });
    const nested = {
      ...leaf("G-IMPACT-LOAD-CRITERIA", false),
      of: [leaf("A", true), leaf("B", false)],
    };
    const gate = {
      gate: "impact" as const,
      open: false,
      since: null,
      earliest: null,
      criteria: [nested, leaf("C", false), leaf("D", true)],
    };
    expect(needsOf(gate).map(({ rule }) => rule)).toEqual(["B", "C"]);
  });

  it("says how long the planned part is only where a shorter choice holds all of it", async () => {
    const decision = await decisionWith(NOTHING);
    const [session] = decision.sessions;
    if (session === undefined) throw new Error("a session is on offer");
    const withMinutes = (minutes: number, optional = false) => ({
      ...decision,
      sessions: [{ ...session, minutes, optional }],
    });
    expect(shorterThan(withMinutes(5), 20)).toBe(5);
    expect(shorterThan(withMinutes(8), 20)).toBe(8);
    expect(shorterThan(withMinutes(17), 20)).toBeNull();
    expect(shorterThan(withMinutes(5), 5)).toBeNull();
    expect(shorterThan(withMinutes(5))).toBeNull();
    expect(shorterThan(withMinutes(5, true), 20)).toBeNull();
  });

  it("shows no gates while pregnant", async () => {
    const decision = await decisionWith({
      kind: "profile",
      outcome: "pregnant",
    });
    expect(decision.phase).toBe("pregnant");
    expect(nextGate(decision)).toBeNull();
    expect(openGates(decision)).toBeNull();
  });

  it("gives the strongest reason as the line of why", async () => {
    const decision = await decisionWith(NOTHING, {
      kind: "check-in",
      signs: { leak: 2 },
    });
    expect(mainReason(decision)?.rule).toBe("S-PELVIC-STOP");
    expect(mainReason(await decisionWith())?.rule ?? "none").not.toBe("S-ASK");
  });

  it("offers minutes only where they change something", async () => {
    expect(hasMinutesChoice(await decisionWith(NOTHING))).toBe(true);
    expect(hasMinutesChoice(await decisionWith())).toBe(false);
  });

  it("puts what is planned before what is there if she likes, each in the engine's order", async () => {
    const decision = await decisionWith(NOTHING);
    const ordered = sessionsInOrder(decision);
    const planned = decision.sessions.filter(({ optional }) => !optional);
    const others = decision.sessions.filter(({ optional }) => optional);
    expect(planned.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(ordered).toEqual([...planned, ...others]);
  });

  it("marks house rules", () => {
    expect(isHouse(["house"])).toBe(true);
    expect(isHouse(["GOOM2019"])).toBe(false);
  });

  it("lists what was written down today by its kind", async () => {
    const model = memoryJournal();
    await model.append([
      {
        kind: "session",
        minutes: 5,
        items: [{ movement: "quiet-breath-lying", sets: 1, reps: 6 }],
      },
      {
        kind: "session",
        minutes: 20,
        items: [{ movement: "squat-to-chair", sets: 2, reps: 8 }],
      },
      {
        kind: "session",
        minutes: 9,
        items: [{ movement: "heel-drop", sets: 2, reps: 5 }],
      },
      { kind: "walk", minutes: 15 },
      { kind: "run", runSeconds: 300, source: "manual" },
    ]);
    const done = doneToday(model.journal.value.entries, TODAY, program);
    expect(done.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ["breath", 5],
      ["strength", 20],
      ["impact", 9],
      ["walk", 15],
      ["run", 5],
    ]);
  });

  it("has words for every rule that a decision can show", () => {
    const speaks = speaker("unsaid");
    const shown = Object.entries(program.rules).filter(
      ([id, { kind }]) =>
        ["rule", "limit", "gate", "criterion", "hold"].includes(kind) &&
        !id.startsWith("CK-"),
    );
    expect(shown.length).toBeGreaterThan(150);
    const mute = shown
      .map(([id]) => id)
      .filter(
        (id) =>
          speaks.reason({ rule: id, params: {}, entries: [], sources: [] }) ===
          id,
      );
    expect(mute).toEqual([]);
  });
});
