import { describe, expect, it } from "vitest";
import type { Refusal, UnreadReason } from "@restride/engine";
import { speaker } from "../src/speaker.ts";
import { CONTENT } from "./sample.ts";

const VOICE = speaker("unsaid", "en", { content: CONTENT });

/** The compiler keeps these lists whole. */
const REASONS: Readonly<Record<UnreadReason, true>> = {
  "not-json": true,
  "not-utf8": true,
  "not-an-object": true,
  "too-long": true,
  "unknown-version": true,
  "unknown-kind": true,
  "missing-field": true,
  "unknown-field": true,
  "wrong-type": true,
  "not-allowed": true,
  "out-of-range": true,
  "bad-date": true,
  "bad-instant": true,
  "bad-id": true,
  "from-the-future": true,
  "conflicting-copies": true,
  "unknown-movement": true,
  "unknown-check": true,
  "unknown-warning": true,
  "unknown-topic": true,
  unverified: true,
  "not-hers": true,
};
const CODES: Readonly<Record<Refusal["code"], true>> = {
  "journal-empty": true,
  "no-ended": true,
  "ended-after-day": true,
  "unknown-policy": true,
  "bad-minutes": true,
  "bad-day": true,
};
const MISSING = [
  "check-in",
  "check-in:warnings",
  "check-in:signs",
  "check-in:pain",
  "screen",
  "screen:healed",
  "profile:birth",
  "profile:tear",
  "profile:policy",
  "clock",
  "asked-signs",
  "RF-10",
  "RF-11",
  "RF-12",
  "confirm-ended",
  "unread",
];

describe("faults", () => {
  it("have a sentence and a mend of their own for every reason", () => {
    for (const reason of Object.keys(REASONS) as UnreadReason[]) {
      const words = VOICE.unread({ line: null, path: "", reason, on: null });
      expect(words.line).toMatch(/^[A-Z].*\.$/);
      expect(words.mend).toMatch(/^[A-Z].*[.?]$/);
      expect(words.line).not.toMatch(/^It could not be read/);
    }
  });

  it("name line and path", () => {
    const words = VOICE.unread({
      line: 1203,
      path: "items[0].movement",
      reason: "unknown-movement",
      on: null,
    });
    expect(words.line).toBe(
      "Line 1203: items[0].movement: No movement has this name.",
    );
  });

  it("say what was found and what was probably meant", () => {
    const fault = {
      path: "items[0].movement",
      reason: "unknown-movement",
      params: { value: "gobblet-squat", nearest: "goblet-squat" },
    };
    expect(VOICE.fault(fault)).toEqual({
      line: "items[0].movement: No movement has this name: “gobblet-squat”.",
      mend: "Did you mean “goblet-squat”?",
    });
    const range = {
      path: "pain[0].score",
      reason: "out-of-range",
      params: { value: 11, min: 0, max: 10 },
    };
    expect(VOICE.fault(range)).toEqual({
      line: "pain[0].score: 11 is outside what fits here.",
      mend: "Give something from 0 to 10.",
    });
    const kind = {
      path: "minutes",
      reason: "wrong-type",
      params: { expected: "number", got: "string" },
    };
    expect(VOICE.fault(kind).line).toBe(
      "minutes: This should be a number, not a text.",
    );
    const twice = {
      path: "days[1]",
      reason: "not-allowed",
      params: { rule: "twice" },
    };
    expect(VOICE.fault(twice)).toEqual({
      line: "days[1]: The same thing stands here twice.",
      mend: "Keep one of them.",
    });
    const list = {
      path: "tear",
      reason: "not-allowed",
      params: { value: "big", allowed: "none,first-second" },
    };
    expect(VOICE.fault(list).mend).toBe(
      "Use one of these: none, first-second.",
    );
  });

  it("show what someone typed as it is, braces and brackets included", () => {
    const fault = {
      path: "",
      reason: "unknown-kind",
      params: { value: "{nearest}[x|y]" },
    };
    expect(VOICE.fault(fault).line).toBe(
      "No entry has this kind: “{nearest}[x|y]”.",
    );
  });

  it("keep words for a reason that is not known yet", () => {
    const words = VOICE.fault({ path: "a", reason: "brand-new", params: {} });
    expect(words.line).toBe("a: It could not be read (brand-new).");
    expect(words.mend).not.toBe("");
  });

  it("tell every refusal with its mend", () => {
    for (const code of Object.keys(CODES) as Refusal["code"][]) {
      const words = VOICE.refusal({ code, field: "ended", params: {} });
      expect(words.line).toMatch(/^[A-Z].*\.$/);
      expect(words.mend).toMatch(/^[A-Z].*\.$/);
    }
    const params = { policy: "fast", known: "guideline-2019, consensus-2024" };
    expect(
      VOICE.refusal({ code: "unknown-policy", field: "policy", params }),
    ).toEqual({
      line: "No plan goes by this name: “fast”.",
      mend: "Choose one of these: guideline-2019, consensus-2024.",
    });
  });

  it("name everything that can be missing", () => {
    for (const id of MISSING) {
      expect(VOICE.missing(id)).toMatch(/^[A-Z].*\.$/);
      expect(VOICE.missing(id)).not.toMatch(/^An answer: /);
    }
    expect(VOICE.missing("RF-17")).toContain("Pain, swelling, redness");
    expect(VOICE.missing("something-new")).toBe("An answer: something-new");
  });
});
