import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { answersOf } from "../set-up/entries.ts";
import { profileOf } from "../store/profile.ts";
import { dayOf, memoryJournal, TODAY } from "../../test/sample.ts";
import { changeBodies } from "./change.ts";

const NO_SCREEN = { answers: {}, healed: undefined };

describe("changing an answer", () => {
  it("corrects a fact on the day that first told it, and keeps what the set-up does not ask", async () => {
    const model = memoryJournal();
    await model.append([
      {
        kind: "profile",
        on: dayOf("2026-10-01"),
        ended: dayOf("2026-09-01"),
        outcome: "unsaid",
        gestationWeeks: 39,
        birth: "vaginal",
        tear: "none",
        minutes: 20,
      },
      { kind: "profile", voice: "loss" },
    ]);
    const { entries } = model.journal.value;
    const before = answersOf(profileOf(entries, TODAY), NO_SCREEN);
    await model.append(
      changeBodies(
        "birth",
        { ...before, birth: "caesarean" },
        { entries, program, today: TODAY },
      ),
    );
    const after = model.journal.value.entries;
    expect(profileOf(after, TODAY)).toEqual({
      ended: "2026-09-01",
      outcome: "unsaid",
      gestationWeeks: 39,
      birth: "caesarean",
      minutes: 20,
      voice: "loss",
    });
    const told = after.find(
      (entry) => entry.kind === "profile" && entry.birth === "caesarean",
    );
    expect(told?.on).toBe("2026-10-01");
    expect(after).toHaveLength(5);
  });

  it("tells from today what holds from today, and nothing else", async () => {
    const model = memoryJournal();
    await model.append([
      { kind: "profile", ended: dayOf("2026-09-01"), minutes: 20 },
    ]);
    const { entries } = model.journal.value;
    const told = { entries, program, today: TODAY };
    const answers = {
      ...answersOf(profileOf(entries, TODAY), NO_SCREEN),
      minutes: 10,
      equipment: ["weight"],
      weightsKg: [4, 6],
    };
    expect(changeBodies("minutes", answers, told)).toEqual([
      { kind: "profile", minutes: 10 },
    ]);
    expect(changeBodies("equipment", answers, told)).toEqual([
      { kind: "profile", equipment: ["weight"], weightsKg: [4, 6] },
    ]);
  });
});
