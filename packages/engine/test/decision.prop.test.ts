import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Decision,
  DecisionResult,
  Entry,
  Level,
  Verdict,
} from "../src/index.ts";
import { canonicalJson, decide } from "../src/index.ts";
import { body } from "./arbitrary/body.ts";
import { eveningEntry, reports } from "./arbitrary/change.ts";
import { dateOf, nthId } from "./arbitrary/draft.ts";
import { exceeded } from "./arbitrary/exceeded.ts";
import { pregnancies } from "./arbitrary/ground.ts";
import {
  entriesOf,
  journalOf,
  morningOf,
  offsets,
  plots,
} from "./arbitrary/journal.ts";
import { STRENGTH } from "./arbitrary/permit.ts";
import { decisionOf } from "./arbitrary/replay.ts";
import { holds } from "./arbitrary/seed.ts";
import { HEALTHY, program, Story } from "./kit/story.ts";

const told = fc.record({
  plot: fc.oneof(
    { weight: 9, arbitrary: plots() },
    { weight: 1, arbitrary: plots({ undoing: true }, pregnancies) },
  ),
  offset: offsets(-8, 30),
  isMorning: fc.boolean(),
  minutes: fc.constantFrom(undefined, undefined, 5, 12, 35, 120),
  policy: fc.constantFrom(undefined, ...program.policies.map(({ id }) => id)),
});

/** Every hold that a report alone can bring about. */
const HOLD_KINDS = [
  "warning",
  "topic",
  "care",
  "pelvic",
  "bleeding",
  "pain",
  "bone",
  "wound",
  "belly",
  "doming",
  "ill",
] as const;

/** Asserts of every decision of an arbitrary journal that it shows no fault. */
function shows(
  faultsOf: (
    decision: Decision,
    entries: readonly Entry[],
  ) => readonly string[],
  runs: number,
): void {
  holds(
    fc.property(told, ({ plot, offset, isMorning, minutes, policy }) => {
      const near = plot.day + offset;
      const all = entriesOf(plot);
      const entries = isMorning ? morningOf(all, near) : all;
      const options = {
        ...(minutes === undefined ? {} : { minutes }),
        ...(policy === undefined ? {} : { policy }),
      };
      const day = dateOf(near);
      const result = decide(program, journalOf(entries), day, options);
      const decision = decisionOf(result);
      if (decision !== null) expect(faultsOf(decision, entries)).toEqual([]);
    }),
    runs,
  );
}

function decided(result: DecisionResult): Decision {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.decision;
}

/** A warning may also be made stronger by a daily sign: that has stories of its own. */
function isWarning(id: string): boolean {
  return !id.startsWith("sign:");
}

/** The level of a warning by itself: its qualifier's where it carries one. */
function ownLevel(id: string): Level {
  const [bare, qualifier = ""] = id.split(".");
  const warning = program.warnings.find((each) => each.id === bare);
  if (warning === undefined) throw new Error(`no warning ${id}`);
  return warning.qualifiers[qualifier] ?? warning.level;
}

describe("every decision", () => {
  test("is made without a throw, as canonical JSON, with nothing for the guard to say", () => {
    shows((decision) => {
      const text = canonicalJson(decision);
      return text.includes('"GUARD"') ? [text.slice(0, 400)] : [];
    }, 150);
  });

  test("names an unmet criterion for every closed gate and none for an open one", () => {
    shows(gateFaults, 80);
  });

  test("names an exit for every hold, and entries that the journal has", () => {
    const held = fc.record({ plot: plots(), one: reports });
    const kinds = new Set<string>();
    holds(
      fc.property(held, ({ plot, one }) => {
        const entries = [
          ...entriesOf(plot),
          eveningEntry(one.stronger, plot.day),
        ];
        const day = dateOf(plot.day);
        const decision = decisionOf(decide(program, journalOf(entries), day));
        if (decision === null) return;
        for (const { hold } of decision.holds)
          kinds.add(hold.replace(/:.*/, ""));
        expect(holdFaults(decision, entries)).toEqual([]);
      }),
      200,
    );
    // A kind that never came up would have proved nothing.
    expect([...kinds]).toEqual(expect.arrayContaining([...HOLD_KINDS]));
  });

  test("offers nothing at emergency and call-now, and says then whom to ask", () => {
    shows(({ level, sessions, care }) => {
      const isUrgent = level === "emergency" || level === "call-now";
      const hasCare = isUrgent || level === "call-soon";
      return [
        ...(isUrgent && sessions.length > 0 ? ["sessions"] : []),
        ...(hasCare === (care === null) ? ["care"] : []),
      ];
    }, 80);
  });

  test("is at least at the level of every open warning, and of what they are together", () => {
    const warned = fc.record({
      plot: plots({ undoing: false }),
      one: fc.constantFrom(...program.warnings),
      pick: fc.nat(),
      isLater: fc.boolean(),
    });
    holds(
      fc.property(warned, ({ plot, one, pick, isLater }) => {
        const others = [
          ...Object.keys(one.qualifiers).map((name) => `${one.id}.${name}`),
          ...one.with.flatMap(({ any }) => any).filter(isWarning),
        ];
        const other = others[pick % Math.max(1, others.length)] ?? one.id;
        const reported = (day: number, id: string): Entry => ({
          ...eveningEntry({ kind: "check-in", warnings: [id] }, day),
          id: nthId(900 + day),
        });
        const entries = [
          ...entriesOf(plot),
          reported(plot.day - 1, isLater ? one.id : other),
          reported(plot.day, isLater ? other : one.id),
        ];
        const day = dateOf(plot.day);
        const { level } = decided(decide(program, journalOf(entries), day));
        const together = one.with.filter(({ any }) => any.includes(other));
        const least = [
          one.level,
          ownLevel(other),
          ...together.map((rule) => rule.level),
        ];
        expect(STRENGTH.indexOf(level)).toBeLessThanOrEqual(
          Math.min(...least.map((each) => STRENGTH.indexOf(each))),
        );
      }),
      80,
    );
  });

  test("stays within every limit, counted again from the journal", () => {
    shows(exceeded, 150);
  });

  test("names only rules of the program", () => {
    shows(ruleFaults, 60);
  });
});

function gateFaults(decision: Decision): readonly string[] {
  return decision.gates.flatMap(({ gate, open, criteria, since, earliest }) => {
    const unmet = criteria.filter(({ met }) => met !== true);
    return [
      ...(open && unmet.length > 0 ? [`${gate} open, unmet`] : []),
      ...(!open && unmet.length === 0 ? [`${gate} closed, all met`] : []),
      ...(open === (since === null) ? [`${gate} since`] : []),
      ...(since !== null && since > decision.day ? [`${gate} since`] : []),
      ...(open && earliest !== null ? [`${gate} earliest`] : []),
      ...(earliest !== null && earliest <= decision.day
        ? [`${gate} earliest ${earliest}`]
        : []),
      ...criteria.flatMap(verdictFaults),
    ];
  });
}

/** A composite is met by its parts: all of them, or one of them. */
function verdictFaults(verdict: Verdict): readonly string[] {
  if (verdict.of.length === 0) return [];
  const met = verdict.of.map((part) => part.met);
  const all = met.every((part) => part === true);
  const some = met.includes(true);
  const isTold = verdict.met === true ? some : !all;
  return [
    ...(isTold ? [] : [`${verdict.rule} is not what its parts are`]),
    ...verdict.of.flatMap(verdictFaults),
  ];
}

function holdFaults(
  decision: Decision,
  entries: readonly Entry[],
): readonly string[] {
  const ids = new Set(entries.map(({ id }) => id));
  return decision.holds.flatMap(
    ({ hold, exits, scope, since, entries: by }) => [
      ...(exits.length === 0 ? [`${hold} without an exit`] : []),
      ...(exits.some(({ met }) => met === true) ? [`${hold} met`] : []),
      ...(scope.length === 0 ? [`${hold} without a scope`] : []),
      ...(since > decision.day ? [`${hold} since ${since}`] : []),
      ...by.filter((id) => !ids.has(id)).map((id) => `${hold} by ${id}`),
    ],
  );
}

function ruleFaults(decision: Decision): readonly string[] {
  const named = [
    ...decision.reasons.map(({ rule }) => rule),
    ...decision.limits.map(({ limit }) => limit),
    ...decision.gates.flatMap(({ criteria }) => criteria.flatMap(rulesOf)),
    ...decision.holds.flatMap(({ exits }) => exits.flatMap(rulesOf)),
  ];
  return named.filter((rule) => !(rule in program.rules));
}

function rulesOf(verdict: Verdict): readonly string[] {
  return [verdict.rule, ...verdict.of.flatMap(rulesOf)];
}

describe("time alone", () => {
  const LOADED = new Set(["load", "impact", "run", "beyond"]);
  const some = fc.record({
    about: body,
    days: fc.integer({ min: 0, max: 900 }),
    isScreened: fc.boolean(),
    isAgreed: fc.boolean(),
  });

  test("opens nothing that loads or jolts, whatever was answered and agreed", () => {
    holds(
      fc.property(some, ({ about, days, isScreened, isAgreed }) => {
        const story = new Story(dateOf(0), { ...HEALTHY, ...about });
        story.clear(Math.max(0, days - 120), days);
        if (isScreened) story.screen(Math.max(0, days - 80));
        if (isAgreed)
          story.goAhead(Math.min(days, 45), "doctor", [
            "exercise",
            "impact",
            "running",
          ]);
        const { gates, sessions } = story.decide(days);
        expect(
          gates.filter(({ gate, open }) => open && LOADED.has(gate)),
        ).toEqual([]);
        expect(sessions.filter(({ run }) => run !== null)).toEqual([]);
        const items = sessions.flatMap(({ blocks }) =>
          blocks.flatMap((block) => block.items),
        );
        expect(
          items.filter(({ impact, kg }) => impact > 0 || kg !== null),
        ).toEqual([]);
      }),
      40,
    );
  });
});
