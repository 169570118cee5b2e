import { describe, expect, test } from "vitest";
import { decide, type Decision, type Level } from "../src/index.ts";
import {
  EVERY,
  isMine,
  isSampled,
  LONGEST_MS,
  tellCovered,
} from "./exhaustive/extent.ts";
import { type Ground, groundOf } from "./exhaustive/ground.ts";
import { standsAbove } from "./arbitrary/permit.ts";
import { alone, easier } from "./exhaustive/judge.ts";
import {
  LEVELS,
  RARE_REPORTS,
  type Report,
  REPORTS,
  told,
} from "./exhaustive/report.ts";
import { told as lifeOf, wellUntil } from "./kit/life.ts";
import { HEALTHY, NO_TOPICS, program, Story } from "./kit/story.ts";

type Change = Partial<typeof HEALTHY>;

const DAY = 121;
/** Days on which the health questions are answered: an answer holds ninety days. */
const ANSWERED = [0, 60];
const EARLY_DAYS = [20, 60];
const well = wellUntil(DAY);
const base = groundOf(well, DAY);

/** Decisions of a ground at every level state, with one report or none, each made once. */
class Known {
  readonly #ground: Ground;
  readonly #made = new Map<string, Decision>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  at(level: Level, report: Report | null): Decision {
    const key = `${level} ${report?.id ?? ""}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#ground.decide(
      told(level, report === null ? [] : [report]),
    );
    this.#made.set(key, made);
    return made;
  }
}

/** What a decision with more told breaks: by itself, or beside those with less. */
function broken(
  name: string,
  more: Decision,
  less: readonly Decision[],
  day = DAY,
): readonly string[] {
  return [...alone(more, day), ...easier(more, less)].map(
    (fault) => `${name}: ${fault}`,
  );
}

/**
 * What somebody of whom a fact is known has beyond the same day without the report, and beyond the same day of somebody else.
 * Where running is shut a day may hold drills or a check in place of a run: there gates, levels and rungs are compared.
 */
function heldBack(
  name: string,
  known: Known,
  plain: Known,
  { level, report }: { readonly level: Level; readonly report: Report | null },
): readonly string[] {
  const more = known.at(level, report);
  const other = standsAbove(more, plain.at(level, report));
  return [
    ...broken(name, more, report === null ? [] : [known.at(level, null)]),
    ...other.map((fault) => `${name}: ${fault}`),
  ];
}

/** Of the running day every report; of the others, and of the rare ones, the sampled. */
function singlesOn(day: number): readonly Report[] {
  return [...REPORTS, ...RARE_REPORTS].filter((_, place) => {
    const isWhole = day === DAY && place < REPORTS.length;
    return isWhole ? isMine(place) : isSampled(place);
  });
}

/** The same life of somebody of whom something else is known, or who never answered a topic. */
function otherLife(change: Change, topic = ""): Story {
  const { [topic]: _, ...answers } = NO_TOPICS;
  const story = new Story(well.ended, { ...HEALTHY, ...change });
  for (const day of ANSWERED) story.screen(day, { answers, healed: "yes" });
  const lived = well.entries.filter(
    ({ kind }) => kind !== "profile" && kind !== "screen",
  );
  return lifeOf(story, lived, DAY);
}

/** Facts of a body and answers never given, each of which may only hold back. */
const FACTS: readonly (readonly [string, () => Story])[] = [
  ...(["assisted", "caesarean", "other", "unknown"] as const).map(
    (birth) => [`birth ${birth}`, () => otherLife({ birth })] as const,
  ),
  ...(["first-second", "third-fourth", "unknown"] as const).map(
    (tear) => [`tear ${tear}`, () => otherLife({ tear })] as const,
  ),
  ...program.history.map(
    ({ id }) => [`history ${id}`, () => otherLife({ history: [id] })] as const,
  ),
  ["policy consensus-2024", () => otherLife({ policy: "consensus-2024" })],
  ["policy staged-2026", () => otherLife({ policy: "staged-2026" })],
  ...program.topics.map(
    ({ id }) => [`unanswered ${id}`, () => otherLife({}, id)] as const,
  ),
];

describe("every single and pair of reports, at every level", () => {
  test("a ground decides the same bytes as the whole journal", () => {
    for (const [place, report] of REPORTS.entries()) {
      if (place % 23 !== 0) continue;
      const fields = told("go", [report]);
      const story = base.story(fields);
      const whole = decide(program, story.journal(), story.date(DAY));
      expect(whole).toEqual({ ok: true, decision: base.decide(fields) });
    }
  });

  test("each level state is the level that it is called", () => {
    for (const level of LEVELS)
      expect(base.decide(told(level, [])).level).toBe(level);
  });

  test(
    "hazard H-02: a sign, a pain or an answer never lowers any level nor opens anything",
    () => {
      const found: string[] = [];
      let covered = 0;
      for (const day of [DAY, ...EARLY_DAYS]) {
        const ground = day === DAY ? base : groundOf(well, day);
        const known = new Known(ground);
        for (const report of singlesOn(day))
          for (const level of LEVELS) {
            const name = `day ${day}, ${level}, ${report.id}`;
            const less = known.at(level, null);
            found.push(...broken(name, known.at(level, report), [less], day));
            covered += 1;
          }
      }
      tellCovered("single reports by level", covered);
      expect(found).toEqual([]);
    },
    LONGEST_MS,
  );

  test(
    "hazard H-02: two of them are never easier than either",
    () => {
      const known = new Known(base);
      const found: string[] = [];
      let covered = 0;
      let place = 0;
      for (const [first, one] of REPORTS.entries())
        for (const other of REPORTS.slice(first + 1)) {
          place += 1;
          if (!isSampled(place)) continue;
          for (const level of LEVELS) {
            const both = base.decide(told(level, [one, other]));
            const less = [known.at(level, one), known.at(level, other)];
            const name = `${level}, ${one.id} and ${other.id}`;
            found.push(...broken(name, both, less));
            covered += 1;
          }
        }
      tellCovered("pairs of reports by level", covered);
      expect(found).toEqual([]);
    },
    LONGEST_MS,
  );

  test(
    "hazard H-21: a fact that holds back, or an answer never given, is never easier, alone or with a report",
    () => {
      const plain = new Known(base);
      const found: string[] = [];
      let covered = 0;
      for (const [index, [fact, life]] of FACTS.entries()) {
        if (!isMine(index)) continue;
        const known = new Known(groundOf(life(), DAY));
        const reports = REPORTS.filter(
          (_, place) => place % EVERY === index % EVERY,
        );
        for (const report of [null, ...reports])
          for (const level of LEVELS) {
            const name = `${level}, ${fact}, ${report?.id ?? "alone"}`;
            found.push(...heldBack(name, known, plain, { level, report }));
            covered += 1;
          }
      }
      tellCovered(
        "facts of the body, alone and with a report, by level",
        covered,
      );
      expect(found).toEqual([]);
    },
    LONGEST_MS,
  );
});
