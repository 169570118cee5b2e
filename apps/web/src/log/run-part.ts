import type { RunEntry } from "@restride/engine";

/** What a run may have in it beside its minutes, by the words of the journal. */
export const RUN_PARTS = ["hills", "speed", "stroller", "one-hand"] as const;
export type RunPart = (typeof RUN_PARTS)[number];

/** How a run's parts are written: hills are its ground, the rest goes with it. Nothing where nothing was said. */
export function partsBody(
  parts: readonly RunPart[],
): Pick<RunEntry, "terrain" | "with"> {
  const company = parts.filter((part) => part !== "hills");
  return {
    ...(parts.includes("hills") ? { terrain: "hills" } : {}),
    ...(company.length === 0 ? {} : { with: company }),
  };
}
