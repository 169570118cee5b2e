import fc from "fast-check";
import type { CheckInEntry, Entry, Severity, SignId } from "../../src/index.ts";
import { program } from "../kit/story.ts";
import { dateOf, type Fields, instantOf, nthId } from "./draft.ts";
import { pain, severity, SIGN_IDS, TOPIC_IDS, WARNING_IDS } from "./entry.ts";

const PELVIC_LIKE = new Set<string>([
  ...program.signs
    .filter(({ class: kind }) => kind.endsWith("pelvic"))
    .map(({ id }) => id),
  ...program.sites
    .filter(({ class: kind }) => kind === "pelvic")
    .map(({ id }) => id),
]);

/** Signs that one rule counts together. */
function groupOf(name: string): string {
  if (PELVIC_LIKE.has(name)) return "pelvic";
  return name.startsWith("bleeding") ? "bleeding" : name;
}

/** Two ways to tell the same thing of a day: as it is, or weaker or not at all. Each answers nothing else. */
export interface Report {
  readonly stronger: Fields;
  readonly weaker: Fields;
  /** What the same rule counts together; null where telling it again changes nothing. */
  readonly about: string | null;
}

const signReport: fc.Arbitrary<Report> = fc
  .record({
    sign: fc.constantFrom(...SIGN_IDS),
    strong: severity,
    by: fc.nat(),
  })
  .map(({ sign, strong, by }) => ({
    stronger: { kind: "check-in", signs: { [sign]: strong } },
    weaker: { kind: "check-in", signs: { [sign]: by % strong } },
    about: groupOf(sign),
  }));

const painReport: fc.Arbitrary<Report> = fc
  .record({ told: pain.filter(({ score }) => score > 0), by: fc.nat() })
  .map(({ told, by }) => {
    const { site, score } = told;
    const less = by % (score + 1);
    return {
      stronger: { kind: "check-in", pain: [told] },
      weaker: {
        kind: "check-in",
        pain: less === score ? [] : [{ site, score: less }],
      },
      about: groupOf(site),
    };
  });

const warningReport: fc.Arbitrary<Report> = fc
  .constantFrom(...WARNING_IDS)
  .map((warning) => ({
    stronger: { kind: "check-in", warnings: [warning] },
    weaker: { kind: "check-in", warnings: "none" },
    about: null,
  }));

const topicReport: fc.Arbitrary<Report> = fc
  .record({
    topic: fc.constantFrom(...TOPIC_IDS),
    answer: fc.constantFrom("past" as const, "now" as const, "unsure" as const),
  })
  .map(({ topic, answer }) => ({
    stronger: { kind: "screen", answers: { [topic]: answer } },
    weaker: { kind: "screen", answers: { [topic]: "no" } },
    about: topic,
  }));

export const reports: fc.Arbitrary<Report> = fc.oneof(
  { weight: 5, arbitrary: signReport },
  { weight: 4, arbitrary: painReport },
  { weight: 2, arbitrary: warningReport },
  { weight: 2, arbitrary: topicReport },
);

/** A further entry of a day's evening, with an id beyond those of any plot. */
export function eveningEntry(fields: Fields, day: number): Entry {
  return {
    v: 1,
    id: nthId(900),
    on: dateOf(day),
    at: instantOf(day, 1200),
    by: "runner",
    ...fields,
  };
}

/** Whether an entry tells of what the same rule counts. */
export function tellsOf(entry: Entry, about: string | null): boolean {
  if (about === null) return false;
  if (entry.kind === "screen") return (entry.answers?.[about] ?? "no") !== "no";
  const parts = entry.kind === "session" ? [entry, ...entry.items] : [entry];
  return parts.some((part) =>
    namesOf(part).some((name) => groupOf(name) === about),
  );
}

function namesOf(part: object): readonly string[] {
  const { signs, pain: pains } = part as Pick<CheckInEntry, "signs" | "pain">;
  const named =
    signs === undefined || signs === "none"
      ? []
      : Object.entries(signs)
          .filter(([, strength]) => strength > 0)
          .map(([sign]) => sign);
  return [...named, ...(pains ?? []).map(({ site }) => site)];
}

/** An exercise in whose course a sign was noticed, where none had been; null for what is none or told of one. */
export function noticed(
  entry: Entry,
  sign: SignId,
  strength: Severity,
): Entry | null {
  const isExercise =
    entry.kind === "session" ||
    entry.kind === "walk" ||
    entry.kind === "run" ||
    entry.kind === "check";
  if (!isExercise || entry.signs !== "none") return null;
  return { ...entry, signs: { [sign]: strength } };
}

/** The group of a sign, as `about` names it. */
export function aboutOf(sign: SignId): string {
  return groupOf(sign);
}
