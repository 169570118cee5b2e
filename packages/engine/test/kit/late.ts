import type { Program } from "../../src/index.ts";
import { program } from "./story.ts";

/** Policies that no rule of this program ranks: a forked one beside them is the latest of all. */
export const LATE: Program = {
  ...program,
  policies: [
    ...program.policies,
    {
      id: "late-2026",
      runFloors: [{ fromDay: 140, goAhead: false }],
      earlyLossRunFloors: [{ fromDay: 84, goAhead: false }],
    },
  ],
};
