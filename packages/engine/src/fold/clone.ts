import type { State } from "./state.ts";

/** A copy that can be folded further without touching the original. */
export function cloneState(state: State): State {
  return {
    ...state,
    body: { ...state.body },
    topics: new Map(state.topics),
    cares: new Map(state.cares),
    accepted: new Map(state.accepted),
    told: new Map(state.told),
    pelvic: { ...state.pelvic },
    bleeding: { ...state.bleeding },
    pains: new Map(state.pains),
    painScores: new Map(state.painScores),
    doming: new Map(state.doming),
    askedSigns: new Map(state.askedSigns),
    gates: new Map(
      [...state.gates].map(([gate, memory]) => [gate, { ...memory }]),
    ),
    ladders: new Map(state.ladders),
    checks: new Map(state.checks),
    walk: { ...state.walk },
    run: { ...state.run, runs: state.run.runs.map((run) => ({ ...run })) },
    calm: {
      complete: [...state.calm.complete],
      pelvic: [...state.calm.pelvic],
      bleeding: [...state.calm.bleeding],
      wound: [...state.calm.wound],
    },
    done: {
      strength: [...state.done.strength],
      fullStrength: [...state.done.fullStrength],
      impact: [...state.done.impact],
      run: [...state.done.run],
      training: [...state.done.training],
      pelvicFloor: [...state.done.pelvicFloor],
      cleanByPhase: new Map(state.done.cleanByPhase),
      cleanWalks: [...state.done.cleanWalks],
      placements: new Map(state.done.placements),
      checkTries: new Map(state.done.checkTries),
    },
  };
}
