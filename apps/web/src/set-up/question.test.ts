import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { dayOf, TODAY } from "../../test/sample.ts";
import { changed, type SetUpAnswers } from "./draft.ts";
import { answersOf, setUpBodies } from "./entries.ts";
import {
  canSkip,
  canWait,
  problemOf,
  questionsFor,
  reachable,
  topicPage,
  topicsAsked,
} from "./question.ts";

const ENDED: SetUpAnswers = {
  isPregnant: false,
  ended: "2026-09-01",
  outcome: "unsaid",
  weeks: 39,
  birth: "vaginal",
  tear: "none",
  history: [],
};

describe("the set-up", () => {
  it("asks one thing a page, health questions from day 14", () => {
    expect(questionsFor(ENDED, program, TODAY)).toEqual([
      "when",
      "outcome",
      "weeks",
      "birth",
      "tear",
      "history",
      "topics-1",
      "topics-2",
      "topics-3",
      "healed",
      "days",
      "minutes",
      "equipment",
      "running",
      "region",
      "policy",
    ]);
    const early = { ...ENDED, ended: "2026-11-10" };
    expect(questionsFor(early, program, TODAY)).not.toContain("topics-1");
    expect(
      questionsFor({ ...ENDED, ended: "2026-11-08" }, program, TODAY),
    ).toContain("topics-1");
  });

  it("asks nothing of a tear after a caesarean or under 20 weeks", () => {
    expect(
      questionsFor({ ...ENDED, birth: "caesarean" }, program, TODAY),
    ).not.toContain("tear");
    expect(questionsFor({ ...ENDED, weeks: 19 }, program, TODAY)).not.toContain(
      "tear",
    );
    expect(questionsFor({ ...ENDED, weeks: 20 }, program, TODAY)).toContain(
      "tear",
    );
    expect(
      questionsFor({ ...ENDED, weeks: "unknown" }, program, TODAY),
    ).toContain("tear");
    const bodies = setUpBodies(
      { ...ENDED, birth: "caesarean", tear: "third-fourth" },
      program,
      TODAY,
    );
    expect(bodies[0]).not.toHaveProperty("tear");
  });

  it("hazard H-40: while pregnant asks only what the breath card needs", () => {
    expect(questionsFor({ isPregnant: true }, program, TODAY)).toEqual([
      "when",
      "due",
      "region",
    ]);
    expect(
      setUpBodies({ isPregnant: true, region: "UK" }, program, TODAY),
    ).toEqual([{ kind: "profile", outcome: "pregnant", region: "UK" }]);
  });

  it("asks about bleeding only from its day", () => {
    const asked = (ended: string, weeks: number): readonly string[] =>
      topicsAsked({ ...ENDED, ended, weeks }, program, TODAY);
    expect(asked("2026-09-28", 39)).not.toContain("GP-p");
    expect(asked("2026-09-27", 39)).toContain("GP-p");
    expect(asked("2026-11-02", 10)).not.toContain("GP-p");
    expect(asked("2026-11-01", 10)).toContain("GP-p");
  });

  it("shows every topic on exactly one page", () => {
    const asked = topicsAsked(ENDED, program, TODAY);
    expect([1, 2, 3].flatMap((page) => topicPage(asked, page))).toEqual(
      program.topics.map(({ id }) => id),
    );
  });

  it("hazard H-05: refuses the future, and asks once more about a date over two years back", () => {
    const when = (ended: string, isLongAgo = false) =>
      problemOf("when", { isPregnant: false, ended, isLongAgo }, TODAY);
    expect(when("2026-11-23")).toBe("in-future");
    expect(when("2026-11-22")).toBeNull();
    expect(when("2026-02-30")).toBe("not-a-date");
    expect(when("")).toBe("needed");
    expect(when("2024-11-22")).toBeNull();
    expect(when("2020-03-05")).toBe("long-ago");
    expect(when("2020-03-05", true)).toBeNull();
  });

  it("hazard H-21: what the impact gate needs to know cannot be passed over", () => {
    for (const question of [
      "when",
      "outcome",
      "weeks",
      "birth",
      "tear",
      "history",
      "region",
    ] as const) {
      expect([question, canSkip(question)]).toEqual([question, false]);
      expect([question, problemOf(question, {}, TODAY)]).toEqual([
        question,
        "needed",
      ]);
    }
    for (const question of ["topics-1", "healed", "days", "equipment"] as const)
      expect(canSkip(question)).toBe(true);
  });

  it("lets the rest wait once the day it ended is known, and only with answers that fit", () => {
    const waits = (answers: SetUpAnswers) => canWait(answers, program, TODAY);
    const when: SetUpAnswers = { isPregnant: false, ended: "2026-09-01" };
    expect(waits(when)).toBe(true);
    expect(waits({ ...when, weeks: 39, birth: "vaginal" })).toBe(true);
    expect(waits({})).toBe(false);
    expect(waits({ isPregnant: false, ended: "2027-01-01" })).toBe(false);
    expect(waits({ isPregnant: true })).toBe(false);
    expect(waits({ ...when, weeks: 99 })).toBe(false);
    // Who has run is asked about it first.
    expect(waits({ ...when, hasRun: true })).toBe(false);
  });

  it("goes no further than the first question without its answer", () => {
    expect(reachable("region", {}, program, TODAY)).toBe("when");
    expect(
      reachable(
        "region",
        { ...ENDED, birth: undefined as never },
        program,
        TODAY,
      ),
    ).toBe("birth");
    expect(reachable("history", ENDED, program, TODAY)).toBe("history");
  });

  it("hazard H-03: writes only what was answered", () => {
    const bodies = setUpBodies(
      { ...ENDED, topics: { "GP-a": "no", "GP-b": "unsure" }, region: "UK" },
      program,
      TODAY,
    );
    expect(bodies).toEqual([
      {
        kind: "profile",
        ended: "2026-09-01",
        outcome: "unsaid",
        gestationWeeks: 39,
        birth: "vaginal",
        tear: "none",
        history: [],
        region: "UK",
      },
      { kind: "screen", answers: { "GP-a": "no", "GP-b": "unsure" } },
    ]);
    expect(
      setUpBodies({ ...ENDED, weeks: "unknown" }, program, TODAY),
    ).toHaveLength(1);
  });

  it("takes an answer back when it is changed to none", () => {
    expect(changed({ weeks: 12, minutes: 10 }, { weeks: undefined })).toEqual({
      minutes: 10,
    });
  });

  it("reads a profile back as answers", () => {
    const answers = answersOf(
      {
        ended: dayOf("2026-09-01"),
        outcome: "died",
        birth: "other",
        voice: "unsaid",
      },
      { answers: { "GP-a": "past" }, healed: undefined },
    );
    expect(answers).toEqual({
      isPregnant: false,
      isLongAgo: true,
      ended: "2026-09-01",
      outcome: "died",
      birth: "other",
      weeks: "unknown",
      topics: { "GP-a": "past" },
    });
  });
});
