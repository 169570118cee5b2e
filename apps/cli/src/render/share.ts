const PER_MILLE = 1000;

/** A part of a whole in per cent with one digit; of nothing, none. */
export function share(part: number, whole: number): string {
  const perMille = whole === 0 ? 0 : Math.round((part * PER_MILLE) / whole);
  return `${Math.floor(perMille / 10)}.${perMille % 10} %`;
}
