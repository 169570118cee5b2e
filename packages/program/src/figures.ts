import raw from "../generated/figures.json" with { type: "json" };
import type { Figures } from "./type/output.ts";

/**
 * Every drawn figure at once, by movement id, or `check:` and a check's id: for who measures or prints them. An app that
 * draws one fetches its file alone: figure-files.ts.
 */
export const figures: Figures = raw;
