import { isCivilDate } from "@restride/engine";
import { describe, expect, it } from "vitest";
import { type Attempt, NEW_ATTEMPT } from "./attempt.ts";
import { begunMark, wasBegun } from "./begun.ts";
import { attemptBodies } from "./written.ts";

const DAY = "2026-11-23";
if (!isCivilDate(DAY)) throw new TypeError(DAY);
const ENDED = { check: { id: "balance" }, on: DAY, feltWrong: false };
const NOTHING = {
  signs: "none",
  pain: [],
  warnings: [],
  domingAt: null,
} as const;

function reached(parts: Attempt["reached"]): Attempt {
  return { ...NEW_ATTEMPT, stage: "over", reached: parts };
}

describe("what a check writes", () => {
  it("is one entry with both sides and the answer about signs", () => {
    expect(
      attemptBodies(reached({ right: 10, left: 8 }), NOTHING, ENDED),
    ).toEqual([
      {
        on: DAY,
        kind: "check",
        check: "balance",
        right: 10,
        left: 8,
        signs: "none",
        pain: [],
      },
    ]);
  });

  it("names what was noticed, and a warning as a check-in beside it", () => {
    const said = {
      ...NOTHING,
      signs: { heaviness: 1 },
      warnings: ["RF-01"],
    } as const;
    expect(attemptBodies(reached({ right: 10, left: 8 }), said, ENDED)).toEqual(
      [
        expect.objectContaining({ kind: "check", signs: { heaviness: 1 } }),
        { on: DAY, kind: "check-in", warnings: ["RF-01"] },
      ],
    );
  });

  it("leaves signs unanswered where it felt wrong and nothing has a name, so that it never passes", () => {
    const wrong = { ...ENDED, feltWrong: true };
    const [entry] = attemptBodies(
      reached({ right: 10, left: 10 }),
      NOTHING,
      wrong,
    );
    expect(entry).not.toHaveProperty("signs");
    expect(attemptBodies(reached({ right: 4 }), NOTHING, wrong)[0]).toEqual({
      on: DAY,
      kind: "check",
      check: "balance",
      right: 4,
    });
  });

  it("is nothing where nothing was begun", () => {
    expect(attemptBodies(NEW_ATTEMPT, NOTHING, ENDED)).toEqual([]);
  });
});

it("the mark of a check under way belongs to that check of that day alone, and holds nothing of it", () => {
  const mark = begunMark(`${DAY}/check-balance`);
  expect(wasBegun(mark, `${DAY}/check-balance`)).toBe(true);
  expect(wasBegun(mark, `${DAY}/check-hop`)).toBe(false);
  expect(wasBegun(null, `${DAY}/check-balance`)).toBe(false);
  expect(mark.done).toEqual([]);
  // Nothing else may take it for a session that could go on.
  expect(mark.session).not.toBe(`${DAY}/check-balance`);
});
