import { describe, expect, it } from "vitest";
import {
  type Gatekeeping,
  href,
  parseRoute,
  type ScreenName,
  screenFor,
} from "./route.ts";

const FREE: Gatekeeping = {
  hasNotice: true,
  isSetUp: true,
  isCare: false,
  mayGoAhead: false,
  isSample: false,
};
const ALL: readonly ScreenName[] = [
  "welcome",
  "notice",
  "set-up",
  "today",
  "check-in",
  "topics",
  "session",
  "run",
  "log",
  "ran",
  "sample",
  "go-ahead",
  "answers",
  "privacy",
  "install",
  "path",
  "checks",
  "progress",
  "learn",
  "movement",
  "share",
  "data",
  "restore",
  "more",
];

function shown(gate: Partial<Gatekeeping>): readonly string[] {
  const screens = ALL.map((screen) =>
    screenFor({ screen, detail: "" }, { ...FREE, ...gate }),
  );
  return [...new Set(screens)].toSorted();
}

describe("routes", () => {
  it("survive a round trip, and unknown ones are Today", () => {
    for (const screen of ALL)
      expect(parseRoute(href(screen, "2026-11-22/walk"))).toEqual({
        screen,
        detail: "2026-11-22/walk",
      });
    for (const hash of ["", "#", "#/", "#/nowhere", "#today//"])
      expect(parseRoute(hash).screen).toBe("today");
  });

  it("hazard H-41: without the notice there is only the way to it", () => {
    const first = ["notice", "restore", "sample", "welcome"];
    expect(shown({ hasNotice: false })).toEqual(first);
    expect(shown({ hasNotice: false, isCare: true, mayGoAhead: true })).toEqual(
      first,
    );
  });

  it("without the set-up there is only the set-up, a journal to bring back, and a sample", () => {
    expect(shown({ isSetUp: false })).toEqual([
      "notice",
      "restore",
      "sample",
      "set-up",
    ]);
  });

  it("hazard H-10: at a warning sign every address leads to what to do; a go-ahead only from the next day", () => {
    expect(shown({ isCare: true })).toEqual(["care"]);
    expect(shown({ isCare: true, mayGoAhead: true })).toEqual([
      "care",
      "go-ahead",
    ]);
  });

  it("no way leads from a sample to what looks after the device", () => {
    for (const screen of ["data", "restore", "privacy", "install"] as const)
      expect(
        screenFor({ screen, detail: "" }, { ...FREE, isSample: true }),
      ).toBe("more");
  });

  it("else each screen is itself", () => {
    expect(shown({})).toEqual(
      ALL.filter(
        (screen) => !["welcome", "set-up", "restore"].includes(screen),
      ).toSorted(),
    );
  });
});
