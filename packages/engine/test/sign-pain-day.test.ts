import { describe, expect, test } from "vitest";
import type { PainReport } from "../src/index.ts";
import { isBackSign, isHoldingPain } from "../src/sign/pain.ts";
import { siteOf } from "../src/sign/site.ts";
import {
  checkIn,
  dateOf,
  ENDED,
  goAhead,
  holdIds,
  index,
  pain,
  partly,
  run,
  type SignDay,
  type SignDays,
  signs,
  theHold,
  walk,
  wellRunner,
  PAIN_MARKS,
} from "./kit/sign-day.ts";

const DAY = 30;
/** Sites by their kind, as the program's list has them. */
const GROIN = ["groin", "front-of-hip", "sacrum"] as const;
const BONY = ["shin", "foot", "rib"] as const;
const WOUND = ["scar", "perineum"] as const;
const BELLY = ["abdomen", "chest"] as const;
const MUSCLE = [
  "ankle",
  "calf",
  "knee",
  "thigh",
  "buttock",
  "hip",
  "upper-back",
  "neck",
  "shoulder",
  "elbow",
  "wrist",
  "head",
  "breast",
] as const;
type Flags = Omit<PainReport, "site" | "score">;

/** What one day with a pain comes to, all warnings answered with none. */
function dayOf(site: string, score: number, flags: Flags = {}): SignDay {
  return wellRunner().on(DAY, pain(site, score, flags));
}

/** The rule and the level of the care that pain at a site has opened; null where it has opened none. */
function careOf(days: SignDays, site: string): readonly string[] | null {
  const care = days.state.cares.get(`pain:${site}`);
  return care === undefined ? null : [care.rule, care.level];
}

function careAfter(
  site: string,
  score: number,
  flags: Flags = {},
): readonly string[] | null {
  const days = wellRunner();
  days.on(DAY, pain(site, score, flags));
  return careOf(days, site);
}

/** The day on which nothing is held any more, with a clear check-in on each from the one given. */
function gone(days: SignDays, from: number): number {
  for (let day = from; day < from + 9; day++)
    if (holdIds(days.on(day, checkIn())).length === 0) return day;
  throw new Error("held for ever");
}

describe("pain whose warning question was left open", () => {
  const ASKED = [
    ["calf", "RF-17"],
    ["chest", "RF-01"],
    ["abdomen", "RF-18"],
    ["head", "RF-07"],
    ["breast", "RF-27"],
  ] as const;

  test("S-PAIN-SITE-ASKS counts as that warning, also where only exercise told of it", () => {
    for (const [site, warning] of ASKED) {
      const open = partly({ signs: "none", pain: [{ site, score: 1 }] });
      const done = walk({ pain: [{ site, score: 1 }] });
      for (const told of [open, done]) {
        const days = wellRunner();
        const day = days.on(DAY, told);
        const care = days.state.cares.get(`warning:${warning}`);
        expect(care?.rule).toBe("S-PAIN-SITE-ASKS");
        expect(care?.entries).toHaveLength(1);
        expect(holdIds(day)).toContain(`warning:${warning}`);
      }
    }
  });

  test("S-PAIN-SITE-ASKS answered with none it does not, but for the chest", () => {
    for (const [site, warning] of ASKED) {
      const days = wellRunner();
      days.on(DAY, pain(site, 1));
      const care = days.state.cares.get(`warning:${warning}`);
      if (site === "chest") {
        expect(care?.rule).toBe("S-WARNING");
        expect(care?.level).toBe("emergency");
      } else expect(care).toBeUndefined();
    }
  });

  test("S-PAIN-SITE-ASKS a pain of nought, and a site that asks nothing, raise none", () => {
    for (const pains of [
      ASKED.map(([site]) => ({ site, score: 0 })),
      [{ site: "knee", score: 3 }],
    ]) {
      const days = wellRunner();
      days.on(DAY, partly({ pain: pains }));
      expect([...days.state.cares.keys()]).toEqual([]);
    }
  });

  test("S-PAIN-SITE-ASKS every such pain of a day raises its own", () => {
    const days = wellRunner();
    const pains = [
      { site: "knee", score: 1 },
      { site: "calf", score: 0 },
      { site: "head", score: 2 },
      { site: "breast", score: 1 },
    ];
    days.on(DAY, partly({ pain: pains }));
    expect([...days.state.cares.keys()]).toEqual([
      "warning:RF-07",
      "warning:RF-27",
    ]);
  });
});

describe("pain over a bone", () => {
  test("S-PAIN-BONE without a mark holds impact and running until it is gone on two check-in days", () => {
    for (const site of [...GROIN, ...BONY]) {
      const days = wellRunner();
      const first = days.on(DAY, pain(site, 1));
      expect(holdIds(first)).toEqual([`bone:${site}`]);
      expect(theHold(first, `bone:${site}`)).toMatchObject({
        scope: ["impact", "run", "beyond"],
        since: dateOf(DAY),
        exits: [
          { rule: "X-CLEAR-DAYS", have: 0, need: 2, unit: "check-in" },
          { rule: "X-GO-AHEAD", need: site },
        ],
      });
      expect(careOf(days, site)).toBeNull();
      expect(first.outcome.pain).toEqual({
        stepDownSites: [site],
        ease: true,
      });
      const next = days.on(DAY + 1, checkIn());
      expect(theHold(next, `bone:${site}`).exits[0]?.have).toBe(1);
      expect(next.outcome.pain).toEqual({ stepDownSites: [], ease: false });
      expect(gone(days, DAY + 2)).toBe(DAY + 2);
    }
  });

  test("S-PAIN-BONE-FLAG and S-PAIN-GROIN each mark is a call soon, whatever the score", () => {
    for (const flag of ["onImpact", "worse", "night", "rest", "spot", "limp"])
      for (const score of [1, 10]) {
        for (const site of GROIN)
          expect(careAfter(site, score, { [flag]: true })).toEqual([
            "S-PAIN-GROIN",
            "call-soon",
          ]);
        for (const site of BONY)
          expect(careAfter(site, score, { [flag]: true })).toEqual([
            "S-PAIN-BONE-FLAG",
            "call-soon",
          ]);
      }
  });

  test("S-PAIN-GROIN no other mark, and no mark that is said not to be, calls", () => {
    for (const site of ["groin", "shin"]) {
      expect(careAfter(site, 10, { sudden: true })).toBeNull();
      expect(careAfter(site, 9, { night: false, limp: false })).toBeNull();
      expect(careAfter(site, 0, { night: true })).toBeNull();
    }
    expect(holdIds(dayOf("groin", 0, { night: true }))).toEqual([]);
  });

  test("S-PAIN-GROIN the care stays when the pain has gone, and the hold does not", () => {
    const days = wellRunner();
    const day = days.on(DAY, pain("groin", 2, { limp: true }));
    expect(holdIds(day)).toEqual(["care:groin", "bone:groin"]);
    expect(theHold(day, "care:groin").entries).toEqual(
      day.log.checkIn?.entries,
    );
    days.on(DAY + 1, checkIn());
    expect(holdIds(days.on(DAY + 2, checkIn()))).toEqual(["care:groin"]);
  });

  test("S-PAIN-BONE a score that only falls keeps it, and one told again begins anew", () => {
    const days = wellRunner();
    days.on(DAY, pain("shin", 6));
    days.on(DAY + 1, checkIn());
    const again = days.on(DAY + 2, pain("shin", 1));
    expect(theHold(again, "bone:shin").exits[0]?.have).toBe(0);
    expect(theHold(again, "bone:shin").since).toBe(dateOf(DAY));
    expect(theHold(again, "bone:shin").entries).toHaveLength(2);
    expect(again.outcome.pain).toEqual({ stepDownSites: [], ease: true });
    expect(gone(days, DAY + 3)).toBe(DAY + 4);
  });

  test("S-PAIN-BONE neither silence nor a check-in that leaves something out counts", () => {
    const days = wellRunner();
    days.on(DAY, pain("shin", 2));
    days.on(DAY + 1, checkIn());
    days.on(DAY + 2);
    days.on(DAY + 3, walk());
    const open = days.on(DAY + 4, checkIn({ warnings: undefined }));
    expect(theHold(open, "bone:shin").exits[0]?.have).toBe(1);
    expect(gone(days, DAY + 5)).toBe(DAY + 5);
  });

  test("S-PAIN-BONE pain told of a run on a day whose check-in was clear opens the hold on that day", () => {
    const days = wellRunner();
    const told = run({ pain: [{ site: "foot", score: 1 }] });
    const day = days.on(DAY, checkIn(), told);
    expect(holdIds(day)).toEqual(["care:foot", "bone:foot"]);
    expect(theHold(day, "bone:foot").exits[0]?.have).toBe(0);
  });
});

describe("pain at a wound", () => {
  test("S-PAIN-WOUND holds at any score, and takes no rung down", () => {
    for (const site of WOUND)
      for (const score of [1, 10]) {
        const day = dayOf(site, score);
        expect(holdIds(day)).toEqual([`wound:${site}`]);
        expect(day.outcome.pain).toEqual({ stepDownSites: [], ease: true });
        expect(careAfter(site, score)).toBeNull();
      }
  });

  test("S-WOUND-CALL more with activity or since then is a call soon, no other mark is", () => {
    for (const site of WOUND)
      for (const flag of PAIN_MARKS) {
        const care = careAfter(site, 1, { [flag]: true });
        if (flag === "worse" || flag === "onImpact")
          expect(care).toEqual(["S-WOUND-CALL", "call-soon"]);
        else if (flag === "heightLoss")
          expect(care).toEqual(["S-PAIN-BACK", "call-soon"]);
        else expect(care).toBeNull();
      }
  });

  test("S-PAIN-WOUND goes on two check-in days without it, not with a low score", () => {
    const days = wellRunner();
    days.on(DAY, pain("scar", 5));
    days.on(DAY + 1, pain("scar", 1));
    expect(holdIds(days.on(DAY + 2, checkIn()))).toEqual(["wound:scar"]);
    expect(gone(days, DAY + 3)).toBe(DAY + 3);
  });
});

describe("pain in the belly or the chest", () => {
  test("S-PAIN-BELLY holds at any score, answered with none", () => {
    for (const site of BELLY)
      for (const score of [1, 3]) {
        const day = dayOf(site, score);
        expect(holdIds(day)).toContain(`belly:${site}`);
        expect(day.outcome.pain.stepDownSites).toEqual([site]);
        expect(careAfter(site, score)).toBeNull();
      }
  });

  test("S-PAIN-BELLY goes on two check-in days without it, not with a low score", () => {
    const days = wellRunner();
    days.on(DAY, pain("abdomen", 3));
    days.on(DAY + 1, pain("abdomen", 1));
    days.on(DAY + 2, checkIn());
    expect(gone(days, DAY + 3)).toBe(DAY + 3);
  });
});

describe("pain in muscle or joint", () => {
  test("S-PAIN-GO-ON up to three, told for the first time and without a mark, goes on", () => {
    for (const site of MUSCLE)
      for (const score of [1, 3]) {
        const day = dayOf(site, score);
        expect(holdIds(day)).toEqual([]);
        expect(day.outcome.pain).toEqual({ stepDownSites: [], ease: false });
      }
  });

  test("S-PAIN-STOP from four, with a limp or worse since, holds and takes a rung down", () => {
    for (const site of MUSCLE)
      for (const day of [
        dayOf(site, 4),
        dayOf(site, 1, { limp: true }),
        dayOf(site, 1, { worse: true }),
      ]) {
        expect(holdIds(day)).toEqual([`pain:${site}`]);
        expect(day.outcome.pain).toEqual({
          stepDownSites: [site],
          ease: true,
        });
      }
  });

  test("S-PAIN-GO-ON other marks weigh nothing here, nor one that is said not to be", () => {
    for (const flag of ["onImpact", "night", "rest", "spot", "sudden"])
      expect(holdIds(dayOf("knee", 3, { [flag]: true }))).toEqual([]);
    expect(holdIds(dayOf("knee", 3, { limp: false, worse: false }))).toEqual(
      [],
    );
  });

  test("S-PAIN-STOP one that has grown since it was last told holds", () => {
    for (const [first, then, isHeld] of [
      [1, 2, true],
      [2, 2, false],
      [2, 1, false],
      [0, 3, false],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, pain("knee", first));
      const next = days.on(DAY + 1, pain("knee", then));
      expect(holdIds(next)).toEqual(isHeld ? ["pain:knee"] : []);
    }
  });

  test("S-PAIN-STOP a complete check-in without it in between ends the comparison, silence does not", () => {
    for (const [between, isHeld] of [
      [checkIn(), false],
      [checkIn({ signs: undefined }), true],
      [walk(), true],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, pain("knee", 1));
      days.on(DAY + 1, between);
      const next = days.on(DAY + 2, pain("knee", 2));
      expect(holdIds(next)).toEqual(isHeld ? ["pain:knee"] : []);
    }
  });

  test("S-PAIN-STOP told with none on the way is compared with none; growth in an incomplete report counts", () => {
    const days = wellRunner();
    days.on(DAY, pain("knee", 1));
    days.on(DAY + 1, pain("knee", 0));
    expect(holdIds(days.on(DAY + 2, pain("knee", 3)))).toEqual([]);
    const partial = wellRunner();
    partial.on(DAY, partly({ pain: [{ site: "knee", score: 1 }] }));
    const grown = partial.on(
      DAY + 1,
      partly({ pain: [{ site: "knee", score: 2 }] }),
    );
    expect(holdIds(grown)).toEqual(["pain:knee"]);
  });

  test("what holds a soft-tissue pain is asked of the state as it was before the day", () => {
    const days = wellRunner();
    days.on(DAY, pain("knee", 1));
    const { state } = days;
    // Of the same day: the check-in and the run tell of one pain, not of one that grew.
    expect(isHoldingPain(index, state, { site: "knee", score: 3 })).toBe(false);
    state.day += 1;
    expect(isHoldingPain(index, state, { site: "knee", score: 2 })).toBe(true);
    expect(isHoldingPain(index, state, { site: "knee", score: 1 })).toBe(false);
    expect(isHoldingPain(index, state, { site: "hip", score: 3 })).toBe(false);
    expect(isHoldingPain(index, state, { site: "hip", score: 4 })).toBe(true);
    // A complete check-in of today itself lies not in between.
    state.calm.complete.push(state.day);
    expect(isHoldingPain(index, state, { site: "knee", score: 2 })).toBe(true);
  });

  test("S-PAIN-STOP told with none while it is still held eases the day no more", () => {
    const days = wellRunner();
    days.on(DAY, pain("knee", 5));
    const none = days.on(DAY + 1, pain("knee", 0));
    expect(holdIds(none)).toEqual(["pain:knee"]);
    expect(none.outcome.pain.ease).toBe(false);
    expect(none.level.easeRules).toEqual([]);
  });

  test("S-PAIN-STOP goes on two check-in days with three or less, without a limp", () => {
    const days = wellRunner();
    days.on(DAY, pain("knee", 5));
    const low = days.on(DAY + 1, pain("knee", 3));
    expect(holdIds(low)).toEqual(["pain:knee"]);
    expect(theHold(low, "pain:knee").exits[0]).toMatchObject({
      have: 1,
      need: 2,
    });
    expect(low.outcome.pain).toEqual({ stepDownSites: [], ease: true });
    expect(holdIds(days.on(DAY + 2, pain("knee", 3)))).toEqual([]);
    const limping = wellRunner();
    limping.on(DAY, pain("knee", 5));
    limping.on(DAY + 1, checkIn());
    const limp = limping.on(DAY + 2, pain("knee", 1, { limp: true }));
    expect(theHold(limp, "pain:knee").exits[0]?.have).toBe(0);
  });

  test("S-PAIN-CALL from seven is a call soon, six is not", () => {
    for (const site of ["knee", "neck", "head", "breast"]) {
      expect(careAfter(site, 6)).toBeNull();
      expect(careAfter(site, 7)).toEqual(["S-PAIN-CALL", "call-soon"]);
      expect(careAfter(site, 10)).toEqual(["S-PAIN-CALL", "call-soon"]);
    }
  });

  test("S-PAIN-CALL a limp on three days is a call soon, on two it is not", () => {
    const days = wellRunner();
    const limp = pain("knee", 1, { limp: true });
    days.on(DAY, limp);
    days.on(DAY + 1, pain("knee", 5));
    days.on(DAY + 2, limp);
    expect(careOf(days, "knee")).toBeNull();
    days.on(DAY + 3, pain("knee", 4));
    expect(careOf(days, "knee")).toBeNull();
    days.on(DAY + 4, limp);
    expect(careOf(days, "knee")).toEqual(["S-PAIN-CALL", "call-soon"]);
  });

  test("S-PAIN-CALL limps before the hold had gone are not counted again", () => {
    const days = wellRunner();
    const limp = pain("knee", 1, { limp: true });
    days.each(DAY, DAY + 1, limp);
    days.each(DAY + 2, DAY + 3, checkIn());
    days.on(DAY + 4, limp);
    expect(careOf(days, "knee")).toBeNull();
  });

  test("several pains of a day are each heard: those that go on, those that hold", () => {
    const days = wellRunner();
    const day = days.on(
      DAY,
      checkIn({
        pain: [
          { site: "elbow", score: 0 },
          { site: "knee", score: 2 },
          { site: "hip", score: 5 },
          { site: "shin", score: 1 },
        ],
      }),
    );
    expect(holdIds(day)).toEqual(["pain:hip", "bone:shin"]);
    expect(day.outcome.pain.stepDownSites).toEqual(["hip", "shin"]);
    expect(days.state.painScores.get("knee")).toEqual({
      score: 2,
      day: ENDED + DAY,
    });
    const next = days.on(DAY + 1, pain("hip", 5));
    expect(next.outcome.pain.stepDownSites).toEqual([]);
    expect(theHold(next, "bone:shin").exits[0]?.have).toBe(1);
    expect(theHold(next, "pain:hip").exits[0]?.have).toBe(0);
  });
});

describe("pain that says more than its score", () => {
  test("S-PAIN-BACK sudden pain of the back or lost height is a call soon", () => {
    const call = ["S-PAIN-BACK", "call-soon"];
    for (const site of ["upper-back", "low-back"]) {
      expect(careAfter(site, 1, { sudden: true })).toEqual(call);
      expect(careAfter(site, 1, { sudden: false })).toBeNull();
      expect(careAfter(site, 0, { sudden: true })).toBeNull();
    }
    expect(careAfter("knee", 1, { sudden: true })).toBeNull();
    for (const site of ["upper-back", "knee", "shin", "girdle", "chest"]) {
      expect(careAfter(site, 1, { heightLoss: true })).toEqual(call);
      expect(careAfter(site, 0, { heightLoss: true })).toEqual(call);
      expect(careAfter(site, 0, { heightLoss: false })).toBeNull();
    }
  });

  test("S-PAIN-BACK lost height without pain opens no hold of the pain itself", () => {
    for (const site of ["upper-back", "shin", "scar", "abdomen"]) {
      const day = dayOf(site, 0, { heightLoss: true });
      expect(holdIds(day)).toEqual([`care:${site}`]);
      expect(day.outcome.pain).toEqual({ stepDownSites: [], ease: false });
    }
  });

  test("S-PAIN-BACK is asked of the site and the report", () => {
    const back = siteOf(index, "upper-back");
    const knee = siteOf(index, "knee");
    const report = (flags: Flags, score = 1): PainReport => ({
      site: "any",
      score,
      ...flags,
    });
    expect(isBackSign(back, report({ sudden: true }))).toBe(true);
    expect(isBackSign(back, report({ sudden: false }))).toBe(false);
    expect(isBackSign(back, report({}))).toBe(false);
    expect(isBackSign(knee, report({ sudden: true }))).toBe(false);
    expect(isBackSign(knee, report({ heightLoss: true }, 0))).toBe(true);
    expect(isBackSign(siteOf(index, "x"), report({ sudden: true }))).toBe(
      false,
    );
  });

  test("S-PELVIC-STOP pain at a pelvic joint is no hold of the pain", () => {
    for (const site of ["low-back", "pubic", "girdle"]) {
      const day = dayOf(site, 9, { limp: true, night: true });
      expect(holdIds(day)).toEqual(["pelvic"]);
      expect(day.outcome.pain).toEqual({ stepDownSites: [], ease: false });
      expect(careAfter(site, 9, { limp: true, night: true })).toBeNull();
    }
  });
});

describe("signs that call for care by themselves", () => {
  test("S-WOUND-CALL and S-PELVIC-CALL each severity of them is a call soon", () => {
    for (const [sign, rule] of [
      ["scar-pain", "S-WOUND-CALL"],
      ["bulge", "S-PELVIC-CALL"],
    ] as const)
      for (const severity of [1, 2, 3] as const) {
        const days = wellRunner();
        const day = days.on(DAY, signs({ [sign]: severity }));
        expect(days.state.cares.get(`sign:${sign}`)).toMatchObject({
          sign,
          rule,
          level: "call-soon",
          entries: day.log.checkIn?.entries,
        });
        expect(holdIds(day)).toContain(`care:${sign}`);
      }
    expect(
      holdIds(wellRunner().on(DAY, signs({ "scar-pain": 0, bulge: 0 }))),
    ).toEqual([]);
  });

  test("S-GO-AHEAD what was taken note of does not call again, worse does", () => {
    for (const sign of ["scar-pain", "bulge"] as const) {
      const days = wellRunner();
      days.on(DAY, signs({ [sign]: 2 }));
      days.on(DAY + 1, goAhead("pelvic-physio", [sign]));
      expect(holdIds(days.on(DAY + 2, signs({ [sign]: 1 })))).toEqual([]);
      expect(holdIds(days.on(DAY + 3, signs({ [sign]: 2 })))).toEqual([]);
      expect(holdIds(days.on(DAY + 4, signs({ [sign]: 3 })))).toContain(
        `care:${sign}`,
      );
    }
  });

  test("S-GO-AHEAD a bone or a wound held anew is not clear while what was taken note of is still there", () => {
    for (const [site, hold] of [
      ["shin", "bone:shin"],
      ["perineum", "wound:perineum"],
      ["abdomen", "belly:abdomen"],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, pain(site, 2));
      days.on(DAY + 1, goAhead("doctor", [site]));
      days.on(DAY + 2, pain(site, 3));
      const noted = days.each(DAY + 3, DAY + 6, pain(site, 1));
      expect(theHold(noted, hold).exits[0]?.have).toBe(0);
      days.on(DAY + 7, pain(site, 0));
      expect(holdIds(days.on(DAY + 8, checkIn()))).toEqual([]);
    }
  });

  test("S-GO-AHEAD a pain that was taken note of does not hold again, worse or otherwise does", () => {
    for (const [site, hold] of [
      ["knee", "pain:knee"],
      ["shin", "bone:shin"],
      ["perineum", "wound:perineum"],
      ["abdomen", "belly:abdomen"],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, pain(site, 5));
      days.on(DAY + 1, goAhead("doctor", [site]));
      const same = days.on(DAY + 2, pain(site, 5));
      expect(holdIds(same)).toEqual([]);
      expect(same.outcome.pain).toEqual({ stepDownSites: [], ease: false });
      const worse = days.on(DAY + 3, pain(site, 6));
      expect(holdIds(worse)).toEqual([hold]);
      days.on(DAY + 4, goAhead("doctor", [site]));
      const marked = days.on(DAY + 5, pain(site, 5, { limp: true }));
      expect(holdIds(marked)).toContain(hold);
    }
  });
});
