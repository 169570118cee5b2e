import { describe, expect, test } from "vitest";
import type { CivilDate, ClinicianRole } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import { calmUntil, exitsOf, namedBy, reasonOf } from "./kit/sign.ts";
import {
  CLEAR_SIGNS,
  holds,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

const DAY = 21;
const calm = calmUntil(DAY);
const ROLES = ["doctor", "midwife", "pelvic-physio"] as const;

/** What is open, by the id of its hold, and who may lift it (program, section 4). */
const OPEN: readonly (readonly [string, Story, readonly ClinicianRole[]])[] = [
  [
    "warning:RF-13",
    calm.copy().checkIn(DAY, { warnings: ["RF-13"] }),
    ["doctor", "midwife"],
  ],
  [
    "topic:GP-k",
    calm
      .copy()
      .checkIn(DAY)
      .screen(DAY, { answers: { "GP-k": "past" } }),
    ["doctor", "midwife"],
  ],
  [
    "topic:GP-l",
    calm
      .copy()
      .checkIn(DAY)
      .screen(DAY, { answers: { "GP-l": "unsure" } }),
    ["doctor", "midwife"],
  ],
  ["pelvic", calm.copy().signs(DAY, { leak: 1 }), ROLES],
  ["pelvic", calm.copy().signs(DAY, { urgency: 2 }), ROLES],
  ["pelvic", calm.copy().signs(DAY, { heaviness: 3 }), ROLES],
  ["pelvic", calm.copy().signs(DAY, { "pelvic-pain": 1 }), ROLES],
  [
    "pelvic",
    calm.copy().checkIn(DAY, { pain: [{ site: "girdle", score: 4 }] }),
    ROLES,
  ],
  ["care:bulge", calm.copy().signs(DAY, { bulge: 1 }), ROLES],
  ["care:scar-pain", calm.copy().signs(DAY, { "scar-pain": 1 }), ROLES],
  [
    "wound:perineum",
    calm.copy().checkIn(DAY, { pain: [{ site: "perineum", score: 2 }] }),
    ROLES,
  ],
  [
    "care:groin",
    calm
      .copy()
      .checkIn(DAY, { pain: [{ site: "groin", score: 2, limp: true }] }),
    ["doctor", "midwife"],
  ],
  [
    "bone:shin",
    calm.copy().checkIn(DAY, { pain: [{ site: "shin", score: 2 }] }),
    ["doctor", "midwife"],
  ],
  [
    "pain:knee",
    calm.copy().checkIn(DAY, { pain: [{ site: "knee", score: 5 }] }),
    ["doctor", "midwife"],
  ],
  [
    "care:knee",
    calm.copy().checkIn(DAY, { pain: [{ site: "knee", score: 9 }] }),
    ["doctor", "midwife"],
  ],
  [
    "care:upper-back",
    calm
      .copy()
      .checkIn(DAY, { pain: [{ site: "upper-back", score: 1, sudden: true }] }),
    ["doctor", "midwife"],
  ],
  [
    "bleeding",
    calm.copy().signs(DAY, { "bleeding-up": 1 }),
    ["doctor", "midwife"],
  ],
  [
    "care:bleeding-up",
    calm.copy().signs(DAY, { "bleeding-up": 1 }),
    ["doctor", "midwife"],
  ],
  ["ill", calm.copy().signs(DAY, { ill: 1 }), ["doctor", "midwife"]],
];

describe("who may lift what, and how it is named", () => {
  test.each(
    OPEN,
  )("X-GO-AHEAD %s ends by the word that its exit names, of those who may", (id, story, may) => {
    const names = namedBy(story.decide(DAY), id);
    expect(names.length).toBeGreaterThan(0);
    for (const role of ROLES) {
      const spoken = story.copy().goAhead(DAY, role, names);
      if (may.includes(role)) expect(holds(spoken.decide(DAY))).toEqual([]);
      else expect(holds(spoken.decide(DAY))).toContain(id);
    }
  });

  test.each(
    OPEN,
  )("X-GO-AHEAD %s is touched by no scope and no other sign's word", (id, story) => {
    const before = holds(story.decide(DAY));
    const spoken = story.copy();
    spoken.goAhead(DAY, "doctor", ["exercise", "impact", "running"]);
    spoken.goAhead(DAY, "doctor", ["RF-28", "GP-a", "elbow", "emptying"]);
    expect(holds(spoken.decide(DAY))).toEqual(before);
    expect(before).toContain(id);
  });

  test.each(
    OPEN,
  )("X-GO-AHEAD %s is not touched by a word written before it on the same day", (id, story) => {
    const names = namedBy(story.decide(DAY), id);
    const early = story.copy();
    const at = `${story.date(DAY)}T00:00:01+00:00`;
    early.goAhead(DAY, "doctor", names, { at });
    early.goAhead(DAY - 1, "doctor", names);
    expect(holds(early.decide(DAY))).toContain(id);
  });
});

describe("when a go-ahead counts", () => {
  const warned = (id: string) => calm.copy().checkIn(DAY, { warnings: [id] });

  test("S-GO-AHEAD an urgent sign waits for one dated after its day", () => {
    const story = warned("RF-15").goAhead(DAY, "doctor", ["RF-15"]);
    expect(story.checkIn(DAY + 1).decide(DAY + 1).level).toBe("call-now");
    story.goAhead(DAY + 1, "doctor", ["RF-15"]);
    expect(story.decide(DAY).level).toBe("call-now");
    expect(story.decide(DAY + 1).level).toBe("go");
  });

  test("S-GO-AHEAD one dated tomorrow was still given today", () => {
    const story = warned("RF-15").checkIn(DAY + 1);
    const at = `${story.date(DAY)}T23:00:00+00:00`;
    story.goAhead(DAY + 1, "doctor", ["RF-15"], { at });
    expect(story.decide(DAY + 1).level).toBe("call-now");
    const soon = warned("RF-13").checkIn(DAY + 1);
    soon.goAhead(DAY + 1, "doctor", ["RF-13"], { at });
    expect(soon.decide(DAY + 1).level).toBe("go");
  });

  test("S-GO-AHEAD a clear check-in later that day does not undo it", () => {
    const story = warned("RF-13").goAhead(DAY, "doctor", ["RF-13"]);
    expect(story.decide(DAY).level).toBe("go");
    expect(story.checkIn(DAY).decide(DAY).level).toBe("go");
    const leak = calm.copy().signs(DAY, { leak: 1 });
    leak.goAhead(DAY, "midwife", ["leak"]).checkIn(DAY);
    expect(leak.decide(DAY).level).toBe("go");
    leak.signs(DAY, { leak: 1 });
    expect(leak.decide(DAY).level).toBe("go");
    leak.signs(DAY, { leak: 2 });
    expect(leak.decide(DAY).level).toBe("stop");
  });

  test("S-GO-AHEAD one of the same instant as the report is not later than it", () => {
    const at = `${calm.date(DAY)}T12:00:00+00:00`;
    const story = calm.copy().signs(DAY - 1, { leak: 1 });
    const signs = { ...CLEAR_SIGNS, leak: 1 } as const;
    story.checkIn(DAY, { signs }, { at });
    story.goAhead(DAY, "midwife", ["leak"], { at });
    expect(story.decide(DAY).level).toBe("stop");
  });

  test("S-GO-AHEAD a warning told again locks anew, unchanged or not", () => {
    const story = warned("RF-13").goAhead(DAY, "doctor", ["RF-13"]);
    story.checkIn(DAY + 1, { warnings: ["RF-13"] });
    expect(story.decide(DAY + 1).level).toBe("call-soon");
    story.goAhead(DAY + 1, "doctor", ["RF-13"]);
    expect(story.decide(DAY + 1).level).toBe("go");
    story.checkIn(DAY + 1, { warnings: ["RF-13"] });
    expect(story.decide(DAY + 1).level).toBe("call-soon");
  });

  test("S-GO-AHEAD an urgent sign told again on the day of the word waits for the next", () => {
    const story = warned("RF-15").checkIn(DAY + 1, { warnings: ["RF-15"] });
    story.goAhead(DAY + 1, "doctor", ["RF-15"]);
    expect(story.decide(DAY + 1).level).toBe("call-now");
    expectGolden("s-go-ahead-urgent-again", story.decide(DAY + 1));
    story.goAhead(DAY + 2, "doctor", ["RF-15"]).checkIn(DAY + 2);
    expect(story.decide(DAY + 2).level).toBe("go");
  });

  test("S-GO-AHEAD one for a sign that was not there lifts none that comes later", () => {
    const story = calm.copy().checkIn(DAY);
    story.goAhead(DAY, "doctor", ["leak", "RF-13", "groin", "bulge", "GP-k"]);
    story.signs(DAY + 1, { leak: 1, bulge: 1 }, { warnings: ["RF-13"] });
    story.screen(DAY + 1, { answers: { "GP-k": "past" } });
    const open = holds(story.decide(DAY + 1));
    expect(open).toEqual(
      ["warning:RF-13", "topic:GP-k", "care:bulge", "pelvic"].toSorted(
        (a, b) => open.indexOf(a) - open.indexOf(b),
      ),
    );
    expect(open).toHaveLength(4);
  });

  test("S-GO-AHEAD taken back, what it lifted is open again", () => {
    const story = warned("RF-13").goAhead(DAY, "doctor", ["RF-13"]);
    const entry = story.entries.at(-1)?.id ?? "";
    story.raw(DAY + 3, { kind: "retract", entry }).checkIn(DAY + 3);
    expect(story.decide(DAY + 3).level).toBe("call-soon");
  });

  test("S-GO-AHEAD a sign told late counts from its own date: an older word of a later day lifts it", () => {
    const story = calm
      .copy()
      .checkIn(DAY)
      .checkIn(DAY + 2);
    story.goAhead(DAY + 1, "doctor", ["RF-15"]);
    const on: CivilDate = story.date(DAY);
    const at = `${story.date(DAY + 2)}T20:00:00+00:00`;
    story.checkIn(DAY, { warnings: ["RF-15"] }, { on, at });
    expect(story.decide(DAY).level).toBe("call-now");
    expect(story.decide(DAY + 2).level).toBe("go");
  });

  test("S-GO-AHEAD an accepted sign is named among the reasons of a day that has it", () => {
    const story = calm.copy().signs(DAY, { heaviness: 1 });
    story
      .goAhead(DAY, "midwife", ["heaviness"])
      .signs(DAY + 1, { heaviness: 1 });
    const decision = story.decide(DAY + 1);
    expect(reasonOf(decision, "S-GO-AHEAD").params).toEqual({
      sign: "heaviness",
    });
    expect(rules(story.checkIn(DAY + 2).decide(DAY + 2))).not.toContain(
      "S-GO-AHEAD",
    );
    const usual = calm
      .copy()
      .goAhead(DAY, "pelvic-physio", ["urgency"], { level: 2 });
    expect(rules(usual.signs(DAY, { urgency: 2 }).decide(DAY))).toContain(
      "S-USUAL-LEVEL",
    );
    expectGolden("s-go-ahead-noted", decision);
  });

  test("S-GO-AHEAD every hold that is open at once says how it ends", () => {
    const story = calm.copy().signs(
      DAY,
      {
        leak: 1,
        bulge: 1,
        "scar-pain": 1,
        "bleeding-up": 1,
        doming: 1,
        ill: 1,
      },
      {
        warnings: ["RF-13", "RF-22.persistent"],
        pain: [
          { site: "groin", score: 3, night: true },
          { site: "knee", score: 6 },
          { site: "scar", score: 1 },
        ],
      },
    );
    story.screen(DAY, { answers: { "GP-k": "past", "GP-l": "unsure" } });
    story.raw(DAY, { kind: "pause" });
    const decision = story.decide(DAY);
    for (const { hold } of decision.holds)
      expect(exitsOf(decision, hold).length).toBeGreaterThan(0);
    expect(decision.holds.length).toBeGreaterThan(13);
    expectGolden("s-go-ahead-every-hold", decision);
  });

  test("S-GO-AHEAD scopes are one fact and lift nothing, with every sign open", () => {
    const story = screened().signs(30, { leak: 1 }, { warnings: ["RF-22"] });
    story.goAhead(31, "doctor", ["exercise", "impact", "running"]).checkIn(31);
    expect(holds(story.decide(31))).toEqual(["warning:RF-22", "pelvic"]);
  });
});
