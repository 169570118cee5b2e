import { program } from "@restride/program";
import type { Decision, Movement } from "@restride/engine";
import { describe, expect, it } from "vitest";
import { NOTHING } from "../check-in/nothing.ts";
import { dayOf, decisionWith } from "../../test/sample.ts";
import { standingOf } from "./standing.ts";

function movement(id: string): Movement {
  const found = program.movements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no movement ${id}`);
  return found;
}

function placeIn(decision: Decision, id: string): string {
  return standingOf(decision, movement(id), program).place;
}

describe("where a movement stands", () => {
  it("is her step where the ladder stands on it, with the session of today that holds it", async () => {
    const decision = await decisionWith(NOTHING);
    const planned = decision.sessions.flatMap(({ blocks }) =>
      blocks.flatMap(({ items }) => items),
    );
    for (const item of planned) {
      const standing = standingOf(decision, movement(item.movement), program);
      expect(standing.planned.map((one) => one.item)).toContainEqual(item);
      expect(["here", "past", "aside"]).toContain(standing.place);
    }
    expect(planned.length).toBeGreaterThan(3);
  });

  it("says what the gate of its phase still needs, and nothing of its ladder before", async () => {
    const decision = await decisionWith(NOTHING);
    const standing = standingOf(decision, movement("goblet-squat"), program);
    expect(standing.place).toBe("shut");
    expect(standing.gate?.gate).toBe("load");
    expect(standing.needs.map(({ rule }) => rule)).toContain("G-LOAD-SQUAT");
    for (const { met } of standing.needs) expect(met).not.toBe(true);
  });

  it("comes later where an easier step of an open phase comes first", async () => {
    const decision = await decisionWith(NOTHING);
    const standing = standingOf(
      decision,
      movement("all-fours-feet-on-wall"),
      program,
    );
    expect(standing.place).toBe("later");
    expect(standing.ladder?.movement).toBe("heels-on-wall-tilt");
  });

  it("asks for breath and ribs before the trunk", async () => {
    const decision = await decisionWith(NOTHING);
    const standing = standingOf(decision, movement("heel-slide"), program);
    expect(standing.place).toBe("asked");
    expect(standing.needs.map(({ rule }) => rule)).toEqual([
      "F-TRUNK-BREATH",
      "F-TRUNK-RIBS",
    ]);
  });

  it("names the hold that keeps it shut, with what ends it", async () => {
    const decision = await decisionWith({
      kind: "check-in",
      on: dayOf("2026-11-22"),
      warnings: "none",
      signs: { leak: 2 },
      pain: [],
    });
    const { holds } = standingOf(decision, movement("heel-drop"), program);
    expect(holds.map(({ hold }) => hold)).toContain("pelvic");
    for (const { exits } of holds) expect(exits.length).toBeGreaterThan(0);
    const free = standingOf(decision, movement("quiet-breath-lying"), program);
    expect(free.holds).toEqual([]);
  });

  it("waits for afterwards in a pregnancy", async () => {
    const decision = await decisionWith({
      kind: "profile",
      outcome: "pregnant",
    });
    for (const id of ["goblet-squat", "easy-walk", "heel-slide"])
      expect(placeIn(decision, id)).toBe("pregnant");
  });

  it("stands in one place for every movement there is", async () => {
    const decision = await decisionWith(NOTHING);
    for (const one of program.movements) {
      const standing = standingOf(decision, one, program);
      const explains = {
        shut: standing.needs.length > 0,
        asked: standing.needs.length > 0,
        later: standing.ladder !== null,
        past: standing.ladder !== null,
        here: standing.ladder !== null,
        aside: standing.ladder === null,
        pregnant: false,
      };
      expect([one.id, explains[standing.place]]).toEqual([one.id, true]);
    }
  });
});
