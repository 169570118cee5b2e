import { describe, expect, test } from "vitest";
import {
  earliestOpenings,
  FORECAST,
  type GateId,
  type Session,
  type TypicalSpan,
  typicalOpenings,
} from "../src/index.ts";
import { mannerOf } from "../src/forecast.ts";
import { daysForward } from "../src/forward.ts";
import { isOpen, program, screened, type Story } from "./kit/story.ts";

const WEEK_MS = 7 * 86_400_000;

function weeksBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / WEEK_MS;
}

function forecast(story: Story, day: number) {
  const journal = story.journal();
  const earliest = earliestOpenings(program, journal, story.date(day));
  return {
    ...earliest,
    spans: typicalOpenings(program, journal, story.date(day), earliest),
  };
}

function spanOf(
  spans: ReadonlyMap<GateId, TypicalSpan>,
  gate: GateId,
): { readonly from: string; readonly until: string } {
  const span = spans.get(gate);
  if (span?.until == null) throw new Error(`no whole span for ${gate}`);
  return { from: span.from, until: span.until };
}

/** The share of strength and runs that one way leaves out in a year, those of mornings without a check-in among them. */
function fallenOut(story: Story, day: number, way: number): number {
  const manner = mannerOf(way);
  let days = 0;
  let answered = 0;
  let offered = 0;
  let done = 0;
  const counted = {
    answers: () => {
      const isAnswered = manner.answers();
      days += 1;
      answered += isAnswered ? 1 : 0;
      return isAnswered;
    },
    does: (session: Session) => {
      const isDone = manner.does(session);
      if (session.kind !== "strength" && session.kind !== "run") return isDone;
      offered += 1;
      done += isDone ? 1 : 0;
      return isDone;
    },
  };
  const options = { weeks: 52, manner: counted };
  const walked = [
    ...daysForward(program, story.journal(), story.date(day), options),
  ];
  expect(walked).toHaveLength(days);
  return 1 - (done / offered) * (answered / days);
}

describe("a forecast", () => {
  const story = screened().forward(0, 30);
  const seen = forecast(story, 30);

  test("tells the gates that are shut, in their order, each span after its earliest day", () => {
    expect([...seen.opens.keys()]).toEqual(["load", "impact", "run", "beyond"]);
    expect(seen.stoppedAt).toBeNull();
    for (const [gate, earliest] of seen.opens) {
      const { from, until } = spanOf(seen.spans, gate);
      expect(from >= earliest && until >= from).toBe(true);
    }
  });

  test("is never before the earliest day that the decision tells", () => {
    for (const { gate, earliest } of story.decide(30).gates) {
      const opens = seen.opens.get(gate);
      if (opens === undefined || earliest === null) continue;
      expect(opens >= earliest).toBe(true);
    }
  });

  test("S-PELVIC-RETURN a hold ends no sooner than told, also while today's check-in is still to come", () => {
    const held = screened().forward(0, 80).signs(80, { leak: 1 });
    for (const day of [80, 81, 82]) {
      const impact = held
        .decide(day)
        .gates.find(({ gate }) => gate === "impact");
      const { opens } = earliestOpenings(
        program,
        held.journal(),
        held.date(day),
      );
      expect([day, impact?.open, impact?.earliest]).toEqual([
        day,
        false,
        opens.get("impact"),
      ]);
      if (day > 80) held.clear(day);
    }
  });

  test("L-WEEK-RUN with one to three runs in ten missed the ladder takes twenty-one to thirty-four weeks", () => {
    const run = spanOf(seen.spans, "run");
    const beyond = spanOf(seen.spans, "beyond");
    const least = weeksBetween(run.from, beyond.from);
    const most = weeksBetween(run.until, beyond.until);
    expect(least).toBeGreaterThanOrEqual(21);
    expect(most).toBeLessThanOrEqual(34);
    expect(most - least).toBeGreaterThan(2);
  });

  test("altogether one to three sessions in ten fall out, on every way", () => {
    const shares = Array.from({ length: FORECAST.ways }, (_, way) =>
      fallenOut(screened().forward(0, 30), 30, way),
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.08);
    expect(Math.min(...shares)).toBeLessThan(0.15);
    expect(Math.max(...shares)).toBeGreaterThan(0.25);
    expect(Math.max(...shares)).toBeLessThan(0.34);
  });

  test("is the same each time", () => {
    expect(forecast(story, 30)).toEqual(seen);
  });

  test("G-IMPACT-TEAR stops at the gate that waits for a word, names it, and guesses nothing beyond", () => {
    const torn = forecast(
      screened({ tear: "third-fourth" }).forward(0, 30),
      30,
    );
    expect(torn.stoppedAt).toEqual({ gate: "impact", rule: "G-IMPACT-TEAR" });
    expect([...torn.opens.keys()]).toEqual(["load"]);
    expect([...torn.spans.keys()]).toEqual(["load"]);
  });

  test("says nothing in a pregnancy, and nothing once all is open", () => {
    const pregnant = forecast(screened({ outcome: "pregnant" }), 3);
    expect([pregnant.opens.size, pregnant.spans.size]).toEqual([0, 0]);
    const there = screened().forward(0, 262);
    expect(isOpen(there.decide(262), "beyond")).toBe(true);
    const done = forecast(there, 262);
    expect([done.opens.size, done.spans.size, done.stoppedAt]).toEqual([
      0,
      0,
      null,
    ]);
  });

  test("where some ways do not come within the weeks, the span has no last day", () => {
    const rare = forecast(screened({ days: [6] }), 0);
    const late = [...rare.spans.values()].filter(({ until }) => until === null);
    expect(late.length).toBeGreaterThan(0);
    expect(FORECAST.ways).toBeGreaterThan(2 * FORECAST.outliers);
  });
});
