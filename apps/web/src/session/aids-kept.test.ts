import { expect, it } from "vitest";
import { NO_AIDS, readAids } from "./aids-kept.ts";

it("aids come back as they were, and what is no wish is none", () => {
  const mine = {
    speak: true,
    buzz: true,
    tick: true,
    stayAwake: false,
    hand: "left",
    sound: "mixed",
  };
  expect(readAids(structuredClone(mine))).toEqual(mine);
  for (const kept of [
    null,
    {},
    [],
    { hand: "both", speak: "yes", buzz: 1, sound: "loud" },
  ])
    expect(readAids(kept)).toEqual(NO_AIDS);
});
