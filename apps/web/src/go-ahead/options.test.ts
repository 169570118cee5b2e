import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { NOTHING } from "../check-in/nothing.ts";
import { decisionWith } from "../../test/sample.ts";
import { liftables, ROLES } from "./options.ts";

describe("go-aheads", () => {
  it("offer each role only what it may lift", async () => {
    const decision = await decisionWith(NOTHING, {
      kind: "check-in",
      warnings: ["RF-27.sore"],
      signs: { leak: 2 },
    });
    const idsFor = (role: (typeof ROLES)[number]): readonly string[] =>
      liftables(decision, program, role).map(({ id }) => id);
    expect(idsFor("doctor")).toEqual(
      expect.arrayContaining(["pelvic", "exercise", "impact", "running"]),
    );
    expect(idsFor("doctor").some((id) => id.startsWith("warning:RF-27"))).toBe(
      true,
    );
    expect(idsFor("pelvic-physio")).toContain("pelvic");
    expect(idsFor("pelvic-physio")).not.toContain("exercise");
    expect(
      idsFor("pelvic-physio").some((id) => id.startsWith("warning:")),
    ).toBe(false);
  });

  it("lift what they name", async () => {
    const report = { kind: "check-in", signs: { bulge: 2 } } as const;
    const before = await decisionWith(NOTHING, report);
    expect(before.level).toBe("call-soon");
    const [first] = liftables(before, program, "doctor");
    const after = await decisionWith(NOTHING, report, {
      kind: "go-ahead",
      from: "doctor",
      for: first?.for ?? [],
    });
    expect(after.holds.map(({ hold }) => hold)).not.toContain(first?.id);
  });

  it("are never offered for what only an answer ends", async () => {
    const decision = await decisionWith(NOTHING, { kind: "pause" });
    expect(decision.holds.map(({ hold }) => hold)).toContain("paused");
    for (const role of ROLES)
      expect(
        liftables(decision, program, role).map(({ id }) => id),
      ).not.toContain("paused");
  });
});
