import { describe, expect, it } from "vitest";
import {
  codesOf,
  faultsOf,
  idOf,
  type Raw,
  raw,
  SAMPLES,
  SIGNATURE,
  sample,
} from "../../../test/reading.ts";

describe("the tables of the kinds refuse", () => {
  it.each<[string, Raw, readonly string[]]>([
    [
      "an unknown movement",
      { items: [{ movement: "goblet-sqaut", sets: 1, reps: 5 }] },
      ["items[0].movement unknown-movement"],
    ],
    [
      "neither reps nor seconds",
      { items: [{ movement: "bridge", sets: 1 }] },
      ["items[0].reps missing-field"],
    ],
    [
      "no sets",
      { items: [{ movement: "bridge", sets: 0, reps: 1 }] },
      ["items[0].sets out-of-range"],
    ],
    [
      "a half repetition",
      { items: [{ movement: "bridge", sets: 1, reps: 7.5 }] },
      ["items[0].reps out-of-range"],
    ],
    [
      "a weight off the grid",
      { items: [{ movement: "bridge", sets: 1, reps: 1, kg: 2.3 }] },
      ["items[0].kg out-of-range"],
    ],
    [
      "no weight at all",
      { items: [{ movement: "bridge", sets: 1, reps: 1, kg: 0 }] },
      ["items[0].kg out-of-range"],
    ],
    [
      "a weight over 200 kg",
      { items: [{ movement: "bridge", sets: 1, reps: 1, kg: 200.25 }] },
      ["items[0].kg out-of-range"],
    ],
    [
      "effort 11",
      { items: [{ movement: "bridge", sets: 1, reps: 1, effort: 11 }] },
      ["items[0].effort out-of-range"],
    ],
    [
      "a third side",
      { items: [{ movement: "bridge", sets: 1, reps: 1, side: "both" }] },
      ["items[0].side not-allowed"],
    ],
    ["items that are no list", { items: {} }, ["items wrong-type"]],
    ["an item that is no object", { items: [null] }, ["items[0] wrong-type"]],
    [
      "a hole among the items",
      { items: Array.from({ length: 1 }) },
      ["items[0] wrong-type"],
    ],
    [
      "201 items",
      {
        items: Array.from({ length: 201 }, () => ({
          movement: "bridge",
          sets: 1,
          reps: 1,
        })),
      },
      ["items out-of-range"],
    ],
    ["no minutes", { minutes: 0 }, ["minutes out-of-range"]],
    ["601 minutes", { minutes: 601 }, ["minutes out-of-range"]],
    ["minutes that are no number", { minutes: "20" }, ["minutes wrong-type"]],
    [
      "minutes that JSON cannot carry",
      { minutes: Number.NaN },
      ["minutes out-of-range"],
    ],
    [
      "a start two days off",
      { start: "2026-11-24T08:00:00Z" },
      ["start out-of-range"],
    ],
    ["a start without a date", { start: "08:00" }, ["start bad-instant"]],
    [
      "an unknown family to be placed in",
      { placement: "squats" },
      ["placement not-allowed"],
    ],
    [
      "an unfinished stop",
      { stopped: { movement: "bridge" } },
      ["stopped.why missing-field"],
    ],
    [
      "an empty why",
      { stopped: { movement: "bridge", why: "" } },
      ["stopped.why out-of-range"],
    ],
    ["an undefined field", { session: undefined }, ["session wrong-type"]],
  ])("a session with %s", (_, change, expected) => {
    expect(codesOf(sample("session", change))).toEqual(expected);
  });

  it.each<[string, Raw, readonly string[]]>([
    [
      "an unknown warning",
      { warnings: ["RF-06.faint"] },
      ["warnings[0] unknown-warning"],
    ],
    [
      "`none` beside a warning",
      { warnings: ["RF-01", "none"] },
      ["warnings not-allowed"],
    ],
    [
      "`none` as a sign",
      { signs: { none: 0, leak: 1 } },
      ["signs not-allowed"],
    ],
    ["another word for none", { signs: "no" }, ["signs not-allowed"]],
    ["signs in a list", { signs: ["leak"] }, ["signs wrong-type"]],
    ["an unknown sign", { signs: { leaks: 1 } }, ["signs.leaks not-allowed"]],
    ["severity 4", { signs: { leak: 4 } }, ["signs.leak out-of-range"]],
    [
      "a pain without a score",
      { pain: [{ site: "shin" }] },
      ["pain[0].score missing-field"],
    ],
    [
      "a pain of 3.5",
      { pain: [{ site: "shin", score: 3.5 }] },
      ["pain[0].score out-of-range"],
    ],
    [
      "a pain of 11",
      { pain: [{ site: "shin", score: 11 }] },
      ["pain[0].score out-of-range"],
    ],
    [
      "a flag that is no boolean",
      { pain: [{ site: "shin", score: 3, limp: "yes" }] },
      ["pain[0].limp wrong-type"],
    ],
    [
      "an unknown site",
      { pain: [{ site: "chin", score: 3 }] },
      ["pain[0].site not-allowed"],
    ],
    ["half a mood", { mood: { low: "yes" } }, ["mood.interest missing-field"]],
    [
      "a quarter of an hour's sleep",
      { sleepHours: 6.25 },
      ["sleepHours out-of-range"],
    ],
    ["energy 0", { energy: 0 }, ["energy out-of-range"]],
    ["an answer of maybe", { pregnant: "maybe" }, ["pregnant not-allowed"]],
  ])("a check-in with %s", (_, change, expected) => {
    expect(codesOf(sample("check-in", change))).toEqual(expected);
  });

  it.each<[string, string, Raw, readonly string[]]>([
    ["profile", "a day twice", { days: [1, 2, 1] }, ["days[2] not-allowed"]],
    [
      "profile",
      "an end of a pregnancy that goes on",
      { outcome: "pregnant", ended: "2026-09-01" },
      ["ended not-allowed"],
    ],
    [
      "profile",
      "a living baby born at nine weeks",
      { outcome: "living-baby", gestationWeeks: 9 },
      ["gestationWeeks not-allowed"],
    ],
    [
      "profile",
      "a birth after the end",
      { ended: "2026-09-01", babyBorn: "2026-09-02" },
      ["babyBorn not-allowed"],
    ],
    ["profile", "day 8", { days: [8] }, ["days[0] out-of-range"]],
    [
      "profile",
      "week 46",
      { gestationWeeks: 46 },
      ["gestationWeeks out-of-range"],
    ],
    ["profile", "four minutes", { minutes: 4 }, ["minutes out-of-range"]],
    [
      "profile",
      "an unknown thing",
      { equipment: ["kettlebell"] },
      ["equipment[0] not-allowed"],
    ],
    [
      "profile",
      "an unknown policy",
      { policy: "guideline-2091" },
      ["policy not-allowed"],
    ],
    [
      "profile",
      "an unknown history",
      { history: ["asthma"] },
      ["history[0] not-allowed"],
    ],
    [
      "profile",
      "an unknown outcome",
      { outcome: "fine" },
      ["outcome not-allowed"],
    ],
    [
      "profile",
      "an end to come",
      { ended: "2026-12-01" },
      ["ended from-the-future"],
    ],
    [
      "profile",
      "a region of another shape",
      { region: "G B" },
      ["region not-allowed"],
    ],
    [
      "screen",
      "an unknown topic",
      { answers: { "GP-z": "no" } },
      ["answers.GP-z unknown-topic"],
    ],
    [
      "screen",
      "an unknown answer",
      { answers: { "GP-a": "yes" } },
      ["answers.GP-a not-allowed"],
    ],
    ["screen", "answers in a list", { answers: [] }, ["answers wrong-type"]],
    ["walk", "a half minute", { minutes: 0.5 }, ["minutes out-of-range"]],
    [
      "run",
      "no running",
      { runSeconds: 0, longestSeconds: 1 },
      ["runSeconds out-of-range", "longestSeconds out-of-range"],
    ],
    ["run", "over a day", { runSeconds: 86_401 }, ["runSeconds out-of-range"]],
    [
      "run",
      "a bout longer than the run",
      { longestSeconds: 481 },
      ["longestSeconds out-of-range"],
    ],
    ["run", "an unknown source", { source: "watch" }, ["source not-allowed"]],
    ["check", "an unknown check", { check: "hops" }, ["check unknown-check"]],
    ["check", "one value for two sides", { value: 10 }, ["value not-allowed"]],
    [
      "check",
      "sides of a check without",
      { check: "jog" },
      ["left not-allowed", "right not-allowed"],
    ],
    ["go-ahead", "nothing named", { for: [] }, ["for out-of-range"]],
    ["go-ahead", "an unknown id", { for: ["RF-99"] }, ["for[0] not-allowed"]],
    ["go-ahead", "an unknown role", { from: "coach" }, ["from not-allowed"]],
    ["prescription", "an unknown gate", { hold: "jump" }, ["hold not-allowed"]],
    [
      "prescription",
      "rung 0",
      { rung: { family: "squat", rung: 0 } },
      ["rung.rung out-of-range"],
    ],
    [
      "prescription",
      "an end before its beginning",
      { until: "2026-11-21" },
      ["until out-of-range"],
    ],
    [
      "prescription",
      "no base64url",
      { signature: "a b" },
      ["signature not-allowed"],
    ],
    [
      "coach-accept",
      "a key of another shape",
      { key: "a:b" },
      ["key not-allowed"],
    ],
    ["retract", "itself", { entry: idOf(1) }, ["entry not-allowed"]],
    ["retract", "no id", { entry: "yesterday" }, ["entry bad-id"]],
    ["note", "4,001 units", { text: "x".repeat(4001) }, ["text out-of-range"]],
    ["note", "a lone surrogate", { text: "a\ud83c" }, ["text not-allowed"]],
  ])("a %s with %s", (kind, _, change, expected) => {
    expect(codesOf(sample(kind, change))).toEqual(expected);
  });

  it("a check without any result", () => {
    const [fault] = faultsOf(raw("check", { check: "hop" }));
    expect(fault).toEqual({
      path: "value",
      reason: "missing-field",
      params: { or: "left,right" },
    });
  });

  it("a coach's go-ahead and any prescription without a signature", () => {
    const { signature, ...unsigned } = SAMPLES["go-ahead"] ?? {};
    expect(signature).toBe(SIGNATURE);
    expect(codesOf(unsigned)).toEqual(["signature missing-field"]);
    const bare = raw("prescription", { by: "coach:k" });
    expect(codesOf(bare)).toEqual([
      "signature missing-field",
      "hold missing-field",
    ]);
  });
});
