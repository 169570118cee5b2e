import { describe, expect, it } from "vitest";
import { POLICY_META } from "../../../web/build/policy.ts";
import { SECURITY_HEADERS } from "./headers.ts";

type Policy = ReadonlyMap<string, readonly string[]>;

function policyIn(text: string): Policy {
  return new Map(
    text.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

const header = policyIn(SECURITY_HEADERS["Content-Security-Policy"] ?? "");
const page = policyIn(/content="([^"]+)"/.exec(POLICY_META)?.[1] ?? "");

describe("the content policy", () => {
  it("hazard H-30: names no origin but the app's own, in the header and in the page", () => {
    for (const policy of [header, page]) {
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("script-src")).toEqual(["'self'"]);
      expect(policy.get("connect-src")).toEqual(["'self'"]);
      const sources = [...policy.values()].flat();
      expect(
        sources.filter((one) => !/^(?:'self'|'none'|data:|blob:)$/.test(one)),
      ).toEqual([]);
    }
  });

  it("allows in the header all that the page allows itself, or one would break the other", () => {
    for (const [name, sources] of page)
      expect([name, header.get(name)]).toEqual([
        name,
        expect.arrayContaining([...sources]),
      ]);
  });
});
