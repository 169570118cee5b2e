import { describe, expect, it } from "vitest";
import { dayOf } from "../../test/sample.ts";
import type { Play } from "./play.ts";
import { readPlay } from "./read-play.ts";

const PLAY: Play = {
  day: dayOf("2026-11-22"),
  session: "2026-11-22/strength",
  kind: "strength",
  minutes: 10,
  done: [
    {
      movement: "chair-squat",
      set: 1,
      side: null,
      reps: 8,
      seconds: null,
      kg: null,
    },
  ],
  partial: null,
  skipped: ["march"],
  stage: "work",
  reps: 2,
  carried: 0,
  since: null,
  spent: 60_000,
  seen: 1_795_338_000_000,
};

describe("a session that was kept", () => {
  it("comes back as it was", () => {
    expect(readPlay(structuredClone(PLAY))).toEqual(PLAY);
  });

  it("is none where it does not read as one", () => {
    expect(readPlay(null)).toBe(null);
    const strange: readonly object[] = [
      { day: "2026-02-30" },
      { kind: "run" },
      { done: [{ movement: "chair-squat" }] },
      { stage: "asleep" },
      { since: "now" },
    ];
    for (const change of strange)
      expect(readPlay({ ...PLAY, ...change })).toBe(null);
  });
});
