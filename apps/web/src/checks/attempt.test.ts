import type { Check } from "@restride/engine";
import { program } from "@restride/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Attempt,
  type AttemptEvent,
  currentPart,
  NEW_ATTEMPT,
  nextAttempt,
  secondsLeft,
} from "./attempt.ts";

function checkOf(id: string): Check {
  const check = program.checks.find((one) => one.id === id);
  if (check === undefined) throw new TypeError(id);
  return check;
}

const BALANCE = checkOf("balance");
const WALK = checkOf("walk");
const RUNNING_MAN = checkOf("running-man");

type Happened = readonly [event: AttemptEvent, second: number];

function after(check: Check, ...told: readonly Happened[]): Attempt {
  return told.reduce(
    (attempt, [event, second]) =>
      nextAttempt(attempt, check, { event, now: second * 1000 }),
    NEW_ATTEMPT,
  );
}

describe("a check under way", () => {
  it("takes the right side, a rest, then the left, and is over", () => {
    const right = after(BALANCE, ["begin", 0], ["tick", 9.9]);
    expect(right.stage).toBe("work");
    expect(secondsLeft(right, BALANCE, 4000)).toBe(6);
    const rest = nextAttempt(right, BALANCE, { event: "tick", now: 10_000 });
    expect(rest).toMatchObject({ stage: "rest", reached: { right: 10 } });
    expect(currentPart(rest, BALANCE)).toBe("left");
    const left = after(
      BALANCE,
      ["begin", 0],
      ["tick", 10],
      ["tick", 60],
      ["begin", 70],
      ["tick", 80],
    );
    expect(left).toEqual({
      stage: "over",
      reached: { right: 10, left: 10 },
      count: 0,
      since: null,
    });
  });

  it("counts up to what is asked, takes a tap back, and hears none in the rest", () => {
    const taps = Array.from({ length: 9 }, (): Happened => ["count", 2]);
    const nine = after(RUNNING_MAN, ["begin", 0], ...taps);
    expect(nine.count).toBe(9);
    expect(
      after(RUNNING_MAN, ["begin", 0], ...taps, ["less", 3], ["enough", 3])
        .reached,
    ).toEqual({ right: 8 });
    const ten = after(RUNNING_MAN, ["begin", 0], ...taps, ["count", 3]);
    expect(ten).toMatchObject({ stage: "rest", reached: { right: 10 } });
    expect(
      nextAttempt(ten, RUNNING_MAN, { event: "count", now: 4000 }),
    ).toEqual(ten);
  });

  it("has what was reached where she stops earlier; a minute that is not full is none", () => {
    expect(after(BALANCE, ["begin", 0], ["enough", 7.8]).reached).toEqual({
      right: 7,
    });
    expect(after(WALK, ["begin", 0], ["enough", 1799]).reached).toEqual({
      value: 29,
    });
    expect(after(WALK, ["begin", 0], ["tick", 1800])).toMatchObject({
      stage: "over",
      reached: { value: 30 },
    });
  });

  it("ends at once where something felt wrong, and the side not begun is absent", () => {
    expect(after(BALANCE, ["begin", 0], ["stop", 3])).toMatchObject({
      stage: "over",
      reached: { right: 3 },
    });
    expect(
      after(BALANCE, ["begin", 0], ["tick", 10], ["stop", 12]),
    ).toMatchObject({ stage: "over", reached: { right: 10 } });
  });

  it("a clock set back takes nothing away and gives nothing", () => {
    expect(after(BALANCE, ["begin", 100], ["enough", 40]).reached).toEqual({
      right: 0,
    });
  });

  it("whatever is tapped, reaches no more than is asked, no left before the right, and stays over", () => {
    const event = fc.constantFrom<AttemptEvent>(
      "begin",
      "count",
      "less",
      "enough",
      "tick",
      "stop",
    );
    const told = fc.array(
      fc.record({ event, pass: fc.integer({ min: 0, max: 15_000 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...program.checks), told, (check, events) => {
        let attempt = NEW_ATTEMPT;
        let now = 0;
        for (const one of events) {
          now += one.pass;
          const next = nextAttempt(attempt, check, { event: one.event, now });
          if (attempt.stage === "over")
            expect(next.reached).toEqual(attempt.reached);
          attempt = next;
          for (const amount of Object.values(attempt.reached)) {
            expect(amount).toBeGreaterThanOrEqual(0);
            expect(amount).toBeLessThanOrEqual(check.need);
          }
          if (attempt.reached.left !== undefined)
            expect(attempt.reached.right).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
