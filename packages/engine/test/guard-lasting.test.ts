import { describe, expect, test } from "vitest";
import type { Entry, ProfileEntry } from "../src/index.ts";
import {
  agrees,
  broken,
  brisk,
  EARLY,
  ground,
  told,
} from "./kit/guard-ground.ts";
import { Story } from "./kit/story.ts";
import { endedLater, withItems, withRun } from "./kit/tamper.ts";

/** A profile with another birth, or, for null, without a word of what happened before. */
function retold(
  profile: ProfileEntry,
  fields: Partial<ProfileEntry> | null,
): ProfileEntry {
  if (fields !== null) return { ...profile, ...fields };
  const { history: _history, ...rest } = profile;
  return rest;
}

describe("what outlasts its day, waits long, or must be earned", () => {
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

  test("GU-44 doming leaves nothing that jolts until a session without it", () => {
    const day = ground.impact;
    const { decision, with: also } = told(day);
    const domed = also((story) => story.signs(day, { doming: 1 }));
    agrees(domed, ground.story, day);
    expect(broken(domed, decision)).toEqual(["GU-44"]);
    const earlier = also((story) => story.signs(day - 6, { doming: 1 }));
    expect(broken(earlier, decision)).toEqual([]);
  });

  test("GU-18 GU-25 GU-31 brisk walking waits for its day, and for what has healed", () => {
    const { before, decision } = brisk();
    const healing = before.entries.map((entry) =>
      entry.kind === "screen" ? { ...entry, healed: "unsure" as const } : entry,
    );
    expect(broken(healing, decision)).toContain("GU-25");
    const at41 = endedLater(before, ground.weighted - 41);
    expect(broken(at41, decision)).toContain("GU-31");
    const surgery = endedLater(before, ground.weighted - 55).map((entry) =>
      entry.kind === "profile"
        ? { ...entry, birth: "caesarean" as const }
        : entry,
    );
    expect(broken(surgery, decision)).toContain("GU-18");
  });

  test("GU-45 an assisted or back-to-back birth, or a tear or position not known, waits for day 84 or a word", () => {
    const day = ground.impact;
    const { before, decision } = told(day);
    expect(day).toBeLessThan(84);
    for (const fields of [
      { birth: "assisted" as const },
      { tear: "unknown" as const },
      { history: ["back-to-back" as const] },
      null,
    ]) {
      const entries = before.entries.map((entry) =>
        entry.kind === "profile" ? retold(entry, fields) : entry,
      );
      agrees(entries, ground.story, day);
      expect(broken(entries, decision)).toEqual(["GU-45"]);
      const word = new Story(before.ended, null);
      word.goAhead(50, "pelvic-physio", ["impact"]);
      expect(broken([...entries, ...word.entries], decision)).toEqual([]);
    }
  });

  test("GU-46 no run before the three questions that are asked once", () => {
    const { before, decision } = told(ground.run);
    const entries = before.entries.map((entry) =>
      entry.kind === "check-in" ? { ...entry, signs: "none" as const } : entry,
    );
    agrees(entries, ground.story, ground.run);
    expect(broken(entries, decision)).toEqual(["GU-46"]);
  });

  test("GU-46 no run on a day that says yes to one of the three, but for somebody's word", () => {
    const day = ground.laterRun;
    const { decision, with: also } = told(day);
    const yes = also((story) => story.signs(day, { separation: 1 }));
    agrees(yes, ground.story, day);
    expect(broken(yes, decision)).toEqual(["GU-46"]);
    const spoken = also((story) =>
      story
        .signs(day, { separation: 1 })
        .goAhead(day, "pelvic-physio", ["separation"]),
    );
    expect(broken(spoken, decision)).toEqual([]);
  });

  test("GU-08 a run with a sign is not what the next is measured by", () => {
    const { before, decision } = told(ground.laterRun);
    const signed = before.entries.map((entry) =>
      entry.kind === "run"
        ? { ...entry, signs: { doming: 1 as const } }
        : entry,
    );
    expect(broken(signed, decision)).toContain("GU-08");
  });

  test("GU-09 no impact the day after a landing", () => {
    const day = ground.impact;
    const { decision, with: also } = told(day);
    const landed = { movement: "step-off-stick", sets: 1, reps: 5 };
    const entries = also((story) => story.session(day - 1, [landed]));
    agrees(entries, ground.story, day);
    expect(broken(entries, decision)).toEqual(["GU-09"]);
  });

  test("GU-47 no run above step 1 at first, above step 8 after a long gap", () => {
    const first = told(ground.run);
    expect(
      broken(first.before.entries, withRun(first.decision, { step: 2 })),
    ).toEqual(["GU-47"]);
    const { before, decision } = told(ground.laterRun);
    const from = before.date(ground.laterRun - 30);
    const gap = before.entries.filter(
      ({ kind, on }) => kind !== "run" || on < from,
    );
    const once = before.entries.find(({ kind }) => kind === "run");
    if (once === undefined) throw new Error("no run");
    const back = [...gap, { ...once, on: before.date(ground.run - 10) }];
    expect(broken(back, withRun(decision, { step: 9 }))).toContain("GU-47");
  });

  test("GU-48 no family of rebuild before four sessions with their signs answered", () => {
    const { before, decision } = told(ground.weighted);
    const plain = withItems(decision, (item) => ({ ...item, kg: null }));
    const unanswered = before.entries.map((entry) => {
      if (entry.kind !== "session") return entry;
      const { signs: _, ...rest } = entry;
      return rest;
    });
    expect(broken(unanswered, plain)).toEqual(["GU-48"]);
  });

  test("GU-49 no weight before the squat and the hinge of load were logged", () => {
    const { before, decision } = told(ground.weighted);
    for (const needed of ["assisted-squat", "dowel-hinge"]) {
      const entries = before.entries.map((entry) =>
        entry.kind === "session"
          ? {
              ...entry,
              items: entry.items.filter(({ movement }) => movement !== needed),
            }
          : entry,
      );
      expect(broken(entries, decision)).toEqual(["GU-49"]);
    }
  });
});
