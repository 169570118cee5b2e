import raw from "../generated/figures.json" with { type: "json" };
import type { Figures } from "./type/output.ts";

/** Every drawn figure, by movement id, or `check:` and a check's id. Apart from the rest, so that it loads when needed. */
export const figures: Figures = raw;
