import { catalogue, program, sources } from "@restride/program";
import { speaker } from "@restride/words";
import { expect, it } from "vitest";
import { type AttemptEvent, NEW_ATTEMPT, nextAttempt } from "./attempt.ts";
import { saidOf } from "./said.ts";

const speaks = speaker("unsaid", "en", { content: { catalogue, sources } });

/** Every line that the ear is told of a check, the same one once, while these things happen a second apart. */
function heard(
  id: string,
  ...told: readonly AttemptEvent[]
): readonly string[] {
  const check = program.checks.find((one) => one.id === id);
  if (check === undefined) throw new TypeError(id);
  let attempt = NEW_ATTEMPT;
  const lines: string[] = [];
  for (const [second, event] of told.entries()) {
    const now = second * 1000;
    attempt = nextAttempt(attempt, check, { event, now });
    const line = saidOf(speaks, check, { attempt, now });
    if (line !== lines.at(-1)) lines.push(line);
  }
  return lines;
}

it("a check tells its side, of a time its half and its end, the rest, and no second", () => {
  const ticks = Array.from({ length: 11 }, () => "tick" as const);
  expect(heard("balance", "begin", ...ticks, "begin")).toEqual([
    "Right side.",
    "Half of the time is over.",
    "That set is done. Rest. Left side.",
    "Left side.",
  ]);
});

it("a check that is counted tells each number, and that one was taken back", () => {
  expect(heard("calf-raise-20", "begin", "count", "count", "less")).toEqual([
    "Right side.",
    expect.stringMatching(/^1 of /),
    expect.stringMatching(/^2 of /),
    expect.stringMatching(/^1 of /),
  ]);
});
