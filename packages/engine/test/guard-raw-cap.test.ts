import { describe, expect, test } from "vitest";
import { isWithinSessionCap, isWithinWeekCap } from "../src/guard/raw-run.ts";
import type { Entry, RunEntry } from "../src/type/entry.ts";
import {
  breath,
  dateOf,
  entry,
  factsOf,
  offeredOf,
  run,
  runs,
  word,
} from "./kit/raw.ts";

const TODAY = 200;

/** A run of so many days ago. */
function ran(
  days: number,
  seconds: number,
  fields: Partial<RunEntry> = {},
): Entry {
  return run(TODAY - days, seconds, fields);
}

describe("the cap of one run", () => {
  /** Whether a run of so many seconds in one bout, at step 5, is within the cap. */
  const fits = (seconds: number, ...entries: readonly Entry[]): boolean =>
    isWithinSessionCap(
      factsOf(TODAY, entries),
      offeredOf(breath(), runs(1, seconds, { step: 5 })),
    );

  test("GU-08 is a tenth over the longest, to the second", () => {
    expect(fits(1100, ran(5, 600), ran(9, 1000), ran(3, 800))).toBe(true);
    expect(fits(1101, ran(5, 600), ran(9, 1000), ran(3, 800))).toBe(false);
    const bouts = offeredOf(runs(11, 100, { step: 5 }));
    const more = offeredOf(runs(12, 100, { step: 5 }));
    const facts = factsOf(TODAY, [ran(5, 1000)]);
    expect(isWithinSessionCap(facts, bouts)).toBe(true);
    expect(isWithinSessionCap(facts, more)).toBe(false);
  });

  test("GU-08 looks at thirty days before today", () => {
    expect(fits(1100, ran(30, 1000), ran(5, 500))).toBe(true);
    expect(fits(1100, ran(31, 1000), ran(5, 500))).toBe(false);
    expect(fits(1100, ran(1, 1000), ran(5, 500))).toBe(true);
    expect(fits(1100, ran(0, 1000), ran(5, 500))).toBe(false);
  });

  test("GU-08 is silent before the first run and after more than 28 days without", () => {
    expect(fits(3000)).toBe(true);
    expect(fits(3000, ran(29, 600), ran(50, 600))).toBe(true);
    expect(fits(3000, ran(28, 600), ran(50, 600))).toBe(false);
  });

  test("GU-08 takes runs whose signs are answered and none", () => {
    const short = ran(5, 500);
    const long = (signs: RunEntry["signs"]): Entry =>
      entry(TODAY - 6, "run", {
        runSeconds: 1000,
        source: "manual",
        ...(signs === undefined ? {} : { signs }),
      });
    expect(fits(1100, short, long("none"))).toBe(true);
    expect(fits(1100, short, long({ leak: 0 }))).toBe(true);
    expect(fits(1100, short, long({ leak: 1 }))).toBe(false);
    expect(fits(1100, short, long(undefined))).toBe(false);
    const spoken = word(1, "leak");
    expect(fits(1100, short, long({ leak: 1 }), spoken)).toBe(true);
    expect(fits(1100, short, long(undefined), spoken)).toBe(false);
  });

  test("GU-08 leaves nothing but the way back where no run was without signs", () => {
    const leaked = ran(5, 1000, { signs: { leak: 1 } });
    const first = (seconds: number): boolean =>
      isWithinSessionCap(
        factsOf(TODAY, [leaked]),
        offeredOf(runs(1, seconds, { step: 1 })),
      );
    expect([first(0), first(1)]).toEqual([true, false]);
  });

  test("GU-08 every run is asked", () => {
    const facts = factsOf(TODAY, [ran(5, 1000)]);
    const long = runs(1, 1101, { step: 5 });
    expect(isWithinSessionCap(facts, offeredOf(runs(1, 60), long))).toBe(false);
    expect(isWithinSessionCap(facts, offeredOf(breath()))).toBe(true);
  });
});

describe("the way back", () => {
  const back = (
    step: number | null,
    [bouts, seconds]: readonly [number, number],
    ...entries: readonly Entry[]
  ): boolean =>
    isWithinSessionCap(
      factsOf(TODAY, [ran(3, 100), ...entries]),
      offeredOf(runs(bouts, seconds, { step })),
    );

  test("GU-08 step 0 and what is shorter may come whatever was run", () => {
    for (const step of [0, 4, null]) {
      expect(back(step, [4, 60])).toBe(true);
      expect(back(step, [1, 240])).toBe(true);
      expect(back(step, [1, 241])).toBe(false);
      expect(back(step, [5, 60])).toBe(false);
    }
  });

  test("GU-08 step 1 wants two runs of the length of step 0 in thirty days", () => {
    const plan = [8, 60] as const;
    expect(back(1, plan)).toBe(false);
    expect(back(1, plan, ran(5, 240))).toBe(false);
    expect(back(1, plan, ran(5, 240), ran(30, 240))).toBe(true);
    expect(back(1, plan, ran(5, 240), ran(9, 250), ran(12, 240))).toBe(true);
    expect(back(1, plan, ran(5, 240), ran(31, 240))).toBe(false);
    expect(back(1, plan, ran(5, 240), ran(9, 239))).toBe(false);
    expect(back(1, plan, ran(5, 240), ran(0, 240))).toBe(false);
    expect(back(1, plan, ran(5, 240), ran(1, 240))).toBe(true);
  });
});

describe("the cap of seven days", () => {
  /** Whether a run of so many seconds in one bout, at step 5, is within the cap. */
  const fits = (seconds: number, ...entries: readonly Entry[]): boolean =>
    isWithinWeekCap(
      factsOf(TODAY, entries),
      offeredOf(breath(), runs(1, seconds, { step: 5 })),
    );

  /** Three weeks of two runs of 500 seconds: 1000 in seven days, and the current week so far. */
  const weeks = [ran(22, 500), ran(18, 500), ran(15, 500), ran(11, 500)];

  test("GU-38 is a tenth over the best seven, to the second, with what the six days before hold", () => {
    expect(fits(1100, ...weeks)).toBe(true);
    expect(fits(1101, ...weeks)).toBe(false);
    expect(fits(600, ...weeks, ran(3, 500))).toBe(true);
    expect(fits(601, ...weeks, ran(3, 500))).toBe(false);
    expect(fits(100, ...weeks, ran(3, 500), ran(5, 500))).toBe(true);
    expect(fits(101, ...weeks, ran(3, 500), ran(5, 500))).toBe(false);
  });

  test("GU-38 the six days before today are days one to six", () => {
    expect(fits(601, ...weeks, ran(6, 500))).toBe(false);
    expect(fits(600, ...weeks, ran(6, 500))).toBe(true);
    expect(fits(601, ...weeks, ran(1, 500))).toBe(false);
    // One of today is not one before; one of seven days ago is part of an earlier seven.
    expect(fits(1100, ...weeks, ran(0, 500))).toBe(true);
    expect(fits(1210, ...weeks, ran(7, 600))).toBe(true);
    expect(fits(1211, ...weeks, ran(7, 600))).toBe(false);
  });

  test("GU-38 an earlier seven days end seven to thirty days ago", () => {
    const small = [ran(10, 100), ran(14, 100), ran(20, 100), ran(25, 100)];
    const span = (days: number): boolean =>
      fits(1100, ...small, ran(30, 100), ran(days, 1000));
    // The best seven hold the long one: with it alone they allow 1100.
    expect([span(36), span(37)]).toEqual([true, false]);
    expect(fits(1100, ...small, ran(7, 900))).toBe(true);
    expect(fits(1101, ...small, ran(7, 900))).toBe(false);
    // Seven days, not eight: the one of seven days ago and the one of fourteen are two weeks.
    const eight = [ran(7, 500), ran(14, 500), ran(21, 500), ran(28, 500)];
    expect([fits(550, ...eight), fits(551, ...eight)]).toEqual([true, false]);
    const seven = [ran(7, 500), ran(13, 500), ran(21, 500), ran(28, 500)];
    expect([fits(1100, ...seven), fits(1101, ...seven)]).toEqual([true, false]);
  });

  test("GU-38 keeps silent in the first two weeks", () => {
    expect(fits(3000)).toBe(true);
    expect(fits(3000, ran(13, 100), ran(8, 100), ran(3, 100))).toBe(true);
    expect(fits(3000, ran(14, 100), ran(8, 100), ran(3, 100))).toBe(false);
  });

  test("GU-38 keeps silent after another end", () => {
    const again = entry(5, "profile", { ended: dateOf(-400) });
    expect(fits(3000, ...weeks, again)).toBe(true);
    expect(fits(3000, ...weeks)).toBe(false);
  });

  test("GU-38 lets the way back in where the six days before hold nothing", () => {
    const little = [ran(20, 50), ran(15, 50), ran(10, 50)];
    expect(fits(240, ...little)).toBe(true);
    expect(fits(241, ...little)).toBe(false);
    expect(fits(240, ...little, ran(3, 10))).toBe(false);
  });

  test("GU-38 where nothing was run in time nothing fits, not one second", () => {
    const long = [ran(14, 0), ran(7, 0)];
    const first = (seconds: number): boolean =>
      isWithinWeekCap(
        factsOf(TODAY, long),
        offeredOf(runs(1, seconds, { step: 1 })),
      );
    expect([first(0), first(1)]).toEqual([true, false]);
  });

  test("GU-38 every run is asked", () => {
    const facts = factsOf(TODAY, weeks);
    const long = runs(1, 1101, { step: 5 });
    expect(isWithinWeekCap(facts, offeredOf(runs(1, 60), long))).toBe(false);
    expect(isWithinWeekCap(facts, offeredOf(breath()))).toBe(true);
  });
});

describe("a gap", () => {
  const isSilent = (...days: readonly number[]): boolean =>
    isWithinWeekCap(
      factsOf(
        TODAY,
        days.map((each) => ran(each, 100)),
      ),
      offeredOf(runs(1, 3000, { step: 5 })),
    );

  test("GU-38 of fifteen days keeps the cap silent until fourteen days after it", () => {
    expect(isSilent(3, 18)).toBe(true);
    expect(isSilent(3, 17)).toBe(false);
    expect(isSilent(18, 3)).toBe(true);
    expect(isSilent(3, 8, 13, 28)).toBe(true);
    expect(isSilent(4, 9, 14, 29)).toBe(false);
    expect(isSilent(3, 10, 14, 20, 25)).toBe(false);
  });

  test("GU-38 counts while it lasts", () => {
    expect(isSilent(15)).toBe(true);
    expect(isSilent(14)).toBe(false);
    expect(isSilent(15, 20, 25)).toBe(true);
    expect(isSilent(14, 20, 25)).toBe(false);
  });

  test("GU-38 of more than 28 days keeps it silent for 28 days more", () => {
    const weekly = (until: number): readonly number[] =>
      Array.from({ length: 1 + Math.ceil(until / 7) }, (_, place) =>
        Math.min(until, 3 + 7 * place),
      );
    expect(isSilent(...weekly(41), 41 + 29)).toBe(true);
    expect(isSilent(...weekly(42), 42 + 29)).toBe(false);
    expect(isSilent(...weekly(20), 20 + 28)).toBe(false);
    expect(isSilent(...weekly(20), 20 + 29)).toBe(true);
  });
});

describe("one run told twice", () => {
  const weeks = [ran(22, 500), ran(18, 500), ran(15, 500), ran(11, 500)];
  /** Whether 600 seconds fit: beside one run of 500 they do, beside two they do not. */
  const isOne = (...entries: readonly Entry[]): boolean =>
    isWithinWeekCap(
      factsOf(TODAY, [...weeks, ...entries]),
      offeredOf(runs(1, 600, { step: 5 })),
    );
  const at = (day: number, time: string): string => `${dateOf(day)}T${time}Z`;

  test("GU-38 counts once where it is told of one day, the longest alone", () => {
    expect(isOne(ran(3, 500), ran(3, 500))).toBe(true);
    expect(isOne(ran(3, 400), ran(3, 500))).toBe(true);
    expect(isOne(ran(3, 500), ran(3, 400))).toBe(true);
    expect(isOne(ran(3, 501), ran(3, 400))).toBe(false);
    expect(isOne(ran(3, 400), ran(3, 501))).toBe(false);
    expect(isOne(ran(3, 500), ran(4, 500))).toBe(false);
  });

  test("GU-38 counts once where the day before names the same session", () => {
    const of = (days: number, session: string): Entry =>
      ran(days, 500, { session });
    expect(isOne(of(4, "a"), of(3, "a"))).toBe(true);
    expect(isOne(of(3, "a"), of(4, "a"))).toBe(true);
    expect(isOne(of(4, "a"), of(3, "b"))).toBe(false);
    // Of the two it is the earlier that counts.
    const shorter = ran(3, 400, { session: "a" });
    expect(isOne(ran(4, 501, { session: "a" }), shorter)).toBe(false);
    const longer = ran(3, 501, { session: "a" });
    expect(isOne(ran(4, 400, { session: "a" }), longer)).toBe(true);
    expect(isOne(of(5, "a"), of(3, "a"))).toBe(false);
    expect(isOne(ran(4, 500), of(3, "a"))).toBe(false);
    const walked = entry(TODAY - 4, "walk", { minutes: 9, session: "a" });
    expect(isOne(of(3, "a"), walked)).toBe(true);
    expect(isOne(of(3, "a"), walked, ran(5, 400))).toBe(false);
  });

  test("GU-38 counts once where it overlaps with one of the day before", () => {
    // Around midnight: told of the evening's day, and of the morning's.
    const evening = (time: string, fields: Partial<RunEntry> = {}): Entry =>
      ran(4, 500, { start: at(TODAY - 4, time), ...fields });
    const morning = (start: string, fields: Partial<RunEntry> = {}): Entry =>
      ran(3, 500, { start, ...fields });
    const night = TODAY - 4;
    const late = evening("23:50:00", { runSeconds: 480 });
    // It ends at 23:58:00.
    expect(isOne(late, morning(at(night, "23:57:59")))).toBe(true);
    expect(isOne(late, morning(at(night, "23:58:00")))).toBe(false);
    expect(isOne(late, morning(at(night, "23:50:00")))).toBe(true);
    // A walk between lengthens it by its seconds.
    const walked = evening("23:50:00", { runSeconds: 480, walkSeconds: 60 });
    expect(isOne(walked, morning(at(night, "23:58:59")))).toBe(true);
    expect(isOne(walked, morning(at(night, "23:59:00")))).toBe(false);
    // The other way round: the morning's ends before the evening's begins, or within it.
    const before = (time: string): Entry =>
      morning(at(night, time), { runSeconds: 480 });
    expect(isOne(evening("23:50:00"), before("23:42:01"))).toBe(true);
    expect(isOne(evening("23:50:00"), before("23:42:00"))).toBe(false);
  });

  test("GU-38 a run without a start overlaps with none", () => {
    const start = at(TODAY - 4, "23:50:00");
    expect(isOne(ran(4, 500, { start }), ran(3, 500))).toBe(false);
    expect(isOne(ran(4, 500), ran(3, 500, { start }))).toBe(false);
    expect(isOne(ran(4, 500), ran(3, 500))).toBe(false);
  });
});
