import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  CALL_NOW,
  CALL_SOON,
  CONTACTS,
  EMERGENCY,
  HELP,
} from "../src/en/care.ts";
import { CARD, MOOD } from "../src/en/support.ts";
import { NOTICE } from "../src/en/surface/welcome.ts";
import { NOTICE_VERSION } from "../src/notice-version.ts";
import { LANGUAGE_PACKS } from "../src/language.ts";
import { type Group, messagesIn } from "../src/message.ts";
import reviewed from "./reviewed.json" with { type: "json" };

/** SHA-256 of a group's strings. A change here is a change for the reviewers: edit `reviewed.json` knowingly. */
function hashOf(groups: readonly Group[]): string {
  const text = JSON.stringify(
    messagesIn(groups).map(([key, { text: said }]) => [key, said]),
  );
  return createHash("sha256").update(text).digest("hex");
}

describe("safety strings", () => {
  it("hazard H-45: change only together with the record that reviewers look at", () => {
    const safety = [EMERGENCY, CALL_NOW, CALL_SOON, CONTACTS, HELP, CARD, MOOD];
    expect(hashOf(safety)).toBe(reviewed.en.safety);
  });

  it("the notice has a new version whenever its text changes", () => {
    const { notice } = reviewed.en;
    expect(notice.version).toBe(NOTICE_VERSION);
    expect(hashOf([NOTICE])).toBe(notice.text);
  });

  it("hazard H-18: no language but English is shipped without a review of its safety strings", () => {
    const unreviewed = LANGUAGE_PACKS.filter(
      ({ reviewedBy }) => reviewedBy === null,
    );
    expect(unreviewed.map(({ language }) => language)).toEqual(["en"]);
  });
});
