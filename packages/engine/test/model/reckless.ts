import type { Decision, Item, Session, Verdict } from "../../src/index.ts";

/** Planners that nobody would want: what each makes of a decision must break invariants, or these could not fail. */
export type Planner = (decision: Decision) => Decision;

function item(movement: string, family: string, impact: 0 | 1 | 2 | 3): Item {
  return {
    movement,
    family,
    rung: 9,
    impact,
    sets: 3,
    reps: 10,
    seconds: null,
    restSeconds: 0,
    tempo: null,
    side: "both",
    kg: 20,
    effortMax: 10,
    substitute: null,
  };
}

const DRILLS: Session = {
  id: "any/impact",
  kind: "impact",
  minutes: 60,
  optional: false,
  blocks: [
    {
      role: "load",
      items: [
        item("hover", "trunk", 0),
        item("small-jumps-row", "jump", 2),
        item("single-leg-hops", "hop", 3),
        item("brisk-walk", "walk", 0),
      ],
    },
  ],
  run: null,
};

const RUN: Session = {
  id: "any/run",
  kind: "run",
  minutes: 40,
  optional: false,
  blocks: [],
  run: {
    step: 24,
    bouts: 2,
    runSeconds: 1800,
    walkSeconds: 0,
    warmupSeconds: 0,
    cooldownSeconds: 0,
  },
};

const BARE: Verdict = {
  rule: "G-CHECK-calf-raise-20",
  met: true,
  have: 1,
  need: 20,
  unit: "rep",
  of: [],
  sources: [],
};

/** Everything at once, to everybody. */
const offersAll: Planner = (decision) => ({
  ...decision,
  level: "go",
  phase: "beyond",
  care: null,
  sessions: [DRILLS, RUN],
  gates: decision.gates.map((gate) => ({
    ...gate,
    open: true,
    since: decision.day,
  })),
  ladders: decision.ladders.map((ladder) => ({ ...ladder, rung: 12 })),
  checks: decision.checks.map((check) => ({ ...check, passed: true })),
});

/** Nothing at all, and no word of why. */
const offersNothing: Planner = (decision) => ({
  ...decision,
  level: "go",
  sessions: [],
  reasons: [],
});

/** Names of no rule, numbers of nobody, a hold for a short night. */
const makesUp: Planner = (decision) => ({
  ...decision,
  gates: decision.gates.map((gate) => ({ ...gate, criteria: [BARE] })),
  holds: [
    {
      hold: "sleep",
      scope: [],
      since: decision.day,
      entries: [],
      exits: [],
    },
  ],
  reasons: [
    { rule: "R-BEYOND-STROLLER", params: {}, entries: [], sources: ["C25K"] },
    { rule: "R-BEYOND-HILLS", params: {}, entries: [], sources: ["nobody"] },
    { rule: "L-ACWR", params: {}, entries: [], sources: [] },
  ],
});

export const PLANNERS: readonly Planner[] = [offersAll, offersNothing, makesUp];
