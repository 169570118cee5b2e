import { describe, expect, test } from "vitest";
import {
  hasEarnedImpact,
  hasEarnedLoad,
  hasEarnedRebuild,
  hasJoltedYesterday,
  hasPassedEvery,
  isWithinReach,
  movementsOfYesterday,
  runsAgo,
} from "../src/guard/raw-run.ts";
import type { Entry } from "../src/type/entry.ts";
import {
  breath,
  check,
  DOSES,
  entry,
  factsOf,
  offeredOf,
  passed,
  run,
  runs,
  session,
  walk,
} from "./kit/raw.ts";

const TODAY = 100;

/** Facts of today, of entries told by how many days ago they were. */
function known(...entries: readonly Entry[]): ReturnType<typeof factsOf> {
  return factsOf(TODAY, entries);
}

const ago = (days: number): number => TODAY - days;

describe("what was done lately", () => {
  test("GU-09 a run of today is no earlier one", () => {
    expect(
      runsAgo(known(run(ago(0), 60), run(ago(1), 60), run(ago(9), 60))),
    ).toEqual([1, 9]);
    expect(runsAgo(known())).toEqual([]);
  });

  test("GU-09 a run of the day before jolted, one of another day not", () => {
    const jolted = (...entries: readonly Entry[]): boolean =>
      hasJoltedYesterday(known(...entries));
    expect(jolted()).toBe(false);
    expect(jolted(run(ago(1), 60))).toBe(true);
    expect(jolted(run(ago(2), 60), run(ago(0), 60))).toBe(false);
  });

  test.each([
    "heel-drop",
    "march-low-stomp",
    "soft-step-down",
    "step-off-stick",
    "small-two-foot-jump",
    "small-jumps-row",
    "jog-on-spot-short",
    "jog-on-spot-minute",
    "forward-bound",
    "single-leg-hop-hold",
    "single-leg-hops",
    "jump-forward-stick",
  ])("GU-09 %s of the day before jolted", (movement) => {
    const on = (days: number): boolean =>
      hasJoltedYesterday(known(session(ago(days), "squat", movement)));
    expect([on(0), on(1), on(2)]).toEqual([false, true, false]);
  });

  test.each([
    "jog",
    "bounds",
    "hop",
    "landings",
  ])("GU-09 the check %s of the day before jolted", (id) => {
    const on = (days: number): boolean =>
      hasJoltedYesterday(known(check(ago(days), id, { value: 1 })));
    expect([on(0), on(1), on(2)]).toEqual([false, true, false]);
  });

  test("GU-09 other movements and checks do not jolt", () => {
    const calm = [
      session(ago(1), "squat"),
      check(ago(1), "balance", { value: 10 }),
      check(ago(1), "walk", { value: 30 }),
      check(ago(1), "running-man", { value: 10 }),
    ];
    expect(hasJoltedYesterday(known(...calm))).toBe(false);
  });

  test("GU-32 yesterday's movements are those of its sessions", () => {
    const done = movementsOfYesterday(
      known(
        session(ago(0), "today"),
        session(ago(1), "squat", "hinge"),
        run(ago(1), 60),
        session(ago(2), "before"),
      ),
    );
    expect([...done]).toEqual(["squat", "hinge"]);
    expect(movementsOfYesterday(known()).size).toBe(0);
  });
});

describe("checks for running", () => {
  const others = (id: string): readonly Entry[] =>
    passed(ago(9)).filter((each) => each.kind === "check" && each.check !== id);

  test.each(Object.entries(DOSES))("GU-07 %s is passed at %d", (id, dose) => {
    const all = (...entries: readonly Entry[]): boolean =>
      hasPassedEvery(known(...others(id), ...entries));
    expect(all()).toBe(false);
    expect(all(check(ago(9), id, { value: dose }))).toBe(true);
    expect(all(check(ago(9), id, { value: dose + 1 }))).toBe(true);
    expect(all(check(ago(9), id, { value: dose - 1 }))).toBe(false);
    expect(all(check(ago(1), id, { value: dose }))).toBe(true);
    expect(all(check(ago(0), id, { value: dose }))).toBe(false);
    const { signs: _, ...unanswered } = check(ago(9), id, { value: dose });
    expect(all(unanswered)).toBe(false);
  });

  test("GU-07 of two sides both must reach the dose", () => {
    const hop = (fields: object): boolean =>
      hasPassedEvery(known(...others("hop"), check(ago(9), "hop", fields)));
    expect(hop({ left: 10, right: 10 })).toBe(true);
    expect(hop({ left: 10, right: 12 })).toBe(true);
    expect(hop({ left: 9, right: 12 })).toBe(false);
    expect(hop({ left: 12, right: 9 })).toBe(false);
    expect(hop({ left: 12 })).toBe(false);
    expect(hop({ right: 12 })).toBe(false);
    expect(hop({})).toBe(false);
  });
});

describe("what must have been earned", () => {
  const walked = (minutes: number): Entry => entry(ago(9), "walk", { minutes });
  const balance = check(ago(9), "balance", { left: 10, right: 10 });
  const strong = session(ago(9), "goblet-squat", "single-leg-calf-raise");

  test("GU-33 impact wants a walk of twenty minutes, a balance check, a goblet squat and a calf raise", () => {
    const earned = (...entries: readonly Entry[]): boolean =>
      hasEarnedImpact(known(...entries));
    expect(earned(walked(20), balance, strong)).toBe(true);
    expect(earned(walked(21), balance, strong)).toBe(true);
    expect(earned(walked(19), balance, strong)).toBe(false);
    expect(earned(balance, strong)).toBe(false);
    expect(earned(walked(20), strong)).toBe(false);
    expect(earned(walked(20), balance)).toBe(false);
    for (const one of ["goblet-squat", "single-leg-calf-raise"])
      expect(earned(walked(20), balance, session(ago(9), one))).toBe(false);
  });

  test("GU-49 load wants an assisted squat and a dowel hinge, of any sessions", () => {
    const earned = (...entries: readonly Entry[]): boolean =>
      hasEarnedLoad(known(...entries));
    const squat = session(ago(9), "assisted-squat");
    const hinge = session(ago(3), "dowel-hinge");
    expect(earned()).toBe(false);
    expect(earned(squat)).toBe(false);
    expect(earned(hinge)).toBe(false);
    expect(earned(squat, hinge)).toBe(true);
  });

  test("GU-48 rebuild wants four earlier sessions with their signs answered", () => {
    const of = (count: number): readonly Entry[] =>
      Array.from({ length: count }, (_, place) => session(ago(1 + place), "a"));
    const earned = (...entries: readonly Entry[]): boolean =>
      hasEarnedRebuild(known(...entries));
    expect(earned(...of(3))).toBe(false);
    expect(earned(...of(4))).toBe(true);
    expect(earned(...of(5))).toBe(true);
    expect(earned(...of(3), session(ago(0), "a"))).toBe(false);
    const silent = entry(ago(9), "session", { minutes: 5, items: [] });
    expect(earned(...of(3), silent)).toBe(false);
  });
});

describe("how far up a run may be", () => {
  const reaches = (step: number | null, ...days: readonly number[]): boolean =>
    isWithinReach(
      known(...days.map((each) => run(ago(each), 60))),
      offeredOf(runs(1, 60, { step })),
    );

  test("GU-47 the first is at step 1 at most", () => {
    expect([reaches(null), reaches(0), reaches(1), reaches(2)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("GU-47 one after more than 28 days without a run is at step 8 at most", () => {
    expect(reaches(8, 29)).toBe(true);
    expect(reaches(9, 29)).toBe(false);
    expect(reaches(9, 28)).toBe(true);
    expect(reaches(9, 60, 28)).toBe(true);
    expect(reaches(9, 60, 29)).toBe(false);
  });

  test("GU-47 every run is asked, and what is no run is not", () => {
    const far = runs(1, 60, { step: 2 });
    const near = runs(1, 60);
    expect(isWithinReach(known(), offeredOf(near, far))).toBe(false);
    expect(isWithinReach(known(), offeredOf(breath(), walk(), near))).toBe(
      true,
    );
  });
});
