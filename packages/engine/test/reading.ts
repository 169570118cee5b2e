import { type Vocabulary, vocabularyOf } from "../src/read/entry/vocabulary.ts";
import type { EntryFault } from "../src/read/entry/fault.ts";
import { validateEntry } from "../src/read/entry/validate.ts";
import type { CivilDate } from "../src/type/day.ts";
import type { Entry } from "../src/type/entry.ts";
import type { Program } from "../src/type/program.ts";

/** Words and entries for the reader's tests; small, so that the tests do not move with the program. */

type Source = Parameters<typeof vocabularyOf>[0];

const SOURCE = {
  movements: [
    { id: "goblet-squat", was: ["cup-squat"], equipment: ["weight"] },
    { id: "heel-drop", was: [], equipment: [] },
    { id: "bridge", was: [], equipment: ["kerb"] },
  ],
  checks: [
    { id: "hop", side: "each" },
    { id: "jog", side: "none" },
  ],
  warnings: [
    { id: "RF-01", qualifiers: {} },
    { id: "RF-06", qualifiers: { fainted: "emergency", dizzy: "call-now" } },
    { id: "PG-fluid", qualifiers: {} },
  ],
  topics: [{ id: "GP-a" }, { id: "GP-bp" }],
  signs: [{ id: "leak" }, { id: "heaviness" }, { id: "doming" }],
  sites: [{ id: "shin" }, { id: "groin" }],
  families: [{ id: "squat" }, { id: "land" }],
  policies: [{ id: "guideline-2019" }],
  gates: [{ gate: "impact" }, { gate: "run" }],
  doses: { "load-basic": {} },
  goAheads: [
    { for: ["RF-*", "pain"], from: ["doctor"] },
    { for: ["running"], from: ["doctor"] },
  ],
  rules: {
    "H-PELVIC": { kind: "hold", sources: ["house"] },
    "L-EFFORT": { kind: "limit", sources: ["house"] },
  },
};

export const PROGRAM_WORDS = SOURCE as unknown as Source & Program;
export const VOCABULARY: Vocabulary = vocabularyOf(PROGRAM_WORDS);

/** The n-th UUIDv7 of the tests. */
export function idOf(n: number): string {
  return `018f3a2b-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export type Raw = Record<string, unknown>;

const BASE = {
  v: 1,
  id: idOf(1),
  on: "2026-11-22",
  at: "2026-11-22T08:30:00+01:00",
  by: "runner",
};

/** A raw entry: the common fields, a kind's own, and what the test changes. */
export function raw(kind: string, fields: Raw = {}): Raw {
  return { ...BASE, kind, ...fields };
}

/** A note of a day, with an id and an hour (UTC). */
export function noteOn(on: string, n: number, hour = 8): Raw {
  const at = `${on}T${String(hour).padStart(2, "0")}:00:00Z`;
  return raw("note", { id: idOf(n), on, at, text: `note ${n}` });
}

export function lines(...values: readonly (Raw | string)[]): string {
  return values
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join("\n");
}

export function asEntry(value: Raw): Entry {
  return value as unknown as Entry;
}

export function civil(text: string): CivilDate {
  return text as CivilDate;
}

export const SIGNATURE = "c2lnbmF0dXJl".repeat(6);
export const PUBLIC_KEY = "cHVibGljLWtleQ".repeat(3);

/** One sound entry of every kind, with every field that it may have. */
export const SAMPLES: Readonly<Record<string, Raw>> = {
  profile: raw("profile", {
    ended: "2026-09-01",
    due: "2026-09-10",
    outcome: "living-baby",
    gestationWeeks: 39,
    birth: "vaginal",
    tear: "first-second",
    babyBorn: "2026-09-01",
    feeding: "yes",
    runningBefore: "regular",
    history: ["leak-before", "multiple"],
    days: [1, 3, 5],
    minutes: 20,
    equipment: ["chair", "kerb"],
    weightsKg: [2.5, 4.25],
    policy: "guideline-2019",
    region: "CA-QC",
    voice: "living-baby",
  }),
  screen: raw("screen", {
    answers: { "GP-a": "no", "GP-bp": "unsure" },
    healed: "yes",
  }),
  "check-in": raw("check-in", {
    warnings: ["RF-01", "RF-06.fainted", "PG-fluid"],
    signs: { leak: 1, doming: 0 },
    pain: [
      {
        site: "shin",
        score: 3,
        onImpact: true,
        night: false,
        rest: false,
        spot: true,
        limp: false,
        worse: false,
        sudden: false,
        heightLoss: false,
      },
    ],
    period: "no",
    pregnant: "unsure",
    mood: { low: "no", interest: "yes" },
    sleepHours: 6.5,
    energy: 3,
  }),
  session: raw("session", {
    session: "2026-11-22/strength",
    start: "2026-11-22T07:55:00+01:00",
    minutes: 20,
    placement: "squat",
    items: [
      {
        movement: "goblet-squat",
        side: "left",
        sets: 2,
        reps: 8,
        seconds: 30,
        kg: 7.25,
        effort: 6,
        signs: "none",
        pain: [],
      },
      { movement: "cup-squat", sets: 1, seconds: 20 },
    ],
    stopped: { movement: "bridge", why: "the baby woke" },
    signs: { heaviness: 2 },
    pain: [],
  }),
  walk: raw("walk", {
    session: "a",
    start: "2026-11-21T23:55:00+01:00",
    minutes: 30,
    brisk: true,
    signs: "none",
    pain: [],
  }),
  run: raw("run", {
    session: "b",
    start: "2026-11-22T07:00:00Z",
    runSeconds: 480,
    walkSeconds: 0,
    longestSeconds: 60,
    metres: 1800,
    effort: 4,
    terrain: "park",
    with: ["stroller"],
    source: "timer",
    signs: "none",
    pain: [],
  }),
  check: raw("check", {
    check: "hop",
    left: 10,
    right: 9,
    signs: "none",
    pain: [],
  }),
  "go-ahead": raw("go-ahead", {
    by: "coach:key_1",
    from: "pelvic-physio",
    for: ["leak", "running", "H-PELVIC", "pain:shin", "RF-06"],
    name: "Ada",
    level: 1,
    note: "seen today",
    signature: SIGNATURE,
  }),
  pause: raw("pause", { why: "a cold" }),
  resume: raw("resume"),
  "coach-accept": raw("coach-accept", {
    key: "key_1",
    publicKey: PUBLIC_KEY,
    name: "Ada",
  }),
  "coach-remove": raw("coach-remove", { key: "key_1" }),
  prescription: raw("prescription", {
    by: "coach:key_1",
    hold: "impact",
    rung: { family: "squat", rung: 3 },
    policy: "guideline-2019",
    note: "slowly",
    until: "2026-12-01",
    signature: SIGNATURE,
  }),
  retract: raw("retract", { entry: idOf(2) }),
  note: raw("note", { text: "first walk outside" }),
};

/** The full entry of a kind, with what the test changes. */
export function sample(kind: string, change: Raw): Raw {
  return { ...SAMPLES[kind], ...change };
}

/** What writing has against a value. */
export function faultsOf(value: unknown): readonly EntryFault[] {
  const checked = validateEntry(value, VOCABULARY);
  return checked.ok ? [] : checked.faults;
}

/** The same as `path reason` of each fault. */
export function codesOf(value: unknown): readonly string[] {
  return faultsOf(value).map(({ path, reason }) => `${path} ${reason}`);
}
