import { describe, expect, test } from "vitest";
import { bareId, warningLevel } from "../src/sign/warning.ts";
import {
  checkIn,
  dateOf,
  ENDED,
  goAhead,
  holdIds,
  index,
  signs,
  theHold,
  walk,
  wellRunner,
} from "./kit/sign-day.ts";

const DAY = 30;

/** The level of a warning beside what else is present. */
function levelOf(id: string, ...present: readonly string[]): string {
  return warningLevel(index, id, new Set([id, ...present]));
}

describe("the level of a warning", () => {
  test("S-WARNING a bare id has the level of its list, a qualified one that of its qualifier", () => {
    for (const { id, level, qualifiers } of index.program.warnings) {
      expect(levelOf(id)).toBe(level);
      for (const [qualifier, own] of Object.entries(qualifiers))
        expect(levelOf(`${id}.${qualifier}`)).toBe(own);
    }
    expect(bareId("RF-06.fainted")).toBe("RF-06");
    expect(bareId("RF-06")).toBe("RF-06");
  });

  test("S-WARNING a qualifier that the program does not know is the strongest of the sign", () => {
    expect(levelOf("RF-06.unheard")).toBe("emergency");
  });

  test("S-WARNING one that the program does not know is a call now", () => {
    expect(levelOf("RF-99")).toBe("call-now");
    expect(levelOf("RF-99.bad", "RF-01")).toBe("call-now");
  });

  test("S-WARNING beside one that it is named with it rises, bare or qualified, and never falls", () => {
    for (const [id, other, level] of [
      ["RF-08", "RF-07", "emergency"],
      ["RF-08", "RF-07.other", "emergency"],
      ["RF-08", "RF-19", "emergency"],
      ["RF-08", "RF-09.high", "emergency"],
      ["RF-08", "RF-11", "call-now"],
      ["RF-07.other", "RF-08", "emergency"],
      ["RF-07.other", "RF-11", "call-now"],
      ["RF-17", "RF-02", "emergency"],
      ["RF-27.sore", "RF-15", "call-now"],
      ["RF-01", "RF-15", "emergency"],
      ["RF-10.gush", "RF-06", "emergency"],
    ] as const)
      expect(levelOf(id, other)).toBe(level);
  });

  test("S-WARNING named with a qualified one it rises beside that or its bare id, not beside another of it", () => {
    expect(levelOf("RF-18.severe")).toBe("call-now");
    expect(levelOf("RF-18.severe", "RF-06.fainted")).toBe("emergency");
    expect(levelOf("RF-18.severe", "RF-06")).toBe("emergency");
    expect(levelOf("RF-18.severe", "RF-06.dizzy")).toBe("call-now");
    expect(levelOf("RF-18.severe", "RF-10.pad-an-hour")).toBe("emergency");
  });

  test("S-WARNING a wound or breast sign beside feeling ill rises as its list says", () => {
    expect(levelOf("RF-24.infected")).toBe("call-soon");
    expect(levelOf("RF-24.infected", "sign:ill")).toBe("call-now");
    expect(levelOf("RF-23.infected", "sign:ill")).toBe("call-now");
    expect(levelOf("RF-27.sore", "sign:ill")).toBe("call-now");
    expect(levelOf("RF-27.sore", "sign:leak")).toBe("call-soon");
    expect(levelOf("RF-22.persistent", "sign:ill")).toBe("call-soon");
  });
});

describe("warnings of a day", () => {
  test("S-WARNING each is opened with its level, and holds until a go-ahead", () => {
    const days = wellRunner();
    const warnings = ["RF-13", "RF-11"];
    const day = days.on(DAY, checkIn({ warnings }));
    expect(theHold(day, "warning:RF-13")).toMatchObject({
      scope: ["brisk", "rebuild", "load", "impact", "run", "beyond"],
      since: dateOf(DAY),
      entries: day.log.checkIn?.entries,
      exits: [{ rule: "X-GO-AHEAD", need: "RF-13", unit: "go-ahead" }],
    });
    expect(theHold(day, "warning:RF-11").scope).toEqual([
      "reconnect",
      "rebuild",
      "load",
      "impact",
      "run",
      "beyond",
    ]);
    expect(days.state.cares.get("warning:RF-11")).toMatchObject({
      rule: "S-WARNING",
      level: "call-now",
    });
    const later = days.on(DAY + 20, checkIn());
    expect(holdIds(later)).toEqual(["warning:RF-13", "warning:RF-11"]);
    expect(days.state.cares.get("warning:RF-13")?.day).toBe(ENDED + DAY);
  });

  test("S-WARNING two of one day raise each other", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ warnings: ["RF-08", "RF-07.other"] }));
    for (const key of ["warning:RF-08", "warning:RF-07.other"])
      expect(days.state.cares.get(key)?.level).toBe("emergency");
  });

  test("S-WARNING one that is open takes part on a later day, and is raised on it", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ warnings: ["RF-07.other"] }));
    expect(days.state.cares.get("warning:RF-07.other")?.level).toBe("call-now");
    days.on(DAY + 3, checkIn({ warnings: ["RF-08"] }));
    expect(days.state.cares.get("warning:RF-08")?.level).toBe("emergency");
    expect(days.state.cares.get("warning:RF-07.other")).toMatchObject({
      level: "emergency",
      since: ENDED + DAY,
      day: ENDED + DAY + 3,
    });
  });

  test("S-WARNING one that nothing raises keeps its day", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ warnings: ["RF-13"] }));
    days.on(DAY + 3, checkIn({ warnings: ["RF-11"] }));
    expect(days.state.cares.get("warning:RF-13")).toMatchObject({
      level: "call-soon",
      day: ENDED + DAY,
    });
  });

  test("S-WARNING feeling ill raises an open wound sign on the day that it is told, answered by none it does not", () => {
    for (const [severity, level] of [
      [1, "call-now"],
      [0, "call-soon"],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, checkIn({ warnings: ["RF-24.infected"] }));
      days.on(DAY + 1, signs({ ill: severity }));
      expect(days.state.cares.get("warning:RF-24.infected")?.level).toBe(level);
    }
    const walked = wellRunner();
    walked.on(DAY, checkIn({ warnings: ["RF-24.infected"] }));
    walked.on(DAY + 1, walk({ signs: { ill: 2 } }));
    expect(walked.state.cares.get("warning:RF-24.infected")?.level).toBe(
      "call-now",
    );
  });

  test("S-WARNING other cares take no part, and are raised by none", () => {
    const days = wellRunner();
    days.on(DAY, signs({ bulge: 1 }));
    days.on(DAY + 1, checkIn({ warnings: ["RF-01"] }));
    expect(days.state.cares.get("sign:bulge")).toMatchObject({
      level: "call-soon",
      day: ENDED + DAY,
    });
  });

  test("S-WARNING told again it locks anew after its go-ahead", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ warnings: ["RF-13"] }));
    expect(holdIds(days.on(DAY + 1, goAhead("doctor", ["RF-13"])))).toEqual([]);
    const again = days.on(DAY + 2, checkIn({ warnings: ["RF-13"] }));
    expect(holdIds(again)).toEqual(["warning:RF-13"]);
  });
});
