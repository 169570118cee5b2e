import { describe, expect, test } from "vitest";
import type { ProfileEntry } from "../src/index.ts";
import { HEALTHY, isOpen, Story, screened } from "./kit/story.ts";

const { history: _history, ...UNASKED } = HEALTHY;

type Fields = Pick<
  Partial<ProfileEntry>,
  "birth" | "tear" | "history" | "gestationWeeks"
>;

/** Somebody who was never asked what had happened before. */
function unasked(profile: Fields): Story {
  const { ended } = screened();
  return new Story(ended, { ...UNASKED, ...profile }).screen(0);
}

/** What a criterion of a gate says of a body. */
function met(
  gate: string,
  rule: string,
  profile: Fields,
  told: (profile: Fields) => Story = screened,
) {
  const decision = told(profile).checkIn(30).decide(30);
  const found = decision.gates
    .find((state) => state.gate === gate)
    ?.criteria.find((criterion) => criterion.rule === rule);
  return found?.of.find((part) => part.rule === `${rule}-BODY`)?.met;
}

describe("facts about the body", () => {
  const tear = (profile: Fields) => met("impact", "G-IMPACT-TEAR", profile);
  const birth = (profile: Fields) => met("impact", "G-IMPACT-BIRTH", profile);

  test("G-IMPACT-TEAR a third- or fourth-degree tear that was told counts after any birth", () => {
    for (const kind of ["vaginal", "assisted", "caesarean", "other"] as const) {
      expect(tear({ birth: kind, tear: "third-fourth" })).toBe(false);
      expect(tear({ birth: kind, tear: "first-second" })).toBe(true);
    }
    expect(tear({ tear: "third-fourth", gestationWeeks: 12 })).toBe(false);
  });

  test("G-IMPACT-BIRTH assisted, back-to-back and a tear not known wait longer", () => {
    expect(birth({ birth: "vaginal", tear: "none" })).toBe(true);
    expect(birth({ birth: "assisted", tear: "none" })).toBe(false);
    expect(birth({ birth: "assisted", tear: "unknown" })).toBe(false);
    expect(birth({ history: ["back-to-back"] })).toBe(false);
    expect(birth({ history: ["back-to-back"], tear: "unknown" })).toBe(false);
    for (const kind of ["vaginal", "other", "unknown"] as const)
      expect(birth({ birth: kind, tear: "unknown" })).toBe("unknown");
    expect(birth({ birth: "caesarean", tear: "unknown" })).toBe(true);
    expect(birth({ birth: "other", tear: "unknown", gestationWeeks: 15 })).toBe(
      true,
    );
  });

  test("G-IMPACT-BIRTH-BODY a position that was never asked about waits longer, but after a short pregnancy", () => {
    const unaskedBirth = (profile: Fields) =>
      met("impact", "G-IMPACT-BIRTH", profile, unasked);
    expect(unaskedBirth({})).toBe("unknown");
    expect(unaskedBirth({ birth: "assisted" })).toBe(false);
    expect(unaskedBirth({ birth: "caesarean" })).toBe("unknown");
    expect(unaskedBirth({ gestationWeeks: 15 })).toBe(true);
  });

  test("G-IMPACT-HISTORY prolapse and long pushing ask for more quiet days, back-to-back has its own row", () => {
    const past = (...history: NonNullable<ProfileEntry["history"]>) =>
      met("impact", "G-IMPACT-HISTORY", { history });
    expect(past()).toBe(true);
    expect(past("prolapse")).toBe(false);
    expect(past("long-pushing")).toBe(false);
    expect(past("back-to-back")).toBe(true);
    expect(past("leak-before", "multiple")).toBe(true);
    // Never asked is not a no, after a pregnancy of any length.
    for (const gestationWeeks of [39, 15])
      expect(
        met("impact", "G-IMPACT-HISTORY", { gestationWeeks }, unasked),
      ).toBe("unknown");
  });

  test("G-RECONNECT-TIME an early loss opens by its own windows, but not after an operation or an unknown one", () => {
    const opens = (profile: Fields) =>
      isOpen(screened(profile).clear(1, 9).decide(9), "reconnect");
    expect(opens({ gestationWeeks: 8 })).toBe(true);
    expect(opens({ gestationWeeks: 8, birth: "surgery" })).toBe(false);
    expect(opens({ gestationWeeks: 8, birth: "unknown" })).toBe(false);
    expect(opens({ gestationWeeks: 14 })).toBe(false);
    expect(opens({ gestationWeeks: 25 })).toBe(false);
    const agreed = screened({ gestationWeeks: 14 }).clear(1, 9);
    agreed.goAhead(8, "doctor", ["exercise"]);
    expect(isOpen(agreed.decide(9), "reconnect")).toBe(true);
  });
});
