import raw from "../generated/figures.json" with { type: "json" };
import type { Figures } from "./type/output.ts";

/** Every drawn figure, by movement id, or `check:` and a check's id. Apart from the rest, so that it loads when needed. */
export const figures: Figures = raw;

/** The figure of a check: its own where it differs, else its movement's. */
export function figureOfCheck(check: string, movement: string): unknown {
  return figures[`check:${check}`] ?? figures[movement];
}
