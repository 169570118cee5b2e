import { describe, expect, test } from "vitest";
import type { Level, TopicAnswer } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import { exitsOf, families, holdOf, namedBy, reasonOf } from "./kit/sign.ts";
import {
  HEALTHY,
  holds,
  isOpen,
  kinds,
  NO_TOPICS,
  offered,
  program,
  rules,
  screened,
  Story,
} from "./kit/story.ts";

/** Levels of `now`, written a second time from the safety evidence, section 2.2: of two, the stronger. */
const NOW: Readonly<Record<string, Level>> = {
  "GP-a": "emergency",
  "GP-b": "call-now",
  "GP-c": "emergency",
  "GP-d": "call-soon",
  "GP-e": "call-soon",
  "GP-f": "call-soon",
  "GP-g": "emergency",
  "GP-h": "call-now",
  "GP-i": "emergency",
  "GP-j": "emergency",
  "GP-k": "call-soon",
  "GP-l": "call-soon",
  "GP-m": "call-now",
  "GP-n": "call-soon",
  "GP-o": "call-soon",
  "GP-p": "call-now",
  "GP-q": "call-soon",
  "GP-r": "call-soon",
  "GP-anaemia": "call-soon",
  "GP-bp": "call-soon",
};
/** Late enough for every topic, the one of bleeding too. */
const DAY = 60;
const SHUT = ["brisk", "rebuild", "load", "impact", "run", "beyond"];
const calm = screened().clear(50, DAY - 1);
/** A runner for whom load is open: what an answer closes is seen. */
const loaded = screened().forward(0, DAY);

function answering(topic: string, answer: TopicAnswer): Story {
  const story = calm.copy();
  story.screen(DAY, { answers: { ...NO_TOPICS, [topic]: answer } });
  return story.checkIn(DAY);
}

describe("in a pregnancy with a word for exercise", () => {
  test("H-TOPIC what a question not yet sure of keeps shut is not offered, what it leaves is", () => {
    const story = screened({ outcome: "pregnant" })
      .goAhead(9, "midwife", ["exercise"])
      .clear(8, 9);
    const names = (): ReadonlySet<string> => new Set(offered(story.decide(9)));
    expect(names()).toEqual(
      new Set([
        "quiet-breath-side-lying",
        "all-fours-pelvic-rock",
        "standing-hip-shift",
        "hips-to-wall",
      ]),
    );
    story.screen(9, { answers: { ...NO_TOPICS, "GP-k": "unsure" } });
    expect(names()).toEqual(
      new Set(["quiet-breath-side-lying", "all-fours-pelvic-rock"]),
    );
    expect(rules(story.decide(9))).not.toContain("GUARD");
  });
});

describe("each topic", () => {
  test("the table knows every topic of the program", () => {
    expect(Object.keys(NOW).toSorted()).toEqual(
      program.topics.map((topic) => topic.id).toSorted(),
    );
  });

  test.each(Object.entries(NOW))("%s answered now is %s", (topic, level) => {
    const decision = answering(topic, "now").decide(DAY);
    expect(decision.level).toBe(level);
    expect(decision.care?.signs).toEqual([topic]);
    expect(rules(decision)).toContain("S-TOPIC-NOW");
    expect(exitsOf(decision, `topic:${topic}`)).toEqual(["X-GO-AHEAD"]);
    if (level !== "call-soon") expect(decision.sessions).toEqual([]);
  });

  test.each(Object.keys(NOW))("%s answered past is call-soon", (topic) => {
    const decision = answering(topic, "past").decide(DAY);
    expect(decision.level).toBe("call-soon");
    expect(holdOf(decision, `topic:${topic}`).scope).toEqual(SHUT);
    expect(families(decision)).toEqual(["breath", "pelvic-floor", "walk"]);
    expect(reasonOf(decision, "S-TOPIC-OPEN").params).toEqual({ topic });
  });

  test.each(
    Object.keys(NOW),
  )("%s answered unsure closes, and no more", (topic) => {
    const decision = answering(topic, "unsure").decide(DAY);
    expect(decision.level).toBe("go");
    expect(decision.care).toBeNull();
    expect(holdOf(decision, `topic:${topic}`).scope).toEqual(SHUT);
    expect(exitsOf(decision, `topic:${topic}`)).toEqual([
      "X-GO-AHEAD",
      "X-ANSWER",
    ]);
  });

  test.each(Object.keys(NOW))("%s answered no opens nothing", (topic) => {
    const decision = answering(topic, "no").decide(DAY);
    expect(decision.level).toBe("go");
    expect(holds(decision)).toEqual([]);
  });

  test.each(
    Object.keys(NOW),
  )("%s a later no ends unsure, never a yes", (topic) => {
    for (const answer of ["unsure", "past", "now"] as const) {
      const story = answering(topic, answer)
        .screen(DAY + 1)
        .checkIn(DAY + 1);
      const open = holds(story.decide(DAY + 1));
      expect(open).toEqual(answer === "unsure" ? [] : [`topic:${topic}`]);
    }
  });

  test.each(
    Object.keys(NOW),
  )("%s ends by a doctor's word on it: now from the day after, unless it only calls soon", (topic) => {
    const story = answering(topic, "now").goAhead(DAY, "doctor", [topic]);
    const isSoon = NOW[topic] === "call-soon";
    expect(holds(story.decide(DAY)).length).toBe(isSoon ? 0 : 1);
    story.goAhead(DAY + 1, "midwife", [topic]).checkIn(DAY + 1);
    expect(story.decide(DAY + 1).level).toBe("go");
    expect(holds(story.decide(DAY + 1))).toEqual([]);
  });
});

describe("what a topic closes, and when it opens again", () => {
  test("S-TOPIC-OPEN past closes load and brisk walking for a runner who had them", () => {
    const story = loaded.copy().checkIn(DAY);
    expect(isOpen(story.decide(DAY), "load")).toBe(true);
    story.screen(DAY, { answers: { "GP-k": "past" } });
    const decision = story.decide(DAY);
    expect(isOpen(decision, "rebuild")).toBe(false);
    expect(isOpen(decision, "load")).toBe(false);
    expect(isOpen(decision, "reconnect")).toBe(true);
    expectGolden("s-topic-open-past-kidney", decision);
    story.goAhead(DAY, "doctor", ["GP-k"]);
    expect(isOpen(story.decide(DAY), "load")).toBe(true);
  });

  test("S-TOPIC-OPEN unsure keeps the gentle work of reconnect", () => {
    const story = loaded.copy().checkIn(DAY);
    story.screen(DAY, { answers: { "GP-anaemia": "unsure" } });
    const decision = story.decide(DAY);
    const phases = offered(decision).map(
      (id) => program.movements.find((movement) => movement.id === id)?.phase,
    );
    expect(new Set(phases)).toEqual(new Set(["reconnect"]));
    expect(kinds(decision)).toEqual(["breath", "strength", "walk"]);
    expectGolden("gp-anaemia-unsure", decision);
    story.screen(DAY, { answers: { "GP-anaemia": "no" } });
    expect(isOpen(story.decide(DAY), "load")).toBe(true);
  });

  test("S-TOPIC-NOW a go-ahead written before the answer lifts nothing", () => {
    const before = calm.copy().goAhead(DAY, "doctor", ["GP-k", "GP-l"]);
    before.screen(DAY, { answers: { "GP-k": "now", "GP-l": "unsure" } });
    const open = holds(before.checkIn(DAY).decide(DAY));
    expect(open).toEqual(["topic:GP-k", "topic:GP-l"]);
    before.goAhead(DAY, "doctor", ["GP-k", "GP-l"]);
    expect(holds(before.decide(DAY))).toEqual([]);
  });

  test("S-TOPIC-OPEN past taken note of does not lock again, now locks anew", () => {
    const story = answering("GP-f", "past").goAhead(DAY, "doctor", ["GP-f"]);
    story.screen(DAY + 1, { answers: { "GP-f": "past" } }).checkIn(DAY + 1);
    expect(story.decide(DAY + 1).level).toBe("go");
    story.screen(DAY + 2, { answers: { "GP-f": "now" } }).checkIn(DAY + 2);
    expect(story.decide(DAY + 2).level).toBe("call-soon");
    expect(rules(story.decide(DAY + 2))).toContain("S-TOPIC-NOW");
  });

  test("H-TOPIC a pelvic-health physio's word lifts no topic", () => {
    const story = answering("GP-o", "past");
    story.goAhead(DAY, "pelvic-physio", ["GP-o"]);
    expect(holds(story.decide(DAY))).toEqual(["topic:GP-o"]);
    for (const name of ["GP-o", "topic:GP-o", "topic", "H-TOPIC"]) {
      const lifted = story.copy().goAhead(DAY, "midwife", [name]);
      expect(holds(lifted.decide(DAY))).toEqual([]);
    }
  });

  test("H-TOPIC now over past stays at the stronger, and is one hold", () => {
    const story = answering("GP-c", "past");
    story.screen(DAY + 1, { answers: { "GP-c": "now" } }).checkIn(DAY + 1);
    const decision = story.decide(DAY + 1);
    expect(decision.level).toBe("emergency");
    expect(holds(decision)).toEqual(["topic:GP-c"]);
    expect(namedBy(decision, "topic:GP-c")).toEqual(["GP-c"]);
    expectGolden("gp-c-past-then-now", decision);
    story.screen(DAY + 2, { answers: { "GP-c": "unsure" } }).checkIn(DAY + 2);
    expect(holds(story.decide(DAY + 2))).toEqual(["topic:GP-c"]);
  });
});

describe("answers that are missing or old", () => {
  const fresh = (day: number) =>
    new Story("2026-01-05" as never, HEALTHY).clear(day - 5, day).decide(day);

  test("S-TOPIC-UNANSWERED topics are asked from day 14", () => {
    expect(holds(fresh(13))).toEqual([]);
    const decision = fresh(14);
    expect(holds(decision)).toEqual(["topics-unanswered"]);
    expect(decision.missing).toContain("screen");
    expect(reasonOf(decision, "S-TOPIC-UNANSWERED").params).toEqual({
      count: program.topics.length - 1,
    });
    expectGolden("s-topic-unanswered-day-14", decision);
  });

  test("H-TOPICS-UNANSWERED closes load and all above, not rebuild", () => {
    const story = loaded.copy();
    const entries = story.entries.filter((entry) => entry.kind !== "screen");
    story.entries.length = 0;
    story.entries.push(...entries);
    story.checkIn(DAY);
    const decision = story.decide(DAY);
    expect(holdOf(decision, "topics-unanswered").scope).toEqual([
      "brisk",
      "load",
      "impact",
      "run",
      "beyond",
    ]);
    expect(isOpen(decision, "rebuild")).toBe(true);
    expect(isOpen(decision, "load")).toBe(false);
    expectGolden("h-topics-unanswered", decision);
  });

  test("X-ANSWER answering all of them ends the hold", () => {
    const story = new Story("2026-01-05" as never, HEALTHY).clear(25, 30);
    expect(exitsOf(story.decide(30), "topics-unanswered")).toEqual([
      "X-ANSWER",
    ]);
    const { "GP-r": _, ...most } = NO_TOPICS;
    story.screen(30, { answers: most });
    expect(holds(story.decide(30))).toEqual(["topics-unanswered"]);
    story.screen(30, { answers: { "GP-r": "no" } });
    expect(holds(story.decide(30))).toEqual([]);
  });

  test("S-TOPIC-UNANSWERED an answer holds 90 days, and counts for 14 more while it is asked again", () => {
    const story = screened().screen(60).clear(140, 180);
    expect(story.decide(150).missing).not.toContain("screen");
    expect(story.decide(151).missing).toContain("screen");
    expect(holds(story.decide(164))).toEqual([]);
    const stale = story.decide(165);
    expect(holds(stale)).toEqual(["topics-unanswered"]);
    expect(holdOf(stale, "topics-unanswered").since).toBe(story.date(165));
    expect(holdOf(story.decide(170), "topics-unanswered").since).toBe(
      story.date(165),
    );
    story.screen(170);
    expect(holds(story.decide(170))).toEqual([]);
  });

  test("GP-p is a topic only from day 56, and from day 21 after a loss under 20 weeks", () => {
    const { "GP-p": _, ...others } = NO_TOPICS;
    const story = screened().clear(50, 60);
    story.entries.splice(1, 1);
    story.screen(14, { answers: others, healed: "yes" });
    expect(holds(story.decide(55))).toEqual([]);
    expect(holds(story.decide(56))).toEqual(["topics-unanswered"]);
    expect(holdOf(story.decide(58), "topics-unanswered").since).toBe(
      story.date(56),
    );
    const loss = screened({ gestationWeeks: 15 }).clear(15, 25);
    loss.entries.splice(1, 1);
    loss.screen(14, { answers: others, healed: "yes" });
    expect(holds(loss.decide(20))).toEqual([]);
    expect(holds(loss.decide(21))).toEqual(["topics-unanswered"]);
  });

  test("GP-p steady loss told in the first weeks is no answer", () => {
    for (const answer of ["now", "past", "unsure"] as const) {
      const story = screened().clear(25, 30);
      story.screen(30, { answers: { "GP-p": answer } });
      expect(story.decide(30).level).toBe("go");
      expect(holds(story.decide(30))).toEqual([]);
      const loss = screened({ gestationWeeks: 15 }).clear(25, 30);
      loss.screen(30, { answers: { "GP-p": answer } });
      expect(holds(loss.decide(30))).toEqual(["topic:GP-p"]);
    }
  });
});

describe("history that counts as a topic", () => {
  test("GP-n a past bone stress injury is a topic answered past", () => {
    const story = screened({ history: ["bone-stress"] }).clear(20, 25);
    const decision = story.decide(25);
    expect(decision.level).toBe("call-soon");
    expect(holds(decision)).toEqual(["topic:GP-n"]);
    expectGolden("gp-n-bone-stress-history", decision);
    const unasked = new Story("2026-01-05" as never, {
      ...HEALTHY,
      history: ["bone-stress"],
    }).checkIn(25);
    expect(
      reasonOf(unasked.decide(25), "S-TOPIC-UNANSWERED").params["count"],
    ).toBe(program.topics.length - 2);
    story.goAhead(25, "doctor", ["GP-n"]);
    story.profile(26, { history: ["bone-stress"] }).checkIn(26);
    expect(story.decide(26).level).toBe("go");
  });

  test("GP-e a past eating disorder is a topic answered past", () => {
    const story = screened({ history: ["eating-disorder"] }).clear(20, 25);
    expect(holds(story.decide(25))).toEqual(["topic:GP-e"]);
    story.screen(25);
    expect(holds(story.decide(25))).toEqual(["topic:GP-e"]);
  });

  test("GP-r is not touched by other history", () => {
    const history = [
      "prolapse",
      "back-to-back",
      "long-pushing",
      "leak-before",
      "multiple",
    ] as const;
    const story = screened({ history }).clear(20, 25);
    expect(holds(story.decide(25))).toEqual([]);
  });
});
