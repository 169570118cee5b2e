import { UsageError } from "../exit.ts";

/** A whole number within bounds, both included. The reader throws a usage error that names the option. */
export function countOption(
  name: string,
  min: number,
  max: number,
): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new UsageError(
      `${name}: "${text}" is not a whole number from ${min} to ${max}.`,
    );
  };
}
