import { describe, expect, test } from "vitest";
import type { OpenCare } from "../src/fold/state.ts";
import { initialState } from "../src/fold/state.ts";
import { openCare } from "../src/sign/care.ts";
import { daySigns, toldOf } from "../src/sign/day-signs.ts";
import { type CareJoin, isBelow, joinLevels } from "../src/sign/level.ts";
import { siteOf } from "../src/sign/site.ts";
import type { CareLevel } from "../src/type/program.ts";
import {
  checkIn,
  ENDED,
  goAhead,
  holdIds,
  index,
  pain,
  partly,
  run,
  session,
  type SignDays,
  signs,
  walk,
  wellRunner,
} from "./kit/sign-day.ts";

/** From the strongest (program, section 4). */
const LEVELS: readonly CareJoin[] = [
  "emergency",
  "call-now",
  "call-soon",
  "stop",
  "ease",
  "go",
];
const DAY = 30;

/** Her first weeks' steady loss has not stopped: bleeding that rises is no call yet. */
function stillLosing(): SignDays {
  const days = wellRunner();
  days.on(DAY - 1, signs({ bleeding: 1 }));
  return days;
}

describe("levels", () => {
  test("of two levels the stronger stands, whichever is told first", () => {
    for (const [place, strong] of LEVELS.entries())
      for (const weak of LEVELS.slice(place)) {
        expect(joinLevels(strong, weak)).toBe(strong);
        expect(joinLevels(weak, strong)).toBe(strong);
      }
  });

  test("a level is below those that are stronger, and not below itself", () => {
    for (const [place, level] of LEVELS.entries())
      expect(LEVELS.filter((bound) => isBelow(level, bound))).toEqual(
        LEVELS.slice(0, place),
      );
  });
});

describe("a sign that only a go-ahead ends", () => {
  const REPORT = { at: 5, entries: ["a"] };
  function care(rule: string, level: CareLevel, sign = "groin") {
    return { key: "pain:groin", sign, rule, level, told: REPORT };
  }
  function opened(...told: readonly ReturnType<typeof care>[]): OpenCare {
    const state = initialState();
    for (const [place, each] of told.entries()) {
      state.day = ENDED + place;
      openCare(state, each);
    }
    const [only] = state.cares.values();
    if (only === undefined) throw new Error("no care");
    expect(state.cares.size).toBe(1);
    return only;
  }

  test("is kept as it was told", () => {
    expect(opened(care("S-PAIN-GROIN", "call-soon"))).toEqual({
      key: "pain:groin",
      sign: "groin",
      rule: "S-PAIN-GROIN",
      level: "call-soon",
      since: ENDED,
      day: ENDED,
      at: 5,
      entries: ["a"],
    });
  });

  test("told again as strong or weaker keeps its level, its rule and its first day", () => {
    for (const level of ["call-now", "call-soon"] as const) {
      const again = { at: 9, entries: ["b"] };
      const next = { ...care("S-PAIN-CALL", level, "b"), told: again };
      expect(opened(care("S-PAIN-GROIN", "call-now", "a"), next)).toEqual({
        key: "pain:groin",
        sign: "a",
        rule: "S-PAIN-GROIN",
        level: "call-now",
        since: ENDED,
        day: ENDED + 1,
        at: 9,
        entries: ["a", "b"],
      });
    }
  });

  test("told again as stronger takes the stronger level and its rule", () => {
    expect(
      opened(
        care("S-PAIN-GROIN", "call-soon", "a"),
        care("S-PAIN-CALL", "call-now", "b"),
      ),
    ).toMatchObject({
      sign: "b",
      rule: "S-PAIN-CALL",
      level: "call-now",
      since: ENDED,
    });
  });
});

describe("all that a day reports", () => {
  test("a site that the program does not know is bone, and nothing else", () => {
    expect(siteOf(index, "nowhere")).toEqual({
      id: "nowhere",
      class: "bony",
      asks: null,
      back: false,
    });
    expect(siteOf(index, "calf")).toBe(index.sites.get("calf"));
  });

  test("a day with neither a check-in nor exercise reports nothing at all", () => {
    const { log } = wellRunner().on(DAY, goAhead("doctor", ["leak"]));
    expect(daySigns(index, log)).toBeNull();
    expect(daySigns(index, wellRunner().on(DAY).log)).toBeNull();
  });

  test("a check-in or exercise alone is a report", () => {
    const asked = wellRunner().on(DAY, checkIn()).log;
    expect(daySigns(index, asked)).toMatchObject({
      complete: true,
      period: false,
      warningsAnswered: true,
    });
    const done = wellRunner().on(DAY, walk()).log;
    expect(daySigns(index, done)).toEqual({
      signs: new Map(),
      pains: new Map(),
      told: new Map(),
      complete: false,
      period: false,
      warningsAnswered: false,
      warnings: new Set(),
    });
  });

  test("only a yes says that she has her period", () => {
    for (const period of ["yes", "no", "unsure"] as const) {
      const { log } = wellRunner().on(DAY, checkIn({ period }));
      expect(daySigns(index, log)?.period).toBe(period === "yes");
    }
  });

  test("exercise adds to the check-in what it told, the stronger of each, and leaves the check-in as it was", () => {
    const { log } = wellRunner().on(
      DAY,
      signs({ leak: 1, heaviness: 2 }, { pain: [{ site: "knee", score: 1 }] }),
      run({
        signs: { leak: 2, heaviness: 1, urgency: 0 },
        pain: [{ site: "knee", score: 5, limp: true }],
      }),
    );
    const today = daySigns(index, log);
    expect(today?.signs.get("leak")).toBe(2);
    expect(today?.signs.get("heaviness")).toBe(2);
    expect(today?.pains.get("knee")).toEqual({
      site: "knee",
      score: 5,
      limp: true,
    });
    expect(log.checkIn?.signs.get("leak")).toBe(1);
    expect(log.checkIn?.pains.get("knee")?.score).toBe(1);
    const runs = log.exercises[0]?.entries ?? [];
    expect(runs).toHaveLength(1);
    expect(toldOf(today ?? never(), "sign:leak").entries).toEqual([
      ...(log.checkIn?.entries ?? []),
      ...runs,
    ]);
    expect(log.checkIn?.told.get("sign:leak")?.entries).toEqual(
      log.checkIn?.entries,
    );
  });

  test("pain alone, without a sign, is taken from exercise too", () => {
    const { log } = wellRunner().on(
      DAY,
      walk({ signs: undefined, pain: [{ site: "knee", score: 2 }] }),
    );
    expect(daySigns(index, log)?.pains.get("knee")?.score).toBe(2);
    const signed = wellRunner().on(
      DAY,
      walk({ signs: { leak: 1 }, pain: undefined }),
    ).log;
    expect(daySigns(index, signed)?.signs.get("leak")).toBe(1);
  });

  test("what was never told is later than every go-ahead of its day", () => {
    const { log } = wellRunner().on(DAY, checkIn());
    expect(toldOf(daySigns(index, log) ?? never(), "sign:leak")).toEqual({
      at: Number.POSITIVE_INFINITY,
      entries: [],
    });
  });
});

describe("pain that exercise brings on", () => {
  /** Whether a pain told of one exercise counts as brought on by it. */
  function isBrought(
    exercise: ReturnType<typeof walk>,
    site: string,
    score: number,
    before: readonly ReturnType<typeof checkIn>[] = [],
  ): boolean {
    const told = { ...exercise, pain: [{ site, score }] };
    const { log } = wellRunner().on(DAY, ...before, told);
    return daySigns(index, log)?.pains.get(site)?.onImpact === true;
  }
  const CHECK = { kind: "check", signs: "none", pain: [] } as const;

  test("S-PAIN-BONE-FLAG a bone that hurts in walking, running, landing or their checks is brought on, flagged or not", () => {
    for (const site of ["shin", "foot", "rib", "groin", "sacrum"]) {
      expect(isBrought(walk(), site, 1)).toBe(true);
      expect(isBrought(run(), site, 1)).toBe(true);
      expect(isBrought(session(["single-leg-hops"]), site, 1)).toBe(true);
      expect(isBrought({ ...CHECK, check: "hop" }, site, 1)).toBe(true);
      expect(isBrought({ ...CHECK, check: "walk" }, site, 1)).toBe(true);
      expect(isBrought(session(["bridge"]), site, 1)).toBe(false);
      expect(isBrought({ ...CHECK, check: "balance" }, site, 1)).toBe(false);
      expect(isBrought(walk(), site, 0)).toBe(false);
    }
  });

  test("S-WOUND-CALL a wound that hurts more in any activity than the check-in says is brought on", () => {
    for (const site of ["scar", "perineum"])
      for (const done of [session(["bridge"]), walk()]) {
        expect(isBrought(done, site, 1)).toBe(true);
        expect(isBrought(done, site, 2, [pain(site, 1)])).toBe(true);
        expect(isBrought(done, site, 2, [pain(site, 2)])).toBe(false);
        expect(isBrought(done, site, 2, [pain(site, 3)])).toBe(false);
        expect(isBrought(done, site, 0)).toBe(false);
      }
  });

  test("a muscle, a pelvic joint or the belly is not brought on by itself", () => {
    for (const site of ["knee", "low-back", "abdomen", "chest"]) {
      expect(isBrought(walk(), site, 3)).toBe(false);
      expect(isBrought(session(["bridge"]), site, 3)).toBe(false);
    }
  });
});

describe("the level of a day", () => {
  test("a clear complete check-in is a go, and asks nothing", () => {
    const { level } = wellRunner().on(DAY, checkIn());
    expect(level).toEqual({ care: "go", ask: false, easeRules: [] });
  });

  test("S-ASK a missing or an incomplete check-in asks", () => {
    expect(wellRunner().on(DAY).level.ask).toBe(true);
    expect(wellRunner().on(DAY, walk()).level.ask).toBe(true);
    expect(wellRunner().on(DAY, checkIn({ pain: undefined })).level.ask).toBe(
      true,
    );
  });

  test("causes of an easier day make it ease and no more, each by its rule", () => {
    const sore = wellRunner().on(DAY, pain("knee", 4)).level;
    expect(sore.easeRules).toEqual(["S-PAIN-STOP"]);
    expect(sore.care).toBe("ease");
    const domed = wellRunner().on(DAY, signs({ doming: 1 })).level;
    expect(domed.easeRules).toEqual(["S-DOMING"]);
    expect(domed.care).toBe("ease");
    const tired = wellRunner().on(DAY, checkIn({ energy: 1 })).level;
    expect(tired.easeRules).toEqual(["S-ENERGY"]);
    expect(tired.care).toBe("ease");
    const all = signs(
      { doming: 3 },
      { pain: [{ site: "knee", score: 6 }], energy: 1 },
    );
    expect(wellRunner().on(DAY, all).level).toMatchObject({
      care: "ease",
      easeRules: ["S-PAIN-STOP", "S-DOMING", "S-ENERGY"],
    });
  });

  test("S-PELVIC-STOP, illness and bleeding that rose stop, beside a cause of ease too", () => {
    for (const told of [
      signs({ leak: 1 }, { energy: 1 }),
      signs({ ill: 1 }, { energy: 1 }),
      signs({ "bleeding-up": 1 }, { energy: 1 }),
    ])
      expect(stillLosing().on(DAY, told).level.care).toBe("stop");
  });

  test("S-BLEED-STOP bleeding that rose stops until it has been answered steady", () => {
    const days = stillLosing();
    days.on(DAY, signs({ "bleeding-up": 1 }));
    expect(days.on(DAY + 1, checkIn()).level.care).toBe("stop");
    expect(days.on(DAY + 2).level.care).toBe("stop");
    expect(days.on(DAY + 3, checkIn()).level.care).toBe("go");
  });

  test("the strongest of what is open stands, whatever opened first", () => {
    const days = wellRunner();
    const mild = days.on(DAY, pain("groin", 1, { night: true }));
    expect(mild.level.care).toBe("call-soon");
    const urgent = days.on(DAY + 1, checkIn({ warnings: ["RF-11"] }));
    expect(urgent.level.care).toBe("call-now");
    const stopped = days.on(DAY + 2, signs({ leak: 1 }));
    expect(stopped.level.care).toBe("call-now");
    expect(holdIds(stopped)).toEqual(["care:groin", "warning:RF-11", "pelvic"]);
  });

  test("a pelvic sign that was answered absent stops no longer, though it still holds", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1 }));
    expect(days.on(DAY + 1).level.care).toBe("stop");
    expect(days.on(DAY + 2, partly({ signs: "none" })).level.care).toBe("stop");
    const clear = days.on(DAY + 3, checkIn());
    expect(clear.level.care).toBe("go");
    expect(holdIds(clear)).toEqual(["pelvic"]);
  });
});

describe("days on which a sign was told", () => {
  test("are listed by their kind: complete, pelvic, bleeding and wound", () => {
    const days = wellRunner();
    days.on(30, checkIn());
    days.on(31, signs({ leak: 1 }));
    days.on(32, signs({ bleeding: 1 }));
    days.on(33, signs({ "bleeding-up": 1 }));
    days.on(34, signs({ "scar-pain": 1 }));
    days.on(35, pain("perineum", 1));
    days.on(36, pain("low-back", 1));
    days.on(37, partly({ signs: { leak: 0 } }));
    days.on(38, pain("perineum", 0));
    days.on(39, signs({ bleeding: 2 }, { period: "yes" }));
    days.on(40, pain("knee", 3));
    const { calm } = days.state;
    const since = (list: readonly number[]): readonly number[] =>
      list.map((day) => day - ENDED);
    expect(since(calm.complete)).toEqual([
      30, 31, 32, 33, 34, 35, 36, 38, 39, 40,
    ]);
    expect(since(calm.pelvic)).toEqual([31, 36]);
    expect(since(calm.bleeding)).toEqual([32, 33]);
    expect(since(calm.wound)).toEqual([34, 35]);
  });

  test("S-GO-AHEAD pain at a wound that was taken note of is no wound pain while it is no worse", () => {
    const days = wellRunner();
    days.on(30, signs({ "scar-pain": 2 }));
    days.on(31, pain("scar", 3));
    days.on(32, goAhead("midwife", ["scar-pain", "scar"]));
    days.on(33, signs({ "scar-pain": 2 }));
    days.on(34, pain("scar", 3));
    days.on(35, signs({ "scar-pain": 3 }));
    days.on(36, pain("scar", 4));
    days.on(37, pain("perineum", 1));
    const since = days.state.calm.wound.map((day) => day - ENDED);
    expect(since).toEqual([30, 31, 35, 36, 37]);
  });
});

function never(): never {
  throw new Error("nothing was told");
}
