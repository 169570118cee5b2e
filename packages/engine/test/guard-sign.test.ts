import { describe, expect, test } from "vitest";
import type { Journal } from "../src/index.ts";
import { agrees, broken, EARLY, ground, told } from "./kit/guard-ground.ts";
import { NO_TOPICS, Story } from "./kit/story.ts";
import { withItems } from "./kit/tamper.ts";

describe("what was reported, and what is not known", () => {
  test("GU-01 an emergency offers nothing, not even breath", () => {
    const { before, decision } = told(EARLY);
    const entries = told(EARLY).with((story) =>
      story.checkIn(EARLY, { warnings: ["RF-01"] }),
    );
    const emergency = agrees(entries, before, EARLY);
    expect(emergency.level).toBe("emergency");
    expect(emergency.sessions).toEqual([]);
    const breath = decision.sessions.filter(({ kind }) => kind === "breath");
    expect(breath).toHaveLength(1);
    expect(broken(entries, { ...emergency, sessions: breath })).toEqual([
      "GU-01",
      "GU-39",
    ]);
  });

  test("GU-02 a warning that nobody has spoken about leaves a care level and no work", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY - 3, { warnings: ["RF-13"] }),
    );
    expect(agrees(entries, before, EARLY).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-02"]);
    const spoken = also((story) =>
      story
        .checkIn(EARLY - 3, { warnings: ["RF-13"] })
        .goAhead(EARLY - 2, "doctor", ["RF-13"]),
    );
    expect(broken(spoken, decision)).toEqual([]);
  });

  test("GU-03 no work without a complete check-in today", () => {
    const { before, decision } = told(EARLY);
    const date = before.date(EARLY);
    const entries = before.entries.filter(
      ({ kind, on }) => kind !== "check-in" || on !== date,
    );
    expect(agrees(entries, before, EARLY).level).toBe("ask");
    expect(broken(entries, decision)).toEqual(["GU-03"]);
  });

  test("GU-06 a pelvic sign today is at least a stop and leaves single sets", () => {
    const { before, decision, with: also } = told(ground.weighted);
    const entries = also((story) =>
      story.signs(ground.weighted, { heaviness: 1 }),
    );
    expect(agrees(entries, before, ground.weighted).level).toBe("stop");
    expect(broken(entries, decision)).toEqual(["GU-06"]);
    const calm = { ...decision, sessions: [] };
    expect(broken(entries, calm)).toEqual(["GU-06"]);
  });

  test("GU-10 an open topic leaves no weight", () => {
    const { before, decision, with: also } = told(ground.weighted);
    const entries = also((story) =>
      story.screen(ground.weighted, { answers: { "GP-k": "past" } }),
    );
    expect(agrees(entries, before, ground.weighted).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-10"]);
  });

  test("GU-10 a topic answered yes leaves a care level and no work, an unsure one no rebuild", () => {
    const { before, decision, with: also } = told(EARLY);
    for (const answer of ["past", "now", "unsure"] as const) {
      const entries = also((story) =>
        story.screen(EARLY, { answers: { "GP-k": answer } }),
      );
      agrees(entries, before, EARLY);
      expect(broken(entries, decision)).toEqual(["GU-10"]);
      const spoken = also((story) =>
        story
          .screen(EARLY, { answers: { "GP-k": answer } })
          .goAhead(EARLY, "doctor", ["GP-k"]),
      );
      expect(broken(spoken, decision)).toEqual([]);
    }
  });

  test("GU-12 bleeding from day 56 leaves a care level and no work", () => {
    const day = ground.run;
    const { before, decision, with: also } = told(day);
    const entries = also((story) => story.signs(day, { bleeding: 1 }));
    expect(agrees(entries, before, day).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-12"]);
    const period = also((story) =>
      story.signs(day, { bleeding: 1 }, { period: "yes" }),
    );
    expect(broken(period, decision)).toEqual([]);
  });

  test("GU-13 bleeding that rose leaves breath alone", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.signs(EARLY, { "bleeding-up": 1 }));
    agrees(entries, before, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-13"]);
  });

  test("GU-14 illness leaves breath alone", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.signs(EARLY, { ill: 2 }));
    agrees(entries, before, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-14"]);
  });

  test("GU-15 a groin pain with a limp leaves a care level until somebody's word", () => {
    const { before, decision, with: also } = told(ground.weighted);
    const pain = [{ site: "groin", score: 1, limp: true }];
    const day = ground.weighted;
    const entries = also((story) => story.checkIn(day - 5, { pain }));
    expect(agrees(entries, before, day).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-15"]);
    const spoken = also((story) =>
      story.checkIn(day - 5, { pain }).goAhead(day - 4, "doctor", ["groin"]),
    );
    expect(broken(spoken, decision)).toEqual([]);
  });

  test("GU-16 a bone pain today leaves no impact and no run", () => {
    for (const day of [ground.impact, ground.run]) {
      const { before, decision, with: also } = told(day);
      const pain = [{ site: "shin", score: 1 }];
      const entries = also((story) => story.checkIn(day, { pain }));
      agrees(entries, before, day);
      expect(broken(entries, decision)).toEqual(["GU-16"]);
    }
  });

  test("GU-19 something unreadable about today leaves no work", () => {
    const { before, decision } = told(EARLY);
    const unread: Journal["unread"] = [
      {
        line: 3,
        path: "",
        reason: "not-json",
        id: null,
        on: decision.day,
        writtenOn: null,
        after: null,
        params: {},
      },
    ];
    const own = new Story(before.ended, null);
    own.entries.push(...before.entries);
    own.unread.push(...unread);
    expect(broken(own.entries, own.decide(EARLY), unread)).toEqual([]);
    expect(broken(before.entries, decision, unread)).toEqual(["GU-19"]);
  });

  test("GU-26 ask and call-soon offer breath, pelvic floor and easy walks", () => {
    const { before, decision } = told(EARLY);
    expect(broken(before.entries, { ...decision, level: "ask" })).toEqual([
      "GU-26",
    ]);
    const quiet = decision.sessions.filter(({ kind }) =>
      ["breath", "walk"].includes(kind),
    );
    const asked = { ...decision, level: "ask" as const, sessions: quiet };
    expect(broken(before.entries, asked)).toEqual([]);
    const late = told(ground.run);
    const walks = late.decision.sessions.filter(({ kind }) => kind === "walk");
    expect(walks.map(({ minutes }) => minutes)).toEqual([30]);
    const brisk = { ...late.decision, level: "ask" as const, sessions: walks };
    expect(broken(late.before.entries, brisk)).toEqual(["GU-26"]);
  });

  test("GU-27 a stop offers single sets without weight at effort 5", () => {
    const { before, decision } = told(ground.weighted);
    const stop = { ...decision, level: "stop" as const };
    expect(broken(before.entries, stop)).toEqual(["GU-27"]);
    const gentle = withItems(stop, (item) => ({
      ...item,
      sets: 1,
      kg: null,
      effortMax: 5,
    }));
    const lunge = withItems(gentle, (item) => ({
      ...item,
      movement: "reverse-lunge",
    }));
    expect(broken(before.entries, lunge)).toEqual(["GU-27"]);
    const both = withItems(gentle, (item) => ({
      ...item,
      movement: "squat-to-chair",
    }));
    expect(broken(before.entries, both)).toEqual([]);
  });

  test("GU-29 a pelvic sign waits for three clear check-ins, a stronger one for seven", () => {
    const day = ground.run;
    const { decision, with: also } = told(day);
    const days = (ago: number, leak: 1 | 2): readonly string[] =>
      broken(
        also((story) => story.signs(day - ago, { leak })),
        decision,
      );
    expect([days(2, 1), days(3, 1)]).toEqual([["GU-29"], []]);
    expect([days(6, 2), days(7, 2)]).toEqual([["GU-29"], []]);
    const pain = [{ site: "low-back", score: 4 }];
    const back = also((story) => story.checkIn(day - 6, { pain }));
    expect(broken(back, decision)).toEqual(["GU-29"]);
    agrees(back, ground.story, day);
  });

  test("GU-30 an unanswered topic leaves no weight", () => {
    const { before, decision } = told(ground.weighted);
    const { "GP-a": _, ...answers } = NO_TOPICS;
    const entries = before.entries.map((entry) =>
      entry.kind === "screen" ? { ...entry, answers } : entry,
    );
    agrees(entries, before, ground.weighted);
    expect(broken(entries, decision)).toEqual(["GU-30"]);
  });

  test("GU-34 a clock that stands before something written leaves no run", () => {
    const { before, decision, with: also } = told(ground.run);
    const later = { at: `${before.date(ground.run + 2)}T08:00:00Z` };
    const entries = also((story) =>
      story.raw(ground.run, { kind: "note", text: "later", ...later }),
    );
    expect(broken(entries, decision)).toEqual([]);
    const unsure = entries.map((entry) =>
      entry.kind === "check-in" && entry.on === decision.day
        ? { ...entry, ...later }
        : entry,
    );
    agrees(unsure, before, ground.run);
    expect(broken(unsure, decision)).toEqual(["GU-34"]);
  });

  test("GU-37 a bulge leaves a care level until somebody's word", () => {
    const { before, decision, with: also } = told(EARLY);
    for (const sign of ["bulge", "scar-pain"]) {
      const entries = also((story) => story.signs(EARLY - 9, { [sign]: 1 }));
      expect(agrees(entries, before, EARLY).level).toBe("call-soon");
      expect(broken(entries, decision)).toEqual(["GU-37"]);
    }
  });
});
