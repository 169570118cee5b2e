import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkDecision,
  type Entry,
  formatDay,
  parseDay,
  readJournal,
  startJourney,
  vocabularyOf,
} from "../src/index.ts";
import { program } from "./kit/story.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".jsonl"));
const vocabulary = vocabularyOf(program);

/** Days on which each gate opened (+) and closed (-), and how often each level was met. */
function tell(entries: readonly Entry[]): {
  gates: string[];
  levels: string[];
} {
  const days = entries.map((entry) => parseDay(entry.on) ?? 0);
  const first = Math.min(...days);
  const journey = startJourney(program);
  const gates: string[] = [];
  const open = new Set<string>();
  const levels = new Set<string>();
  for (let day = first; day <= Math.max(...days) + 1; day++) {
    const date = formatDay(day);
    journey.add(entries.filter((entry) => entry.on === date));
    const result = journey.decide(date);
    if (!result.ok) throw new Error(`${date}: ${result.refusal.code}`);
    const { decision } = result;
    expect(
      checkDecision({ entries: journey.entries(), unread: [] }, decision),
    ).toEqual([]);
    expect(decision.reasons.map((reason) => reason.rule)).not.toContain(
      "GUARD",
    );
    levels.add(decision.level);
    for (const gate of decision.gates) {
      if (gate.open === open.has(gate.gate)) continue;
      gates.push(`${gate.open ? "+" : "-"}${gate.gate} ${date}`);
      if (gate.open) open.add(gate.gate);
      else open.delete(gate.gate);
    }
  }
  return { gates, levels: [...levels].toSorted() };
}

describe("the example journals", () => {
  test("are at least eight, and each is read whole", () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const file of files) {
      const journal = readJournal(readFileSync(new URL(file, FOLDER), "utf8"), {
        vocabulary,
      });
      expect({ file, unread: journal.unread }).toEqual({ file, unread: [] });
    }
  });

  test.each(
    files,
  )("%s goes day by day as kept, and the guard agrees", (file) => {
    const journal = readJournal(readFileSync(new URL(file, FOLDER), "utf8"), {
      vocabulary,
    });
    expect(tell(journal.entries)).toMatchSnapshot();
  });
});
