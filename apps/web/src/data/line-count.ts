import type { Journal } from "@restride/engine";

/** How many lines a journal has: its entries, and those that are set aside. */
export function lineCount({ entries, unread }: Journal): number {
  return entries.length + asideCount(unread);
}

/** How many lines are set aside; one line may have several faults. What is on no line yet counts as one each. */
export function asideCount(
  unread: readonly { readonly line: number | null }[],
): number {
  const places = unread.map(({ line }, index) => line ?? -1 - index);
  return new Set(places).size;
}
