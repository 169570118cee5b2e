import {
  canonicalJson,
  decide,
  type Journal,
  readBytes,
  vocabularyOf,
} from "@restride/engine";
import { program } from "@restride/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../engine/test/arbitrary/seed.ts";
import { screened } from "../../engine/test/kit/story.ts";
import { canonicalLines } from "../src/journal/canonical-lines.ts";

const vocabulary = vocabularyOf(program);
const RUNS = 60;

/** Six weeks of somebody, of which any part may be missing. */
const DAYS = 42;
const story = screened({})
  .forward(0, 30)
  .clear(31, 34)
  .signs(35, { leak: 1 })
  .walk(36, 15)
  .checkIn(37, { warnings: ["RF-15"] })
  .goAhead(38, "doctor", ["RF-15"])
  .clear(38, DAYS);
const BEGINNING = 2;
const beginning = story.entries.slice(0, BEGINNING);
const later = fc.subarray(story.entries.slice(BEGINNING));

/** Lines that cannot be read, dated and not, and lines of nothing. */
const broken = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "x",
    "[]",
    '{"v":2,"kind":"note"}',
    '{"on":"2026-02-10"',
    '{"on":"2026-02-10","at":"2026-02-11T08:00:00+01:00"',
    '{"at":"2026-02-01T08:00:00Z","v":1}',
    "\uFEFF{}",
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\n", " ")),
);

/** How an entry was once written: spaced, ended like a line of another system, doubled, its keys turned round. */
const manner = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => JSON.stringify(JSON.parse(text), null, 2).replaceAll("\n", " "),
  (text) => `${text}\r`,
  (text) => `${text}\n${text}`,
  (text) => turned(text),
  (text) => text.replace('"', "?"),
);

function turned(text: string): string {
  const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()));
}

interface Spoilt {
  readonly at: number;
  readonly text: string;
}

describe("a journal handed out", () => {
  it("is read and decided as the journal does, to the byte, with whatever broken lines and in whatever order", () => {
    const spoilt = fc.record({ at: fc.nat(400), text: broken });
    const shape = fc.record({
      told: later,
      spoilt: fc.array(spoilt, { maxLength: 5 }),
      manners: fc.array(manner, { minLength: 1, maxLength: 7 }),
      isTurned: fc.boolean(),
      isOpenEnded: fc.boolean(),
    });
    holds(
      fc.property(shape, ({ told, ...how }) => {
        const bytes = fileOf(
          [...beginning, ...told].map((each) => canonicalJson(each)),
          how,
        );
        const again = canonicalLines(bytes, vocabulary);
        const read = readBytes(bytes, { vocabulary });
        const readAgain = readBytes(again, { vocabulary });
        expect(readAgain.unread).toEqual(read.unread);
        expect(readAgain.entries).toEqual(read.entries);
        const decided = (journal: Journal): string =>
          canonicalJson(decide(program, journal, story.date(DAYS)));
        expect(decided(readAgain)).toBe(decided(read));
        // What has been handed out once is handed out as it is.
        expect(canonicalLines(again, vocabulary)).toEqual(again);
      }),
      RUNS,
    );
  });
});

function fileOf(
  texts: readonly string[],
  how: {
    readonly spoilt: readonly Spoilt[];
    readonly manners: readonly ((text: string) => string)[];
    readonly isTurned: boolean;
    readonly isOpenEnded: boolean;
  },
): Uint8Array {
  const lines = texts.map((text, index) => {
    const write = how.manners[index % how.manners.length];
    // The end of the journal is where its days are: only there are lines written in other ways.
    return write === undefined || index < texts.length - 20
      ? text
      : write(text);
  });
  if (how.isTurned) lines.reverse();
  for (const { at, text } of how.spoilt)
    lines.splice(at % (lines.length + 1), 0, text);
  const ended = how.isOpenEnded ? lines.join("\n") : `${lines.join("\n")}\n`;
  return new TextEncoder().encode(ended);
}
