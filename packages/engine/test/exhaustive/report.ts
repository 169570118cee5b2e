import type { Level } from "../../src/index.ts";
import { CLEAR_SIGNS, program } from "../kit/story.ts";

/** Everything that one day can tell of a body, one thing at a time, and the ways of that day that make each level. */
export interface Report {
  readonly id: string;
  readonly warnings?: readonly string[];
  readonly signs?: Readonly<Record<string, number>>;
  readonly pain?: { readonly site: string; readonly score: number };
  readonly topics?: Readonly<Record<string, string>>;
}

const STRENGTHS = [1, 2, 3];
const FLAGS = ["onImpact", "night", "limp", "worse"];
const RARE_FLAGS = ["rest", "spot", "sudden", "heightLoss"];
const SCORES = [2, 5, 8];

const signs: readonly Report[] = program.signs.flatMap(({ id }) =>
  STRENGTHS.map((strength) => ({
    id: `${id}=${strength}`,
    signs: { [id]: strength },
  })),
);

const topics: readonly Report[] = program.topics.flatMap(({ id }) =>
  ["now", "past", "unsure"].map((answer) => ({
    id: `${id}=${answer}`,
    topics: { [id]: answer },
  })),
);

function painsWith(flags: readonly string[]): readonly Report[] {
  return program.sites.flatMap(({ id: site }) =>
    flags.map((flag) => ({
      id: `${site}.${flag}`,
      pain: { site, score: 2, [flag]: true },
    })),
  );
}

const scored: readonly Report[] = program.sites.flatMap(({ id: site }) =>
  SCORES.map((score) => ({ id: `${site}=${score}`, pain: { site, score } })),
);

/** Signs at every strength, pains at every site plain and with the flags that rules ask for, topics with every answer but no. */
export const REPORTS: readonly Report[] = [
  ...signs,
  ...scored,
  ...painsWith(FLAGS),
  ...topics,
];
/** Told alone only: flags that ask the same as one of the others, or of the back alone. */
export const RARE_REPORTS: readonly Report[] = painsWith(RARE_FLAGS);

/** Every warning sign, plain and with each of its qualifiers. */
export const WARNINGS: readonly string[] = program.warnings
  .filter(({ pregnantOnly }) => !pregnantOnly)
  .flatMap(({ id, qualifiers }) => [
    id,
    ...Object.keys(qualifiers).map((name) => `${id}.${name}`),
  ]);

/** What makes a day be at a level, by one cause; `ask` leaves questions open. */
export const LEVEL_STATES: Readonly<Record<Level, Report & { energy?: 1 }>> = {
  go: { id: "go" },
  ease: { id: "ease", energy: 1 },
  ask: { id: "ask" },
  stop: { id: "stop", signs: { leak: 1 } },
  "call-soon": { id: "call-soon", warnings: ["RF-13"] },
  "call-now": { id: "call-now", warnings: ["RF-15"] },
  emergency: { id: "emergency", warnings: ["RF-01"] },
};
export const LEVELS: readonly Level[] = [
  "go",
  "ease",
  "ask",
  "stop",
  "call-soon",
  "call-now",
  "emergency",
];

const NO_TOPICS = Object.fromEntries(
  program.topics.map(({ id }) => [id, "no"]),
);

/** A day's entries: a check-in in a level state with some reports, and the health questions where one is answered otherwise. */
export function told(level: Level, reports: readonly Report[]): object[] {
  const cause = LEVEL_STATES[level];
  const all = [cause, ...reports];
  const named = Object.fromEntries(
    all
      .flatMap(({ signs: some = {} }) => Object.entries(some))
      .toSorted(([, a], [, b]) => a - b),
  );
  const warnings = all.flatMap((report) => report.warnings ?? []);
  const pain = all.flatMap((report) => report.pain ?? []);
  // Each in a screen of its own: two answers to one topic would be one in an object, and the first never told.
  const screens = all
    .flatMap(({ topics: answers }) => (answers === undefined ? [] : [answers]))
    .map((answers, place) => ({
      kind: "screen",
      answers: place === 0 ? { ...NO_TOPICS, ...answers } : answers,
      healed: "yes",
    }));
  const isAsk = level === "ask";
  const checkIn = {
    kind: "check-in",
    warnings: warnings.length === 0 ? "none" : warnings,
    signs: isAsk ? named : { ...CLEAR_SIGNS, ...named },
    pain,
    ...(cause.energy === undefined ? {} : { energy: cause.energy }),
  };
  return [...screens, checkIn];
}
