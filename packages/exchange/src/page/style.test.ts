import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { STYLE, STYLE_HASH } from "./style.ts";

it("the policy of a printed page names the hash of its very style sheet", () => {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  expect(STYLE_HASH).toBe(`sha256-${hash}`);
});
