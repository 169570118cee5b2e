import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "@restride/engine";
import { program } from "@restride/program";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Desk, type Outcome, REPO } from "./terminal.ts";

/** The decision as other people's scripts read it: no key more, none less, whole numbers wherever no weight stands. */

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Whole = v.pipe(v.number(), v.integer());
const Count = v.pipe(Whole, v.minValue(0));
const Id = v.pipe(v.string(), v.minLength(1));
const Ids = v.array(Id);
const Amount = v.nullable(v.union([Whole, Id]));

interface Verdict {
  rule: string;
  met: boolean | "unknown";
  have: number | string | null;
  need: number | string | null;
  unit: string;
  of: Verdict[];
  sources: string[];
}
const Verdict: v.GenericSchema<Verdict> = v.strictObject({
  rule: Id,
  met: v.union([v.boolean(), v.literal("unknown")]),
  have: Amount,
  need: Amount,
  unit: Id,
  of: v.array(v.lazy(() => Verdict)),
  sources: v.pipe(Ids, v.minLength(1)),
});

const Item = v.strictObject({
  movement: Id,
  family: Id,
  rung: v.nullable(Count),
  impact: v.picklist([0, 1, 2, 3]),
  sets: Count,
  reps: v.nullable(Count),
  seconds: v.nullable(Count),
  restSeconds: Count,
  tempo: v.nullable(Id),
  side: v.picklist(["both", "each"]),
  kg: v.nullable(v.pipe(v.number(), v.multipleOf(0.25))),
  effortMax: v.nullable(v.pipe(Count, v.maxValue(10))),
  substitute: v.nullable(Id),
});

const Session = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\/[a-z0-9-]+$/)),
  kind: v.picklist(["breath", "strength", "impact", "walk", "run", "check"]),
  minutes: Count,
  optional: v.boolean(),
  blocks: v.array(
    v.strictObject({
      role: v.picklist(["connect", "stabilise", "impact", "load"]),
      items: v.array(Item),
    }),
  ),
  run: v.nullable(
    v.strictObject({
      step: v.nullable(Count),
      bouts: Count,
      runSeconds: Count,
      walkSeconds: Count,
      warmupSeconds: Count,
      cooldownSeconds: Count,
    }),
  ),
});

const GATES = program.gates.map(({ gate }) => gate);
const CARE_LEVELS = ["emergency", "call-now", "call-soon"] as const;

const Decision = v.strictObject({
  v: v.literal(1),
  day: Day,
  week: v.nullable(Count),
  phase: v.picklist([...GATES, "pregnant"]),
  policy: v.picklist(program.policies.map(({ id }) => id)),
  // The first twelve digits of the hash.
  program: v.literal(`${program.id}@${program.hash.slice(0, 12)}`),
  level: v.picklist([...CARE_LEVELS, "stop", "ask", "ease", "go"]),
  care: v.nullable(
    v.strictObject({
      level: v.picklist(CARE_LEVELS),
      signs: Ids,
      contacts: Ids,
    }),
  ),
  sessions: v.array(Session),
  gates: v.array(
    v.strictObject({
      gate: v.picklist(GATES),
      open: v.boolean(),
      since: v.nullable(Day),
      earliest: v.nullable(Day),
      criteria: v.array(Verdict),
    }),
  ),
  holds: v.array(
    v.strictObject({
      hold: Id,
      scope: Ids,
      since: Day,
      entries: Ids,
      exits: v.pipe(v.array(Verdict), v.minLength(1)),
    }),
  ),
  ladders: v.array(
    v.strictObject({
      family: Id,
      rung: Count,
      movement: Id,
      clean: Count,
      need: Count,
    }),
  ),
  checks: v.array(
    v.strictObject({
      check: Id,
      passed: v.boolean(),
      on: v.nullable(Day),
      validUntil: v.nullable(Day),
      left: v.nullable(Count),
      right: v.nullable(Count),
      value: v.nullable(Count),
      limiting: v.boolean(),
    }),
  ),
  reasons: v.array(
    v.strictObject({
      rule: Id,
      params: v.record(v.string(), v.union([v.number(), v.string()])),
      entries: Ids,
      sources: Ids,
    }),
  ),
  limits: v.array(
    v.strictObject({
      limit: Id,
      value: Whole,
      unit: Id,
      applied: v.boolean(),
      sources: v.pipe(Ids, v.minLength(1)),
    }),
  ),
  missing: Ids,
  unread: v.array(v.unknown()),
});
type Decision = v.InferOutput<typeof Decision>;

const desk = new Desk();
const FOLDER = join(REPO, "examples");
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));
/** Days on which a story turns: a call, a stop, a pause, a gap, a pregnancy. */
const TURNS: readonly (readonly [file: string, day: string])[] = [
  ["after-a-stillbirth.jsonl", "2026-05-10"],
  ["caesarean.jsonl", "2026-03-16"],
  ["early-loss.jsonl", "2026-05-18"],
  ["four-years-on.jsonl", "2026-04-06"],
  ["leak-at-step-6-and-back.jsonl", "2026-05-25"],
  ["long-gap.jsonl", "2026-05-25"],
  ["still-pregnant.jsonl", "2026-06-20"],
  ["still-pregnant.jsonl", "2026-08-10"],
];

let last: Outcome;
let turns: readonly Outcome[];

beforeAll(async () => {
  for (const file of FILES) copyFileSync(join(FOLDER, file), desk.path(file));
  last = await desk.call("today", ...FILES, "--on", "last", "--json");
  const found: Outcome[] = [];
  for (const [file, day] of TURNS)
    found.push(await desk.call("today", file, "--on", day, "--json"));
  turns = found;
});

afterAll(() => desk.clear());

function lines(): readonly string[] {
  return [last, ...turns].flatMap(({ out }) => out.trimEnd().split("\n"));
}

function decisions(): readonly Decision[] {
  return lines().map((text) => v.parse(Decision, JSON.parse(text)));
}

describe("the contract of a decision", () => {
  it("is kept by every example, on its last day and where its story turns", () => {
    expect([last, ...turns].map(({ code, err }) => [code, err])).toEqual(
      [last, ...turns].map(() => [0, ""]),
    );
    expect(lines()).toHaveLength(FILES.length + TURNS.length);
    const wrong = lines().flatMap((text) => {
      const result = v.safeParse(Decision, JSON.parse(text));
      return result.success
        ? []
        : result.issues.map(
            (issue) => `${v.getDotPath(issue)}: ${issue.message}`,
          );
    });
    expect(wrong).toEqual([]);
  });

  it("is canonical JSON, one line each", () => {
    for (const text of lines())
      expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it("has every gate once and in order, open exactly when all that it lists is met", () => {
    for (const { gates, phase } of decisions()) {
      if (phase !== "pregnant")
        expect(gates.map(({ gate }) => gate)).toEqual(GATES);
      for (const { open, criteria } of gates)
        expect(open).toBe(criteria.every(({ met }) => met === true));
    }
  });

  it("offers nothing where someone has to be called now, and says whom", () => {
    const calls = decisions().filter(({ care }) => care !== null);
    expect(calls.length).toBeGreaterThan(0);
    for (const { care, level, sessions } of calls) {
      expect(care?.contacts.length).toBeGreaterThan(0);
      if (level === "emergency" || level === "call-now")
        expect(sessions).toEqual([]);
    }
  });
});
