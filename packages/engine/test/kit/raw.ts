import { formatDay, parseDay } from "../../src/day.ts";
import { offeredBy, type Offered } from "../../src/guard/offered.ts";
import { violations } from "../../src/guard/guard.ts";
import { type RawFacts, readingOf } from "../../src/guard/raw-facts.ts";
import { logOf } from "../../src/guard/raw-log.ts";
import type { CivilDate } from "../../src/type/day.ts";
import type {
  Decision,
  GateId,
  Item,
  RunPlan,
  Session,
} from "../../src/type/decision.ts";
import type {
  CheckEntry,
  Entry,
  EntryKind,
  GoAheadEntry,
  Journal,
  RunEntry,
} from "../../src/type/entry.ts";

/**
 * Tiny journals and decisions for the guard alone. Nothing of the program is loaded and nothing is planned, so that a
 * test of one boundary takes a moment.
 */

export const ENDED = "2026-01-05" as CivilDate;
let count = 0;

/** The civil date of a day since the end. */
export function dateOf(day: number): CivilDate {
  return formatDay((parseDay(ENDED) ?? 0) + day);
}

type Base = "v" | "id" | "on" | "at" | "by" | "kind";
type Of<K extends EntryKind> = Entry & { readonly kind: K };
type Fields<K extends EntryKind> = Omit<Of<K>, Base> &
  Partial<Pick<Entry, "id" | "at" | "by">>;

/** One entry of a day, written on its morning by the runner unless told otherwise. */
export function entry<K extends EntryKind>(
  day: number,
  kind: K,
  fields: Fields<K>,
): Of<K> {
  count += 1;
  const on = dateOf(day);
  return {
    v: 1,
    id: `01900000-0000-7000-8000-${String(count).padStart(12, "0")}`,
    on,
    at: `${on}T07:00:00+00:00`,
    by: "runner",
    kind,
    ...fields,
  } as unknown as Of<K>;
}

/** Somebody's word on some names. */
export function word(day: number, ...names: readonly string[]): GoAheadEntry {
  return entry(day, "go-ahead", { from: "doctor", for: names });
}

export function run(
  day: number,
  runSeconds: number,
  fields: Partial<RunEntry> = {},
): RunEntry {
  return entry(day, "run", {
    runSeconds,
    source: "manual",
    signs: "none",
    ...fields,
  });
}

export function check(
  day: number,
  id: string,
  fields: Partial<CheckEntry>,
): CheckEntry {
  return entry(day, "check", { check: id, signs: "none", ...fields });
}

/** A session with its signs answered, of movements done once each. */
export function session(day: number, ...movements: readonly string[]): Entry {
  return entry(day, "session", {
    minutes: 20,
    signs: "none",
    items: movements.map((movement) => ({ movement, sets: 1 })),
  });
}

/** A check-in that answers everything with none. */
export function complete(day: number): Entry {
  return entry(day, "check-in", { warnings: "none", signs: "none", pain: [] });
}

/** A check-in that tells of some signs. */
export function signs(
  day: number,
  told: Readonly<Record<string, 0 | 1 | 2 | 3>>,
): Entry {
  return entry(day, "check-in", { signs: told });
}

/** A check-in that tells of a pain. */
export function pain(
  day: number,
  site: string,
  score: number,
  more: object = {},
): Entry {
  return entry(day, "check-in", { pain: [{ site, score, ...more }] });
}

/** The body that most tests start from: a birth at term that nothing complicated. */
export const BODY: Fields<"profile"> = {
  ended: ENDED,
  outcome: "unsaid",
  gestationWeeks: 39,
  birth: "vaginal",
  tear: "none",
  history: [],
};

/** What the guard knows on a day, of a body and some entries. */
export function factsOf(
  day: number,
  entries: readonly Entry[],
  body: Fields<"profile"> = {},
): RawFacts {
  const profile = entry(0, "profile", { ...BODY, ...body });
  return knownFrom(day, [profile, ...entries]);
}

/** What the guard knows on a day, of these entries and nothing else. */
export function knownFrom(
  day: number,
  entries: readonly Entry[],
  beside: {
    readonly unread?: Journal["unread"];
    readonly written?: number;
  } = {},
): RawFacts {
  const { unread = [], written = day } = beside;
  const writtenUntil = dateOf(written);
  return readingOf(logOf(entries), dateOf(day), { unread, writtenUntil });
}

/** A squat without weight, unless told otherwise. */
export function item(fields: Partial<Item> = {}): Item {
  return {
    movement: "sit-to-stand",
    family: "squat",
    rung: 1,
    impact: 0,
    sets: 1,
    reps: 8,
    seconds: null,
    restSeconds: 60,
    tempo: null,
    side: "both",
    kg: null,
    effortMax: 5,
    substitute: null,
    ...fields,
  };
}

const BREATH = item({ movement: "belly-breath", family: "breath" });
const WALK = item({ movement: "easy-walk", family: "walk" });

/** A session of a kind with some items in one block. */
export function offer(
  kind: Session["kind"],
  items: readonly Item[],
  fields: Partial<Session> = {},
): Session {
  const block = { role: "stabilise" as const, items };
  return {
    id: `today/${kind}`,
    kind,
    minutes: 20,
    optional: false,
    blocks: items.length === 0 ? [] : [block],
    run: null,
    ...fields,
  };
}

export const breath = (): Session => offer("breath", [BREATH]);
export const walk = (minutes = 10, movement = "easy-walk"): Session =>
  offer("walk", [{ ...WALK, movement }], { minutes });
export const strength = (...items: readonly Partial<Item>[]): Session =>
  offer("strength", items.map(item));
export const hops = (impact: 0 | 1 | 2 | 3 = 1, family = "land"): Session =>
  offer("impact", [item({ movement: "soft-step-down", family, impact })]);

/** A walk-run session: step, bouts, and seconds of each bout. */
export function runs(
  bouts: number,
  runSeconds: number,
  fields: Partial<RunPlan> = {},
): Session {
  const run: RunPlan = {
    step: 1,
    bouts,
    runSeconds,
    walkSeconds: 60,
    warmupSeconds: 300,
    cooldownSeconds: 300,
    ...fields,
  };
  return offer("run", [], { run });
}

const GATES: readonly GateId[] = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
];

const MET = {
  rule: "G-HOUSE",
  met: true,
  have: null,
  need: null,
  unit: "none",
  of: [],
  sources: ["house"],
} as const;

/** A decision of a day that offers some sessions at go, with every gate open. */
export function decisionOf(
  day: number,
  sessions: readonly Session[],
  fields: Partial<Decision> = {},
): Decision {
  return {
    v: 1,
    day: dateOf(day),
    week: Math.trunc(day / 7),
    phase: "run",
    policy: "guideline-2019",
    program: "default",
    level: "go",
    care: null,
    sessions,
    gates: GATES.map((gate) => ({
      gate,
      open: true,
      since: null,
      earliest: null,
      criteria: [MET],
    })),
    holds: [],
    ladders: [],
    checks: [],
    reasons: [],
    limits: [],
    missing: [],
    unread: [],
    ...fields,
  };
}

/** The same decision with some gates called shut. */
export function shutting(
  decision: Decision,
  ...shut: readonly GateId[]
): Decision {
  return {
    ...decision,
    gates: decision.gates.map((state) =>
      shut.includes(state.gate)
        ? { ...state, open: false, criteria: [{ ...MET, met: false }] }
        : state,
    ),
  };
}

/** What a decision of some sessions offers. */
export function offeredOf(...sessions: readonly Session[]): Offered {
  return offeredBy(decisionOf(0, sessions));
}

/** Topics that every runner is asked. */
export const TOPICS: readonly string[] = [
  ..."abcdfghijklmoqr".split("").map((letter) => `GP-${letter}`),
  "GP-anaemia",
  "GP-bp",
];

/** Every topic answered with no, and healed. */
export function screened(day: number): Entry {
  const answers = Object.fromEntries(TOPICS.map((id) => [id, "no" as const]));
  return entry(day, "screen", { answers, healed: "yes" });
}

/** The checks for running, each with its dose. */
export const DOSES: Readonly<Record<string, number>> = {
  walk: 30,
  balance: 10,
  "single-leg-squat": 10,
  jog: 60,
  bounds: 10,
  hop: 10,
  "running-man": 10,
  landings: 5,
};

export function passed(day: number): readonly Entry[] {
  return Object.entries(DOSES).map(([id, value]) => check(day, id, { value }));
}

/** A life in which everything was done and answered by a day, so that nothing speaks against anything on it. */
export function earned(
  day: number,
  body: Fields<"profile"> = {},
): readonly Entry[] {
  return [
    entry(0, "profile", { ...BODY, ...body }),
    screened(day - 20),
    signs(day - 20, { "sex-pain": 0, emptying: 0, separation: 0 }),
    ...passed(day - 12),
    entry(day - 11, "walk", { minutes: 30, signs: "none" }),
    session(day - 10, "assisted-squat", "dowel-hinge"),
    session(day - 8, "goblet-squat", "single-leg-calf-raise"),
    session(day - 6, "split-squat"),
    session(day - 4, "split-squat"),
    complete(day),
  ];
}

/** Ids of the conditions that a decision breaks in a journal. */
export function breaks(
  entries: readonly Entry[],
  decision: Decision,
  unread: Journal["unread"] = [],
): readonly string[] {
  return violations({ entries, unread }, decision);
}
