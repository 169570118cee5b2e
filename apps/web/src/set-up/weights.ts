const MOST_KG = 200;
/** The journal keeps multiples of a quarter. */
const PARTS_PER_KG = 4;

/** Weights as typed, in kilograms; what is no multiple of 0.25 is left out. A comma between digits is a decimal one. */
export function weightsOf(text: string): readonly number[] {
  const numbers = text
    .split(/[;\s]+|,(?!\d)/)
    .flatMap((part) => (/,.*,/.test(part) ? part.split(",") : [part]))
    .map((part) => Number(part.replace(",", ".")))
    .filter(
      (kg) => kg > 0 && kg <= MOST_KG && Number.isInteger(kg * PARTS_PER_KG),
    );
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
