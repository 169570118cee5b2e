import { isCivilDate, vocabularyOf } from "@restride/engine";
import { program } from "@restride/program";
import { memoryJournalStore } from "@restride/vault";
import { describe, expect, it } from "vitest";
import { entryIds } from "./entry-id.ts";
import {
  EntryRefused,
  journalModel,
  type JournalParts,
  todaySignal,
} from "./journal-model.ts";
import { profileOf, screenOf } from "./profile.ts";

const TODAY = "2026-11-22";

function partsOf(
  texts: string[],
  announce = (): void => undefined,
): JournalParts {
  return {
    store: memoryJournalStore(texts),
    vocabulary: vocabularyOf(program),
    clock: { now: () => new Date(`${TODAY}T09:00:00`) },
    newId: entryIds((bytes) => crypto.getRandomValues(bytes)),
    announce,
  };
}

function dayOf(text: string) {
  if (!isCivilDate(text)) throw new TypeError(text);
  return text;
}

describe("the journal on this device", () => {
  it("keeps validated entries with id, day and instant, and tells other tabs", async () => {
    const texts: string[] = [];
    let told = 0;
    const model = journalModel(partsOf(texts, () => (told += 1)));
    await model.append([
      { kind: "profile", ended: dayOf("2026-09-01") },
      { kind: "check-in", warnings: "none", signs: "none", pain: [] },
    ]);
    expect(told).toBe(1);
    expect(texts).toHaveLength(2);
    expect(model.journal.value.unread).toEqual([]);
    expect(model.journal.value.entries).toMatchObject([
      { v: 1, kind: "profile", on: TODAY, by: "runner" },
      { v: 1, kind: "check-in", on: TODAY, by: "runner" },
    ]);
  });

  it("keeps all of a write or nothing, and throws on an entry that the engine refuses", async () => {
    const texts: string[] = [];
    const model = journalModel(partsOf(texts));
    const bad = model.append([
      { kind: "check-in", pain: [] },
      { kind: "check-in", warnings: ["RF-99"] },
    ]);
    await expect(bad).rejects.toThrow(EntryRefused);
    expect(texts).toEqual([]);
  });

  it("reads what another tab has written, and sets aside what it cannot read", async () => {
    const texts: string[] = [];
    const one = journalModel(partsOf(texts));
    const other = journalModel(partsOf(texts));
    await one.append([{ kind: "note", text: "first" }]);
    texts.push("{ broken");
    expect(other.journal.value.entries).toEqual([]);
    await other.load();
    expect(other.journal.value.entries).toHaveLength(1);
    expect(other.journal.value.unread).toHaveLength(1);
  });

  it("answers with the newest that stands: taken-back entries and later days do not", async () => {
    const model = journalModel(partsOf([]));
    const [first] = await model.append([
      { kind: "profile", minutes: 10, region: "UK" },
    ]);
    await model.append([
      { kind: "profile", minutes: 20 },
      { kind: "profile", minutes: 35, on: dayOf("2026-11-23") },
    ]);
    await model.append([
      { kind: "screen", answers: { "GP-a": "no" } },
      { kind: "screen", answers: { "GP-b": "past" }, healed: "yes" },
    ]);
    const { entries } = model.journal.value;
    expect(profileOf(entries, dayOf(TODAY))).toEqual({
      minutes: 20,
      region: "UK",
    });
    expect(profileOf(entries, dayOf("2026-11-23")).minutes).toBe(35);
    expect(screenOf(entries, dayOf(TODAY))).toEqual({
      answers: { "GP-a": "no", "GP-b": "past" },
      healed: "yes",
    });
    await model.append([{ kind: "retract", entry: first?.id ?? "" }]);
    expect(profileOf(model.journal.value.entries, dayOf(TODAY))).toEqual({
      minutes: 20,
    });
  });

  it("hazard H-04: follows the day of the clock", () => {
    let now = new Date("2026-11-22T23:59:59");
    const { today, refresh } = todaySignal({ now: () => now });
    expect(today.value).toBe("2026-11-22");
    now = new Date("2026-11-23T00:00:00");
    refresh();
    expect(today.value).toBe("2026-11-23");
  });
});
