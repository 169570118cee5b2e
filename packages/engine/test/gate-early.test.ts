import { describe, expect, test } from "vitest";
import { expectGolden } from "./kit/golden.ts";
import { gate, met, rungOf, verdict, wellUntil } from "./kit/life.ts";
import {
  HEALTHY,
  isOpen,
  kinds,
  NO_TOPICS,
  offered,
  screened,
  Story,
} from "./kit/story.ts";

const EARLY_LOSS = {
  outcome: "ended-early",
  gestationWeeks: 9,
  birth: "vaginal",
} as const;
const MID_LOSS = { ...EARLY_LOSS, gestationWeeks: 15 } as const;

/** One 5-minute session of a connecting movement, done clean and answered the day after. */
function reconnectWork(
  story: Story,
  day: number,
  movement = "heels-on-wall-tilt",
): Story {
  return story
    .session(day, [{ movement, sets: 1, reps: 6 }], { minutes: 5 })
    .clear(day + 1);
}

describe("reconnect", () => {
  test("G-RECONNECT-DAY nothing but breath before day 14, and the gate opens on it", () => {
    const story = screened().clear(0, 14);
    const before = story.decide(13);
    expect(isOpen(before, "reconnect")).toBe(false);
    expect(kinds(before)).toEqual(["breath"]);
    expect(verdict(before, "reconnect", "G-RECONNECT-DAY")).toMatchObject({
      met: false,
      have: 13,
      need: 14,
      unit: "day",
    });
    expect(gate(before, "reconnect").earliest).toBe(story.date(14));
    const after = story.decide(14);
    expect(isOpen(after, "reconnect")).toBe(true);
    expect(kinds(after)).toEqual(["breath", "strength", "walk"]);
    expectGolden("g-reconnect-day-13", before);
    expectGolden("g-reconnect-day-14", after);
  });

  test("G-RECONNECT-TIME is met by the day or by a short pregnancy whose bleeding has stopped", () => {
    const plain = screened().clear(0, 8).decide(8);
    expect(met(plain, "reconnect", "G-RECONNECT-TIME")).toBe(false);
    const short = screened(EARLY_LOSS).clear(0, 8).decide(8);
    expect(isOpen(short, "reconnect")).toBe(true);
    expect(met(short, "reconnect", "G-RECONNECT-TIME")).toBe(null);
  });

  test("G-RECONNECT-LEVEL a call-now sign on day 14 keeps the gate shut, a leak does not", () => {
    const calling = screened()
      .clear(0, 13)
      .checkIn(14, { warnings: ["RF-15"] })
      .decide(14);
    expect(met(calling, "reconnect", "G-RECONNECT-LEVEL")).toBe(false);
    expect(isOpen(calling, "reconnect")).toBe(false);
    expect(gate(calling, "reconnect").earliest).toBe(null);
    const leaking = screened().clear(0, 13).signs(14, { leak: 2 }).decide(14);
    expect(isOpen(leaking, "reconnect")).toBe(true);
  });

  test("G-RECONNECT-BLEEDING bleeding that rose with activity waits for its two days, steady loss does not", () => {
    const rose = screened().clear(0, 13).signs(14, { "bleeding-up": 1 });
    expect(met(rose.decide(14), "reconnect", "G-RECONNECT-BLEEDING")).toBe(
      false,
    );
    expect(kinds(rose.decide(14))).toEqual(["breath"]);
    const steady = screened().clear(0, 13).signs(14, { bleeding: 1 });
    expect(isOpen(steady.decide(14), "reconnect")).toBe(true);
  });

  test("G-RECONNECT-HOLD an emergency closes the open gate, and its go-ahead of the next day brings it back", () => {
    const story = screened()
      .clear(0, 19)
      .checkIn(20, { warnings: ["RF-01"] });
    const held = story.decide(20);
    expect(met(held, "reconnect", "G-RECONNECT-HOLD")).toBe(false);
    expect(held.sessions).toEqual([]);
    story.goAhead(21, "doctor", ["RF-01"]).checkIn(21);
    const back = story.decide(21);
    expect(isOpen(back, "reconnect")).toBe(true);
    expect(gate(back, "reconnect").since).toBe(story.date(14));
  });

  test("G-NOT-PREGNANT yes and unsure close every gate but restore until a later no", () => {
    const story = wellUntil(60).checkIn(60, { pregnant: "unsure" });
    const held = story.decide(60);
    expect(
      held.gates.filter(({ open }) => open).map((state) => state.gate),
    ).toEqual(["restore"]);
    expect(met(held, "load", "G-NOT-PREGNANT")).toBe(false);
    expect(held.phase).toBe("pregnant");
    expect(held.week).toBe(null);
    story.checkIn(61, { pregnant: "no" });
    const back = story.decide(61);
    expect(isOpen(back, "impact")).toBe(true);
    expect(met(back, "load", "G-NOT-PREGNANT")).toBe(true);
    expectGolden("g-not-pregnant-unsure", held);
  });
});

describe("a short pregnancy", () => {
  test("G-EARLY-LOSS opens reconnect once bleeding has stopped for a week, and never without that", () => {
    const story = screened(EARLY_LOSS).clear(0, 7);
    expect(isOpen(story.decide(6), "reconnect")).toBe(false);
    const open = story.decide(7);
    expect(isOpen(open, "reconnect")).toBe(true);
    const bleeding = screened(EARLY_LOSS)
      .clear(0, 2)
      .signs(3, { bleeding: 1 })
      .clear(4, 9);
    expect(met(bleeding.decide(9), "reconnect", "G-EARLY-LOSS")).toBe(false);
    expectGolden("g-early-loss-day-7", open);
  });

  test("G-EARLY-LOSS-BLEEDING counts seven days after the last bleeding, half of them answered", () => {
    const story = screened(EARLY_LOSS)
      .clear(0, 2)
      .signs(3, { bleeding: 1 })
      .clear(4, 10);
    expect(
      verdict(story.decide(9), "reconnect", "G-EARLY-LOSS-BLEEDING"),
    ).toMatchObject({ met: false, have: 6, need: 7, unit: "day" });
    expect(isOpen(story.decide(10), "reconnect")).toBe(true);
    const silent = screened(EARLY_LOSS).clear(0, 3).clear(10).decide(10);
    const counted = verdict(silent, "reconnect", "G-EARLY-LOSS-BLEEDING");
    expect(counted).toMatchObject({ met: false, have: 1, need: 4 });
    expect(counted?.of.map(({ need }) => need)).toEqual(
      [7, 8, 9].map((day) => screened().date(day)),
    );
  });

  test("G-EARLY-LOSS-BODY is not met after a pregnancy of twenty weeks or of unknown length", () => {
    for (const gestationWeeks of [20, 39])
      expect(
        met(
          screened({ ...EARLY_LOSS, gestationWeeks })
            .clear(0, 9)
            .decide(9),
          "reconnect",
          "G-EARLY-LOSS-BODY",
        ),
      ).toBe(false);
    const { gestationWeeks: _, ...unknown } = HEALTHY;
    const story = new Story(screened().ended, unknown).clear(0, 9);
    expect(met(story.decide(9), "reconnect", "G-EARLY-LOSS-BODY")).toBe(false);
  });

  test("G-EARLY-LOSS-UNDER-12 eleven weeks are short, twelve are not, and an operation takes the later windows", () => {
    const ask = (fields: object): boolean | "unknown" | null =>
      met(
        screened({ ...EARLY_LOSS, ...fields })
          .clear(0, 5)
          .decide(5),
        "reconnect",
        "G-EARLY-LOSS-UNDER-12",
      );
    expect(ask({ gestationWeeks: 11 })).toBe(true);
    expect(ask({ gestationWeeks: 12 })).toBe(false);
    expect(ask({ gestationWeeks: 9, birth: "surgery" })).toBe(false);
    expect(ask({ gestationWeeks: 9, birth: "unknown" })).toBe(false);
  });

  test("G-EARLY-LOSS-12-19 opens early only with the go-ahead", () => {
    const without = screened(MID_LOSS).clear(0, 8);
    expect(met(without.decide(8), "reconnect", "G-EARLY-LOSS-12-19")).toBe(
      false,
    );
    const agreed = screened(MID_LOSS)
      .goAhead(3, "midwife", ["exercise"])
      .clear(0, 8);
    expect(isOpen(agreed.decide(8), "reconnect")).toBe(true);
  });

  test("G-EARLY-LOSS-12-19-BODY twelve to nineteen weeks without an operation", () => {
    const ask = (gestationWeeks: number, birth = "vaginal"): unknown =>
      met(
        screened({ ...MID_LOSS, gestationWeeks, birth: birth as "vaginal" })
          .clear(0, 5)
          .decide(5),
        "reconnect",
        "G-EARLY-LOSS-12-19-BODY",
      );
    expect([11, 12, 19, 20].map((weeks) => ask(weeks))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(ask(15, "surgery")).toBe(false);
  });

  test("G-EARLY-LOSS-GO-AHEAD from a doctor or midwife for exercise, and from nobody for anything else", () => {
    const ask = (from: "doctor" | "pelvic-physio", scope: string): unknown =>
      met(
        screened(MID_LOSS).goAhead(2, from, [scope]).clear(0, 5).decide(5),
        "reconnect",
        "G-EARLY-LOSS-GO-AHEAD",
      );
    expect(ask("doctor", "exercise")).toBe(true);
    expect(ask("pelvic-physio", "exercise")).toBe(false);
    expect(ask("doctor", "impact")).toBe(false);
  });
});

describe("rebuild", () => {
  test("G-REBUILD-DAY-28 four clean sessions open nothing on day 27, and open it on day 28", () => {
    const story = wellUntil(28).clear(28);
    const before = story.decide(27);
    expect(met(before, "rebuild", "G-REBUILD-SESSIONS")).toBe(true);
    expect(verdict(before, "rebuild", "G-REBUILD-DAY-28")).toMatchObject({
      met: false,
      have: 3,
      need: 4,
      unit: "week",
    });
    expect(isOpen(before, "rebuild")).toBe(false);
    const after = story.decide(28);
    expect(isOpen(after, "rebuild")).toBe(true);
    expect(offered(after)).toContain("hips-to-wall");
    expectGolden("g-rebuild-day-28", after);
  });

  test("G-REBUILD-DAY needs both the day and a body without the later windows", () => {
    const plain = wellUntil(27).clear(27).decide(27);
    expect(met(plain, "rebuild", "G-REBUILD-DAY")).toBe(false);
    const surgery = wellUntil(30, { birth: "caesarean" }).clear(30).decide(30);
    expect(met(surgery, "rebuild", "G-REBUILD-DAY-28")).toBe(true);
    expect(met(surgery, "rebuild", "G-REBUILD-DAY")).toBe(false);
  });

  test("G-REBUILD-DAY-BODY is false after a caesarean and unknown where the birth is", () => {
    const ask = (birth: "caesarean" | "unknown" | "vaginal"): unknown =>
      met(
        screened({ birth }).clear(14, 20).decide(20),
        "rebuild",
        "G-REBUILD-DAY-BODY",
      );
    expect(ask("vaginal")).toBe(true);
    expect(ask("caesarean")).toBe(false);
    expect(ask("unknown")).toBe("unknown");
  });

  test("G-REBUILD-SURGERY-DAY after a caesarean or an unknown birth rebuild waits for day 56", () => {
    for (const birth of ["caesarean", "unknown"] as const) {
      const story = wellUntil(56, { birth }).clear(56);
      expect(isOpen(story.decide(55), "rebuild")).toBe(false);
      expect(met(story.decide(55), "rebuild", "G-REBUILD-SURGERY-DAY")).toBe(
        false,
      );
      expect(isOpen(story.decide(56), "rebuild")).toBe(true);
    }
  });

  test("G-REBUILD-TIME day 28 is enough after a vaginal birth and not after a caesarean", () => {
    expect(
      met(
        wellUntil(40, { birth: "caesarean" }).clear(40).decide(40),
        "rebuild",
        "G-REBUILD-TIME",
      ),
    ).toBe(false);
    expect(isOpen(wellUntil(40).clear(40).decide(40), "rebuild")).toBe(true);
  });

  test("G-REBUILD-GO-AHEAD a go-ahead for exercise opens it after a caesarean from day 28", () => {
    const story = wellUntil(30, { birth: "caesarean" })
      .goAhead(29, "doctor", ["exercise"])
      .clear(30);
    const agreed = story.decide(30);
    expect(isOpen(agreed, "rebuild")).toBe(true);
    expect(isOpen(agreed, "load")).toBe(false);
    expectGolden("g-rebuild-go-ahead-caesarean", agreed);
  });

  test("G-REBUILD-GO-AHEAD-DAY the go-ahead opens nothing before day 28", () => {
    const story = wellUntil(27, { birth: "caesarean" })
      .goAhead(20, "midwife", ["exercise"])
      .clear(27);
    const early = story.decide(27);
    expect(met(early, "rebuild", "G-REBUILD-GO-AHEAD-NOTE")).toBe(true);
    expect(met(early, "rebuild", "G-REBUILD-GO-AHEAD-DAY")).toBe(false);
    expect(isOpen(early, "rebuild")).toBe(false);
  });

  test("G-REBUILD-GO-AHEAD-NOTE is met by nobody's word but a doctor's or midwife's for exercise", () => {
    const story = wellUntil(30, { birth: "caesarean" })
      .goAhead(29, "pelvic-physio", ["exercise"])
      .goAhead(29, "doctor", ["running"])
      .clear(30);
    expect(met(story.decide(30), "rebuild", "G-REBUILD-GO-AHEAD-NOTE")).toBe(
      false,
    );
  });

  test("G-REBUILD-SESSIONS asks for four clean sessions; a session without answers is none", () => {
    const story = screened().clear(0, 30);
    for (const day of [30, 31, 32]) reconnectWork(story, day);
    expect(
      verdict(story.decide(33), "rebuild", "G-REBUILD-SESSIONS"),
      "the same family on consecutive days counts every other day",
    ).toMatchObject({ met: false, have: 2, need: 4, unit: "session" });
    const enough = screened().clear(14, 30);
    const unanswered = screened().clear(14, 30);
    for (const day of [30, 32, 34, 36]) {
      const movement =
        day < 34 ? "heels-on-wall-tilt" : "all-fours-pelvic-rock";
      reconnectWork(enough, day, movement).clear(day + 2);
      unanswered
        .raw(day, {
          kind: "session",
          minutes: 5,
          items: [{ movement, sets: 1, reps: 6 }],
        })
        .clear(day + 1, day + 2);
    }
    expect(isOpen(enough.decide(37), "rebuild")).toBe(true);
    expect(
      verdict(unanswered.decide(37), "rebuild", "G-REBUILD-SESSIONS"),
    ).toMatchObject({ have: 0 });
  });

  test("G-REBUILD-SESSIONS after more than 28 days without strength those on rungs above the lowered one no longer count", () => {
    const story = screened().clear(13, 28);
    for (const day of [14, 16]) reconnectWork(story, day);
    for (const day of [18, 20])
      reconnectWork(story, day, "all-fours-pelvic-rock");
    story.clear(29, 53);
    expect(isOpen(story.decide(48), "rebuild")).toBe(true);
    const gone = story.decide(49);
    expect(rungOf(gone, "pelvis")).toBe("heels-on-wall-tilt");
    expect(verdict(gone, "rebuild", "G-REBUILD-SESSIONS")).toMatchObject({
      met: false,
      have: 2,
      need: 4,
    });
    expect(offered(gone)).not.toContain("hips-to-wall");
    for (const day of [49, 51]) reconnectWork(story, day);
    expect(isOpen(story.decide(50), "rebuild")).toBe(false);
    expect(isOpen(story.decide(52), "rebuild")).toBe(true);
  });

  test("G-REBUILD-SESSIONS a gap leaves rebuild open where four sessions lie on rungs that are left", () => {
    const story = wellUntil(60);
    story.clear(60, 100);
    expect(isOpen(story.decide(95), "load")).toBe(false);
    expect(isOpen(story.decide(95), "rebuild")).toBe(true);
  });

  test("G-REBUILD-SESSIONS a rung lost to a pain closes nothing that was open", () => {
    const story = screened().clear(13, 28);
    for (const day of [14, 16]) reconnectWork(story, day);
    for (const day of [18, 20])
      reconnectWork(story, day, "all-fours-pelvic-rock");
    expect(isOpen(story.decide(28), "rebuild")).toBe(true);
    story.checkIn(29, { pain: [{ site: "thigh", score: 5 }] }).clear(30);
    expect(isOpen(story.decide(30), "rebuild")).toBe(true);
  });

  test("G-REBUILD-RECONNECT waits for the phase below it", () => {
    const story = wellUntil(28).checkIn(28, { warnings: ["RF-15"] });
    expect(met(story.decide(28), "rebuild", "G-REBUILD-RECONNECT")).toBe(false);
    expect(isOpen(wellUntil(28).clear(28).decide(28), "rebuild")).toBe(true);
  });

  test("G-REBUILD-HOLD an unsure topic closes it, a later no brings it back by itself", () => {
    const story = wellUntil(36).clear(36);
    expect(isOpen(story.decide(36), "rebuild")).toBe(true);
    story.screen(37, { answers: { "GP-k": "unsure" } }).clear(37);
    expect(met(story.decide(37), "rebuild", "G-REBUILD-HOLD")).toBe(false);
    story.screen(38, { answers: { "GP-k": "no" } }).clear(38);
    const back = story.decide(38);
    expect(isOpen(back, "rebuild")).toBe(true);
    expect(gate(back, "rebuild").since).toBe(story.date(28));
  });

  test("G-REBUILD-HOLD a pelvic sign does not close it", () => {
    const story = wellUntil(36).signs(36, { heaviness: 3 });
    expect(isOpen(story.decide(36), "rebuild")).toBe(true);
  });
});

describe("load", () => {
  test("G-LOAD-DAY-42 not on day 41, whatever was done, and on day 42", () => {
    const story = wellUntil(42).clear(42);
    const before = story.decide(41);
    expect(met(before, "load", "G-LOAD-SQUAT")).toBe(true);
    expect(met(before, "load", "G-LOAD-HINGE")).toBe(true);
    expect(met(before, "load", "G-LOAD-DAY-42")).toBe(false);
    expect(isOpen(before, "load")).toBe(false);
    const after = story.decide(42);
    expect(isOpen(after, "load")).toBe(true);
    expectGolden("g-load-day-42", after);
  });

  test("G-LOAD-DAY needs the day and a body without the later windows", () => {
    const story = wellUntil(44, { birth: "caesarean" }).clear(44);
    expect(met(story.decide(44), "load", "G-LOAD-DAY-42")).toBe(true);
    expect(met(story.decide(44), "load", "G-LOAD-DAY")).toBe(false);
  });

  test("G-LOAD-DAY-BODY is false after an operation", () => {
    const ask = (birth: "surgery" | "assisted"): unknown =>
      met(screened({ birth }).clear(20).decide(20), "load", "G-LOAD-DAY-BODY");
    expect(ask("surgery")).toBe(false);
    expect(ask("assisted")).toBe(true);
  });

  test("G-LOAD-TIME a go-ahead for exercise does not hasten load after a caesarean", () => {
    const story = wellUntil(50, { birth: "caesarean" })
      .goAhead(30, "doctor", ["exercise"])
      .clear(50);
    expect(met(story.decide(50), "load", "G-LOAD-TIME")).toBe(false);
    expect(isOpen(wellUntil(50).clear(50).decide(50), "load")).toBe(true);
  });

  test("G-LOAD-SURGERY-DAY opens with rebuild done, and never before day 56", () => {
    const story = wellUntil(70, { birth: "caesarean" }).clear(70);
    expect(met(story.decide(55), "load", "G-LOAD-SURGERY-DAY")).toBe(false);
    const open = story.decide(70);
    expect(isOpen(open, "load")).toBe(true);
    expect(gate(open, "load").since ?? "").toBe(story.date(64));
  });

  test("G-LOAD-REBUILD waits for rebuild", () => {
    const story = screened().clear(0, 50);
    expect(met(story.decide(50), "load", "G-LOAD-REBUILD")).toBe(false);
    expect(
      met(wellUntil(40).clear(40).decide(40), "load", "G-LOAD-REBUILD"),
    ).toBe(true);
  });

  test("G-LOAD-SQUAT the assisted squat twice clean; once is not enough", () => {
    const story = wellUntil(30).clear(30);
    const once = verdict(story.decide(30), "load", "G-LOAD-SQUAT");
    expect(once).toMatchObject({ met: false, have: 1, need: 2 });
    expect(
      verdict(wellUntil(42).clear(42).decide(41), "load", "G-LOAD-SQUAT"),
    ).toMatchObject({ met: true, have: 2 });
  });

  test("G-LOAD-HINGE the dowel hinge twice clean", () => {
    expect(
      met(wellUntil(34).clear(34).decide(34), "load", "G-LOAD-HINGE"),
    ).toBe(false);
    expect(
      met(wellUntil(41).clear(41).decide(41), "load", "G-LOAD-HINGE"),
    ).toBe(true);
  });

  test("G-LOAD-TOPICS unanswered keeps it unknown and shut; the answers alone open it", () => {
    const story = new Story(screened().ended, HEALTHY).forward(0, 50);
    const shut = story.clear(50).decide(50);
    expect(verdict(shut, "load", "G-LOAD-TOPICS")).toMatchObject({
      met: "unknown",
      have: 0,
      need: 19,
    });
    expect(isOpen(shut, "load")).toBe(false);
    expect(shut.missing).toContain("screen");
    story.screen(50);
    expect(isOpen(story.decide(50), "load")).toBe(true);
    expectGolden("g-load-topics-unanswered", shut);
  });

  test("G-LOAD-TOPICS one answer that is no clear no keeps it shut", () => {
    for (const answer of ["now", "past", "unsure"] as const) {
      const story = wellUntil(44)
        .screen(44, { answers: { "GP-e": answer } })
        .clear(44);
      expect([
        answer,
        verdict(story.decide(44), "load", "G-LOAD-TOPICS"),
      ]).toMatchObject([answer, { met: false, have: 1, need: 0 }]);
    }
  });

  test("G-LOAD-TOPICS bleeding is a topic of its own only from day 56", () => {
    const { "GP-p": _, ...others } = NO_TOPICS;
    const story = screened().forward(0, 44);
    story.entries.splice(
      story.entries.findIndex((entry) => entry.kind === "screen"),
      1,
    );
    story.screen(20, { answers: others, healed: "yes" });
    expect(met(story.clear(44).decide(44), "load", "G-LOAD-TOPICS")).toBe(true);
    story.forward(45, 57);
    expect(met(story.clear(57).decide(57), "load", "G-LOAD-TOPICS")).toBe(
      "unknown",
    );
  });

  test("G-LOAD-TOPICS an answer holds ninety days and fourteen more", () => {
    const story = wellUntil(110);
    story.entries.splice(
      0,
      story.entries.length,
      ...story.entries.filter(
        (entry, place) => entry.kind !== "screen" || place < 2,
      ),
    );
    expect(story.clear(104).decide(104).missing).toContain("screen");
    expect(met(story.decide(104), "load", "G-LOAD-TOPICS")).toBe(true);
    expect(met(story.decide(105), "load", "G-LOAD-TOPICS")).toBe("unknown");
    story.screen(105, { answers: NO_TOPICS });
    expect(isOpen(story.decide(105), "load")).toBe(true);
  });

  test("G-LOAD-HEALED no, unsure and silence keep it shut", () => {
    const story = new Story(screened().ended, HEALTHY)
      .screen(0, { answers: NO_TOPICS })
      .forward(0, 45)
      .clear(45);
    expect(met(story.decide(45), "load", "G-LOAD-HEALED")).toBe("unknown");
    expect(story.decide(45).missing).toContain("screen:healed");
    for (const healed of ["unsure", "no"] as const) {
      story.screen(45, { healed });
      expect(met(story.decide(45), "load", "G-LOAD-HEALED")).toBe(false);
    }
    story.screen(46, { healed: "yes" }).clear(46);
    expect(isOpen(story.decide(46), "load")).toBe(true);
  });

  test("G-LOAD-HEALED a corrected answer closes load and what stands on it, and they ask their opening criteria again", () => {
    const story = wellUntil(120).screen(120, { healed: "no" }).clear(120);
    const shut = story.decide(120);
    for (const id of ["load", "impact", "run"])
      expect(isOpen(shut, id)).toBe(false);
    story.screen(121, { healed: "yes" }).clear(121);
    const back = story.decide(121);
    expect(isOpen(back, "load")).toBe(true);
    expect(gate(back, "load").since).toBe(story.date(121));
    expect(met(back, "impact", "G-IMPACT-BALANCE")).not.toBe(null);
  });

  test("G-LOAD-WOUND pain at a scar, wound or tear within seven days keeps it shut", () => {
    const story = wellUntil(40).checkIn(40, {
      pain: [{ site: "perineum", score: 1 }],
    });
    story.clear(41, 47);
    expect(verdict(story.decide(44), "load", "G-LOAD-WOUND")).toMatchObject({
      met: false,
      have: 4,
      need: 7,
    });
    expect(isOpen(story.decide(46), "load")).toBe(false);
    expect(isOpen(story.decide(47), "load")).toBe(true);
  });

  test("G-LOAD-BLEEDING bleeding that rises with activity keeps it shut", () => {
    const story = wellUntil(41).signs(41, { "bleeding-up": 1 }).clear(42, 43);
    expect(met(story.decide(42), "load", "G-LOAD-BLEEDING")).toBe(false);
    expect(
      met(wellUntil(41).clear(41).decide(41), "load", "G-LOAD-BLEEDING"),
    ).toBe(true);
  });

  test("G-LOAD-HOLD a bulge closes the open gate until a go-ahead; it comes back without its opening criteria", () => {
    const story = wellUntil(60).signs(60, { bulge: 1 }).clear(61, 64);
    expect(met(story.decide(60), "load", "G-LOAD-HOLD")).toBe(false);
    expect(isOpen(story.decide(64), "load")).toBe(false);
    expect(gate(story.decide(64), "load").earliest).toBe(null);
    story.goAhead(65, "pelvic-physio", ["bulge"]).clear(65);
    const back = story.decide(65);
    expect(isOpen(back, "load")).toBe(true);
    expect(gate(back, "load").since).toBe(story.date(42));
  });

  test("G-LOAD-GAP twenty-eight days without strength leave it open, one more closes it", () => {
    const story = wellUntil(57).clear(57, 86);
    const open = story.decide(84);
    expect(verdict(open, "load", "G-LOAD-GAP")).toMatchObject({
      met: true,
      have: 28,
      need: 28,
      unit: "day",
    });
    expect(isOpen(open, "load")).toBe(true);
    const shut = story.decide(85);
    expect(isOpen(shut, "load")).toBe(false);
    expect(isOpen(shut, "impact")).toBe(false);
    expect(isOpen(shut, "rebuild")).toBe(true);
  });

  test("G-LOAD-GAP closed by a gap it asks its opening criteria again, with what is left of the rungs", () => {
    const story = wellUntil(57).clear(57, 91);
    const shut = story.decide(91);
    expect(isOpen(shut, "load")).toBe(false);
    expect(rungOf(shut, "hinge")).toBe("hips-to-wall");
    expect(met(shut, "load", "G-LOAD-HINGE")).toBe(false);
    expect(met(shut, "load", "G-LOAD-SQUAT")).toBe(true);
    story.forward(92, 106).clear(106);
    const back = story.decide(105);
    expect(isOpen(back, "load")).toBe(true);
    expect(gate(back, "load").since).toBe(story.date(101));
    expect(isOpen(back, "impact")).toBe(false);
    expect(met(back, "impact", "G-IMPACT-SQUAT")).toBe(false);
    expect(isOpen(story.decide(106), "impact")).toBe(true);
    expectGolden("g-load-gap-closed", shut);
  });
});
