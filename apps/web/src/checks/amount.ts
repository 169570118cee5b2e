import type { Check } from "@restride/engine";
import type { DaySpeaker, TextKey } from "@restride/words";
import { type Part, partsOf } from "./attempt.ts";

/** What a check measured, with its unit where it has one. */
export function amountText(
  speaks: DaySpeaker,
  { measure }: Pick<Check, "measure">,
  n: number,
): string {
  if (measure === "seconds") return speaks.duration(n);
  return measure === "minutes" ? speaks.minutes(n) : speaks.number(n);
}

const PART_NAMES: Readonly<Record<Part, TextKey>> = {
  left: "session.side.left",
  right: "session.side.right",
  value: "progress.value",
};

/** The name of a side, or of the whole. */
export function partName(speaks: DaySpeaker, part: Part): string {
  return speaks.text(PART_NAMES[part]);
}

type Results = Readonly<Partial<Record<Part, number | null>>>;

/** What each part reached, in one line; null where nothing is known. */
export function resultLine(
  speaks: DaySpeaker,
  check: Check,
  results: Results,
): string | null {
  const told = partsOf(check)
    .toReversed()
    .flatMap((part) => {
      const n = results[part] ?? null;
      if (n === null) return [];
      const amount = amountText(speaks, check, n);
      return part === "value"
        ? [amount]
        : [`${partName(speaks, part)} ${amount}`];
    });
  return told.length === 0 ? null : told.join(" · ");
}

/** What a check asks, as a dose is told. */
export function askedText(speaks: DaySpeaker, check: Check): string {
  const isClock = check.measure === "seconds" || check.measure === "minutes";
  const seconds = check.measure === "minutes" ? check.need * 60 : check.need;
  return speaks.dose({
    family: check.family,
    sets: 1,
    reps: isClock ? null : check.need,
    seconds: isClock ? seconds : null,
    restSeconds: 0,
    side: check.side === "each" ? "each" : "both",
    kg: null,
  });
}
