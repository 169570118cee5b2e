import { describe, expect, test } from "vitest";
import type { CivilDate, Entry, SessionItem } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import { calmUntil, reasonOf, rungOf } from "./kit/sign.ts";
import {
  holds,
  isOpen,
  NO_TOPICS,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

const DAY = 21;
const calm = calmUntil(DAY);

/** The instant of a time on the day. */
const at = (time: string, day = DAY) => ({
  at: `${calm.date(day)}T${time}:00+00:00`,
});
const last = (story: Story) => story.entries.at(-1)?.id ?? "";

/** An entry at 10:00, its retract, and a clear check-in at 11:00. */
function takenBack(
  tell: (story: Story) => Story,
  { when = "10:05", answered = true, by = "runner" } = {},
): Story {
  const story = tell(calm.copy());
  story.raw(DAY, { kind: "retract", entry: last(story), by, ...at(when) });
  return answered ? story.checkIn(DAY, {}, at("11:00")) : story;
}

const warned = (story: Story) =>
  story.checkIn(DAY, { warnings: ["RF-15"] }, at("10:00"));

describe("taking back what calls for care", () => {
  test("S-RETRACT within ten minutes, answered no afterwards, it no longer counts", () => {
    expect(takenBack(warned).decide(DAY).level).toBe("go");
    expect(takenBack(warned, { when: "10:10" }).decide(DAY).level).toBe("go");
    expect(takenBack(warned, { when: "10:11" }).decide(DAY).level).toBe(
      "call-now",
    );
    expectGolden(
      "s-retract-too-late",
      takenBack(warned, { when: "10:11" }).decide(DAY),
    );
  });

  test("S-RETRACT without a complete check-in that says no it is ignored", () => {
    const open = takenBack(warned, { answered: false });
    expect(open.decide(DAY).level).toBe("call-now");
    const partial = open
      .copy()
      .raw(DAY, { kind: "check-in", signs: "none", ...at("11:00") });
    expect(partial.decide(DAY).level).toBe("call-now");
    const again = open
      .copy()
      .checkIn(DAY, { warnings: ["RF-15"] }, at("11:00"));
    expect(again.decide(DAY).level).toBe("call-now");
    const before = calm.copy().checkIn(DAY, {}, at("09:00"));
    warned(before);
    before.raw(DAY, { kind: "retract", entry: last(before), ...at("10:05") });
    expect(before.decide(DAY).level).toBe("call-now");
    const earlier = open.copy().checkIn(DAY - 1, {}, at("11:00"));
    expect(earlier.decide(DAY).level).toBe("call-now");
    expect(
      open
        .copy()
        .checkIn(DAY + 1)
        .decide(DAY + 1).level,
    ).toBe("go");
  });

  test("S-RETRACT a period that counts as bleeding in a pregnancy is not taken back late", () => {
    const bled = (story: Story) => {
      story.profile(DAY, { outcome: "pregnant" }, at("09:00"));
      return story.checkIn(DAY, { period: "yes" }, at("10:00"));
    };
    expect(takenBack(bled).decide(DAY).level).toBe("go");
    const late = takenBack(bled, { when: "10:11" });
    expect(late.decide(DAY).care?.signs).toEqual(["PG-bleeding"]);
    const again = takenBack(bled, { answered: false });
    again.checkIn(DAY, { period: "unsure" }, at("11:00"));
    expect(again.decide(DAY).level).toBe("call-now");
  });

  test("S-RETRACT what still counts is said, with the entry; what no longer does is not", () => {
    const late = takenBack(warned, { when: "10:11" });
    const warning = late.entries.find(
      ({ at: when }) => when === at("10:00").at,
    );
    const told = reasonOf(late.decide(DAY), "S-RETRACT");
    expect(told.params).toEqual({ minutes: 10 });
    expect(told.entries).toEqual([warning?.id]);
    expect(rules(takenBack(warned).decide(DAY))).not.toContain("S-RETRACT");
    const lifted = late.goAhead(DAY + 1, "doctor", ["RF-15"]).checkIn(DAY + 1);
    expect(rules(lifted.decide(DAY + 1))).not.toContain("S-RETRACT");
  });

  test("S-RETRACT an answer that is itself taken back answers nothing", () => {
    const story = takenBack(warned);
    story.raw(DAY, { kind: "retract", entry: last(story), ...at("11:05") });
    expect(story.decide(DAY).level).toBe("call-now");
  });

  test("S-RETRACT written before its entry it is ignored", () => {
    expect(takenBack(warned, { when: "09:59" }).decide(DAY).level).toBe(
      "call-now",
    );
  });

  test("S-RETRACT takes back only its writer's own", () => {
    const stranger = takenBack(warned, { by: "coach:key-1" });
    expect(stranger.decide(DAY).level).toBe("call-now");
  });

  test("S-RETRACT cannot itself be taken back", () => {
    const story = takenBack(warned);
    const retract = story.entries.find((entry) => entry.kind === "retract");
    story.raw(DAY, { kind: "retract", entry: retract?.id, ...at("11:30") });
    expect(story.decide(DAY).level).toBe("go");
  });

  const CARE: readonly (readonly [string, (story: Story) => Story])[] = [
    [
      "a call-soon warning",
      (story) => story.checkIn(DAY, { warnings: ["RF-13"] }, at("10:00")),
    ],
    [
      "a bulge",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          signs: { bulge: 1 },
          ...at("10:00"),
        }),
    ],
    [
      "scar pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          signs: { "scar-pain": 1 },
          ...at("10:00"),
        }),
    ],
    [
      "groin pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          pain: [{ site: "groin", score: 1, night: true }],
          ...at("10:00"),
        }),
    ],
    [
      "strong pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          pain: [{ site: "knee", score: 7 }],
          ...at("10:00"),
        }),
    ],
    [
      "sudden back pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          pain: [{ site: "low-back", score: 1, sudden: true }],
          ...at("10:00"),
        }),
    ],
    [
      "chest pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          pain: [{ site: "chest", score: 1 }],
          ...at("10:00"),
        }),
    ],
    [
      "a bulge in a session",
      (story) =>
        story.raw(DAY, {
          kind: "session",
          minutes: 5,
          items: [{ movement: "bridge", sets: 1, signs: { bulge: 1 } }],
          ...at("10:00"),
        }),
    ],
    [
      "groin pain on a walk",
      (story) =>
        story.raw(DAY, {
          kind: "walk",
          minutes: 10,
          pain: [{ site: "groin", score: 1 }],
          ...at("10:00"),
        }),
    ],
  ];

  test.each(
    CARE,
  )("S-RETRACT %s stays when it is taken back too late", (_, tell) => {
    const told = takenBack(tell, { when: "10:30" }).decide(DAY);
    expect(["call-soon", "call-now", "emergency"]).toContain(told.level);
    expect(takenBack(tell).decide(DAY).level).toBe("go");
  });

  const MILD: readonly (readonly [string, (story: Story) => Story])[] = [
    [
      "a leak",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          signs: { leak: 1 },
          ...at("10:00"),
        }),
    ],
    [
      "low-back pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          pain: [{ site: "low-back", score: 4 }],
          ...at("10:00"),
        }),
    ],
    [
      "knee pain",
      (story) =>
        story.raw(DAY, {
          kind: "check-in",
          pain: [{ site: "knee", score: 5 }],
          ...at("10:00"),
        }),
    ],
    [
      "illness",
      (story) =>
        story.raw(DAY, { kind: "check-in", signs: { ill: 1 }, ...at("10:00") }),
    ],
    ["a walk", (story) => story.walk(DAY, 10, { signs: { leak: 1 } })],
  ];

  test.each(MILD)("S-RETRACT %s can be taken back at any time", (_, tell) => {
    const kept = tell(calm.copy()).checkIn(DAY, {}, at("11:00"));
    expect(kept.decide(DAY).level).not.toBe("go");
    expect(takenBack(tell, { when: "22:30" }).decide(DAY).level).toBe("go");
  });
});

describe("taking back answers and history", () => {
  const answered = (answer: "now" | "past" | "unsure", when: string) => {
    const story = calm.copy().checkIn(DAY);
    story.screen(
      DAY,
      { answers: { ...NO_TOPICS, "GP-k": answer } },
      at("10:00"),
    );
    return story.raw(DAY, { kind: "retract", entry: last(story), ...at(when) });
  };

  test("S-RETRACT a topic's yes falls within ten minutes with a new answer no", () => {
    for (const answer of ["now", "past"] as const) {
      const story = answered(answer, "10:09");
      expect(holds(story.decide(DAY))).toEqual(["topic:GP-k"]);
      story.screen(DAY, { answers: { "GP-k": "no" } }, at("10:20"));
      expect(holds(story.decide(DAY))).toEqual([]);
      const late = answered(answer, "10:11");
      late.screen(DAY, { answers: { "GP-k": "no" } }, at("10:20"));
      expect(holds(late.decide(DAY))).toEqual(["topic:GP-k"]);
    }
    expect(holds(answered("unsure", "20:00").decide(DAY))).toEqual([]);
  });

  test("S-RETRACT history that counts as a topic falls the same way", () => {
    const told = (when: string) => {
      const story = calm.copy().checkIn(DAY);
      story.profile(DAY, { history: ["bone-stress"] }, at("10:00"));
      return story.raw(DAY, {
        kind: "retract",
        entry: last(story),
        ...at(when),
      });
    };
    const open = (story: Story) => holds(story.decide(DAY));
    const without = { history: [] };
    expect(open(told("10:08").profile(DAY, without, at("10:30")))).toEqual([]);
    expect(open(told("10:12").profile(DAY, without, at("10:30")))).toEqual([
      "topic:GP-n",
    ]);
    const silent = told("10:08").profile(DAY, { minutes: 10 }, at("10:30"));
    expect(open(silent.checkIn(DAY, {}, at("10:31")))).toEqual(["topic:GP-n"]);
    const still = { history: ["bone-stress", "multiple"] } as const;
    expect(open(told("10:08").profile(DAY, still, at("10:30")))).toEqual([
      "topic:GP-n",
    ]);
  });

  test("S-RETRACT a profile corrected on its old day", () => {
    const story = calm.copy().checkIn(DAY);
    const first = story.entries[0] as Entry;
    story.raw(DAY, { kind: "retract", entry: first.id });
    story.profile(
      0,
      { ended: story.date(7), birth: "vaginal", tear: "none" },
      at("12:00"),
    );
    expect(story.decide(DAY).week).toBe(2);
    expect(calm.copy().checkIn(DAY).decide(DAY).week).toBe(3);
  });
});

describe("late and joined entries", () => {
  test("a check-in written later counts for its own day", () => {
    const story = calm.copy().checkIn(DAY + 1);
    const on: CivilDate = story.date(DAY);
    expect(story.decide(DAY).level).toBe("ask");
    story.checkIn(
      DAY,
      { warnings: ["RF-13"] },
      { on, ...at("20:00", DAY + 1) },
    );
    expect(story.decide(DAY).level).toBe("call-soon");
    expect(story.decide(DAY + 1).level).toBe("call-soon");
  });

  test("S-PELVIC-STOP a sign told late counts from its own date and undoes the rungs since", () => {
    const story = screened().forward(0, 81);
    const before = rungOf(story.decide(80), "land");
    const on: CivilDate = story.date(60);
    story.signs(60, { leak: 2 });
    const moved = { ...(story.entries.pop() as Entry), on, ...at("20:00", 80) };
    story.entries.push(moved);
    const decision = story.decide(80);
    expect(rungOf(decision, "land")).toBeLessThan(before);
    expect(story.decide(60).level).toBe("stop");
    expect(isOpen(story.decide(66), "impact")).toBe(false);
  });

  test("the strongest of several answers on one day counts, in any order", () => {
    const told = (first: 0 | 1 | 2, second: 0 | 1 | 2) =>
      calm
        .copy()
        .signs(DAY, { leak: first })
        .signs(DAY, { leak: second })
        .decide(DAY);
    for (const decision of [told(0, 2), told(2, 0), told(1, 2), told(2, 1)]) {
      expect(decision.level).toBe("stop");
      expect(reasonOf(decision, "S-PELVIC-STOP").params["severity"]).toBe(2);
    }
    expect(told(0, 0).level).toBe("go");
  });

  test("pains of one site join to the higher score and every flag", () => {
    const story = calm.copy();
    story.checkIn(DAY, { pain: [{ site: "knee", score: 2, limp: true }] });
    story.checkIn(DAY, { pain: [{ site: "knee", score: 3 }] });
    const decision = story.decide(DAY);
    expect(reasonOf(decision, "S-PAIN-STOP").params["score"]).toBe(3);
    expectGolden("s-pain-stop-joined", decision);
  });

  test("the order in which a journal lists its entries changes nothing", () => {
    const story = calm.copy().signs(DAY, { leak: 1 }).checkIn(DAY);
    story.screen(DAY, { answers: { "GP-k": "past" } });
    story
      .goAhead(DAY, "doctor", ["GP-k"])
      .session(DAY, [{ movement: "bridge", sets: 1, reps: 6 }]);
    const told = story.decide(DAY);
    story.entries.reverse();
    expect(story.decide(DAY)).toEqual(told);
  });
});

describe("one event told twice", () => {
  const runner = screened().forward(0, 121).checkIn(121);
  const start = (time: string) => `${runner.date(121)}T${time}:00+00:00`;
  const step = (story: Story) => story.decide(121);

  test("R-STOP-IN-RUN a file without answers is the run that was told by hand", () => {
    const told = runner.copy().run(121, 560, { start: start("18:00") });
    const copies = told.copy().raw(121, {
      kind: "run",
      runSeconds: 555,
      source: "file",
      start: start("18:02"),
    });
    const days = (story: Story) => story.clear(122, 123).decide(123);
    expect(days(copies).ladders).toEqual(days(told).ladders);
    expect(rules(step(copies))).toEqual(rules(step(told)));
  });

  test("L-WEEK-RUN runs that overlap through a third are one, never the sum", () => {
    const run = (time: string, walkSeconds: number) => ({
      kind: "run",
      runSeconds: 300,
      walkSeconds,
      source: "manual",
      signs: "none",
      start: start(time),
    });
    const limits = (story: Story) => story.clear(122, 133).decide(133).limits;
    const one = runner.copy().raw(121, run("18:00", 900));
    const apart = runner.copy();
    apart.raw(121, run("18:00", 60)).raw(121, run("18:15", 60));
    const linked = apart.copy().raw(121, run("18:03", 900));
    expect(limits(linked)).toEqual(limits(one));
    expect(limits(apart)).not.toEqual(limits(one));
  });

  test("C-RESUME a session broken off and resumed is one: the larger of each, answered throughout", () => {
    const item: SessionItem = {
      movement: "heels-on-wall-tilt",
      sets: 1,
      reps: 6,
    };
    const part = (signs: object) => ({
      kind: "session",
      session: "a",
      minutes: 5,
      items: [item],
      ...signs,
    });
    const ladder = (story: Story) =>
      story
        .clear(DAY + 1)
        .decide(DAY + 1)
        .ladders.find(({ family }) => family === "pelvis");
    const both = calm
      .copy()
      .checkIn(DAY)
      .raw(DAY, part({ signs: "none" }));
    both.raw(DAY, part({ signs: "none" }));
    expect(ladder(both)?.clean).toBe(1);
    const half = calm
      .copy()
      .checkIn(DAY)
      .raw(DAY, part({ signs: "none" }));
    half.raw(DAY, part({}));
    expect(ladder(half)?.clean).toBe(0);
  });

  test("G-IMPACT-WALK a walk told twice is one: the longer, never the sum", () => {
    const walked = (minutes: readonly number[]) => {
      const story = calm.copy().checkIn(DAY);
      for (const minute of minutes)
        story.walk(DAY, minute, { session: "walk-1" });
      return story
        .checkIn(DAY + 1)
        .decide(DAY + 1)
        .gates.find(({ gate }) => gate === "impact")
        ?.criteria.find(({ rule }) => rule === "G-IMPACT-WALK")?.have;
    };
    expect(walked([10, 15])).toBe(15);
    expect(walked([15, 10])).toBe(15);
  });
});
