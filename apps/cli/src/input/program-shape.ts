import { canonicalJson, type Program } from "@restride/engine";
import { program as defaultProgram } from "@restride/program";

/**
 * Whether a program from a file may decide. Its hash says only that it was not changed since somebody worked the hash out,
 * which anybody can: so it must have the shape of the default program, part by part, and may not loosen it.
 */

/** Tables that are the same in every program: what a sign means, what a phase asks for, what a word may lift. */
const FIXED = [
  "warnings",
  "topics",
  "signs",
  "sites",
  "history",
  "goAheads",
  "care",
  "checks",
  "gates",
] as const;
/** Tables by id: other ids may stand in them. */
const BY_ID = ["doses", "rules"] as const;

/** The first place in which a value is no program; null when it is one. Looks no deeper than a program goes. */
export function unlikeProgram(value: unknown): string | null {
  if (!isRecord(value)) return "the whole file";
  const sample: Readonly<Record<string, unknown>> = { ...defaultProgram };
  const byId = new Set<string>(BY_ID);
  for (const key of new Set([...Object.keys(sample), ...Object.keys(value)])) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const known = sample[key];
    const place =
      byId.has(key) && isRecord(own) && isRecord(known)
        ? unlikeRows(own, Object.values(known), key)
        : unlike(own, [known], key);
    if (place !== null) return place;
  }
  return null;
}

function unlikeRows(
  rows: Readonly<Record<string, unknown>>,
  samples: readonly unknown[],
  place: string,
): string | null {
  return firstOf(Object.entries(rows), ([id, row]) =>
    unlike(row, samples, `${place}.${id}`),
  );
}

/** Where a value has a kind, a field or an item that none of the samples has. */
function unlike(
  value: unknown,
  samples: readonly unknown[],
  place: string,
): string | null {
  const kind = kindOf(value);
  if (!samples.some((sample) => kindOf(sample) === kind)) return place;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = samples.filter(Array.isArray).flat();
    return firstOf([...value.entries()], ([at, item]) =>
      unlike(item, items, `${place}[${at}]`),
    );
  }
  if (!isRecord(value)) return null;
  return unlikeFields(value, samples.filter(isRecord), place);
}

function unlikeFields(
  value: Readonly<Record<string, unknown>>,
  samples: readonly Readonly<Record<string, unknown>>[],
  place: string,
): string | null {
  const known = new Set(samples.flatMap(Object.keys));
  const missing = [...known].find(
    (key) =>
      !Object.hasOwn(value, key) &&
      samples.every((sample) => Object.hasOwn(sample, key)),
  );
  if (missing !== undefined) return `${place}.${missing}`;
  return firstOf(Object.entries(value), ([key, own]) =>
    known.has(key)
      ? unlike(
          own,
          samples
            .filter((sample) => Object.hasOwn(sample, key))
            .map((sample) => sample[key]),
          `${place}.${key}`,
        )
      : `${place}.${key}`,
  );
}

function firstOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const place = placeOf(item);
    if (place !== null) return place;
  }
  return null;
}

/** Its type; a number only where it is a whole one, as every number of a program is. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? "number" : "fraction";
  return typeof value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === "object";
}

/** The first thing in which a program asks for less than every program must; null when there is none. */
export function loosened(program: Program): string | null {
  const table = FIXED.find(
    (key) => canonicalJson(program[key]) !== canonicalJson(defaultProgram[key]),
  );
  return table ?? earlyPolicy(program);
}

/** A policy that lets somebody run before every policy of the default program does. */
function earlyPolicy({ policies }: Program): string | null {
  const early = policies.find(
    ({ runFloors, earlyLossRunFloors }) =>
      isEarly(runFloors, "runFloors") ||
      isEarly(earlyLossRunFloors, "earlyLossRunFloors"),
  );
  return early === undefined ? null : `policies ${early.id}`;
}

type FloorKey = "runFloors" | "earlyLossRunFloors";

function isEarly(
  floors: Program["policies"][number]["runFloors"],
  key: FloorKey,
): boolean {
  const known = defaultProgram.policies.flatMap((policy) => policy[key]);
  return floors.some(
    ({ fromDay, goAhead }) =>
      !known.some(
        (floor) => floor.goAhead === goAhead && floor.fromDay <= fromDay,
      ),
  );
}
