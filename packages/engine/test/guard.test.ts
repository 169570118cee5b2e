import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkArrows } from "../../../tools/arrow/rules.ts";
import { buildTree } from "../../../tools/arrow/tree.ts";
import { REPOSITORY, readTree } from "../../../tools/tree-files.ts";
import { guard } from "../src/guard/guard.ts";
import { scanOf } from "../src/guard/raw-journal.ts";
import type { Entry, Journal } from "../src/index.ts";
import { GUARD_CONDITIONS, GUARD_SAYS } from "../src/index.ts";
import {
  agrees,
  broken,
  EARLY,
  ground,
  hasRun,
  items,
  morning,
  told,
} from "./kit/guard-ground.ts";
import { HEALTHY, Story } from "./kit/story.ts";
import {
  endedLater,
  withHold,
  withItems,
  withRun,
  withShutGate,
} from "./kit/tamper.ts";

/** The first day on which rebuild may have opened. */
const REBUILD_DAY = 28;

describe("time, the body and what was agreed", () => {
  test("GU-04 no impact before day 42", () => {
    const { story, impact } = ground;
    const { decision, before } = told(impact);
    const short = endedLater(before, impact - 41).map((entry) =>
      entry.kind === "profile" ? { ...entry, gestationWeeks: 9 } : entry,
    );
    expect(broken(short, decision)).toEqual(["GU-04"]);
    const enough = endedLater(before, impact - 42).map((entry) =>
      entry.kind === "profile" ? { ...entry, gestationWeeks: 9 } : entry,
    );
    expect(broken(enough, decision)).toEqual([]);
    agrees(before.entries, story, impact);
  });

  test("GU-05 no run before the policy's floor", () => {
    const { decision, before } = told(ground.run);
    const at83 = endedLater(before, ground.run - 83);
    expect(broken(at83, decision)).toEqual(["GU-05"]);
    const at84 = endedLater(before, ground.run - 84);
    expect(broken(at84, decision)).toEqual([]);
    expect(broken(at84, { ...decision, policy: "staged-2026" })).toEqual([
      "GU-05",
    ]);
    expect(broken(at84, { ...decision, policy: "consensus-2024" })).toEqual([
      "GU-05",
    ]);
    const forked = { ...decision, policy: "club-2031" };
    expect(broken(at84, forked)).toEqual([]);
    expect(broken(at83, forked)).toEqual(["GU-05"]);
    const agreed = new Story(before.date(ground.run - 83), null);
    const word = agreed.goAhead(20, "doctor", ["running"]).entries;
    expect(broken([...at83, ...word], forked)).toEqual([]);
  });

  test("GU-05 after twelve to nineteen weeks week 6 counts once exercise was agreed to", () => {
    const { decision, before } = told(ground.run);
    const at60 = endedLater(before, ground.run - 60).map((entry) =>
      entry.kind === "profile" ? { ...entry, gestationWeeks: 15 } : entry,
    );
    expect(broken(at60, decision)).toEqual(["GU-05"]);
    const word = new Story(before.date(ground.run - 60), null);
    const agreed = word.goAhead(10, "doctor", ["exercise"]).entries;
    expect(broken([...at60, ...agreed], decision)).toEqual([]);
  });

  test("GU-11 in pregnancy no strength without a go-ahead for exercise", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY, { pregnant: "unsure" }),
    );
    expect(agrees(entries, before, EARLY).phase).toBe("pregnant");
    expect(broken(entries, decision)).toEqual(["GU-11"]);
  });

  test("GU-17 no impact after a major tear without a go-ahead for it", () => {
    const { before, decision } = told(ground.impact);
    const entries = before.entries.map((entry) =>
      entry.kind === "profile"
        ? { ...entry, tear: "third-fourth" as const }
        : entry,
    );
    agrees(entries, before, ground.impact);
    expect(broken(entries, decision)).toEqual(["GU-17"]);
    const early = new Story(before.ended, null).goAhead(41, "doctor", [
      "impact",
    ]);
    expect(broken([...entries, ...early.entries], decision)).toEqual(["GU-17"]);
    const late = new Story(before.ended, null).goAhead(42, "doctor", [
      "impact",
    ]);
    expect(broken([...entries, ...late.entries], decision)).toEqual([]);
  });

  test("GU-18 after a caesarean, an operation or an unknown birth nothing that lifts before rebuild may open", () => {
    const { before, decision } = told(EARLY);
    for (const birth of ["caesarean", "surgery", "unknown"] as const) {
      const entries = before.entries.map((entry) =>
        entry.kind === "profile" ? { ...entry, birth } : entry,
      );
      const own = agrees(entries, before, EARLY);
      expect(own.sessions.map(({ kind }) => kind)).toContain("strength");
      expect(broken(entries, decision)).toEqual(["GU-18"]);
    }
    const late = told(ground.weighted);
    const surgery = endedLater(late.before, ground.weighted - 55).map(
      (entry) =>
        entry.kind === "profile"
          ? { ...entry, birth: "surgery" as const }
          : entry,
    );
    const agreed = new Story(late.before.date(ground.weighted - 55), null);
    const word = agreed.goAhead(30, "doctor", ["exercise"]).entries;
    expect(broken([...surgery, ...word], late.decision)).toEqual(["GU-18"]);
  });

  test("GU-18 a third- or fourth-degree tear has the same first four weeks, and no others", () => {
    const { before, decision } = told(REBUILD_DAY - 1);
    const torn = (birth: "vaginal" | "assisted"): readonly Entry[] =>
      before.entries.map((entry) =>
        entry.kind === "profile"
          ? { ...entry, birth, tear: "third-fourth" as const }
          : entry,
      );
    for (const birth of ["vaginal", "assisted"] as const) {
      agrees(torn(birth), before, REBUILD_DAY - 1);
      expect(broken(torn(birth), decision)).toEqual(["GU-18"]);
    }
    const late = told(REBUILD_DAY);
    const healing = late.before.entries.map((entry) =>
      entry.kind === "profile"
        ? { ...entry, tear: "third-fourth" as const }
        : entry,
    );
    agrees(healing, late.before, REBUILD_DAY);
    expect(broken(healing, late.decision)).toEqual([]);
  });

  test("GU-17 a major tear that was told unasked, of a caesarean or a short pregnancy, counts all the same", () => {
    const { before, decision } = told(ground.impact);
    for (const fields of [
      { birth: "caesarean" as const },
      { gestationWeeks: 15 },
    ]) {
      const entries = before.entries.map((entry) =>
        entry.kind === "profile"
          ? { ...entry, ...fields, tear: "third-fourth" as const }
          : entry,
      );
      agrees(entries, before, ground.impact);
      expect(broken(entries, decision)).toContain("GU-17");
    }
  });

  test("GU-20 a pause leaves breath alone", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.raw(EARLY - 2, { kind: "pause" }));
    agrees(entries, before, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-20"]);
  });

  test("GU-21 the first fourteen days hold a breath card and nothing else", () => {
    const { decision, before } = told(15);
    expect(broken(endedLater(before, 2), decision)).toEqual(["GU-21"]);
    expect(broken(endedLater(before, 1), decision)).toEqual([]);
  });

  test("GU-21 a short pregnancy opens them, a longer one with the word on exercise, and none that an operation ended", () => {
    const { decision, before } = told(15);
    const after = (fields: object): readonly Entry[] =>
      endedLater(before, 2).map((entry) =>
        entry.kind === "profile" ? { ...entry, ...fields } : entry,
      );
    expect(broken(after({ gestationWeeks: 11 }), decision)).toEqual([]);
    const surgery = after({ gestationWeeks: 11, birth: "surgery" });
    expect(broken(surgery, decision)).toContain("GU-21");
    const longer = after({ gestationWeeks: 15 });
    expect(broken(longer, decision)).toEqual(["GU-21"]);
    const word = new Story(before.date(2), null);
    const agreed = word.goAhead(3, "midwife", ["exercise"]).entries;
    expect(broken([...longer, ...agreed], decision)).toEqual([]);
  });

  test("GU-25 no impact unless healed and comfortable", () => {
    const { before, decision, with: also } = told(ground.impact);
    for (const healed of ["no", "unsure"] as const) {
      const entries = also((story) => story.screen(ground.impact, { healed }));
      agrees(entries, before, ground.impact);
      expect(broken(entries, decision)).toEqual(["GU-25"]);
    }
  });

  test("GU-31 before day 28 only what reconnect holds, before day 42 no weight", () => {
    const { decision, before } = told(EARLY);
    expect(broken(endedLater(before, EARLY - 27), decision)).toEqual(["GU-31"]);
    const late = told(ground.weighted);
    const at41 = endedLater(late.before, ground.weighted - 41);
    expect(broken(at41, late.decision)).toEqual(["GU-31"]);
  });
});

describe("doses, running and the decision's own shape", () => {
  test("GU-07 no run unless every check was once logged at its dose", () => {
    const { before, decision } = told(ground.run);
    for (const check of ["hop", "landings"]) {
      const entries = before.entries.filter(
        (entry) => entry.kind !== "check" || entry.check !== check,
      );
      agrees(entries, before, ground.run);
      expect(broken(entries, decision)).toEqual(["GU-07"]);
    }
  });

  test("GU-08 no run over a tenth longer than the longest of thirty days", () => {
    const day = ground.run + 2;
    const { before, decision } = told(day);
    expect(hasRun(decision)).toBe(true);
    expect(broken(before.entries, withRun(decision, { bouts: 12 }))).toEqual([
      "GU-08",
    ]);
    const short = (seconds: number): readonly Entry[] =>
      before.entries.map((entry) =>
        entry.kind === "run" ? { ...entry, runSeconds: seconds } : entry,
      );
    const zero = withRun(decision, { bouts: 4, step: 0 });
    expect(broken(short(60), zero)).toEqual([]);
    expect(broken(short(60), withRun(zero, { bouts: 5 }))).toEqual(["GU-08"]);
    expect(broken(short(240), decision)).toEqual(["GU-08"]);
    const again = new Story(before.ended, null).run(day - 6, 240).entries;
    expect(broken([...short(240), ...again], decision)).toEqual([]);
  });

  test("GU-09 no run the day after a run, and no fourth in seven days", () => {
    const day = ground.run;
    const { decision, with: also } = told(day);
    const yesterday = also((story) => story.run(day - 1, 480));
    agrees(yesterday, ground.story, day);
    expect(broken(yesterday, decision)).toEqual(["GU-09"]);
    const hops = also((story) =>
      story.check(day - 1, "hop", { left: 10, right: 10 }),
    );
    expect(broken(hops, decision)).toEqual(["GU-09"]);
    const three = also((story) =>
      story
        .run(day - 6, 480)
        .run(day - 4, 480)
        .run(day - 2, 480),
    );
    expect(broken(three, decision)).toEqual(["GU-09"]);
    const two = also((story) => story.run(day - 4, 480).run(day - 2, 480));
    expect(broken(two, decision)).toEqual([]);
  });

  test("GU-22 effort, sets and early weights stay within their bounds", () => {
    const { before, decision } = told(ground.weighted);
    expect(ground.weighted).toBeLessThan(84);
    const bounds = [{ effortMax: 8 }, { sets: 0 }, { kg: 15.25 }];
    for (const change of bounds) {
      const tampered = withItems(decision, (item) =>
        item.kg === null ? item : { ...item, ...change },
      );
      expect(broken(before.entries, tampered)).toEqual(["GU-22"]);
    }
    const heavy = withItems(decision, (item) =>
      item.kg === null ? item : { ...item, kg: 15 },
    );
    expect(broken(before.entries, heavy)).toEqual([]);
  });

  test("GU-23 a gate is open exactly when all its criteria are met", () => {
    const { before, decision } = told(EARLY);
    for (const open of [true, false]) {
      const gates = decision.gates.map((gate) =>
        gate.open === open ? gate : { ...gate, open },
      );
      expect(gates).not.toEqual(decision.gates);
      expect(broken(before.entries, { ...decision, gates })).toEqual(["GU-23"]);
    }
  });

  test("GU-24 every hold names its exit", () => {
    const { before, decision } = told(EARLY);
    expect(broken(before.entries, withHold(decision, {}))).toEqual([]);
    expect(broken(before.entries, withHold(decision, { exits: [] }))).toEqual([
      "GU-24",
    ]);
  });

  test("GU-28 nothing that a hold names is offered or called open", () => {
    const { before, decision } = told(ground.weighted);
    const scopes = ["squat", "strength", "walk", "load", "brisk", "jump"];
    const found = scopes.map((scope) =>
      broken(before.entries, withHold(decision, { scope: [scope] })),
    );
    expect(found.map(([id]) => id)).toEqual([
      ...scopes.slice(1).map(() => "GU-28"),
      undefined,
    ]);
    const jolts = told(ground.impact);
    const held = withHold(withShutGate(jolts.decision, "none"), {
      scope: ["impact"],
    });
    expect(broken(jolts.before.entries, held)).toEqual(["GU-28"]);
  });

  test("GU-32 no movement comes back the day after it was done", () => {
    const { decision, with: also } = told(ground.weighted);
    const squat = { movement: "goblet-squat", sets: 1, reps: 5 };
    const entries = also((story) =>
      story.session(ground.weighted - 1, [squat]),
    );
    const isOffered = decision.sessions.some(({ blocks }) =>
      blocks.some((block) =>
        block.items.some(({ movement }) => movement === squat.movement),
      ),
    );
    expect(isOffered).toBe(true);
    agrees(entries, ground.story, ground.weighted);
    expect(broken(entries, decision)).toEqual(["GU-32"]);
  });

  test("GU-33 no impact without the walk, the balance check and the strength before it", () => {
    const { before, decision } = told(ground.impact);
    const without = (is: (entry: Entry) => boolean): readonly string[] =>
      broken(
        before.entries.filter((entry) => !is(entry)),
        decision,
      );
    expect(without(({ kind }) => kind === "walk")).toEqual(["GU-33"]);
    expect(without(({ kind }) => kind === "check")).toEqual(["GU-33"]);
    const isStrong = (entry: Entry): boolean =>
      entry.kind === "session" &&
      entry.items.some(({ movement }) => movement === "goblet-squat");
    expect(without(isStrong)).toEqual(["GU-33"]);
  });

  test("GU-35 a care level says which signs and whom to ask, no other does", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.signs(EARLY, { bulge: 1 }));
    const soon = agrees(entries, before, EARLY);
    expect(broken(entries, { ...soon, care: null })).toEqual(["GU-35"]);
    expect(broken(before.entries, { ...decision, care: soon.care })).toEqual([
      "GU-35",
    ]);
  });

  test("GU-36 impact, runs and weights stay behind their gates", () => {
    const pairs = [
      [ground.impact, "impact"],
      [ground.run, "run"],
      [ground.weighted, "load"],
    ] as const;
    for (const [day, gate] of pairs) {
      const { before, decision } = told(day);
      expect(broken(before.entries, withShutGate(decision, gate))).toEqual([
        "GU-36",
      ]);
    }
  });

  test("GU-38 no run that takes seven days too far beyond the best before", () => {
    const day = ground.laterRun;
    const { decision, with: also } = told(day);
    const last = ground.story.entries.findLast(
      (entry) => entry.kind === "run" && entry.on < decision.day,
    );
    const on = last?.on ?? decision.day;
    const entries = also((story) =>
      story.raw(day, { ...last, on, runSeconds: 3000 }),
    );
    expect(broken(entries, decision)).toEqual(["GU-38"]);
    agrees(entries, ground.story, day);
  });
});

describe("where the guard disagrees", () => {
  const journal = (entries: readonly Entry[]): Journal => ({
    entries,
    unread: [],
  });

  test("the decision falls back to breath and rest, and says why", () => {
    const { before, decision } = told(ground.weighted);
    const tampered = withItems(decision, (item) => ({ ...item, sets: 0 }));
    const left = guard(scanOf(journal(before.entries)), tampered);
    expect(left.level).toBe("ask");
    expect(left.sessions.map(({ kind }) => kind)).toEqual(["breath"]);
    expect(left.reasons[0]).toEqual({
      rule: "GUARD",
      params: { conditions: "GU-22" },
      entries: [],
      sources: ["house"],
    });
    expect(left.reasons.slice(1)).toEqual(tampered.reasons);
  });

  test("several disagreements are all named, and a level stays when it is stronger", () => {
    const { before, decision } = told(ground.weighted);
    const tampered = withHold(
      withItems({ ...decision, level: "stop" }, (item) => ({
        ...item,
        effortMax: 9,
      })),
      { exits: [] },
    );
    const left = guard(scanOf(journal(before.entries)), tampered);
    expect(left.level).toBe("stop");
    expect(left.reasons[0]?.params).toEqual({
      conditions: "GU-22 GU-24 GU-27",
    });
  });

  test("nothing is left while a warning or illness is open, even one that the planner forgot", () => {
    const { decision, with: also } = told(EARLY);
    const forgotten = [
      also((story) => story.checkIn(EARLY - 3, { warnings: ["RF-13"] })),
      also((story) => story.signs(EARLY, { ill: 1 })),
    ];
    for (const entries of forgotten) {
      const left = guard(scanOf(journal(entries)), decision);
      expect(left.sessions).toEqual([]);
      expect(left.level).toBe("ask");
      expect(left.reasons[0]?.rule).toBe("GUARD");
    }
  });

  test("a session that only calls itself breath is not left", () => {
    const { before, decision } = told(EARLY);
    const sessions = decision.sessions.map((session) => ({
      ...session,
      kind: "breath" as const,
    }));
    const left = guard(
      scanOf(journal(before.entries)),
      withHold({ ...decision, sessions }, { exits: [] }),
    );
    expect(left.sessions.length).toBeGreaterThan(0);
    expect(left.sessions.length).toBeLessThan(sessions.length);
    expect(
      items(left).every(([family]) =>
        ["breath", "pelvic-floor", "walk"].includes(family),
      ),
    ).toBe(true);
  });

  test("a decision that it agrees with comes back as it was", () => {
    const { before, decision } = told(ground.run);
    expect(guard(scanOf(journal(before.entries)), decision)).toBe(decision);
  });
});

describe("the guard", () => {
  test("shares nothing with the planner but types", () => {
    const files = readTree(
      REPOSITORY,
      (path) =>
        path.startsWith("packages/engine/src/") ||
        path === "packages/engine/package.json" ||
        path === "package.json",
    );
    const faults = checkArrows(buildTree(files));
    expect(
      faults.filter(
        ({ path, code }) =>
          path.includes("/guard/") || code.startsWith("guard"),
      ),
    ).toEqual([]);
    const own = [...files.keys()].filter((path) =>
      path.includes("/src/guard/"),
    );
    expect(own.length).toBeGreaterThan(5);
  });

  test("has conditions with ids in order, each told once", () => {
    const ids = GUARD_CONDITIONS.map(({ id }) => id);
    expect(ids).toEqual(
      ids.map((_, place) => `GU-${String(place + 1).padStart(2, "0")}`),
    );
    expect(Object.keys(GUARD_SAYS)).toEqual(ids);
    expect(new Set(Object.values(GUARD_SAYS)).size).toBe(ids.length);
  });

  test("never objects to a story that goes well, whatever the body", () => {
    const bodies = [
      {},
      { birth: "caesarean" as const },
      { gestationWeeks: 9, outcome: "ended-early" as const },
      { history: ["prolapse" as const], minutes: 35 },
    ];
    for (const body of bodies) {
      const story = new Story(ground.story.ended, { ...HEALTHY, ...body });
      story.screen(0).forward(0, 130);
      for (let day = 3; day < 130; day += 9) {
        const decision = morning(story, day).decide(day);
        expect(decision.reasons.map(({ rule }) => rule)).not.toContain("GUARD");
      }
    }
  });

  test("objects to no golden decision", () => {
    const folder = new URL("golden/", import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), "utf8");
      expect(text.includes('"rule": "GUARD"')).toBe(false);
    }
  });
});
