import type { Item, Session } from "@restride/engine";
import { catalogue, sources } from "@restride/program";
import { speaker } from "@restride/words";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../test/sample.ts";
import { currentStep, newPlay, type PlayEvent, secondsLeft } from "./play.ts";
import { playModel } from "./play-model.ts";
import { saidOf } from "./said.ts";

const START = Date.UTC(2026, 10, 22, 9);
const speaks = speaker("unsaid", "en", { content: { catalogue, sources } });

function sessionOf(...items: readonly Partial<Item>[]): Session {
  const blank: Item = {
    movement: "chair-squat",
    family: "squat",
    rung: 1,
    impact: 0,
    sets: 2,
    reps: 2,
    seconds: null,
    restSeconds: 30,
    tempo: null,
    side: "both",
    kg: null,
    effortMax: 7,
    substitute: null,
  };
  return {
    id: "2026-11-22/strength",
    kind: "strength",
    minutes: 20,
    optional: false,
    blocks: [
      { role: "load", items: items.map((change) => ({ ...blank, ...change })) },
    ],
    run: null,
  };
}

const HOLD = {
  movement: "split-squat-hold",
  side: "each",
  sets: 1,
  reps: null,
  seconds: 20,
} as const;

type Told = PlayEvent["type"] | "second";

/** Every line that the ear is told, the same one once, while these things happen. */
function heard(session: Session, ...told: readonly Told[]): readonly string[] {
  let now = START;
  const model = playModel({
    first: newPlay(session, dayOf("2026-11-22"), { minutes: null, now }),
    clock: () => now,
    keep: () => undefined,
  });
  const lines: string[] = [];
  const listen = (): void => {
    const play = model.play.value;
    const step = currentStep(play, session);
    if (step === null) return;
    const line = saidOf(speaks, {
      play,
      step,
      hasEndedSet: model.hasEndedSet.value,
      left: secondsLeft(play, session, now),
    });
    if (line !== lines.at(-1)) lines.push(line);
  };
  listen();
  for (const type of told) {
    now += 1000;
    if (type !== "minutes")
      model.tell(session, { type: type === "second" ? "tick" : type });
    listen();
  }
  return lines;
}

function seconds(n: number): readonly Told[] {
  return Array.from({ length: n }, () => "second" as const);
}

describe("what the ear is told through a session", () => {
  it("tells each number, the end of a set, the rest and its end, and no second of it", () => {
    const { name } = speaks.movement("chair-squat");
    expect(
      heard(sessionOf({}), "begin", "count", "count", ...seconds(30)),
    ).toEqual([
      `${name}.`,
      `${name}, set 1 of 2.`,
      "1 of 2",
      `That set is done. Rest. ${name}, set 2 of 2.`,
      `${name}, set 2 of 2.`,
    ]);
  });

  it("tells of a time its half and its end, then the other side, then the next movement", () => {
    const { name } = speaks.movement("split-squat-hold");
    const next = speaks.movement("chair-squat").name;
    const lines = heard(
      sessionOf(HOLD, {}),
      "begin",
      "start",
      ...seconds(20),
      "start",
      ...seconds(20),
    );
    expect(lines).toEqual([
      `${name}. Right side.`,
      `${name}, set 1 of 1. Right side.`,
      "Half of the time is over.",
      `That set is done. ${name}, set 1 of 1. Left side.`,
      "Half of the time is over.",
      `That set is done. ${next}.`,
    ]);
  });

  it("calls nothing done that was left out or taken back", () => {
    const lines = heard(sessionOf(HOLD, {}), "skip", "back", "begin");
    expect(lines.join(" ")).not.toContain("done");
    expect(lines).toHaveLength(4);
  });
});
