import type { RunEntry } from "../type/entry.ts";

/** What a run may have in it beside its minutes, in the order in which it may come in. */
export const PARAMETERS = ["hills", "speed", "stroller"] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What a run was told to have in it; `one-hand` asks for a stroller that has been steered with two before. */
export type RunPart = Parameter | "one-hand";

/** Ground that is level enough. Any other word for it counts as hills: what is not known is not flat. */
const LEVEL_GROUND: ReadonlySet<string> = new Set([
  "flat",
  "grass",
  "indoors",
  "path",
  "pavement",
  "road",
  "track",
  "treadmill",
]);

/** Company that changes a run; any other (a friend, a dog) changes nothing. */
const COMPANY: Readonly<Record<string, RunPart>> = {
  buggy: "stroller",
  fartlek: "speed",
  intervals: "speed",
  "one-hand": "one-hand",
  pram: "stroller",
  pushchair: "stroller",
  race: "speed",
  speed: "speed",
  sprints: "speed",
  stroller: "stroller",
  strides: "speed",
  tempo: "speed",
};

/** The parts of a run, as one entry tells of it. */
export function partsOf({ terrain, with: company = [] }: RunEntry): RunPart[] {
  const parts = new Set<RunPart>();
  const ground = terrain?.trim().toLowerCase() ?? "";
  if (ground !== "" && !LEVEL_GROUND.has(ground)) parts.add("hills");
  for (const word of company) {
    const part = COMPANY[word.trim().toLowerCase()];
    if (part !== undefined) parts.add(part);
  }
  return [...parts].toSorted();
}
