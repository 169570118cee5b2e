import type { Context } from "../../src/criterion/context.ts";
import {
  type Body,
  type GateMemory,
  type Held,
  initialPelvic,
  initialRun,
  initialState,
  type Ladder,
  type Pending,
  type PelvicState,
  type RunRecord,
  type RunState,
  type State,
} from "../../src/fold/state.ts";
import type { ClinicianRole, GoAheadEntry } from "../../src/index.ts";
import { indexOf } from "../../src/program-index.ts";
import type { Criterion, Phase, Policy } from "../../src/type/program.ts";
import { program } from "./story.ts";

/** One day with nothing behind it but what a test puts there: what a single function is asked about, without a journal. */

export const index = indexOf(program);
export const { numbers } = program;

/** The day on which the pregnancy ended; days of tests are told since then. */
const ENDED = 20_000;
const NEVER = Number.NEGATIVE_INFINITY;

/** The day number of a day since the end. */
export function on(since: number): number {
  return ENDED + since;
}

/** Day numbers of a stretch of days since the end, both ends included. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => on(from + place));
}

/** A value of the profile. */
export function held<T>(value: T): Held<T> {
  return { value, at: 0, id: "profile" };
}

/** The profile of a plain birth, every question answered. */
const BODY: Partial<Body> = {
  ended: held(ENDED),
  outcome: held("unsaid"),
  gestationWeeks: held(39),
  birth: held("vaginal"),
  tear: held("none"),
  history: held([]),
};

type Change = Partial<Omit<State, "body" | "calm" | "done" | "run">> & {
  readonly body?: Partial<Body>;
  readonly calm?: Partial<State["calm"]>;
  readonly done?: Partial<State["done"]>;
  readonly run?: Partial<RunState>;
};

/** What is remembered on a day since the end, where nothing has ever been told but the profile and this. */
export function bareState(since: number, change: Change = {}): State {
  const state = initialState();
  const { body, calm, done, run, ...rest } = change;
  return {
    ...state,
    day: on(since),
    ...rest,
    body: { ...state.body, ...BODY, ...body },
    calm: { ...state.calm, ...calm },
    done: { ...state.done, ...done },
    run: { ...initialRun(), ...run },
  };
}

/** That day as criteria are asked about it: all quiet, every gate shut, under the default policy. */
export function bareDay(
  since: number,
  change: Change = {},
  terms: Partial<Omit<Context, "state">> = {},
): Context {
  return {
    index,
    state: bareState(since, change),
    level: { care: "go", ask: false, easeRules: [] },
    policy: policyOf("guideline-2019"),
    openGates: new Set(),
    topics: { asked: 0, unanswered: [], unsure: [] },
    laddersBefore: new Map(),
    stepBefore: null,
    ...terms,
  };
}

export function policyOf(id: string): Policy {
  const policy = index.policies.get(id);
  if (policy === undefined) throw new Error(`no policy ${id}`);
  return policy;
}

/** Gates that are open. */
export function open(...gates: readonly Phase[]): Pick<Context, "openGates"> {
  return { openGates: new Set(gates) };
}

/** Gates that have opened once. */
export function opened(...gates: readonly Phase[]): Map<Phase, GateMemory> {
  return new Map(
    gates.map((gate) => [gate, { opened: true, since: ENDED }] as const),
  );
}

/** A criterion of the program by its rule: of a gate, or of a family. */
export function criterionOf(rule: string): Criterion {
  const all = [
    ...program.gates.flatMap(({ opens, keeps }) => [...opens, ...keeps]),
    ...program.families.flatMap(({ opens }) => opens),
  ];
  const found = find(all, rule);
  if (found === null) throw new Error(`no criterion ${rule}`);
  return found;
}

function find(criteria: readonly Criterion[], rule: string): Criterion | null {
  for (const criterion of criteria) {
    if (criterion.rule === rule) return criterion;
    const below =
      criterion.test === "all" || criterion.test === "any"
        ? find(criterion.of, rule)
        : null;
    if (below !== null) return below;
  }
  return null;
}

/** A go-ahead dated a day since the end. */
export function goAhead(
  since: number,
  from: ClinicianRole,
  ...scopes: readonly string[]
): State["goAheads"][number] {
  const entry: GoAheadEntry = {
    v: 1,
    id: `go-ahead-${since}`,
    on: "1970-01-01" as GoAheadEntry["on"],
    at: "1970-01-01T00:00:00+00:00",
    by: "runner",
    kind: "go-ahead",
    from,
    for: scopes,
  };
  return { entry, on: on(since), at: 0 };
}

/** Where she stands in some families: the rung, how often it was clean, and the highest that has been passed. */
export function ladders(
  places: Readonly<Record<string, Partial<Ladder>>>,
): Map<string, Ladder> {
  return new Map(
    Object.entries(places).map(([family, place]) => [
      family,
      {
        rung: 1,
        clean: 0,
        passed: 0,
        lastCleanDay: NEVER,
        lastDone: NEVER,
        kg: null,
        kgClean: 0,
        ...place,
      },
    ]),
  );
}

/** Something done on a day since the end that waits for its check-in. */
export function pending(since: number, fields: Partial<Pending> = {}): Pending {
  return {
    exercise: {
      kind: "strength",
      on: on(since),
      at: 0,
      entries: [],
      answered: true,
      minutes: 20,
      items: [],
      placement: null,
      stopped: [],
      brisk: false,
      run: null,
      check: null,
      toldBefore: false,
      signs: new Map(),
      pains: new Map(),
    },
    baseline: null,
    period: false,
    doubtful: false,
    needs: [],
    step: null,
    growth: "none",
    ahead: false,
    walkStep: null,
    check: null,
    placement: null,
    ...fields,
  };
}

/** What a session needed of one movement. */
export function need(movement: string): Pending["needs"][number] {
  const effort = { most: 7, asked: false };
  return { movement, dose: { sets: 1, reps: 8, seconds: null, effort } };
}

/** An open hold after a pelvic sign, last told on a day since the end. */
export function pelvicHold(
  lastSign: number,
  fields: Partial<PelvicState> = {},
): PelvicState {
  return {
    ...initialPelvic(),
    open: true,
    since: on(lastSign),
    lastSignDay: on(lastSign),
    onsets: [on(lastSign)],
    ...fields,
  };
}

/** A run of a day since the end, its signs answered and none told. */
export function ran(
  since: number,
  runSeconds: number,
  fields: Partial<RunRecord> = {},
): RunRecord {
  return {
    on: on(since),
    runSeconds,
    longestSeconds: null,
    signed: false,
    answered: true,
    ...fields,
  };
}

/** Something from the first day on that waits for somebody's word. */
export function care(key: string): State["cares"] {
  return new Map([
    [
      key,
      {
        key,
        sign: key,
        rule: "S-WARNING",
        level: "call-soon",
        since: on(0),
        day: on(0),
        at: 0,
        entries: [],
      },
    ],
  ]);
}
