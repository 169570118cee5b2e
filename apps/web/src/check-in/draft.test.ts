import { validateEntry, vocabularyOf } from "@restride/engine";
import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { decisionWith } from "../../test/sample.ts";
import {
  bodyOf,
  type CheckInDraft,
  NEW_CHECK_IN,
  offersSupport,
  type PainDraft,
  SELF_HARM,
  signsAsked,
  STEPS,
  stepProblem,
  warningsAsked,
  withWarning,
} from "./draft.ts";
import { NOTHING } from "./nothing.ts";
import { flagsOf, warningAskedAt, withFlag, withSite } from "./pain.ts";

function draft(change: Partial<CheckInDraft>): CheckInDraft {
  return { ...NEW_CHECK_IN, ...change };
}

function written(change: Partial<CheckInDraft>) {
  return STEPS.flatMap((step) => bodyOf(step, draft(change), program) ?? []);
}

describe("a check-in", () => {
  it("is complete after one tap", async () => {
    const decision = await decisionWith(NOTHING);
    expect(decision.missing).toEqual([]);
    expect(decision.level).toBe("go");
  });

  it("is complete after all pages, and not before the self-harm question was answered (H-12)", async () => {
    expect((await decisionWith(...written({}))).missing).toEqual([]);
    const broken = STEPS.slice(0, -1).flatMap(
      (step) => bodyOf(step, draft({}), program) ?? [],
    );
    expect((await decisionWith(...broken)).missing).toEqual([
      "check-in:warnings",
    ]);
  });

  it("hazard H-28: lists the same warning signs for everyone, those of a pregnancy only in one", () => {
    const all = program.warnings.map(({ id }) => id);
    expect(
      [
        ...warningsAsked(program, true).map(({ id }) => id),
        SELF_HARM,
      ].toSorted(),
    ).toEqual(all.toSorted());
    const ended = warningsAsked(program, false).map(({ id }) => id);
    expect(ended.filter((id) => id.startsWith("PG-"))).toEqual([]);
    expect(ended).toHaveLength(
      all.filter((id) => id.startsWith("RF-")).length - 1,
    );
  });

  it("hazard H-01: each warning on its own opens what the table says, and leaves no session at the two highest levels", async () => {
    for (const warning of program.warnings) {
      if (warning.pregnantOnly) continue;
      const decision = await decisionWith(NOTHING, {
        kind: "check-in",
        warnings: [warning.id],
      });
      expect([warning.id, decision.level]).toEqual([warning.id, warning.level]);
      if (warning.level !== "call-soon")
        expect([warning.id, decision.sessions]).toEqual([warning.id, []]);
    }
  });

  it("hazard H-03: a sign or a pain without its strength holds the page up", () => {
    expect(stepProblem("signs", draft({ signs: { leak: null } }))).toEqual({
      kind: "severity",
      sign: "leak",
    });
    expect(stepProblem("signs", draft({ signs: { leak: 2 } }))).toBeNull();
    expect(stepProblem("pain", draft({ pain: withSite([], "knee") }))).toEqual({
      kind: "score",
      site: "knee",
    });
    expect(
      bodyOf("pain", draft({ pain: withSite([], "knee") }), program),
    ).toEqual({ kind: "check-in", pain: [] });
  });

  it("answers the daily signs by its button and leaves the others unanswered", () => {
    const { daily, beside } = signsAsked(program);
    const body = bodyOf(
      "signs",
      draft({ signs: { leak: 2, emptying: 1 } }),
      program,
    );
    expect(body).toMatchObject({ signs: { leak: 2, urgency: 0, emptying: 1 } });
    expect(Object.keys((body as { signs: object }).signs).toSorted()).toEqual(
      [...daily, "emptying"].toSorted(),
    );
    expect(beside.toSorted()).toEqual(["emptying", "separation", "sex-pain"]);
  });

  it("writes nothing for a page that answered nothing", () => {
    for (const step of ["warnings", "body", "mood"] as const)
      expect(bodyOf(step, draft({}), program)).toBeNull();
    expect(bodyOf("mood", draft({ low: "yes" }), program)).toBeNull();
    expect(
      bodyOf(
        "mood",
        draft({ low: "yes", interest: "no", sleepHours: 5.5 }),
        program,
      ),
    ).toEqual({
      kind: "check-in",
      mood: { low: "yes", interest: "no" },
      sleepHours: 5.5,
    });
  });

  it("hazard H-13: mood is offered a talk and never gates, whatever is answered", async () => {
    for (const low of ["yes", "no"] as const)
      for (const interest of ["yes", "no"] as const) {
        const decision = await decisionWith(NOTHING, {
          kind: "check-in",
          mood: { low, interest },
        });
        expect(decision.level).toBe("go");
        expect(offersSupport(draft({ low, interest }))).toBe(
          low === "yes" || interest === "yes",
        );
      }
  });

  it("keeps one answer for a warning, with its qualifier", () => {
    const bare = withWarning([], "RF-06", true);
    const dizzy = withWarning([...bare, "RF-15"], "RF-06.dizzy", true);
    expect(dizzy).toEqual(["RF-15", "RF-06.dizzy"]);
    expect(withWarning(dizzy, "RF-06", false)).toEqual(["RF-15"]);
  });

  it("asks of every site what the rules for it need, in words that the journal takes", () => {
    const vocabulary = vocabularyOf(program);
    for (const { id, class: kind, back } of program.sites) {
      const flags = flagsOf(program, id);
      expect([id, flags.includes("onImpact")]).toEqual([id, kind !== "muscle"]);
      expect([id, flags.includes("sudden")]).toEqual([id, back]);
      const plain: PainDraft = { site: id, score: 3 };
      const marked = flags.reduce(
        (pain, flag) => withFlag(pain, flag, true),
        plain,
      );
      const entry = {
        v: 1,
        id: "01890a5d-ac96-774b-bcce-b302099a8057",
        on: "2026-11-22",
        at: "2026-11-22T09:00:00Z",
        by: "runner",
        kind: "check-in",
        pain: [marked],
      };
      expect([id, validateEntry(entry, vocabulary).ok]).toEqual([id, true]);
      expect(withFlag(marked, "limp", false)).not.toHaveProperty("limp");
    }
    expect(warningAskedAt(program, "calf")).toBe("RF-17");
    expect(warningAskedAt(program, "knee")).toBeNull();
  });
});
