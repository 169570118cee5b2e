import { describe, expect, test } from "vitest";
import { expectGolden } from "./kit/golden.ts";
import {
  checkOf,
  contextOf,
  gate,
  met,
  passOf,
  rungOf,
  verdict,
  wellUntil,
  without,
} from "./kit/life.ts";
import {
  holds,
  isOpen,
  kinds,
  NO_TOPICS,
  offered,
  type Story,
} from "./kit/story.ts";

/** Rebuild opens on day 28, load on 42, impact on 52, running on 106. */
const LATER = ["rebuild", "load", "impact", "run", "beyond"];

function openGates(story: Story, day: number): string[] {
  return story
    .decide(day)
    .gates.filter(({ open }) => open)
    .map((state) => state.gate);
}

describe("another end of pregnancy", () => {
  const END = 200;
  const again = (fields: object = {}): Story => {
    const story = wellUntil(END + 2).clear(END + 2);
    return story.profile(END + 2, { ended: story.date(END), ...fields });
  };

  test("G-RECONNECT-DAY the clock, the gates, the ladders and the checks begin anew", () => {
    const before = wellUntil(END + 2).clear(END + 2);
    expect(isOpen(before.decide(END + 2), "run")).toBe(true);
    const story = again({ birth: "vaginal", tear: "none", gestationWeeks: 38 });
    const decision = story.decide(END + 2);
    expect(openGates(story, END + 2)).toEqual(["restore"]);
    expect(decision.week).toBe(0);
    expect(kinds(decision)).toEqual(["breath"]);
    expect(rungOf(decision, "squat")).not.toBe(
      rungOf(before.decide(END + 2), "squat"),
    );
    expect(rungOf(decision, "squat")).toBe("all-fours-squat");
    expect(decision.checks.every(({ passed }) => !passed)).toBe(true);
    expect(verdict(decision, "reconnect", "G-RECONNECT-DAY")).toMatchObject({
      have: 2,
      need: 14,
    });
    expectGolden("x-another-end", decision);
  });

  test("G-IMPACT-BIRTH how the new pregnancy ended is unknown until it is told, a major tear stays", () => {
    const silent = contextOf(again(), END + 2).state.body;
    expect(silent.birth).toBe(null);
    expect(silent.tear).toBe(null);
    expect(silent.gestationWeeks).toBe(null);
    expect(met(again().decide(END + 2), "rebuild", "G-REBUILD-DAY-BODY")).toBe(
      "unknown",
    );
    const told = contextOf(again({ birth: "caesarean" }), END + 2).state.body;
    expect(told.birth?.value).toBe("caesarean");
    expect(told.tear).toBe(null);
    const torn = wellUntil(END + 2)
      .profile(50, { tear: "third-fourth" })
      .clear(END + 2);
    torn.profile(END + 2, { ended: torn.date(END) });
    expect(contextOf(torn, END + 2).state.body.tear?.value).toBe(
      "third-fourth",
    );
  });

  test("G-LOAD-TOPICS the topics and the scar are asked again, an open yes stays open", () => {
    const due = END + 14;
    const decision = again()
      .clear(END + 3, due)
      .decide(due);
    expect(met(decision, "load", "G-LOAD-TOPICS")).toBe("unknown");
    expect(met(decision, "load", "G-LOAD-HEALED")).toBe("unknown");
    expect(decision.missing).toContain("screen");
    const before = wellUntil(due).clear(due).decide(due);
    expect(met(before, "load", "G-LOAD-TOPICS")).toBe(true);
    expect(met(before, "load", "G-LOAD-HEALED")).toBe(true);
    const leaking = wellUntil(END - 1).signs(END - 1, { leak: 2 });
    leaking
      .clear(END, END + 1)
      .profile(END + 1, { ended: leaking.date(END) })
      .clear(END + 2);
    expect(holds(leaking.decide(END + 1))).toContain("pelvic");
  });

  test("G-LOAD-TOPICS history that counts as a topic is a topic of the new time too", () => {
    const story = wellUntil(END + 2)
      .profile(20, { history: ["bone-stress"] })
      .goAhead(21, "doctor", ["GP-n"])
      .clear(END + 2);
    expect(holds(story.decide(END + 2))).toEqual([]);
    story.profile(END + 2, { ended: story.date(END), birth: "vaginal" });
    expect(holds(story.decide(END + 2))).toEqual(["topic:GP-n"]);
    story.goAhead(END + 3, "doctor", ["GP-n"]).clear(END + 3);
    expect(holds(story.decide(END + 3))).toEqual([]);
  });

  test("G-REBUILD-GO-AHEAD-NOTE a go-ahead of the time before opens nothing now", () => {
    const agreed = (day: number): Story =>
      wellUntil(END + 2)
        .goAhead(day, "doctor", ["exercise"])
        .clear(END + 2);
    const old = agreed(END - 30);
    old.profile(END + 2, { ended: old.date(END), birth: "caesarean" });
    expect(met(old.decide(END + 2), "rebuild", "G-REBUILD-GO-AHEAD-NOTE")).toBe(
      false,
    );
    const fresh = agreed(END - 30).profile(END + 2, {
      ended: old.date(END),
      birth: "caesarean",
    });
    fresh.goAhead(END + 3, "doctor", ["exercise"]).clear(END + 3);
    expect(
      met(fresh.decide(END + 3), "rebuild", "G-REBUILD-GO-AHEAD-NOTE"),
    ).toBe(true);
  });

  test("G-NOT-PREGNANT a reported pregnancy still waits for its no", () => {
    const story = wellUntil(END).checkIn(END, { pregnant: "yes" });
    story.clear(END + 1).profile(END + 1, { ended: story.date(END) });
    expect(met(story.decide(END + 1), "reconnect", "G-NOT-PREGNANT")).toBe(
      false,
    );
    story.checkIn(END + 2, { pregnant: "no" });
    expect(met(story.decide(END + 2), "reconnect", "G-NOT-PREGNANT")).toBe(
      true,
    );
  });

  test("G-NOT-PREGNANT after a told pregnancy any end is another one", () => {
    const story = wellUntil(120).profile(120, { outcome: "pregnant" });
    story.clear(120, 121);
    expect(openGates(story, 121)).toEqual(["restore"]);
    story.profile(122, {
      outcome: "ended-early",
      ended: story.date(20),
      birth: "vaginal",
      gestationWeeks: 9,
    });
    story.clear(122);
    const decision = story.decide(122);
    expect(LATER.some((id) => isOpen(decision, id))).toBe(false);
    expect(isOpen(decision, "reconnect")).toBe(true);
  });
});

describe("a corrected date", () => {
  test("G-LOAD-DAY-42 a few days either way lose nothing that was earned and is still due", () => {
    const story = wellUntil(60).clear(60);
    const before = openGates(story, 60);
    expect(before).toContain("impact");
    story.profile(60, { ended: story.date(3) });
    const decision = story.decide(60);
    expect(openGates(story, 60)).toEqual(before);
    expect(rungOf(decision, "squat")).toBe(
      rungOf(wellUntil(60).clear(60).decide(60), "squat"),
    );
    expect(checkOf(decision, "balance").passed).toBe(true);
  });

  test("G-RUN-FLOOR a later end closes running until its floor, and it reopens on that day", () => {
    const story = wellUntil(108).clear(108);
    expect(isOpen(story.decide(108), "run")).toBe(true);
    story.profile(108, { ended: story.date(26) });
    const early = story.decide(108);
    expect(isOpen(early, "run")).toBe(false);
    expect(isOpen(early, "impact")).toBe(true);
    expect(met(early, "run", "G-RUN-FLOOR")).toBe(false);
    expect(kinds(early)).not.toContain("run");
    expectGolden("x-corrected-ended", early);
    story.clear(109, 110);
    expect(isOpen(story.decide(109), "run")).toBe(false);
    expect(isOpen(story.decide(110), "run")).toBe(true);
  });
});

describe("a corrected body", () => {
  test("G-IMPACT-TEAR a major tear told late closes impact and running, and leaves load", () => {
    const story = wellUntil(120).profile(120, { tear: "third-fourth" });
    story.clear(120);
    const decision = story.decide(120);
    expect(isOpen(decision, "load")).toBe(true);
    expect(isOpen(decision, "impact")).toBe(false);
    expect(isOpen(decision, "run")).toBe(false);
    expect(met(decision, "impact", "G-IMPACT-TEAR")).toBe(false);
    expect(gate(decision, "impact").earliest).toBe(null);
    expect(offered(decision)).not.toContain("double-hop");
    expectGolden("x-corrected-tear", decision);
    const agreed = story.copy().goAhead(121, "pelvic-physio", ["impact"]);
    for (const each of [agreed, story])
      each.clear(121).check(121, "balance", passOf("balance")).clear(122);
    expect(isOpen(agreed.decide(122), "impact")).toBe(true);
    expect(isOpen(story.decide(122), "impact")).toBe(false);
  });

  test("G-IMPACT-BIRTH what makes no opening false closes nothing", () => {
    const before = openGates(wellUntil(120).clear(120), 120);
    expect(before).toContain("run");
    const harmless = [
      { birth: "caesarean" },
      { gestationWeeks: 41 },
      { history: ["multiple"] },
      { history: ["leak-before"] },
      { days: [2, 4, 6] },
      { minutes: 10 },
    ] as const;
    const after = harmless.map((fields) =>
      openGates(wellUntil(120).profile(120, fields).clear(120), 120),
    );
    expect(after).toEqual(harmless.map(() => before));
  });

  test("G-REBUILD-SURGERY-DAY a caesarean told on day 44 closes rebuild and all above it until day 56", () => {
    const story = wellUntil(44).clear(44);
    expect(openGates(story, 44)).toContain("load");
    story.profile(44, { birth: "caesarean" });
    expect(openGates(story, 44)).toEqual(["restore", "reconnect"]);
    story.clear(45, 56);
    expect(isOpen(story.decide(55), "rebuild")).toBe(false);
    expect(isOpen(story.decide(56), "rebuild")).toBe(true);
  });

  test("G-IMPACT-HISTORY prolapse told late asks for the quiet days that her journal already shows", () => {
    const quiet = wellUntil(120)
      .profile(120, { history: ["prolapse"] })
      .clear(120);
    expect(isOpen(quiet.decide(120), "impact")).toBe(true);
    const leaked = without(
      wellUntil(120),
      (entry) => entry.kind === "check-in" && entry.on === quiet.date(100),
    )
      .signs(100, { leak: 1 })
      .clear(120);
    expect(isOpen(leaked.decide(120), "impact")).toBe(true);
    leaked.profile(120, { history: ["prolapse"] });
    expect(isOpen(leaked.decide(120), "impact")).toBe(false);
  });

  test("G-LOAD-TOPICS an answer corrected on its old day counts from that day", () => {
    const story = wellUntil(60).clear(60);
    expect(isOpen(story.decide(60), "load")).toBe(true);
    story.screen(
      40,
      { answers: { ...NO_TOPICS, "GP-k": "unsure" } },
      { at: `${story.date(60)}T20:00:00+00:00` },
    );
    expect(isOpen(story.decide(60), "load")).toBe(false);
  });
});
