import {
  decide,
  formatDay,
  type Journal,
  parseDay,
  planForward,
} from "@restride/engine";
import { program } from "@restride/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, memoryJournal, setUp } from "../../test/sample.ts";
import { NOTHING } from "../check-in/nothing.ts";
import { warmDecider } from "./decider.ts";
import type { EntryBody } from "./entry-body.ts";

const RUNS = 25;
const SET_UP = dayOf("2026-09-02");

/** What she may do between two looks at Today. */
const DEEDS: readonly EntryBody[] = [
  NOTHING,
  { kind: "check-in", signs: { leak: 2 } },
  { kind: "check-in", warnings: ["RF-15"] },
  { kind: "walk", minutes: 15, signs: "none", pain: [] },
  { kind: "walk", minutes: 20, on: dayOf("2026-11-20"), signs: "none" },
  { kind: "profile", minutes: 35 },
  { kind: "profile", birth: "caesarean", on: dayOf("2026-10-01") },
  { kind: "go-ahead", from: "pelvic-physio", for: ["leak"] },
  { kind: "run", runSeconds: 600, source: "manual" },
  { kind: "pause" },
];

type Step =
  | { readonly does: number }
  | { readonly takesBack: number }
  | { readonly minutes: number | null }
  | { readonly day: number };

const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.nat(DEEDS.length - 1) }),
    fc.record({ takesBack: fc.nat(60) }),
    fc.record({ minutes: fc.constantFrom(null, 5, 10, 20, 35) }),
    fc.record({ day: fc.integer({ min: -2, max: 3 }) }),
  ) satisfies fc.Arbitrary<Step>,
  { minLength: 4, maxLength: 12 },
);

describe("Today decided warm", () => {
  it("is what a decision from nothing gives, to the byte, after every change", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const model = memoryJournal();
        await model.append(setUp().map((body) => ({ ...body, on: SET_UP })));
        const weeks = past(model.journal.value);
        expect(weeks.length).toBeGreaterThan(60);
        await model.append(weeks);
        const decideWarm = warmDecider(program);
        let day = parseDay("2026-11-22") ?? 0;
        let minutes: number | null = null;
        for (const step of story) {
          if ("does" in step) await model.append([DEEDS[step.does] ?? NOTHING]);
          else if ("takesBack" in step) {
            const { entries } = model.journal.value;
            const entry = entries[step.takesBack % entries.length]?.id ?? "";
            await model.append([{ kind: "retract", entry }]);
          } else if ("minutes" in step) minutes = step.minutes;
          else day += step.day;
          const options = minutes === null ? {} : { minutes };
          const journal = model.journal.value;
          const date = formatDay(day);
          expect(JSON.stringify(decideWarm(journal, date, options))).toBe(
            JSON.stringify(decide(program, journal, date, options)),
          );
        }
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
  }, 120_000);

  it("begins anew where a part of the journal could not be read any more", async () => {
    const model = memoryJournal();
    await model.append([...setUp(), NOTHING]);
    const whole = model.journal.value;
    const less: Journal = {
      entries: whole.entries.slice(0, -1),
      unread: [
        {
          line: 3,
          path: "",
          reason: "not-json",
          params: {},
          id: null,
          on: null,
          writtenOn: null,
          after: null,
        },
      ],
    };
    const decideWarm = warmDecider(program);
    const day = dayOf("2026-11-22");
    for (const journal of [whole, less, whole])
      expect(decideWarm(journal, day, {})).toEqual(
        decide(program, journal, day),
      );
  });
});

/** Some weeks before, as she would have written them. */
function past(journal: Journal): readonly EntryBody[] {
  const plan = planForward(program, journal, dayOf("2026-10-20"), { weeks: 4 });
  const bodies = plan.days.flatMap(({ added }) => added);
  return bodies.map(({ v: _v, id: _id, at: _at, by: _by, ...body }) => body);
}
