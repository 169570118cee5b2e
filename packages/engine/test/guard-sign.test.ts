import { describe, expect, test } from "vitest";
import type { Entry, Journal } from "../src/index.ts";
import {
  agrees,
  broken,
  brisk,
  EARLY,
  ground,
  told,
} from "./kit/guard-ground.ts";
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

  test("GU-06 a girdle pain today is at least a stop", () => {
    const { decision, with: also } = told(ground.weighted);
    const entries = also((story) =>
      story.checkIn(ground.weighted, { pain: [{ site: "pubic", score: 1 }] }),
    );
    agrees(entries, ground.story, ground.weighted);
    expect(broken(entries, decision)).toEqual(["GU-06"]);
  });

  test("GU-10 a doubt, or history that counts as a topic, leaves no family of rebuild and no brisk walk", () => {
    const { decision, with: also } = told(ground.weighted);
    const plain = withItems(decision, (item) => ({ ...item, kg: null }));
    const doubt = also((story) =>
      story.screen(ground.weighted, { answers: { "GP-a": "unsure" } }),
    );
    const history = also((story) =>
      story.profile(0, { history: ["bone-stress"] }),
    );
    for (const entries of [doubt, history]) {
      agrees(entries, ground.story, ground.weighted);
      expect(broken(entries, plain)).toEqual(["GU-10"]);
    }
    const spoken = also((story) =>
      story
        .profile(0, { history: ["bone-stress"] })
        .goAhead(ground.weighted - 1, "doctor", ["GP-n"]),
    );
    expect(broken(spoken, plain)).toEqual([]);
  });

  test("GU-12 bleeding that rose on an earlier day from day 42 still calls for care, and after a short pregnancy any from day 21", () => {
    const day = ground.impact;
    const { decision, with: also } = told(day);
    const rose = also((story) => story.signs(day - 3, { "bleeding-up": 1 }));
    agrees(rose, ground.story, day);
    expect(broken(rose, decision)).toEqual(["GU-12"]);
    const early = told(EARLY);
    const short = early.with((story) =>
      story.profile(0, { gestationWeeks: 9 }).signs(EARLY - 2, { bleeding: 1 }),
    );
    agrees(short, ground.story, EARLY);
    expect(broken(short, early.decision)).toEqual(["GU-12"]);
  });

  test("GU-13 bleeding that rose yesterday still leaves breath alone", () => {
    const { decision, with: also } = told(EARLY);
    const entries = also((story) =>
      story.signs(EARLY - 1, { "bleeding-up": 1 }),
    );
    agrees(entries, ground.story, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-13"]);
  });

  test("GU-14 illness lasts until a later day is answered", () => {
    const { before, decision } = told(EARLY);
    const unanswered = before.entries.filter(
      ({ on, kind }) => on !== decision.day || kind !== "check-in",
    );
    const ill = new Story(before.ended, null);
    ill.signs(EARLY - 1, { ill: 1 });
    const entries = [...unanswered, ...ill.entries].map((entry, place) => ({
      ...entry,
      id: `01930000-0000-7000-8000-${String(place).padStart(12, "0")}`,
    }));
    const walk = { ...agrees(unanswered, ground.story, EARLY) };
    expect(walk.sessions.map(({ kind }) => kind)).toContain("walk");
    agrees(entries, ground.story, EARLY);
    expect(broken(entries, walk)).toEqual(["GU-14"]);
  });

  test("GU-15 a flagged shin, a sore wound, a sudden back, lost height and 7 of 10 leave a care level until somebody's word", () => {
    const { decision, with: also } = told(EARLY);
    const pains = [
      { site: "shin", score: 1, spot: true },
      { site: "scar", score: 1, worse: true },
      { site: "upper-back", score: 2, sudden: true },
      { site: "knee", score: 0, heightLoss: true },
      { site: "thigh", score: 7 },
    ] as const;
    for (const pain of pains) {
      const report = (story: Story): Story =>
        story.checkIn(EARLY - 1, { pain: [pain] });
      const entries = also(report);
      agrees(entries, ground.story, EARLY);
      expect(broken(entries, decision)).toEqual(["GU-15"]);
      const spoken = also((story) =>
        report(story).goAhead(EARLY, "doctor", [pain.site]),
      );
      expect(broken(spoken, decision)).toEqual([]);
    }
  });

  test("GU-16 a bone pain, 4 of 10, a limp or a growing pain wait for two complete check-in days", () => {
    const day = ground.impact;
    const { before, decision } = told(day);
    const since = (ago: number, fields: object): readonly Entry[] => {
      const date = before.date(day - ago);
      return before.entries.map((entry) =>
        entry.kind === "check-in" && entry.on === date
          ? { ...entry, pain: [{ site: "knee", score: 2, ...fields }] }
          : entry,
      );
    };
    for (const fields of [
      { site: "rib" },
      { score: 4 },
      { limp: true },
      { worse: true },
    ]) {
      const entries = since(1, fields);
      agrees(entries, ground.story, day);
      expect(broken(entries, decision)).toEqual(["GU-16"]);
      expect(broken(since(2, fields), decision)).toEqual([]);
    }
    expect(broken(since(0, {}), decision)).toEqual([]);
  });

  test("GU-30 an unanswered topic leaves no brisk walk", () => {
    const { before, decision } = brisk();
    const entries = before.entries.filter(({ kind }) => kind !== "screen");
    expect(broken(entries, decision)).toContain("GU-30");
  });

  test("GU-39 doming leaves nothing that jolts until a session without it", () => {
    const day = ground.impact;
    const { decision, with: also } = told(day);
    const domed = also((story) => story.signs(day, { doming: 1 }));
    agrees(domed, ground.story, day);
    expect(broken(domed, decision)).toEqual(["GU-39"]);
    const earlier = also((story) => story.signs(day - 6, { doming: 1 }));
    expect(broken(earlier, decision)).toEqual([]);
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
