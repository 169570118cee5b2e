/** The known name that a misspelt one was probably meant to be. */

const MAX_LENGTH = 64;

/** The closest name within a third of its length in single edits, or null. Ties: the first in order. */
export function nearestName(
  wanted: string,
  names: Iterable<string>,
): string | null {
  if (wanted.length === 0 || wanted.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let bound = Math.ceil(wanted.length / 3) + 1;
  const row = new Uint8Array(wanted.length + bound);
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= bound) continue;
    const distance = editDistance(row, wanted, name, bound);
    if (distance >= bound) continue;
    best = name;
    bound = distance;
  }
  return best;
}

/** Levenshtein's distance, row by row; at least `bound` as soon as a whole row has reached it. */
function editDistance(
  row: Uint8Array,
  a: string,
  b: string,
  bound: number,
): number {
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const least = nextRow(row, a.charCodeAt(i - 1), b, i);
    if (least >= bound) return least;
  }
  return row[b.length] ?? 0;
}

/** Replaces a row by the next one; its least value. */
function nextRow(row: Uint8Array, unit: number, b: string, i: number): number {
  let diagonal = i - 1;
  let left = i;
  let least = i;
  row[0] = i;
  for (let j = 1; j <= b.length; j += 1) {
    const above = row[j] ?? 0;
    const swap = diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1);
    left = Math.min(swap, above + 1, left + 1);
    least = Math.min(least, left);
    diagonal = above;
    row[j] = left;
  }
  return least;
}
