import { describe, expect, it } from "vitest";
import { madePassphrase, strengthOf } from "./passphrase.ts";

describe("a passphrase", () => {
  it.each([
    ["", "short"],
    ["kd8f2mq", "short"],
    ["aaaaaaaaaaaaaaaa", "weak"],
    ["1234567890", "weak"],
    ["password123!", "weak"],
    ["strawberry", "weak"],
    ["Running2026", "weak"],
    ["again again again again again", "weak"],
    ["rain over the harbour", "strong"],
    ["kettle harbour mist", "fair"],
    ["kd8f2mq7", "fair"],
    ["kd8f2mqz7p!r4", "strong"],
    ["kettle harbour mist ladder quilt", "strong"],
  ])("“%s” is %s", (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it("that is made up is strong, and every letter of it is as likely as the next", () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 2000; n++) {
      const made = madePassphrase((bytes) => crypto.getRandomValues(bytes));
      expect(made).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
      for (const letter of made.replaceAll("-", ""))
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(strengthOf("k7pmx-2qdvt-9hbny-4rjwc")).toBe("strong");
    expect(counts.size).toBe(31);
    const each = (2000 * 20) / 31;
    for (const count of counts.values())
      expect(Math.abs(count - each)).toBeLessThan(each / 4);
  });

  it("that is made up skips bytes that would favour some letters", () => {
    let turn = 0;
    const made = madePassphrase((bytes) => bytes.fill(turn++ === 0 ? 255 : 30));
    expect(made).toBe("99999-99999-99999-99999");
  });
});
