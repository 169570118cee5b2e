import { describe, expect, test } from "vitest";
import { gate, limitOf, met, wellUntil } from "./kit/life.ts";
import { HEALTHY, isOpen, screened, Story } from "./kit/story.ts";

const EARLY = {
  outcome: "ended-early",
  gestationWeeks: 9,
  birth: "vaginal",
} as const;
const MID = { ...EARLY, gestationWeeks: 15 } as const;

/** The first day of running that stands open on day 30. */
function floorOf(story: Story): number | undefined {
  return limitOf(story.clear(20, 30).decide(30), "L-RUN-FLOOR")?.value;
}

describe("running after a pregnancy of twelve to nineteen weeks", () => {
  test("G-RUN-FLOOR is week 6 once exercise is agreed to, and week 12 without that", () => {
    expect(floorOf(screened(MID))).toBe(84);
    for (const from of ["doctor", "midwife"] as const)
      expect(floorOf(screened(MID).goAhead(8, from, ["exercise"]))).toBe(42);
    const elses = screened(MID)
      .goAhead(8, "pelvic-physio", ["exercise"])
      .goAhead(9, "doctor", ["impact"]);
    expect(floorOf(elses)).toBe(84);
  });

  test("G-RUN-FLOOR is week 3 with both go-aheads, and the one for running alone hastens nothing", () => {
    const running = (): Story =>
      screened(MID).goAhead(8, "doctor", ["running"]);
    expect(floorOf(running())).toBe(84);
    expect(floorOf(running().goAhead(9, "doctor", ["exercise"]))).toBe(21);
    const both = screened(MID).goAhead(8, "midwife", ["exercise", "running"]);
    expect(floorOf(both)).toBe(21);
  });

  test("G-RUN-FLOOR from twenty weeks on no go-ahead for exercise hastens it", () => {
    for (const gestationWeeks of [20, 39]) {
      const story = screened({ ...MID, gestationWeeks });
      expect(floorOf(story.goAhead(8, "doctor", ["exercise"]))).toBe(84);
    }
    const { gestationWeeks: _, ...rest } = { ...HEALTHY, ...MID };
    const unknown = new Story(screened().ended, rest);
    expect(floorOf(unknown.goAhead(8, "doctor", ["exercise"]))).toBe(84);
  });

  test("PO-consensus-2024 waits for the word on running all the same", () => {
    const story = screened({ ...MID, policy: "consensus-2024" });
    story.goAhead(8, "doctor", ["exercise"]).clear(40, 50);
    expect(met(story.decide(50), "run", "G-RUN-FLOOR")).toBe(false);
    story.goAhead(50, "doctor", ["running"]);
    expect(met(story.decide(50), "run", "G-RUN-FLOOR")).toBe(true);
  });

  test("G-RUN-FLOOR keeps running shut until week 12 without the go-ahead, and no longer with it", () => {
    const agreed = wellUntil(84, MID);
    const plain = agreed.copy().clear(84);
    expect(isOpen(plain.decide(84), "rebuild")).toBe(true);
    agreed.goAhead(20, "doctor", ["exercise"]).clear(84);
    expect(met(agreed.decide(83), "run", "G-RUN-FLOOR")).not.toBe(false);
    expect(met(plain.decide(83), "run", "G-RUN-FLOOR")).toBe(false);
  });
});

describe("a corrected length of the pregnancy", () => {
  test("G-RECONNECT-TIME told as long after all, what a short one had opened closes, though she bled since", () => {
    const story = screened(EARLY)
      .clear(0, 8)
      .signs(9, { bleeding: 1 })
      .clear(10);
    expect(isOpen(story.decide(10), "reconnect")).toBe(true);
    story.profile(10, { gestationWeeks: 30 });
    const corrected = story.decide(10);
    expect(isOpen(corrected, "reconnect")).toBe(false);
    expect(gate(corrected, "reconnect").earliest).toBe(story.date(14));
  });

  test("G-EARLY-LOSS an operation told late closes what a short one had opened", () => {
    const story = screened(EARLY).clear(0, 9);
    story.profile(9, { birth: "surgery" });
    expect(isOpen(story.decide(8), "reconnect")).toBe(true);
    expect(isOpen(story.decide(9), "reconnect")).toBe(false);
  });

  test("G-RECONNECT-TIME a correction that leaves it short closes nothing, though she bled since", () => {
    const story = screened(EARLY)
      .clear(0, 8)
      .signs(9, { bleeding: 1 })
      .clear(10);
    story.profile(10, { gestationWeeks: 8 });
    expect(isOpen(story.decide(10), "reconnect")).toBe(true);
  });
});
