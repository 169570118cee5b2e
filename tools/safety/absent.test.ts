import { describe, expect, it } from "vitest";
import { catalogue, program } from "@restride/program";
import { validateEntry, vocabularyOf } from "@restride/engine";
import { REPOSITORY, readTree } from "../tree-files.ts";

/** Hazards of features that are not there, proven by their absence. */

const VOCABULARY = vocabularyOf(program);
const CHECK_IN = {
  v: 1,
  id: "01900000-0000-7000-8000-000000000001",
  on: "2026-11-22",
  at: "2026-11-22T08:00:00+00:00",
  by: "runner",
  kind: "check-in",
  warnings: "none",
  signs: "none",
  pain: [],
};
const OTHERS = [
  CHECK_IN,
  {
    ...CHECK_IN,
    kind: "profile",
    warnings: undefined,
    signs: undefined,
    pain: undefined,
  },
  { ...CHECK_IN, kind: "walk", minutes: 10, warnings: undefined },
].map((entry) => JSON.parse(JSON.stringify(entry)) as object);

/** Fields that some kind of entry takes. */
function taken(fields: readonly string[]): readonly string[] {
  return fields.filter((field) =>
    OTHERS.some(
      (entry) => validateEntry({ ...entry, [field]: 1 }, VOCABULARY).ok,
    ),
  );
}

const SOURCE = readTree(
  REPOSITORY,
  (path) =>
    /^(apps\/web|packages\/[a-z]+)\/(src|content)\/.*\.(tsx?|yaml)$/.test(
      path,
    ) && !/\.test\.tsx?$|\/lint\//.test(path),
);

/** Files whose code or words hold something; the lists of banned words themselves are left out. */
function holding(pattern: RegExp, where: RegExp = /./): readonly string[] {
  return [...SOURCE].flatMap(([path, text]) =>
    where.test(path) && pattern.test(text) ? [path] : [],
  );
}

describe("what is not there", () => {
  it("takes a sound entry of each of these kinds, so that a refusal is of the field", () => {
    for (const entry of OTHERS)
      expect(validateEntry(entry, VOCABULARY).ok).toBe(true);
    expect(SOURCE.size).toBeGreaterThan(300);
    expect(holding(/fetch\(/, /^apps\/web/).length).toBeGreaterThan(0);
  });

  it("hazard H-06, H-44: no entry takes a temperature, a pressure, a pulse or any other measured value", () => {
    expect(
      taken([
        "temperature",
        "celsius",
        "fahrenheit",
        "fever",
        "bloodPressure",
        "systolic",
        "diastolic",
        "heartRate",
        "pulse",
        "glucose",
        "oxygen",
        "haemoglobin",
        "riskScore",
      ]),
    ).toEqual([]);
  });

  it("hazard H-13, H-39: no entry takes a score or an answer of a licensed questionnaire", () => {
    expect(
      taken([
        "epds",
        "phq",
        "phq2",
        "phq9",
        "gad",
        "gad7",
        "iciq",
        "tsk",
        "score",
        "total",
        "answersTotal",
      ]),
    ).toEqual([]);
    // What the app shows asks none of their scales either.
    expect(JSON.stringify(catalogue)).not.toMatch(
      /not at all|more than half the days|nearly every day/i,
    );
  });

  it("hazard H-24: no entry and no word is about calories or losing weight", () => {
    expect(
      taken(["calories", "kcal", "weight", "bodyWeight", "bmi", "goalWeight"]),
    ).toEqual([]);
    expect(
      holding(/\bkcal\b|\bcalorie|\blos(e|ing) weight\b|weight loss/i),
    ).toEqual([]);
  });

  it("hazard H-26, H-31: nothing sends a notification", () => {
    expect(
      holding(/new Notification\(|showNotification|PushManager|pushManager/),
    ).toEqual([]);
  });

  it("hazard H-30: no page asks any other place for anything", () => {
    const elsewhere =
      /sendBeacon|new WebSocket|XMLHttpRequest|fetch\(\s*["'`]https?:|import\(\s*["'`]https?:|src=["'`{]*https?:/;
    expect(holding(elsewhere)).toEqual([]);
  });

  it("hazard H-35: no word counts days in a row, rewards or reproaches", () => {
    expect(
      holding(
        /\bstreak|days in a row|\bbadge|you missed|fell behind|\bbehind schedule/i,
        /^packages\/(words\/src\/en|program\/content)\//,
      ),
    ).toEqual([]);
  });

  it("hazard H-44: no sensor, camera, microphone or place is read", () => {
    expect(
      holding(
        /getUserMedia|DeviceMotionEvent|DeviceOrientationEvent|navigator\.geolocation|navigator\.bluetooth|new Accelerometer|HeartRate/,
      ),
    ).toEqual([]);
  });
});
