import { describe, expect, it } from "vitest";
import { NOTHING } from "../check-in/nothing.ts";
import { dayOf, decisionWith } from "../../test/sample.ts";
import { catalogue, regions } from "@restride/program";
import { speaker } from "@restride/words";
import { arranged, isCareOnly, mayGoAhead, withDate } from "./view-model.ts";

describe("what to do at a warning sign", () => {
  it("hazard H-10: takes the whole screen at the two highest levels, and only there", async () => {
    expect(
      isCareOnly(await decisionWith({ kind: "check-in", warnings: ["RF-01"] })),
    ).toBe(true);
    expect(
      isCareOnly(await decisionWith({ kind: "check-in", warnings: ["RF-15"] })),
    ).toBe(true);
    expect(
      isCareOnly(
        await decisionWith({ kind: "check-in", warnings: ["RF-27.sore"] }),
      ),
    ).toBe(false);
    expect(isCareOnly(await decisionWith(NOTHING))).toBe(false);
  });

  it("hazard H-11: a go-ahead can be written down from the day after the sign", async () => {
    expect(
      mayGoAhead(await decisionWith({ kind: "check-in", warnings: ["RF-01"] })),
    ).toBe(false);
    expect(
      mayGoAhead(
        await decisionWith({
          kind: "check-in",
          on: dayOf("2026-11-21"),
          warnings: ["RF-01"],
        }),
      ),
    ).toBe(true);
    expect(
      mayGoAhead(
        await decisionWith({
          kind: "check-in",
          on: dayOf("2026-11-21"),
          signs: { leak: 1 },
        }),
      ),
    ).toBe(false);
  });

  it("hazard H-08, H-43: puts the first number there is in the largest place, in every region", async () => {
    const speaks = speaker("unsaid", "en", { content: { catalogue, regions } });
    const emergency = await decisionWith({
      kind: "check-in",
      warnings: ["RF-01"],
    });
    const now = await decisionWith({ kind: "check-in", warnings: ["RF-15"] });
    for (const { id } of regions.regions) {
      const first = speaks.contact("emergency-number", id);
      const urgent = arranged(speaks.care(emergency, id)?.contacts ?? []);
      expect([id, urgent.largest?.number ?? null]).toEqual([id, first.number]);
      const call = arranged(speaks.care(now, id)?.contacts ?? []);
      expect(call.before.length).toBeGreaterThan(0);
      for (const contact of call.before) expect(contact.text).not.toBe("");
    }
    const { largest } = arranged(speaks.care(now, "UK")?.contacts ?? []);
    expect(largest?.number).toBe("111");
  });

  it("hazard H-43: the date stands straight after what is to be said first, and adds no more", () => {
    expect(withDate(["Say first: this.", "Then that."], "It ended.")).toEqual([
      "Say first: this.",
      "It ended.",
      "Then that.",
    ]);
    expect(withDate(["Say first: this."], null)).toEqual(["Say first: this."]);
    expect(withDate([], "It ended.")).toEqual([]);
  });
});
