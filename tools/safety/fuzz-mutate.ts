/** Changes to a journal's text, as faults of disks, hands and other programs make them: by bytes, by lines, and inside an entry. */

/** Whole numbers from a seed; the same seed gives the same ones. */
export class FuzzDice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to and without `below`. */
  below(below: number): number {
    // Mulberry32: small, quick, and good enough to choose mutations by.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}

type Mutation = (text: string, dice: FuzzDice, other: string) => string;

/** Values that a program did not think of: edges of numbers and dates, other types, names that every object has. */
const NUMBERS = [0, -1, -0, 1, 3, 10, 1e308, 0.1, Number.MAX_SAFE_INTEGER];
const TEXTS = [
  "",
  "none",
  "yes",
  "unsure",
  "__proto__",
  "constructor",
  "\u0000",
  "\uD800",
  "RF-06.fainted",
  "GP-a",
];
/** Leap days that are and are not, the ends of the calendar, hours that a change of clocks leaves out or tells twice. */
const TIMES = [
  "2024-02-29",
  "2026-02-29",
  "0000-01-01",
  "9999-12-31",
  "2026-11-29",
  "2026-03-29T02:30:00+01:00",
  "2026-10-25T02:30:00+02:00",
  "2026-11-22T24:00:00Z",
  "2026-11-22T23:59:60-14:00",
];
const SHAPES = [
  [],
  {},
  [[]],
  { leak: 3 },
  ["RF-01", "RF-01"],
  null,
  true,
  false,
];
const VALUES: readonly unknown[] = [...NUMBERS, ...TEXTS, ...TIMES, ...SHAPES];

const MUTATIONS: readonly Mutation[] = [
  flipByte,
  cutOut,
  repeatPart,
  dropLine,
  swapLines,
  copyLine,
  takeLine,
  joinLines,
  changeValue,
  changeValue,
  changeValue,
  dropField,
  borrowField,
  moveDate,
  moveDate,
];
const MOST_MUTATIONS = 4;

/** A text with one to four changes; parts of another text of the corpus may come in. */
export function mutated(text: string, dice: FuzzDice, other: string): string {
  let changed = text;
  for (let left = 1 + dice.below(MOST_MUTATIONS); left > 0; left -= 1)
    changed = dice.pick(MUTATIONS)?.(changed, dice, other) ?? changed;
  return changed;
}

function flipByte(text: string, dice: FuzzDice): string {
  const at = dice.below(text.length);
  const unit = String.fromCharCode(
    dice.below(dice.below(8) === 0 ? 65_536 : 128),
  );
  return text.slice(0, at) + unit + text.slice(at + 1);
}

function cutOut(text: string, dice: FuzzDice): string {
  const from = dice.below(text.length);
  return text.slice(0, from) + text.slice(from + 1 + dice.below(60));
}

function repeatPart(text: string, dice: FuzzDice): string {
  const from = dice.below(text.length);
  const part = text.slice(from, from + 1 + dice.below(40));
  return (
    text.slice(0, from) + part.repeat(1 + dice.below(5)) + text.slice(from)
  );
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

function dropLine(text: string, dice: FuzzDice): string {
  return withLines(text, (lines) => lines.splice(dice.below(lines.length), 1));
}

function swapLines(text: string, dice: FuzzDice): string {
  return withLines(text, (lines) => {
    const [from] = lines.splice(dice.below(lines.length), 1);
    lines.splice(dice.below(lines.length + 1), 0, from ?? "");
  });
}

function copyLine(text: string, dice: FuzzDice): string {
  return withLines(text, (lines) => lines.push(dice.pick(lines) ?? ""));
}

function takeLine(text: string, dice: FuzzDice, other: string): string {
  return withLines(text, (lines) =>
    lines.splice(
      dice.below(lines.length),
      0,
      dice.pick(other.split("\n")) ?? "",
    ),
  );
}

function joinLines(text: string, dice: FuzzDice): string {
  return withLines(text, (lines) => {
    const at = dice.below(lines.length - 1);
    lines.splice(at, 2, `${lines[at] ?? ""}${lines[at + 1] ?? ""}`);
  });
}

/** Some object of a line, with its keys; null where the line is none. */
function withEntry(
  text: string,
  dice: FuzzDice,
  change: (entry: Record<string, unknown>, keys: readonly string[]) => void,
): string {
  return withLines(text, (lines) => {
    const at = dice.below(lines.length);
    const entry = objectOf(lines[at] ?? "");
    if (entry === null) return;
    const target = deeper(entry, dice);
    change(target, Object.keys(target));
    lines[at] = JSON.stringify(entry);
  });
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The entry itself, or one of the objects in it. */
function deeper(
  entry: Record<string, unknown>,
  dice: FuzzDice,
): Record<string, unknown> {
  const inner = Object.values(entry).filter(isRecord);
  const chosen = dice.below(2) === 0 ? dice.pick(inner) : undefined;
  return chosen === undefined ? entry : deeper(chosen, dice);
}

function changeValue(text: string, dice: FuzzDice): string {
  return withEntry(text, dice, (entry, keys) => {
    const key = dice.pick(keys);
    if (key !== undefined) entry[key] = dice.pick(VALUES);
  });
}

function dropField(text: string, dice: FuzzDice): string {
  return withEntry(text, dice, (entry, keys) => {
    Reflect.deleteProperty(entry, dice.pick(keys) ?? "");
  });
}

/** A field of another entry, with its value. */
function borrowField(text: string, dice: FuzzDice, other: string): string {
  const lender = objectOf(dice.pick(other.split("\n")) ?? "");
  if (lender === null) return text;
  const key = dice.pick(Object.keys(lender)) ?? "";
  return withEntry(text, dice, (entry) => {
    entry[key] = lender[key];
  });
}

const DATE = /\d{4}-\d\d-\d\d/;

/** The date of an entry some days or years away. */
function moveDate(text: string, dice: FuzzDice): string {
  return withEntry(text, dice, (entry) => {
    const key = dice.pick(["on", "at", "ended", "due"]) ?? "on";
    const value = entry[key];
    if (typeof value !== "string") return;
    const far = dice.below(4) === 0 ? 1000 : 40;
    entry[key] = value.replace(DATE, (date) => {
      const day = Date.parse(date) / MS_PER_DAY + dice.below(2 * far) - far;
      return Number.isNaN(day)
        ? date
        : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    });
  });
}

const MS_PER_DAY = 86_400_000;
