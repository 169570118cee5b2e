import { describe, expect, it } from "vitest";
import { NEW_DEVICE } from "./device.ts";
import { readDeviceState } from "./device-state.ts";

const NOTICE = { version: 1, on: "2026-11-22" };
const DRAFT = {
  question: "birth",
  answers: { ended: "2026-09-01", weeks: 39, topics: { "GP-a": "no" } },
};

describe("what is kept on a device", () => {
  it("comes back as it was", () => {
    const state = {
      notice: NOTICE,
      setUp: DRAFT,
      play: { session: "2026-11-22/strength", done: [] },
      aids: { speak: true, buzz: true, stayAwake: false, hand: "left" },
      alias: "Notes",
      backup: { on: "2026-11-20", entries: 40 },
      ofANewerVersion: 1,
    };
    expect(readDeviceState(structuredClone(state))).toEqual(state);
  });

  it("is new where nothing, or no such thing, was kept", () => {
    for (const value of [undefined, null, 7, "x", [], [NOTICE], {}])
      expect(readDeviceState(value)).toEqual(NEW_DEVICE);
  });

  it("hazard H-41: an unreadable notice was not agreed to", () => {
    for (const notice of [true, 1, "1", [], {}, { version: "1", on: "x" }])
      expect(readDeviceState({ notice, setUp: DRAFT }).notice).toBeNull();
  });

  it("loses a draft that does not read as one, and nothing else", () => {
    for (const setUp of [
      "birth",
      { question: 3, answers: {} },
      { question: "birth" },
      { question: "birth", answers: [] },
    ])
      expect(readDeviceState({ notice: NOTICE, setUp })).toEqual({
        ...NEW_DEVICE,
        notice: NOTICE,
      });
  });

  it("takes nothing for a session or a wish that is none", () => {
    for (const [play, aids] of [
      [{ session: 3 }, 7],
      ["x", []],
      [{ session: "2026-11-22/strength" }, 7],
    ])
      expect(readDeviceState({ aids, play })).toEqual(NEW_DEVICE);
  });
});
