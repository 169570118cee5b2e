import type { Decision } from "@restride/engine";
import { describe, expect, it } from "vitest";
import { EXIT } from "../exit.ts";
import type { Io } from "../host.ts";
import { guardExit } from "./reading.ts";

function told(rule: string): readonly [exit: number, text: string] {
  let text = "";
  const io: Io = {
    out: () => undefined,
    outBytes: () => undefined,
    err: (words) => void (text += words),
    readInput: async () => new Uint8Array(),
    hasColour: false,
    hasErrorColour: false,
    canAsk: false,
    width: 80,
  };
  const params = { conditions: "GU-01 GU-02" };
  const reasons = [{ rule, params, entries: [], sources: ["house"] }];
  const decision = { day: "2026-11-22", reasons } as unknown as Decision;
  return [guardExit(io, decision), text];
}

describe("a decision that fell back", () => {
  it("is a fault of ours: exit 2, and the conditions on the error stream", () => {
    const [exit, text] = told("GUARD");
    expect(exit).toBe(EXIT.fault);
    expect(text).toContain("2026-11-22");
    expect(text).toContain("GU-01 GU-02");
  });

  it("is told apart from any other", () => {
    expect(told("S-ASK")).toEqual([EXIT.done, ""]);
  });
});
