import { canonicalJson } from "@restride/engine";
import type { JournalStore } from "../src/journal-store.ts";
import { noteEntries, noteEntry } from "./sample.ts";

/**
 * What every journal store must do, whatever it keeps the lines in. Free of any test runner, so that the same cases run on
 * memory and files in Node and on IndexedDB in a real browser.
 */
export interface ContractCase {
  readonly title: string;
  /** `open` gives a new handle on one and the same journal, which is empty when the case begins. */
  readonly run: (open: () => Promise<JournalStore>) => Promise<void>;
}

function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left === right) return;
  throw new Error(
    `${what}: expected ${right?.slice(0, 400)}, got ${left?.slice(0, 400)}`,
  );
}

async function assertRejects(
  promise: Promise<unknown>,
  what: string,
): Promise<void> {
  const outcome = await promise.then(
    () => "resolved",
    (error: unknown) =>
      error instanceof TypeError ? "TypeError" : String(error),
  );
  assertEqual(outcome, "TypeError", what);
}

async function linesOf(store: JournalStore): Promise<readonly string[]> {
  const text = await store.read();
  if (text === "") return [];
  assertEqual(text.endsWith("\n"), true, "the last line is ended");
  return text.slice(0, -1).split("\n");
}

const canonical = (number: number): string => canonicalJson(noteEntry(number));

const ODD_LINES: readonly string[] = [
  `{"v":1,"id":"x"`,
  `{"v":99,"kind":"from-the-future"}`,
  "  not json at all  ",
  "\ufefftext after a mark",
  "\u2028 \u2029 \u0000 \u0085 \ud83c\udfc3\u200d\u2640\ufe0f e\u0301 \u00e9",
  `{"ends":"in a carriage return"}\r`,
  "null",
];

const KEEPING: readonly ContractCase[] = [
  {
    title: "an empty journal reads as nothing",
    run: async (open) => assertEqual(await (await open()).read(), "", "text"),
  },
  {
    title: "entries are kept in canonical form, in order",
    run: async (open) => {
      const store = await open();
      await store.append([noteEntry(2), noteEntry(1)]);
      await store.append([noteEntry(3)]);
      assertEqual(await linesOf(store), [2, 1, 3].map(canonical), "lines");
    },
  },
  {
    title: "raw lines come back to the letter, readable or not",
    run: async (open) => {
      const store = await open();
      await store.append(ODD_LINES);
      await store.append([noteEntry(1), ...ODD_LINES]);
      assertEqual(
        await linesOf(store),
        [...ODD_LINES, canonical(1), ...ODD_LINES],
        "lines",
      );
    },
  },
  {
    title: "a batch of none changes nothing",
    run: async (open) => {
      const store = await open();
      await store.append([]);
      assertEqual(await store.read(), "", "text");
    },
  },
  {
    title: "one entry twice is kept twice: the fold makes them one",
    run: async (open) => {
      const store = await open();
      await store.append([noteEntry(1), noteEntry(1)]);
      await store.append([noteEntry(1)]);
      assertEqual(await linesOf(store), [1, 1, 1].map(canonical), "lines");
    },
  },
  {
    title: "what was appended is there after closing and opening",
    run: async (open) => {
      const store = await open();
      await store.append(noteEntries(1, 3));
      await store.close();
      const again = await open();
      await again.append([noteEntry(4)]);
      assertEqual(await linesOf(again), [1, 2, 3, 4].map(canonical), "lines");
    },
  },
  {
    title:
      "a journal of twenty thousand lines and a line of a megabyte come back whole",
    run: async (open) => {
      const store = await open();
      const many = noteEntries(1, 20_000);
      const long = noteEntry(0, "\u00e4".repeat(500_000));
      await store.append(many);
      await store.append([long]);
      const expected = [
        ...many.map((entry) => canonicalJson(entry)),
        canonicalJson(long),
      ];
      assertEqual(await linesOf(store), expected, "lines");
    },
  },
];

const REFUSING: readonly ContractCase[] = [
  {
    title: "what is not one line is refused, and its whole batch with it",
    run: async (open) => {
      const store = await open();
      for (const bad of [
        "two\nlines",
        "",
        "   ",
        "\r",
        "ends\n",
        "lone \ud83c surrogate",
      ]) {
        await assertRejects(
          store.append([noteEntry(1), bad, noteEntry(2)]),
          JSON.stringify(bad),
        );
      }
      await assertRejects(
        store.append([noteEntry(1), noteEntry(2, "\ud83c")]),
        "surrogate in an entry",
      );
      assertEqual(await store.read(), "", "text");
      await store.append([noteEntry(1)]);
      assertEqual(await linesOf(store), [canonical(1)], "lines after");
    },
  },
  {
    title: "a closed store takes and gives nothing",
    run: async (open) => {
      const store = await open();
      await store.append([noteEntry(1)]);
      await store.close();
      await assertRejects(store.append([noteEntry(2)]), "append");
      await assertRejects(store.read(), "read");
      await store.close();
      assertEqual(await linesOf(await open()), [canonical(1)], "lines");
    },
  },
  {
    title: "lines changed after the call do not change what is kept",
    run: async (open) => {
      const store = await open();
      const lines = ["a", "b"];
      const appending = store.append(lines);
      lines[0] = "changed";
      lines.push("late");
      await appending;
      assertEqual(await linesOf(store), ["a", "b"], "lines");
    },
  },
];

/** Lines `writer/batch/place`; true to its order within a batch, every batch in one piece. */
function batch(writer: number, number: number): readonly string[] {
  return [0, 1, 2].map((place) => `${writer}/${number}/${place}`);
}

function assertWholeBatches(
  lines: readonly string[],
  writers: number,
  batches: number,
): void {
  const seen = new Set<string>();
  for (let start = 0; start < lines.length; start += 3) {
    const name = (lines[start] ?? "").split("/").slice(0, 2).join("/");
    assertEqual(
      lines.slice(start, start + 3),
      [0, 1, 2].map((place) => `${name}/${place}`),
      "one batch in one piece",
    );
    seen.add(name);
  }
  assertEqual(seen.size, writers * batches, "batches");
  assertEqual(lines.length, writers * batches * 3, "lines");
}

const SHARING: readonly ContractCase[] = [
  {
    title:
      "appends at once through one handle are kept whole and in the order of the calls",
    run: async (open) => {
      const store = await open();
      const numbers = Array.from({ length: 30 }, (_, index) => index);
      await Promise.all(
        numbers.map((number) => store.append(batch(0, number))),
      );
      assertEqual(
        await linesOf(store),
        numbers.flatMap((number) => batch(0, number)),
        "lines",
      );
    },
  },
  {
    title: "two handles on one journal see each other's lines",
    run: async (open) => {
      const [left, right] = [await open(), await open()];
      await left.append([noteEntry(1)]);
      assertEqual(await linesOf(right), [canonical(1)], "right");
      await right.append([noteEntry(2)]);
      assertEqual(await linesOf(left), [1, 2].map(canonical), "left");
    },
  },
  {
    title: "handles that append at once lose nothing and mix no batch",
    run: async (open) => {
      const stores = [await open(), await open(), await open()];
      const appends = stores.flatMap((store, writer) => {
        return Array.from({ length: 15 }, (_, number) =>
          store.append(batch(writer, number)),
        );
      });
      await Promise.all(appends);
      assertWholeBatches(await linesOf(await open()), 3, 15);
    },
  },
  {
    title: "a reader beside a writer sees whole batches only",
    run: async (open) => {
      const [writer, reader] = [await open(), await open()];
      const progress = { isDone: false };
      const writing = (async () => {
        for (let number = 0; number < 40; number += 1)
          await writer.append(batch(0, number));
        progress.isDone = true;
      })();
      while (!progress.isDone) {
        const lines = await linesOf(reader);
        assertWholeBatches(lines, 1, lines.length / 3);
      }
      await writing;
      assertWholeBatches(await linesOf(reader), 1, 40);
    },
  },
];

export const JOURNAL_STORE_CONTRACT: readonly ContractCase[] = [
  ...KEEPING,
  ...REFUSING,
  ...SHARING,
];
