import { describe, expect, it } from "vitest";
import {
  idOf,
  lines,
  PUBLIC_KEY,
  type Raw,
  sample,
  VOCABULARY,
} from "../../test/reading.ts";
import { readJournal } from "./reader.ts";

function accept(n: number, on: string, time = "08:00"): Raw {
  const at = `${on}T${time}:00Z`;
  return sample("coach-accept", { id: idOf(n), on, at });
}

function remove(n: number, on: string, time = "08:00"): Raw {
  const at = `${on}T${time}:00Z`;
  return sample("coach-remove", { id: idOf(n), on, at });
}

function prescribe(on: string, time = "08:00", change: Raw = {}): Raw {
  const at = `${on}T${time}:00Z`;
  return sample("prescription", { id: idOf(1), on, at, ...change });
}

/** `path reason` of what is set aside. */
function aside(...values: readonly Raw[]): readonly string[] {
  const options = { vocabulary: VOCABULARY, verified: new Set([idOf(1)]) };
  const { unread } = readJournal(lines(...values), options);
  return unread.map(({ path, reason }) => `${path} ${reason}`);
}

describe("a prescription counts", () => {
  it("from the day on which the coach is accepted, whatever the hour", () => {
    expect(
      aside(prescribe("2026-11-05"), accept(2, "2026-11-05", "12:00")),
    ).toEqual([]);
    expect(aside(prescribe("2026-11-20"), accept(2, "2026-11-05"))).toEqual([]);
  });

  it("when it was written before the coach was removed, and stays", () => {
    expect(
      aside(
        accept(2, "2026-11-01"),
        prescribe("2026-11-05"),
        remove(3, "2026-11-05", "09:00"),
      ),
    ).toEqual([]);
  });

  it("after the coach has been accepted again", () => {
    expect(
      aside(
        accept(2, "2026-11-01"),
        remove(3, "2026-11-02"),
        accept(4, "2026-11-03"),
        prescribe("2026-11-05"),
      ),
    ).toEqual([]);
  });
});

describe("a prescription is unverified", () => {
  it("when the store has not verified its signature", () => {
    const other = prescribe("2026-11-05", "08:00", { id: idOf(9) });
    expect(aside(accept(2, "2026-11-01"), other)).toEqual([
      "signature unverified",
    ]);
  });

  it.each<[string, readonly Raw[]]>([
    ["no coach was ever accepted", []],
    ["the coach was accepted the day after", [accept(2, "2026-11-06")]],
    [
      "another coach was accepted",
      [{ ...accept(2, "2026-11-01"), key: "key_2", publicKey: PUBLIC_KEY }],
    ],
    [
      "she was removed the day before",
      [accept(2, "2026-11-01"), remove(3, "2026-11-04")],
    ],
    [
      "she was removed an hour before",
      [accept(2, "2026-11-01"), remove(3, "2026-11-05", "07:00")],
    ],
    [
      "her acceptance is contested",
      [accept(2, "2026-11-01"), accept(2, "2026-11-02")],
    ],
  ])("when %s", (_, values) => {
    expect(aside(...values, prescribe("2026-11-05"))).toContain(
      "by unverified",
    );
  });
});

describe("a coach's other entries", () => {
  it("a go-ahead needs what a prescription needs, a runner's does not", () => {
    const hers = sample("go-ahead", { id: idOf(1) });
    expect(aside(hers)).toEqual(["by unverified"]);
    expect(aside({ ...hers, id: idOf(9) })).toEqual(["signature unverified"]);
    const { signature, ...own } = hers;
    expect(signature).toBeDefined();
    expect(aside({ ...own, id: idOf(9), by: "runner" })).toEqual([]);
  });

  it("a note and a retract need none", () => {
    expect(aside(sample("note", { by: "coach:k" }))).toEqual([]);
    expect(aside(sample("retract", { by: "coach:k" }))).toEqual([]);
  });
});
