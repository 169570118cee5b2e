import { describe, expect, test } from "vitest";
import type { Context } from "../src/criterion/context.ts";
import { foldGates, gateMemory } from "../src/criterion/gate.ts";
import type { State } from "../src/fold/state.ts";
import type { Criterion, GateRule, Phase } from "../src/type/program.ts";
import {
  bareDay,
  goAhead,
  held,
  index,
  numbers,
  on,
  opened,
} from "./kit/bare-day.ts";

/** How gates open, shut for a while and are forgotten: on small programs of one or two gates. */

const NOT_PREGNANT: Criterion = { rule: "", test: "not-pregnant" };
const HEALED: Criterion = { rule: "", test: "healed" };
const DAY_42: Criterion = { rule: "", test: "day", from: "impactFromDay" };
const STRENGTH: Criterion = {
  rule: "",
  test: "strength-gap",
  days: "gapTwoRungsDays",
};
const RUNS: Criterion = {
  rule: "",
  test: "run-gap",
  days: "runGapRecheckDays",
};
const BODY: Criterion = { rule: "", test: "body", is: "no-surgical-windows" };
const SESSIONS: Criterion = {
  rule: "",
  test: "clean-sessions",
  phase: "reconnect",
  count: "reconnectSessions",
};
const NOTE: Criterion = {
  rule: "",
  test: "go-ahead",
  scope: "exercise",
  from: ["doctor"],
  notBefore: null,
};

type Change = Parameters<typeof bareDay>[1];

/** A day of a program of these gates alone. */
function dayWith(
  gates: readonly GateRule[],
  since: number,
  change: Change = {},
): Context {
  const program = { ...index.program, gates };
  return bareDay(since, change, { index: { ...index, program } });
}

function gate(
  name: Phase,
  opens: readonly Criterion[],
  keeps: readonly Criterion[] = [],
): GateRule {
  return { gate: name, opens, keeps };
}

/** What is open after a day's gates have been asked, and what is remembered as having opened. */
function folded(
  context: Context,
  before: Context | null = null,
): { readonly open: readonly Phase[]; readonly opened: readonly Phase[] } {
  foldGates(context, before);
  return {
    open: [...context.openGates],
    opened: [...context.state.gates]
      .filter(([, memory]) => memory.opened)
      .map(([name]) => name),
  };
}

const healed = (value: "yes" | "no"): State["healed"] => ({
  value,
  day: on(1),
});
const pregnantReport = { day: on(60), entries: [] };

describe("a gate", () => {
  const gates = [gate("load", [DAY_42], [HEALED])];

  test("that has never opened is remembered as shut", () => {
    const { state } = bareDay(60);
    expect(gateMemory(state, "load")).toEqual({ opened: false, since: null });
  });

  test("opens on the day on which all that opens it and all that keeps it open hold, and remembers that day", () => {
    const yes = { healed: healed("yes") };
    expect(folded(dayWith(gates, 41, yes)).open).toEqual([]);
    expect(folded(dayWith(gates, 42, { healed: healed("no") }))).toEqual({
      open: [],
      opened: [],
    });
    expect(folded(dayWith(gates, 42)).opened).toEqual([]);
    const context = dayWith(gates, 42, yes);
    expect(folded(context)).toEqual({ open: ["load"], opened: ["load"] });
    expect(gateMemory(context.state, "load")).toEqual({
      opened: true,
      since: on(42),
    });
  });

  test("does not open while one of several things that open it is missing", () => {
    const several = [gate("load", [DAY_42, NOTE, HEALED])];
    const all = {
      healed: healed("yes"),
      goAheads: [goAhead(0, "doctor", "exercise")],
    };
    expect(folded(dayWith(several, 50, all)).open).toEqual(["load"]);
    for (const change of [{ healed: null }, { goAheads: [] }])
      expect(folded(dayWith(several, 50, { ...all, ...change })).open).toEqual(
        [],
      );
  });

  test("once opened asks only what keeps it open, and keeps the day on which it opened", () => {
    const context = dayWith(gates, 10, {
      healed: healed("yes"),
      gates: opened("load"),
    });
    expect(folded(context).open).toEqual(["load"]);
    expect(gateMemory(context.state, "load").since).toBe(on(0));
  });

  test("that is held shuts for a while and keeps its memory", () => {
    const kept = [gate("load", [DAY_42], [NOT_PREGNANT])];
    const context = dayWith(kept, 60, {
      pregnantReport,
      gates: opened("load"),
    });
    expect(folded(context)).toEqual({ open: [], opened: ["load"] });
  });

  test("of yesterday is asked anew today", () => {
    const context = dayWith(gates, 60);
    context.openGates.add("load");
    expect(folded(context).open).toEqual([]);
  });
});

describe("a gap, or an answer taken back", () => {
  const never = gate("load", [DAY_42, NOTE], [STRENGTH, RUNS, HEALED]);
  const fine = {
    healed: healed("yes"),
    done: { strength: [on(90)], run: [on(90)] },
  };

  test("makes a gate forget that it has opened", () => {
    const at = (change: Change) =>
      folded(
        dayWith([never], 100, { gates: opened("load"), ...fine, ...change }),
      );
    expect(at({})).toEqual({ open: ["load"], opened: ["load"] });
    expect(at({ healed: healed("no") }).opened).toEqual([]);
    expect(at({ healed: null }).opened).toEqual([]);
    expect(at({ done: { strength: [on(71)], run: [on(90)] } }).opened).toEqual(
      [],
    );
    expect(at({ done: { strength: [on(72)], run: [on(90)] } }).opened).toEqual([
      "load",
    ]);
  });

  test("between runs makes the run gate forget, and nothing below it", () => {
    const gates = [gate("load", [NOTE]), gate("run", [NOTE], [RUNS])];
    const at = (day: number) =>
      folded(
        dayWith(gates, day, {
          gates: opened("load", "run"),
          done: { run: [on(70)] },
        }),
      );
    expect(at(98)).toEqual({ open: ["load", "run"], opened: ["load", "run"] });
    expect(at(99)).toEqual({ open: ["load"], opened: ["load"] });
  });

  test("makes every gate above forget as well, also one that asks nothing of the kind", () => {
    const gates = [
      gate("rebuild", [NOTE]),
      gate("load", [NOTE], [HEALED]),
      gate("impact", [NOTE]),
      gate("run", [NOTE]),
    ];
    const context = dayWith(gates, 100, {
      gates: opened("rebuild", "load", "impact", "run"),
    });
    expect(folded(context)).toEqual({ open: ["rebuild"], opened: ["rebuild"] });
    expect(gateMemory(context.state, "run").since).toBe(null);
  });

  test("undoes nothing where the gate had not opened yet", () => {
    const gates = [gate("load", [NOTE], [HEALED]), gate("impact", [NOTE])];
    const context = dayWith(gates, 100, { gates: opened("impact") });
    expect(folded(context)).toEqual({ open: ["impact"], opened: ["impact"] });
  });

  test("a forgotten gate opens again on the same day where everything that opens it holds", () => {
    const gates = [
      gate("load", [NOTE], [HEALED]),
      gate("impact", [DAY_42], []),
    ];
    const context = dayWith(gates, 100, { gates: opened("load", "impact") });
    expect(folded(context)).toEqual({ open: ["impact"], opened: ["impact"] });
    expect(gateMemory(context.state, "impact").since).toBe(on(100));
  });
});

describe("a gap that has taken rungs", () => {
  const gates = [gate("rebuild", [SESSIONS, DAY_42])];
  const sessions = (count: number): Partial<State["done"]> => ({
    cleanByPhase: new Map([
      [
        "reconnect",
        Array.from({ length: count }, (_, day) => ({
          day: on(day),
          rungs: new Map([["ribs", 1]]),
        })),
      ],
    ]),
  });
  const at = (gapSteps: number, count: number, since = 60) =>
    folded(
      dayWith(gates, since, {
        gapSteps,
        gates: opened("rebuild"),
        done: sessions(count),
      }),
    ).opened;

  test("by two makes a gate forget that opened on sessions which no longer count", () => {
    expect(numbers.reconnectSessions).toBe(4);
    expect(at(2, 3)).toEqual([]);
    expect(at(3, 3)).toEqual([]);
    expect(at(2, 4)).toEqual(["rebuild"]);
  });

  test("by one leaves the gate as it was", () => {
    expect(at(1, 0)).toEqual(["rebuild"]);
    expect(at(0, 0)).toEqual(["rebuild"]);
  });

  test("takes nothing that opened the gate but sessions", () => {
    expect(at(2, 4, 30)).toEqual(["rebuild"]);
  });
});

describe("a correction", () => {
  const memory = opened("load");
  const birth = (value: "vaginal" | "caesarean"): Change => ({
    body: { birth: held(value) },
    gates: new Map(memory),
  });

  test("makes a gate forget where it alone makes false what the gate opened on", () => {
    const gates = [gate("load", [BODY])];
    const after = (value: "vaginal" | "caesarean") =>
      dayWith(gates, 60, birth(value));
    const before = dayWith(gates, 60, birth("vaginal"));
    expect(folded(after("caesarean"), before).opened).toEqual([]);
    expect(folded(after("vaginal"), before).opened).toEqual(["load"]);
    expect(folded(after("caesarean")).opened).toEqual(["load"]);
    const wasFalse = dayWith(gates, 60, birth("caesarean"));
    expect(folded(after("caesarean"), wasFalse).opened).toEqual(["load"]);
  });

  test("of the day, the floor and the go-aheads is asked in the same way", () => {
    const ended = (since: number): Change => ({
      body: { ended: held(on(since)) },
      gates: new Map(memory),
    });
    const floor: Criterion = { rule: "", test: "run-floor" };
    for (const criterion of [DAY_42, floor]) {
      const gates = [gate("load", [criterion])];
      const before = dayWith(gates, 90, ended(0));
      const after = dayWith(gates, 90, ended(60));
      expect(folded(after, before).opened).toEqual([]);
    }
    const gates = [gate("load", [NOTE])];
    const goAheads = [goAhead(20, "doctor", "exercise")];
    const before = dayWith(gates, 90, { ...ended(0), goAheads });
    const after = dayWith(gates, 90, { ...ended(30), goAheads });
    expect(folded(after, before).opened).toEqual([]);
  });

  test("is not asked of what is not about the body: that had held when the gate opened", () => {
    const gates = [gate("load", [NOT_PREGNANT])];
    const before = dayWith(gates, 60, { gates: new Map(memory) });
    const after = dayWith(gates, 60, {
      gates: new Map(memory),
      pregnantReport,
    });
    expect(folded(after, before).opened).toEqual(["load"]);
  });

  test("counts as far as the body decides it, whatever else has come since", () => {
    // She has bled since: the criterion as a whole holds neither before the correction nor after it.
    const calm: Criterion = {
      rule: "",
      test: "calm",
      signs: "bleeding",
      days: "bleedingStoppedDays",
    };
    const bled = { calm: { bleeding: [on(59)] } };
    const all: Criterion = { rule: "", test: "all", of: [BODY, calm] };
    const asked = (criterion: Criterion) => {
      const gates = [gate("load", [criterion])];
      return folded(
        dayWith(gates, 60, { ...birth("caesarean"), ...bled }),
        dayWith(gates, 60, { ...birth("vaginal"), ...bled }),
      ).opened;
    };
    expect(asked(all)).toEqual([]);
    expect(asked({ rule: "", test: "all", of: [calm, BODY] })).toEqual([]);
    expect(asked({ rule: "", test: "any", of: [all] })).toEqual([]);
    expect(asked({ rule: "", test: "all", of: [calm, DAY_42] })).toEqual([
      "load",
    ]);
  });

  test("leaves a gate open where another way holds all the same", () => {
    const asked = (of: readonly Criterion[]) => {
      const gates = [gate("load", [{ rule: "", test: "any", of }])];
      return folded(
        dayWith(gates, 60, birth("caesarean")),
        dayWith(gates, 60, birth("vaginal")),
      ).opened;
    };
    expect(asked([BODY, DAY_42])).toEqual(["load"]);
    expect(asked([DAY_42, BODY])).toEqual(["load"]);
    expect(asked([BODY, NOTE])).toEqual([]);
    expect(asked([NOTE, BODY])).toEqual([]);
  });

  test("leaves a gate open where the body still leaves another way, though neither holds today", () => {
    const calm: Criterion = {
      rule: "",
      test: "calm",
      signs: "bleeding",
      days: "bleedingStoppedDays",
    };
    const ways = [BODY, DAY_42].map(
      (part): Criterion => ({ rule: "", test: "all", of: [part, calm] }),
    );
    const bled = { calm: { bleeding: [on(59)] } };
    const gates = [gate("load", [{ rule: "", test: "any", of: ways }])];
    expect(
      folded(
        dayWith(gates, 60, { ...birth("caesarean"), ...bled }),
        dayWith(gates, 60, { ...birth("vaginal"), ...bled }),
      ).opened,
    ).toEqual(["load"]);
  });

  test("that makes one of several opening criteria false is enough", () => {
    const several = [gate("load", [DAY_42, BODY, NOT_PREGNANT])];
    expect(
      folded(
        dayWith(several, 60, birth("caesarean")),
        dayWith(several, 60, birth("vaginal")),
      ).opened,
    ).toEqual([]);
  });
});
