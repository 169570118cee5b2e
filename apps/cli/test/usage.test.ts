import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAR, fileOf, line, profile } from "./journals.ts";
import { Desk, type Outcome, together } from "./terminal.ts";

const desk = new Desk();
const COMMANDS = [
  "new",
  "log",
  "today",
  "plan",
  "replay",
  "why",
  "compare",
  "simulate",
  "check",
  "export",
  "serve",
];

/** Command lines that are wrong, and what must be said about each. */
const WRONG: readonly (readonly [words: readonly string[], message: RegExp])[] =
  [
    [[], /Usage: restride/],
    [["tday"], /unknown command 'tday'\n\(Did you mean today\?\)/],
    [["today"], /missing required argument 'files'/],
    [
      ["today", "j.jsonl", "--jsn"],
      /unknown option '--jsn'\n\(Did you mean --json\?\)/,
    ],
    [
      ["today", "j.jsonl", "--on", "2026-02-30"],
      /--on: 2026-02-30 is not a day that exists/,
    ],
    [
      ["today", "j.jsonl", "--on", "yesterday"],
      /--on: "yesterday" is not a date/,
    ],
    [
      ["today", "j.jsonl", "--minutes", "ten"],
      /--minutes: "ten" is not a whole number from 5 to 60/,
    ],
    [
      ["today", "j.jsonl", "--policy", "guidline-2019"],
      /no policy "guidline-2019"\.\nDid you mean guideline-2019\?/,
    ],
    [
      ["plan", "j.jsonl", "--weeks", "0"],
      /--weeks: "0" is not a whole number from 1 to 104/,
    ],
    [
      ["why", "j.jsonl", "goblet-sqat"],
      /no gate or movement "goblet-sqat"\.\nDid you mean goblet-squat\?/,
    ],
    [
      ["compare", "j.jsonl", "--policies", "guideline-2019"],
      /two to four different policies/,
    ],
    [
      ["replay", "j.jsonl", "--from", "2026-02-02", "--to", "2026-02-01"],
      /comes after the last/,
    ],
    [
      ["log", "j.jsonl", "checkin"],
      /no kind of entry "checkin"\.\nDid you mean check-in\?/,
    ],
    [["log", "j.jsonl", "walk", "minutes"], /minutes: write it as key=value/],
    [
      [
        "log",
        "j.jsonl",
        "walk",
        "minutes=1",
        "on=2026-02-01",
        "--on",
        "2026-02-01",
      ],
      /The day is given twice/,
    ],
    [["export", "j.jsonl"], /required option '--as <kind>' not specified/],
    ...(["fit", "fhir"] as const).map(
      (kind) =>
        [
          ["export", "j.jsonl", "--as", kind],
          /is nothing that can be made yet\.\nThere are: journal, ics, csv, card, report/,
        ] as const,
    ),
    [
      ["export", "j.jsonl", "--as", "csv", "--neutral"],
      /--neutral is for a calendar alone/,
    ],
    [["new", "n.jsonl"], /--ended is missing/],
    [
      ["serve", "--port", "70000"],
      /--port: "70000" is not a whole number from 0 to 65535/,
    ],
  ];

let wrong: readonly Outcome[] = [];
let help: readonly Outcome[] = [];

beforeAll(async () => {
  desk.write(
    "j.jsonl",
    fileOf(profile(), line("check-in", "2026-01-06", CLEAR)),
  );
  const isReal = (place: number): boolean => place < 3;
  wrong = await together(
    WRONG.map(
      ([words], place) =>
        async () =>
          isReal(place) ? desk.run(...words) : desk.call(...words),
    ),
  );
  const asked = [["--help"], ...COMMANDS.map((name) => [name, "--help"])];
  help = await together(
    asked.map(
      (words, place) => async () =>
        isReal(place) ? desk.run(...words) : desk.call(...words),
    ),
  );
});

afterAll(() => desk.clear());

describe("usage", () => {
  it.each(
    WRONG.map(
      ([words, message], place) => [words.join(" "), message, place] as const,
    ),
  )("restride %s exits 3 and says how to mend it", (_, message, place) => {
    const { code, out, err } = wrong[place] ?? { code: null, out: "", err: "" };
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("helps everywhere, with examples, on standard output", () => {
    const [main, ...each] = help;
    expect([main?.code, main?.err]).toEqual([0, ""]);
    for (const name of COMMANDS)
      expect(main?.out).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
    expect(main?.out).toContain(
      "It is no medical device and does not replace a clinician.",
    );
    for (const [place, name] of COMMANDS.entries()) {
      const { code, out, err } = each[place] ?? {
        code: null,
        out: "",
        err: "",
      };
      expect([name, code, err]).toEqual([name, 0, ""]);
      expect(out).toContain(`Usage: restride ${name} `);
      expect(out).toContain(`Examples:\n  restride ${name}`);
    }
  });
});
