import { describe, expect, test } from "vitest";
import { hasEmergencyOpen, hasUrgentOpen } from "../src/guard/raw-urgent.ts";
import type { Entry, TopicAnswer } from "../src/type/entry.ts";
import { complete, entry, factsOf, word } from "./kit/raw.ts";

/** Whether it calls now, and whether it is an emergency. */
function open(...entries: readonly Entry[]): readonly boolean[] {
  const facts = factsOf(30, entries);
  return [hasUrgentOpen(facts), hasEmergencyOpen(facts)];
}

const warned = (...warnings: readonly string[]): Entry =>
  entry(20, "check-in", { warnings });
const answered = (topic: string, answer: TopicAnswer): Entry =>
  entry(20, "screen", { answers: { [topic]: answer } });

const NONE = [false, false];
const NOW = [true, false];
const EMERGENCY = [true, true];

describe("warnings by what they ask for", () => {
  test.each([
    "RF-13",
    "RF-22.persistent",
    "RF-23.infected",
    "RF-24.infected",
    "RF-27.sore",
    "RF-28.burning",
  ])("GU-39 %s can wait a day or two", (warning) => {
    expect(open(warned(warning))).toEqual(NONE);
  });

  test.each([
    "RF-08",
    "RF-11",
    "RF-15",
    "RF-23",
    "RF-24",
    "RF-27",
    "RF-28",
    "RF-05.settled",
    "RF-06.dizzy",
    "RF-07.other",
    "RF-09.high",
    "RF-10.pad-an-hour",
    "RF-18.severe",
    "RF-22.overwhelming",
  ])("GU-40 %s calls now and is no emergency", (warning) => {
    expect(open(warned(warning))).toEqual(NOW);
  });

  test.each([
    "RF-01",
    "RF-02",
    "RF-03",
    "RF-04",
    "RF-05",
    "RF-06",
    "RF-07",
    "RF-09",
    "RF-10",
    "RF-16",
    "RF-18",
    "RF-22",
    "RF-25",
    "RF-26",
    "RF-06.fainted",
    "RF-22.sudden",
  ])("GU-40 %s is an emergency", (warning) => {
    expect(open(warned(warning))).toEqual(EMERGENCY);
  });

  test("GU-39 one of several is enough, and none is none", () => {
    expect(open()).toEqual(NONE);
    expect(open(complete(20), warned())).toEqual(NONE);
    expect(open(entry(20, "check-in", { signs: "none" }))).toEqual(NONE);
    expect(open(warned("RF-13", "RF-15"))).toEqual(NOW);
    expect(open(warned("RF-15", "RF-01"))).toEqual(EMERGENCY);
  });

  test.each([
    "RF-06.fainted",
    "warning:RF-06.fainted",
    "care:RF-06.fainted",
    "RF-06",
    "warning:RF-06",
    "care:RF-06",
    "warning",
    "H-WARNING",
  ])("GU-39 a word on %s counts from the day after", (name) => {
    const told = warned("RF-06.fainted");
    expect(open(told, word(20, name))).toEqual(EMERGENCY);
    expect(open(told, word(21, name))).toEqual(NONE);
    expect(open(told, word(22, name))).toEqual(NONE);
    expect(open(told, word(21, "RF-07"))).toEqual(EMERGENCY);
  });
});

describe("topics by what they ask for", () => {
  test.each([
    "GP-a",
    "GP-c",
    "GP-g",
    "GP-i",
    "GP-j",
  ])("GU-40 %s answered with now is an emergency", (topic) => {
    expect(open(answered(topic, "now"))).toEqual(EMERGENCY);
    for (const answer of ["past", "unsure", "no"] as const)
      expect(open(answered(topic, answer))).toEqual(NONE);
  });

  test.each([
    "GP-b",
    "GP-h",
    "GP-m",
  ])("GU-39 %s answered with now calls now", (topic) => {
    expect(open(answered(topic, "now"))).toEqual(NOW);
    expect(open(answered(topic, "past"))).toEqual(NONE);
  });

  test("GU-39 others can wait, and a screen without answers says nothing", () => {
    for (const topic of ["GP-d", "GP-k", "GP-bp", "GP-p"])
      expect(open(answered(topic, "now"))).toEqual(NONE);
    expect(open(entry(20, "screen", { healed: "yes" }))).toEqual(NONE);
  });

  test.each([
    "GP-a",
    "topic:GP-a",
    "care:GP-a",
    "topic",
    "H-TOPIC",
  ])("GU-40 a word on %s counts from the day after", (name) => {
    const told = answered("GP-a", "now");
    expect(open(told, word(20, name))).toEqual(EMERGENCY);
    expect(open(told, word(21, name))).toEqual(NONE);
    expect(open(told, word(21, "GP-c"))).toEqual(EMERGENCY);
  });
});
