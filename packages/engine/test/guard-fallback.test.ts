import { describe, expect, test } from "vitest";
import { guard } from "../src/guard/guard.ts";
import { GUARD_CONDITIONS } from "../src/guard/conditions.ts";
import { GUARD_SAYS } from "../src/guard/says.ts";
import { scanOf } from "../src/guard/raw-journal.ts";
import type { Decision, Level, Session } from "../src/type/decision.ts";
import type { Entry } from "../src/type/entry.ts";
import {
  breaks,
  breath,
  dateOf,
  decisionOf,
  earned,
  entry,
  item,
  offer,
  runs,
  signs,
  strength,
  walk,
  word,
} from "./kit/raw.ts";

const TODAY = 150;
/** What no condition lets pass: an effort over 7. */
const WRONG = strength({ effortMax: 9 });

function guarded(
  sessions: readonly Session[],
  more: readonly Entry[] = [],
  fields: Partial<Decision> = {},
): Decision {
  const entries = [...earned(TODAY), ...more];
  const decision = decisionOf(TODAY, sessions, fields);
  return guard(scanOf({ entries, unread: [] }), decision);
}

function kindsOf({ sessions }: Decision): readonly string[] {
  return sessions.map(({ kind }) => kind);
}

describe("a decision that the guard agrees with", () => {
  test("stays as it is", () => {
    const decision = decisionOf(TODAY, [breath(), walk(), strength({})]);
    const read = scanOf({ entries: earned(TODAY), unread: [] });
    expect(guard(read, decision)).toBe(decision);
  });
});

describe("a decision that the guard objects to", () => {
  test("keeps breath alone, asks, and says first which conditions it broke", () => {
    const reason = {
      rule: "R-GO",
      params: {},
      entries: [],
      sources: ["house"],
    };
    const decision = guarded([breath(), walk(), WRONG, runs(1, 3601)], [], {
      reasons: [reason],
    });
    expect(kindsOf(decision)).toEqual(["breath"]);
    expect(decision.level).toBe("ask");
    expect(decision.reasons).toEqual([
      {
        rule: "GUARD",
        params: { conditions: "GU-22 GU-43" },
        entries: [],
        sources: ["house"],
      },
      reason,
    ]);
  });

  test("never speaks more boldly than before", () => {
    const levels: readonly (readonly [Level, Level])[] = [
      ["go", "ask"],
      ["ease", "ask"],
      ["ask", "ask"],
      ["stop", "stop"],
      ["call-soon", "call-soon"],
      ["call-now", "call-now"],
      ["emergency", "emergency"],
    ];
    for (const [level, left] of levels)
      expect(guarded([WRONG], [], { level }).level).toBe(left);
  });

  test("keeps nothing that only calls itself breath", () => {
    const quiet = { family: "pelvic-floor" };
    const left = (own: Session): number =>
      guarded([own, WRONG]).sessions.length;
    expect(left(breath())).toBe(1);
    expect(left(offer("breath", [item(quiet)]))).toBe(1);
    expect(left(offer("breath", []))).toBe(1);
    expect(left(offer("breath", [item(quiet), item()]))).toBe(0);
    expect(left(offer("breath", [item({ ...quiet, impact: 1 })]))).toBe(0);
    expect(left({ ...breath(), run: runs(1, 60).run })).toBe(0);
    const blocks = [quiet, {}].map((each) => ({
      role: "connect" as const,
      items: [item(each)],
    }));
    expect(left(offer("breath", [], { blocks }))).toBe(0);
  });

  test("keeps nothing at a care level", () => {
    for (const level of ["emergency", "call-now", "call-soon"] as const)
      expect(kindsOf(guarded([breath(), WRONG], [], { level }))).toEqual([]);
    for (const level of ["stop", "ask"] as const)
      expect(kindsOf(guarded([breath(), WRONG], [], { level }))).toEqual([
        "breath",
      ]);
  });

  test("keeps nothing where the journal itself tells of a warning or of illness today", () => {
    const warned = entry(TODAY - 9, "check-in", { warnings: ["RF-13"] });
    expect(kindsOf(guarded([breath(), WRONG], [warned]))).toEqual([]);
    const spoken = [warned, word(TODAY - 8, "RF-13")];
    expect(kindsOf(guarded([breath(), WRONG], spoken))).toEqual(["breath"]);
    const ill = signs(TODAY, { ill: 1 });
    expect(kindsOf(guarded([breath(), WRONG], [ill]))).toEqual([]);
    const was = signs(TODAY - 9, { ill: 1 });
    expect(kindsOf(guarded([breath(), WRONG], [was]))).toEqual(["breath"]);
  });

  test("keeps nothing where one reading alone tells of it", () => {
    const warned = entry(TODAY - 9, "check-in", { warnings: ["RF-13"] });
    const back = entry(TODAY - 8, "retract", { entry: warned.id });
    expect(kindsOf(guarded([breath(), WRONG], [warned, back]))).toEqual([]);
  });

  test("keeps nothing where the decision holds illness or a warning", () => {
    const [gate] = decisionOf(TODAY, []).gates;
    const held = (...names: readonly string[]): readonly string[] => {
      const holds = names.map((hold) => ({
        hold,
        scope: [],
        since: dateOf(TODAY),
        entries: [],
        exits: gate?.criteria ?? [],
      }));
      return kindsOf(guarded([breath(), WRONG], [], { holds }));
    };
    expect(held("ill")).toEqual([]);
    expect(held("warning:RF-13")).toEqual([]);
    expect(held("pain", "ill")).toEqual([]);
    expect(held("pain", "paused")).toEqual(["breath"]);
  });
});

describe("two readings of a journal", () => {
  test("must both object", () => {
    const told = signs(TODAY, { leak: 1 });
    const back = entry(TODAY, "retract", { entry: told.id });
    const decision = decisionOf(TODAY, [strength({})]);
    expect(breaks([...earned(TODAY), told], decision)).toEqual(["GU-06"]);
    expect(breaks([...earned(TODAY), told, back], decision)).toEqual([]);
    const wrong = decisionOf(TODAY, [WRONG]);
    expect(breaks([...earned(TODAY), told, back], wrong)).toEqual(["GU-22"]);
  });
});

describe("the guard's conditions", () => {
  test("stand in the order of their ids, each once", () => {
    expect(GUARD_CONDITIONS.map(({ id }) => id)).toEqual(
      Object.keys(GUARD_SAYS).toSorted(),
    );
  });
});
