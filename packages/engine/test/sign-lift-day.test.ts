import { describe, expect, test } from "vitest";
import type { ClinicianRole, GoAheadEntry } from "../src/index.ts";
import {
  comesBefore,
  isLaterThan,
  lifts,
  mayLift,
  namesOfCare,
} from "../src/sign/go-ahead.ts";
import {
  checkIn,
  dateOf,
  ENDED,
  goAhead,
  holdIds,
  index,
  pain,
  screen,
  type SignDays,
  signs,
  wellRunner,
} from "./kit/sign-day.ts";

const DAY = 30;
const ROLES = ["doctor", "midwife", "pelvic-physio"] as const;
const DOCTORS = ["doctor", "midwife"] as const;

/** A go-ahead about a day, written at an instant. */
function entry(on: number, at: string, fields = {}): GoAheadEntry {
  return {
    v: 1,
    id: "g",
    kind: "go-ahead",
    by: "runner",
    from: "doctor",
    for: [],
    on: dateOf(on),
    at,
    ...fields,
  } as unknown as GoAheadEntry;
}

/** The roles that may lift what goes by these names. */
function rolesFor(...names: readonly string[]): readonly ClinicianRole[] {
  return ROLES.filter((role) => mayLift(index, role, names));
}

describe("who may lift what", () => {
  test("S-GO-AHEAD warnings, topics, bleeding, illness and pain are a doctor's or a midwife's", () => {
    for (const name of [
      "RF-13",
      "RF-10.gush",
      "GP-k",
      "GP-anaemia",
      "PG-bleeding",
      "bleeding",
      "bleeding-up",
      "ill",
      "groin",
      "shin",
      "upper-back",
      "exercise",
    ])
      expect(rolesFor(name)).toEqual(DOCTORS);
  });

  test("S-GO-AHEAD pelvic signs, wounds and scars are a pelvic-health physio's too", () => {
    for (const name of [
      "leak",
      "urgency",
      "heaviness",
      "bulge",
      "pelvic-pain",
      "sex-pain",
      "low-back",
      "girdle",
      "scar-pain",
      "perineum",
      "running",
    ])
      expect(rolesFor(name)).toEqual(ROLES);
  });

  test("S-GO-AHEAD what stands in no list of its own goes by the other names that it has", () => {
    expect(rolesFor("knee")).toEqual([]);
    expect(rolesFor("knee", "pain")).toEqual(DOCTORS);
    expect(rolesFor("perineum", "pain")).toEqual(ROLES);
    expect(rolesFor("nothing", "GP-k")).toEqual(DOCTORS);
    expect(rolesFor("nothing", "H-PELVIC")).toEqual(ROLES);
    expect(rolesFor()).toEqual([]);
    expect(rolesFor("RF")).toEqual([]);
    expect(rolesFor("leaks")).toEqual([]);
  });

  test("S-GO-AHEAD the first name decides, where it stands in a list of its own", () => {
    expect(rolesFor("groin", "leak")).toEqual(DOCTORS);
    expect(rolesFor("leak", "groin")).toEqual(ROLES);
  });

  test("S-GO-AHEAD is heard where it names one of the names and its writer may", () => {
    const names = ["leak", "sign:leak"];
    const given = (scope: readonly string[], from: ClinicianRole = "doctor") =>
      lifts(index, entry(1, `${dateOf(1)}T08:00:00Z`, { for: scope, from }), [
        ...names,
      ]);
    expect(given(["leak"])).toBe(true);
    expect(given(["sign:leak"])).toBe(true);
    expect(given(["urgency", "leak", "heaviness"])).toBe(true);
    expect(given(["leak"], "pelvic-physio")).toBe(true);
    expect(given(["urgency"])).toBe(false);
    expect(given([])).toBe(false);
    const topic = entry(1, `${dateOf(1)}T08:00:00Z`, {
      for: ["GP-k"],
      from: "pelvic-physio",
    });
    expect(lifts(index, topic, ["GP-k"])).toBe(false);
  });
});

describe("what an open care goes by", () => {
  test("S-GO-AHEAD a warning goes by its id, with and without its qualifier", () => {
    expect(
      namesOfCare({ key: "warning:RF-10.gush", sign: "RF-10.gush" }),
    ).toEqual([
      "RF-10.gush",
      "warning:RF-10.gush",
      "care:RF-10.gush",
      "RF-10",
      "warning:RF-10",
      "warning",
      "H-WARNING",
    ]);
  });

  test("S-GO-AHEAD a topic, a sign, bleeding and a pain each go by their own names", () => {
    expect(namesOfCare({ key: "topic:GP-k", sign: "GP-k" })).toEqual([
      "GP-k",
      "topic:GP-k",
      "care:GP-k",
      "topic",
      "H-TOPIC",
    ]);
    expect(namesOfCare({ key: "sign:bulge", sign: "bulge" })).toEqual([
      "bulge",
      "sign:bulge",
      "care:bulge",
      "care",
      "H-CARE",
    ]);
    const bleeding = namesOfCare({
      key: "sign:bleeding-up",
      sign: "bleeding-up",
    });
    expect(bleeding).toEqual([
      "bleeding-up",
      "sign:bleeding-up",
      "care:bleeding-up",
      "care",
      "H-CARE",
      "bleeding",
      "H-BLEEDING",
    ]);
    expect(namesOfCare({ key: "pain:shin", sign: "shin" })).toEqual([
      "shin",
      "pain:shin",
      "bone:shin",
      "wound:shin",
      "belly:shin",
      "care:shin",
      "pain",
      "bone",
      "wound",
      "belly",
      "H-PAIN",
      "H-BONE",
      "H-WOUND",
      "H-BELLY",
      "care",
      "H-CARE",
    ]);
  });

  test("S-GO-AHEAD each of these names ends the care, in the life that is told", () => {
    const OPEN: readonly (readonly [
      string,
      string,
      ReturnType<typeof checkIn>,
    ])[] = [
      ["warning:RF-13", "RF-13", checkIn({ warnings: ["RF-13"] })],
      ["topic:GP-k", "GP-k", screen({ "GP-k": "past" })],
      ["sign:scar-pain", "scar-pain", signs({ "scar-pain": 1 })],
      ["sign:bleeding", "bleeding", signs({ bleeding: 1 })],
      ["pain:groin", "groin", pain("groin", 2, { rest: true })],
    ];
    for (const [key, sign, told] of OPEN) {
      for (const name of namesOfCare({ key, sign })) {
        const days = wellRunner();
        days.on(60, told);
        expect(days.state.cares.has(key)).toBe(true);
        days.on(61, goAhead("doctor", [name]));
        expect(days.state.cares.has(key)).toBe(false);
      }
      const days = wellRunner();
      days.on(60, told);
      days.on(61, goAhead("doctor", ["exercise", "running", "leak"]));
      expect(days.state.cares.has(key)).toBe(true);
    }
  });
});

describe("when a go-ahead is late enough", () => {
  const NOON = Date.parse(`${dateOf(DAY)}T12:00:00Z`);
  const report = { day: ENDED + DAY, at: NOON };
  const isLater = (on: number, at: string, urgent = false): boolean =>
    isLaterThan(entry(on, at), report, urgent);
  const at = (day: number, time: string): string =>
    `${dateOf(day)}T${time}:00Z`;

  test("S-GO-AHEAD given on a later day it is, urgent or not; on an earlier it is not", () => {
    for (const urgent of [true, false]) {
      expect(isLater(DAY + 1, at(DAY + 1, "00:00"), urgent)).toBe(true);
      expect(isLater(DAY - 1, at(DAY - 1, "23:59"), urgent)).toBe(false);
    }
  });

  test("S-GO-AHEAD of the same day it is where it was written later, but never for what is urgent", () => {
    expect(isLater(DAY, at(DAY, "12:01"))).toBe(true);
    expect(isLater(DAY, at(DAY, "12:00"))).toBe(false);
    expect(isLater(DAY, at(DAY, "11:59"))).toBe(false);
    expect(isLater(DAY, at(DAY, "12:01"), true)).toBe(false);
  });

  test("S-GO-AHEAD about an earlier day does not count, however late it was written", () => {
    for (const urgent of [true, false])
      expect(isLater(DAY - 1, at(DAY + 2, "12:00"), urgent)).toBe(false);
  });

  test("S-GO-AHEAD dated tomorrow was still given today", () => {
    expect(isLater(DAY + 1, at(DAY, "12:01"), true)).toBe(false);
    expect(isLater(DAY + 1, at(DAY, "12:01"))).toBe(true);
    expect(isLater(DAY + 1, at(DAY, "11:59"))).toBe(false);
  });

  test("S-GO-AHEAD comes before what was told later, and before what was not told", () => {
    const given = entry(DAY, at(DAY, "12:00"));
    const told = (instant: number) => ({ at: instant, entries: [] });
    expect(comesBefore(given, undefined)).toBe(true);
    expect(comesBefore(given, told(NOON + 1))).toBe(true);
    expect(comesBefore(given, told(NOON))).toBe(false);
    expect(comesBefore(given, told(NOON - 1))).toBe(false);
  });

  test("S-GO-AHEAD emergency and call-now end from the day after, call-soon on the same day", () => {
    for (const [warning, isUrgent] of [
      ["RF-01", true],
      ["RF-11", true],
      ["RF-13", false],
    ] as const) {
      const told = checkIn({ warnings: [warning] });
      const same = wellRunner().on(DAY, told, goAhead("doctor", [warning]));
      expect(holdIds(same)).toEqual(isUrgent ? [`warning:${warning}`] : []);
      const days = wellRunner();
      days.on(DAY, told);
      const next = days.on(DAY + 1, goAhead("doctor", [warning]));
      expect(holdIds(next)).toEqual([]);
    }
  });
});

describe("a go-ahead of a day on which more is told", () => {
  /** A life in which something is told, and on the next day told again at noon with a go-ahead at this time. */
  function again(
    first: ReturnType<typeof checkIn>,
    second: ReturnType<typeof checkIn>,
    name: string,
    time: string,
  ): SignDays {
    const days = wellRunner();
    days.on(60, first);
    const given = goAhead("doctor", [name], { time });
    days.on(61, { ...second, time: "12:00" }, given);
    return days;
  }
  const opens = (days: SignDays): readonly string[] => [
    ...days.state.cares.keys(),
    ...days.state.pains.keys(),
  ];

  test("S-GO-AHEAD what it takes note of does not lock again on its day, where it came first and nothing is worse", () => {
    for (const [name, first, worse] of [
      ["bulge", signs({ bulge: 1 }), signs({ bulge: 2 })],
      ["scar-pain", signs({ "scar-pain": 2 }), signs({ "scar-pain": 3 })],
      ["knee", pain("knee", 5), pain("knee", 6)],
      ["groin", pain("groin", 2, { rest: true }), pain("groin", 3)],
    ] as const) {
      expect(opens(again(first, first, name, "11:00"))).toEqual([]);
      expect(opens(again(first, worse, name, "11:00"))).not.toEqual([]);
      expect(opens(again(first, worse, name, "13:00"))).toEqual([]);
    }
  });

  test("S-GO-AHEAD at the same instant as the report it is neither before nor after it", () => {
    const told = pain("knee", 5);
    expect(opens(again(told, told, "knee", "12:00"))).toEqual(["knee"]);
    const bulge = signs({ bulge: 1 });
    expect(opens(again(bulge, bulge, "bulge", "12:00"))).toContain(
      "sign:bulge",
    );
  });

  test("S-GO-AHEAD warnings, topics and bleeding told after it lock anew", () => {
    const warned = checkIn({ warnings: ["RF-13"] });
    expect(opens(again(warned, warned, "RF-13", "11:00"))).toEqual([
      "warning:RF-13",
    ]);
    const bled = signs({ bleeding: 1 });
    expect(opens(again(bled, bled, "bleeding", "11:00"))).toEqual([
      "sign:bleeding",
    ]);
    const now = screen({ "GP-k": "now" });
    expect(opens(again(now, now, "GP-k", "11:00"))).toEqual(["topic:GP-k"]);
  });

  test("S-GO-AHEAD two of one day are each heard", () => {
    const days = wellRunner();
    days.on(DAY, pain("knee", 5), signs({ bulge: 1, ill: 1 }));
    const day = days.on(
      DAY + 1,
      goAhead("pelvic-physio", ["bulge"]),
      goAhead("doctor", ["knee", "ill"]),
    );
    expect(holdIds(day)).toEqual([]);
  });
});

describe("what a go-ahead leaves behind", () => {
  test("S-GO-AHEAD for a pain ends its care and its hold in one, by a word for either", () => {
    for (const name of [
      "care:groin",
      "bone:groin",
      "groin",
      "care",
      "H-CARE",
    ]) {
      const days = wellRunner();
      days.on(DAY, pain("groin", 2, { rest: true }));
      expect(holdIds(days.on(DAY + 1, goAhead("doctor", [name])))).toEqual([]);
      expect(days.state.accepted.get("pain:groin")).toEqual({
        severity: 2,
        flags: ["rest"],
        day: ENDED + DAY + 1,
        isUsual: false,
      });
    }
  });

  test("S-GO-AHEAD for a pain leaves the holds of other sites", () => {
    const days = wellRunner();
    const pains = [
      { site: "knee", score: 5 },
      { site: "hip", score: 5 },
    ];
    days.on(DAY, checkIn({ pain: pains }));
    expect(holdIds(days.on(DAY + 1, goAhead("doctor", ["knee"])))).toEqual([
      "pain:hip",
    ]);
    expect(holdIds(days.on(DAY + 1, goAhead("doctor", ["pain"])))).toEqual([]);
  });

  test("S-GO-AHEAD takes note of a warning or of bleeding of nothing: they lock anew", () => {
    const days = wellRunner();
    days.on(60, signs({ bleeding: 1 }, { warnings: ["RF-13"] }));
    days.on(61, goAhead("doctor", ["RF-13", "bleeding"]));
    expect(days.state.cares.size).toBe(0);
    expect(days.state.accepted.size).toBe(0);
  });

  test("S-GO-AHEAD for a topic takes note of its past, not of another's", () => {
    const days = wellRunner();
    days.on(DAY, screen({ "GP-k": "past", "GP-l": "past" }));
    days.on(DAY + 1, goAhead("doctor", ["GP-k"]));
    expect(days.state.topics.get("GP-k")?.pastAccepted).toBe(true);
    expect(days.state.topics.get("GP-l")?.pastAccepted).toBe(false);
    expect([...days.state.cares.keys()]).toEqual(["topic:GP-l"]);
  });

  test("S-GO-AHEAD of a day on which nothing is open changes nothing", () => {
    const days = wellRunner();
    const given = goAhead("doctor", ["knee", "leak", "GP-k", "ill", "bulge"]);
    expect(holdIds(days.on(DAY, given))).toEqual([]);
    expect(days.state.accepted.size).toBe(0);
  });
});
