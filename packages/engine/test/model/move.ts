import { doneSession } from "../../src/forward.ts";
import type { Decision, Session, Verdict } from "../../src/index.ts";
import { indexOf } from "../../src/program-index.ts";
import { CLEAR_SIGNS, NO_TOPICS, program } from "../kit/story.ts";
import type { Evening, Told } from "./evening.ts";

/** The finite alphabet of what can happen: a day, or the same day again and again until something changes. */
export interface Move {
  readonly id: string;
  /** What is told in the morning of each of its days; `place` counts them from 0. */
  readonly tells: (evening: Evening, place: number) => readonly Told[];
  /** What is done of the offer; null for nothing, which spares its decision. */
  readonly does: ((decision: Decision) => readonly Told[]) | null;
  /** The most days that it lasts. It ends sooner where `untilChange` and the abstract state is another. */
  readonly days: number;
  readonly untilChange: boolean;
  /** Days of it, counted from 1, that are looked at; all of them where it is not said. */
  readonly seen?: readonly number[];
}

const { checks } = indexOf(program);
const ASKED = { "sex-pain": 0, emptying: 0, separation: 0 } as const;
const NO_DAILY = Object.fromEntries(
  Object.entries(CLEAR_SIGNS).filter(([sign]) => !(sign in ASKED)),
);
const STAMP = {
  v: 1,
  id: "",
  on: "2026-01-01" as Decision["day"],
  at: "",
  by: "runner",
} as const;

/** A complete check-in without anything, but for what is given. */
export function checkIn(fields: Readonly<Record<string, unknown>> = {}): Told {
  return {
    kind: "check-in",
    warnings: "none",
    signs: NO_DAILY,
    pain: [],
    ...fields,
  };
}

function signed(signs: Readonly<Record<string, number>>): Told {
  return checkIn({ signs: { ...NO_DAILY, ...signs } });
}

/** Every topic answered no, but for what is given. */
export function screen(answers: Readonly<Record<string, string>> = {}): Told {
  return {
    kind: "screen",
    answers: { ...NO_TOPICS, ...answers },
    healed: "yes",
  };
}

/** A session as it is logged when all of it was done and nothing noticed. */
export function done(session: Session): readonly Told[] {
  return doneSession(checks, session, STAMP).map((entry) => {
    const { v: _v, id: _id, on: _on, at: _at, by: _by, ...fields } = entry;
    return fields;
  });
}

export function doesAll(decision: Decision): readonly Told[] {
  return decision.sessions.flatMap(done);
}

/** Everything done, and what was noticed told of the sessions of some kinds. */
function doesAllBut(
  kinds: readonly string[],
  change: (told: Told) => Told,
): Move["does"] {
  return ({ sessions }) =>
    sessions.flatMap((session) =>
      kinds.includes(session.kind) ? done(session).map(change) : done(session),
    );
}

const FELT_WRONG = { signs: { leak: 1 } };

/** Without a word of what was noticed. */
function unanswered({ signs: _signs, pain: _pain, ...told }: Told): Told {
  return { ...told, kind: told.kind };
}

function domed(told: Told): Told {
  return { ...told, signs: { doming: 1 } };
}

/** One day of one check-in, after which what is on offer is done or not. */
function day(
  id: string,
  told: readonly Told[],
  does: Move["does"] = null,
): Move {
  return { id, tells: () => told, does, days: 1, untilChange: false };
}

/** Days after which more of the same is no longer tried: the whole walk-run ladder lies between two abstract states. */
const LONGEST = 200;
const LONGEST_REST = 30;
/** A third pelvic sign is held three weeks; every other hold ends within the week, or waits for a word or an answer. */
const LONGEST_PELVIC = 24;
const LONGEST_HELD = 8;

function longestOf({ holds }: Decision, open: number): number {
  if (holds.length === 0) return open;
  const isPelvic = holds.some(({ hold }) => hold.startsWith("pelvic"));
  return isPelvic ? LONGEST_PELVIC : LONGEST_HELD;
}

/** Day after day of the same until the abstract state changes. */
function lasting(id: string, does: Move["does"], days: number): Move {
  return { id, tells: wellTold, does, days, untilChange: true };
}

/** Clear, with the health questions again where they are due. */
export function wellTold({ decision }: Evening): readonly Told[] {
  const isDue = decision.missing.some((name) => name.startsWith("screen"));
  const told = decision.missing.includes("asked-signs")
    ? checkIn({ signs: CLEAR_SIGNS })
    : checkIn();
  return isDue ? [told, screen()] : [told];
}

/** Days without a word: eight, over the first gap, over the long one. */
const GAP: Move = {
  id: "gap",
  tells: () => [],
  does: null,
  days: 29,
  untilChange: false,
  seen: [1, 8, 15, 29],
};

const SIGNS: readonly Move[] = [
  day("leak 1", [signed({ leak: 1 })]),
  day("leak 1, and all on offer done", [signed({ leak: 1 })], doesAll),
  day("heaviness 2", [signed({ heaviness: 2 })]),
  day("urgency 1", [signed({ urgency: 1 })]),
  day("bulge", [signed({ bulge: 1 })]),
  day("scar pain", [signed({ "scar-pain": 1 })]),
  day("bleeding", [signed({ bleeding: 1 })]),
  day("bleeding and a period", [
    checkIn({ signs: { ...NO_DAILY, bleeding: 1 }, period: "yes" }),
  ]),
  day("bleeding that rose", [signed({ "bleeding-up": 1 })]),
  day("doming", [signed({ doming: 1 })]),
  day("ill", [signed({ ill: 1 })]),
  day("painful sex", [signed({ "sex-pain": 1 })]),
  day("energy 1", [checkIn({ energy: 1 })], doesAll),
  {
    id: "two short nights",
    tells: () => [checkIn({ sleepHours: 5 })],
    does: doesAll,
    days: 2,
    untilChange: false,
  },
];

function hurts(
  id: string,
  pain: Readonly<Record<string, unknown>>,
  does: Move["does"] = null,
): Move {
  return day(id, [checkIn({ pain: [pain] })], does);
}

const PAINS: readonly Move[] = [
  hurts("knee 2", { site: "knee", score: 2 }, doesAll),
  hurts("knee 4", { site: "knee", score: 4 }),
  hurts("knee 7", { site: "knee", score: 7 }),
  hurts("shin 2", { site: "shin", score: 2 }),
  hurts("groin on impact", { site: "groin", score: 3, onImpact: true }),
  hurts("perineum", { site: "perineum", score: 2 }),
  hurts("belly", { site: "abdomen", score: 3 }),
  hurts("girdle", { site: "girdle", score: 2 }),
];

const WARNINGS: readonly Move[] = ["RF-13", "RF-15", "RF-01"].map((id) =>
  day(id, [checkIn({ warnings: [id] })]),
);

const ANSWERS: readonly Move[] = [
  day("questions answered", [checkIn({ signs: CLEAR_SIGNS }), screen()]),
  day("GP-e now", [checkIn(), screen({ "GP-e": "now" })]),
  day("GP-bp unsure", [checkIn(), screen({ "GP-bp": "unsure" })]),
  day("GP-c past", [checkIn(), screen({ "GP-c": "past" })]),
  day("not healed", [checkIn(), { ...screen(), healed: "no" }]),
  day("perhaps pregnant", [checkIn({ pregnant: "unsure" })]),
  day("not pregnant", [checkIn({ pregnant: "no" })]),
  day("pause", [checkIn(), { kind: "pause" }]),
  day("resume", [checkIn(), { kind: "resume" }]),
  day("half a check-in", [{ kind: "check-in", warnings: "none", pain: [] }]),
];

const DEEDS: readonly Move[] = [
  day(
    "felt wrong in a run",
    [checkIn()],
    doesAllBut(["run"], (told) => ({ ...told, ...FELT_WRONG })),
  ),
  day(
    "felt wrong in impact",
    [checkIn()],
    doesAllBut(["impact"], (told) => ({ ...told, ...FELT_WRONG })),
  ),
  day(
    "felt wrong in a check",
    [checkIn()],
    doesAllBut(["check"], (told) => ({ ...told, ...FELT_WRONG })),
  ),
  day(
    "doming in strength",
    [checkIn()],
    doesAllBut(["strength", "impact"], domed),
  ),
  day(
    "nothing said of it",
    [checkIn()],
    doesAllBut(["strength", "impact", "run", "check"], unanswered),
  ),
  day("a run of her own", [checkIn()], () => [
    {
      kind: "run",
      runSeconds: 900,
      longestSeconds: 300,
      effort: 6,
      source: "manual",
      signs: "none",
      pain: [],
    },
  ]),
];

const POLICIES: readonly Move[] = program.policies.map(({ id }) =>
  day(`policy ${id}`, [checkIn(), { kind: "profile", policy: id }]),
);

const FIXED: readonly Move[] = [
  GAP,
  ...SIGNS,
  ...PAINS,
  ...WARNINGS,
  ...ANSWERS,
  ...DEEDS,
  ...POLICIES,
];

/** Where only the body is another one: what opens gates and closes them, and one of each kind of sign. */
const FEW: ReadonlySet<string> = new Set([
  "gap",
  "leak 1, and all on offer done",
  "bleeding",
  "scar pain",
  "RF-13",
  "questions answered",
  "GP-c past",
  "half a check-in",
  "felt wrong in a run",
  "a run of her own",
]);

export type Alphabet = "whole" | "few";

const ALPHABETS: Readonly<Record<Alphabet, readonly Move[]>> = {
  whole: FIXED,
  few: FIXED.filter(({ id }) => FEW.has(id) || id.startsWith("policy")),
};

/** What a word has to name to end a hold, and the scopes that a shut gate asks for. */
export function wordsNamed({ holds, gates }: Decision): readonly string[] {
  const exits = holds.flatMap((hold) => hold.exits);
  const names = exits
    .filter(({ rule }) => rule === "X-GO-AHEAD")
    .flatMap(({ need }) => (typeof need === "string" ? need.split(" ") : []));
  const scopes = gates
    .filter(({ open }) => !open)
    .flatMap(({ criteria }) => criteria.flatMap(scopesOf));
  return [...new Set([...names, ...scopes])];
}

const SCOPE_RULES: readonly (readonly [RegExp, string])[] = [
  [/^G-IMPACT-.*GO-AHEAD$/, "impact"],
  [/^G-(REBUILD|EARLY-LOSS)-GO-AHEAD/, "exercise"],
  [/^G-RUN-FLOOR$/, "running"],
];

function scopesOf({ rule, met, of }: Verdict): readonly string[] {
  if (met === true) return [];
  const own = SCOPE_RULES.filter(([shape]) => shape.test(rule));
  return [...own.map(([, scope]) => scope), ...of.flatMap(scopesOf)];
}

/** A word from somebody who may give it: on impact the physio, whose word hops ask for; else a doctor. */
export function goAhead(name: string): Told {
  const from = name === "impact" ? "pelvic-physio" : "doctor";
  return { kind: "go-ahead", from, for: [name] };
}

/** Everything that may happen on the days after an evening. */
export function movesFrom(
  { decision }: Evening,
  alphabet: Alphabet,
): readonly Move[] {
  const words = wordsNamed(decision).map((name) =>
    day(`a word on ${name}`, [checkIn(), goAhead(name)]),
  );
  return [
    lasting("well", doesAll, longestOf(decision, LONGEST)),
    lasting("rest", null, longestOf(decision, LONGEST_REST)),
    ...ALPHABETS[alphabet],
    ...words,
  ];
}
