import { describe, expect, test } from "vitest";
import { decideUnder, gate, limitOf, met, wellUntil } from "./kit/life.ts";
import { LATE } from "./kit/late.ts";
import { HEALTHY, isOpen, screened, Story } from "./kit/story.ts";

const STRANGE = { policy: "club-2031" };

describe("a policy in a profile that the program does not know", () => {
  test("PO-consensus-2024 counts for it while nobody has agreed to running: none is stricter then", () => {
    const story = wellUntil(120, STRANGE).clear(120);
    const decision = story.decide(120);
    expect(decision.policy).toBe("consensus-2024");
    expect(met(decision, "run", "G-RUN-FLOOR")).toBe(false);
    expect(isOpen(decision, "run")).toBe(false);
    expect(gate(decision, "run").earliest).toBe(null);
  });

  test("PO-guideline-2019 counts for it once running was agreed to: none is stricter then", () => {
    const story = screened(STRANGE).goAhead(10, "doctor", ["running"]);
    const decision = story.clear(20).decide(20);
    expect(decision.policy).toBe("guideline-2019");
    expect(limitOf(decision, "L-RUN-FLOOR")?.value).toBe(84);
  });

  test("PO-guideline-2019 counts for whoever names none at all", () => {
    expect(screened().clear(20).decide(20).policy).toBe("guideline-2019");
  });

  test("PO-consensus-2024 stands back for a forked program's later floor", () => {
    const story = screened(STRANGE).goAhead(10, "doctor", ["running"]);
    story.clear(20);
    const decision = decideUnder(LATE, story.journal(), story.date(20));
    expect(decision.policy).toBe("late-2026");
  });

  test("PO-guideline-2019 after a short pregnancy the latest floor of that body counts", () => {
    const short = { ...STRANGE, gestationWeeks: 9 };
    const alone = screened(short).clear(20);
    expect(met(alone.decide(20), "run", "G-RUN-FLOOR")).toBe(false);
    expect(alone.decide(20).policy).toBe("consensus-2024");
    const agreed = screened(short).goAhead(5, "doctor", ["running"]).clear(22);
    expect(limitOf(agreed.decide(22), "L-RUN-FLOOR")?.value).toBe(21);
  });

  test("PO-guideline-2019 it is asked for by name until one that is known is told", () => {
    const story = screened(STRANGE).clear(20, 21);
    expect(story.decide(20).missing).toContain("profile:policy");
    story.profile(21, { policy: "staged-2026" });
    expect(story.decide(21).missing).not.toContain("profile:policy");
    expect(story.decide(21).policy).toBe("staged-2026");
    expect(screened().clear(20).decide(20).missing).not.toContain(
      "profile:policy",
    );
  });

  test("PO-staged-2026 told while running it closes running, as any policy that is stricter does", () => {
    const story = wellUntil(108).clear(108);
    expect(isOpen(story.decide(108), "run")).toBe(true);
    story.profile(108, STRANGE);
    expect(isOpen(story.decide(108), "run")).toBe(false);
    story.profile(108, { policy: "guideline-2019" });
    expect(isOpen(story.decide(108), "run")).toBe(true);
  });

  test("PO-staged-2026 asked for in a comparison, an unknown name is refused with those that are known", () => {
    const story = new Story(screened().ended, HEALTHY).clear(20);
    expect(() => story.decide(20, { policy: "club-2031" })).toThrow(
      /unknown-policy.*guideline-2019, consensus-2024, staged-2026/,
    );
  });
});
