import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide, formatDay } from "../src/index.ts";
import { offeredBy } from "../src/guard/offered.ts";
import { faultsOf } from "../src/simulation/tally.ts";
import { numberOf } from "./arbitrary/seed.ts";
import { program } from "./kit/story.ts";
import { keyOf } from "./model/abstract.ts";
import { BODIES, type Body, dayOfLife } from "./model/body.ts";
import { entriesOf, type Evening } from "./model/evening.ts";
import { Search, type Step } from "./model/explore.ts";
import { wayFrom } from "./model/forward.ts";
import { seenAt } from "./model/invariant/seen.ts";
import { brokenAt, INVARIANTS, NOT_STATES } from "./model/invariant/table.ts";
import { type Sample, sample } from "./model/journey.ts";
import { PLANNERS } from "./model/reckless.ts";
import { isSameForBoth } from "./model/twin.ts";

/**
 * The model check (decision record 0034): what fits about fifteen seconds. `npm run safety` follows every abstract state of
 * every body. RESTRIDE_BODY names one, RESTRIDE_FOLLOWED says how many evenings are followed, RESTRIDE_JOURNEYS how many
 * random lives are held against what was found.
 */

const QUICK_FOLLOWED = 6;
const FOLLOWED = numberOf("RESTRIDE_FOLLOWED", QUICK_FOLLOWED);
const JOURNEYS = numberOf("RESTRIDE_JOURNEYS", 2);
const SEED = numberOf("RESTRIDE_SEED", 1);
const JOURNEY_DAYS = 200;
/** Of so many random days at most one takes a step between known states that the search has not seen. */
const LEAST_KNOWN = 50;
/** Rounds of random lives after which the search has to know what they meet. */
const ROUNDS = 8;
/** Quick: of bodies with few moves a quarter is followed, and one state in so many is asked about its way forward. */
const FEW_SHARE = 4;
const EVERY = FOLLOWED > QUICK_FOLLOWED ? 1 : 7;
/** A busy machine must not look like a violation. */
const LONGEST_MS = FOLLOWED > QUICK_FOLLOWED ? 7_200_000 : 300_000;

const chosen = process.env["RESTRIDE_BODY"];
const bodies =
  chosen === undefined ? BODIES : BODIES.filter(({ id }) => id === chosen);

/** Invariants that no tampered decision has broken so far. */
const unnoticed = new Set(INVARIANTS);

/** What one body's search has met, invariant by invariant. */
class Check {
  readonly body: Body;
  readonly search: Search;
  readonly broken = new Map<string, string>();
  decisions = 0;
  isWhole = false;
  seconds = 0;

  constructor(body: Body) {
    this.body = body;
    this.search = new Search(body, (step) => {
      this.look(step);
    });
  }

  explore(): void {
    const isFew = this.body.alphabet === "few" && EVERY > 1;
    const followed = isFew ? FOLLOWED / FEW_SHARE : FOLLOWED;
    const started = performance.now();
    this.isWhole = this.search.explore({ followed });
    this.seconds = Math.round((performance.now() - started) / 1000);
  }

  /** The states that are asked about one by one: all of them, or the sampled. */
  states(): readonly (readonly [string, Evening])[] {
    return [...this.search.states].filter((_, place) => place % EVERY === 0);
  }

  look({ from, move, decided }: Step): void {
    for (const evening of decided) {
      this.decisions += 1;
      const faults = [
        ...brokenAt(evening, from),
        ...faultsOf(evening.decision, dayOfLife(evening)),
      ];
      for (const fault of faults)
        if (!this.broken.has(fault))
          this.broken.set(
            fault,
            `${this.body.id}, day ${dayOfLife(evening)}, ${move}, ${keyOf(evening)}`,
          );
      this.#tamper(evening, from);
    }
  }

  /** Tampered decisions, for the invariants that have not noticed one yet. */
  #tamper(evening: Evening, from: Evening): void {
    if (chosen !== undefined) return;
    const seen = seenAt(evening, from);
    for (const planner of PLANNERS) {
      const decision = planner(evening.decision);
      const told = { ...seen, decision, offered: offeredBy(decision) };
      for (const invariant of unnoticed)
        if (!invariant.holds(told)) unnoticed.delete(invariant);
    }
  }
}

/** `npm run safety` reads these lines. */
function tell({ body }: Check, what: string): void {
  console.log(`model: ${body.id}: ${what}`);
}

/** Every state's way forward: to a run by itself, or to a state that has one. */
function waysOf(check: Check): {
  readonly runs: number;
  readonly joins: number;
  readonly stuck: readonly string[];
} {
  const known = new Set<string>();
  const stuck: string[] = [];
  let runs = 0;
  let joins = 0;
  for (const [key, evening] of check.states()) {
    const way = wayFrom(evening, known);
    for (const passed of way.path) if (way.end !== "stuck") known.add(passed);
    if (way.end === "stuck") stuck.push(key);
    else if (way.end === "runs") runs += 1;
    else joins += 1;
  }
  return { runs, joins, stuck };
}

/** Random lives teach the search what they meet, until a round of others meets no state that is new. Invariants are asked of them too. */
function learn(check: Check): Sample {
  const { search, body } = check;
  for (let round = 0; ; round++) {
    const seed = SEED + round * JOURNEYS;
    const drawn = { journeys: JOURNEYS, days: JOURNEY_DAYS, seed };
    const found = sample(search, body, drawn, (step) => {
      check.look(step);
    });
    if (found.unknownStates === 0 || round === ROUNDS) return found;
    search.explore({ followed: Number.POSITIVE_INFINITY });
  }
}

const checks = bodies.map((body) => new Check(body));

for (const check of checks) check.explore();

describe("model check: the abstract states of the programme", () => {
  test("the body that is asked for is one of those that there are", () => {
    expect(bodies).not.toEqual([]);
  });

  test("an evening that was folded on decides the same bytes as the whole journal", () => {
    for (const { search } of checks)
      for (const [place, evening] of [...search.states.values()].entries()) {
        if (place % 29 !== 0) continue;
        const journal = { entries: entriesOf(evening), unread: [] };
        const whole = decide(program, journal, formatDay(evening.day));
        expect(whole).toEqual({ ok: true, decision: evening.decision });
      }
  });

  test("every invariant of the evidence holds in every state, but for its written exceptions", () => {
    for (const check of checks) {
      const { search, decisions, broken, isWhole, seconds } = check;
      const extent = isWhole ? "all of them" : "cut short";
      tell(
        check,
        `${search.states.size} states (${extent}), ${search.transitions} transitions, ${search.days} days, ${decisions} decisions, ${broken.size} violations, ${seconds} s`,
      );
      expect([check.body.id, ...broken]).toEqual([check.body.id]);
      expect(decisions).toBeGreaterThan(100);
    }
  });

  test("the plan is the same with a living baby and after a loss, in every state", () => {
    for (const { search } of checks)
      for (const [key, evening] of search.states)
        expect([key, isSameForBoth(evening)]).toEqual([key, true]);
  });

  test(
    "from every state a clear report, with the words and answers that holds and gates name, leads to a run",
    () => {
      for (const check of checks) {
        const ways = waysOf(check);
        expect([check.body.id, ...ways.stuck]).toEqual([check.body.id]);
        tell(
          check,
          `${ways.joins + ways.runs} states with a way forward to a run, ${ways.runs} of them followed until it is on offer`,
        );
      }
    },
    LONGEST_MS,
  );

  test(
    "random lives meet no state that the search does not know, once it has learnt from others",
    () => {
      for (const check of checks) {
        if (!check.isWhole) continue;
        const last = learn(check);
        tell(
          check,
          `${last.journeys} random lives of ${JOURNEY_DAYS} days after ${check.search.more} counterexamples: ${last.unknownStates} unknown states, ${last.unknownSteps} unknown steps`,
        );
        expect(last.unknownStates).toBe(0);
        expect(last.unknownSteps * LEAST_KNOWN).toBeLessThan(last.days);
        expect([check.body.id, ...check.broken]).toEqual([check.body.id]);
      }
    },
    LONGEST_MS,
  );
});

describe("the table of invariants", () => {
  test("names each of I1 to I32 and of R1 to R13", () => {
    const named = new Set(
      [...INVARIANTS, ...NOT_STATES, { id: "R9" }].map(({ id }) => id),
    );
    const all = [
      ...Array.from({ length: 32 }, (_, place) => `I${place + 1}`),
      ...Array.from({ length: 13 }, (_, place) => `R${place + 1}`),
    ];
    expect(all.filter((id) => !named.has(id))).toEqual([]);
  });

  test("each of them notices a planner that offers all, or nothing, or makes things up", () => {
    const ids = [...unnoticed].map(({ id }) => id);
    expect(chosen === undefined ? ids : []).toEqual([]);
  });

  test("what is said in words and files is proven by tests that are there", () => {
    for (const { file, title } of NOT_STATES)
      expect(readFileSync(file, "utf8")).toContain(title);
  });
});
