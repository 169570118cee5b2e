import { describe, expect, test } from "vitest";
import type { Decision, Level } from "../src/index.ts";
import {
  isMine,
  isSampled,
  LONGEST_MS,
  MOST_WARNINGS,
  tellCovered,
} from "./exhaustive/extent.ts";
import { groundOf } from "./exhaustive/ground.ts";
import { alone, easier, strongest } from "./exhaustive/judge.ts";
import { REPORTS, told as dayOf, WARNINGS } from "./exhaustive/report.ts";
import { TOGETHER, WARNING_LEVELS } from "./exhaustive/warning-table.ts";
import { told as lifeOf, wellUntil } from "./kit/life.ts";
import { screened } from "./kit/story.ts";

/** A day on which a run, strength and a walk are on offer: the day that has most to lose. */
const DAY = 121;
const well = wellUntil(DAY);
const ground = groundOf(well, DAY);
const afterwards = well.entries.filter(({ kind }) => kind !== "profile");
const OUTCOMES = ["unsaid", "living-baby", "died", "ended-early"] as const;

function checkIn(warnings: readonly string[]): object {
  return { kind: "check-in", warnings, signs: "none", pain: [] };
}

/** By the hand-written table: the strongest of what each and each two ask for. */
function expected(warnings: readonly string[]): Level {
  const has = (name: string): boolean =>
    warnings.some((report) => report === name || report.startsWith(`${name}.`));
  const isTogether = TOGETHER.some(([a, b]) => has(a) && has(b));
  const levels = warnings.map((report) => WARNING_LEVELS[report] ?? "go");
  return strongest(isTogether ? [...levels, "emergency"] : levels);
}

/** Every choice of so many of the reports, in the order of the list. */
function* choices(
  size: number,
  from = 0,
): Generator<readonly string[], void, undefined> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let place = from; place < WARNINGS.length; place++)
    for (const rest of choices(size - 1, place + 1))
      yield [WARNINGS[place] ?? "", ...rest];
}

/** What is kept of a choice to hold greater ones against: all of it where something is still on offer. */
type Kept = Level | Decision;

function levelOf(kept: Kept): Level {
  return typeof kept === "string" ? kept : kept.level;
}

/** What a choice breaks: its level, what is offered beside it, what one sign less would have had. */
function faultsOf(
  warnings: readonly string[],
  decision: Decision,
  kept: ReadonlyMap<string, Kept>,
): readonly string[] {
  const faults = [...alone(decision, DAY)];
  const level = expected(warnings);
  if (decision.level !== level)
    faults.push(`${decision.level}, by the table ${level}`);
  for (const left of warnings) {
    const less = kept.get(warnings.filter((each) => each !== left).join());
    if (less === undefined) continue;
    if (strongest([decision.level, levelOf(less)]) !== decision.level)
      faults.push(`weaker than without ${left}`);
    if (typeof less !== "string") faults.push(...easier(decision, [less]));
  }
  return faults;
}

describe("every combination of warning signs", () => {
  test("the table knows every warning and qualifier", () => {
    expect(Object.keys(WARNING_LEVELS).toSorted()).toEqual(WARNINGS.toSorted());
  });

  test(
    "hazard H-01, H-02: the strongest wins, one more never lowers the level nor opens anything, and nothing is offered at the two highest",
    () => {
      const kept = new Map<string, Kept>();
      const found: string[] = [];
      let covered = 0;
      for (let size = 1; size <= MOST_WARNINGS; size++) {
        const isLast = size === MOST_WARNINGS;
        let place = 0;
        for (const warnings of choices(size)) {
          place += 1;
          // Smaller choices are told in every part: greater ones are held against them.
          if (isLast && !isMine(place)) continue;
          const decision = ground.decide([checkIn(warnings)]);
          covered += 1;
          for (const fault of faultsOf(warnings, decision, kept))
            found.push(`${warnings.join(" ")}: ${fault}`);
          const hasOffer = decision.sessions.length > 0;
          if (!isLast)
            kept.set(warnings.join(), hasOffer ? decision : decision.level);
        }
      }
      tellCovered(
        `combinations of up to ${MOST_WARNINGS} warning signs`,
        covered,
      );
      expect(found).toEqual([]);
    },
    LONGEST_MS,
  );

  test("hazard H-28: a report asks for the same however the pregnancy ended", () => {
    const grounds = OUTCOMES.map((outcome) =>
      groundOf(lifeOf(screened({ outcome }), afterwards, DAY), DAY),
    );
    const told = ({ level, care, sessions, holds }: Decision): string =>
      JSON.stringify([level, care, sessions, holds]);
    const days = [
      ...WARNINGS.map((warning) => ({ id: warning, warnings: [warning] })),
      ...REPORTS.filter((_, place) => isSampled(place)),
    ];
    for (const report of days) {
      const [first, ...others] = grounds.map((each) =>
        told(each.decide(dayOf("go", [report]))),
      );
      for (const other of others)
        expect([report.id, other]).toEqual([report.id, first]);
    }
    tellCovered("reports by outcome", days.length * grounds.length);
  });
});
