import type { FactRow } from "./schema/evidence.ts";

/** Units that a number and its fact may differ in, as multiples of the smallest of their kind. */
const SCALES: Readonly<
  Record<string, { readonly kind: string; readonly times: number }>
> = {
  second: { kind: "clock", times: 1 },
  minute: { kind: "clock", times: 60 },
  hour: { kind: "clock", times: 3600 },
  day: { kind: "calendar", times: 1 },
  week: { kind: "calendar", times: 7 },
};

/** True when the value equals the fact's number, or one end of its range, in the fact's unit or one that converts to it. */
export function equalsFact(
  value: number,
  unit: string,
  fact: FactRow,
): boolean {
  const candidates = figures(fact.value);
  return candidates.some((candidate) =>
    same(value, unit, candidate, fact.unit),
  );
}

function figures(value: FactRow["value"]): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "string" ? [] : [value.from, value.to];
}

function same(
  value: number,
  unit: string,
  other: number,
  otherUnit: string,
): boolean {
  if (unit === otherUnit) return value === other;
  const [mine, theirs] = [SCALES[unit], SCALES[otherUnit]];
  if (mine === undefined || theirs === undefined || mine.kind !== theirs.kind)
    return false;
  return value * mine.times === other * theirs.times;
}

/** A fact's value in words: `12 week`, `6-8 week`, `without symptoms`. */
export function factText(fact: FactRow): string {
  if (typeof fact.value === "string") return fact.value;
  if (typeof fact.value === "number") return `${fact.value} ${fact.unit}`;
  return `${fact.value.from}-${fact.value.to} ${fact.unit}`;
}
