import { Dice } from "../dice.ts";
import { type Journey, startJourney } from "../journey.ts";
import type { Decision } from "../type/decision.ts";
import type { Entry } from "../type/entry.ts";
import type { Program } from "../type/program.ts";
import { beginningOf, type CohortKind } from "./beginning.ts";
import { Body } from "./body.ts";
import { Conduct } from "./conduct.ts";
import { pick } from "./draw.ts";
import { dateOf, Pen } from "./pen.ts";
import { firstEntry, type Parts, Runner } from "./runner.ts";
import { Visits } from "./visit.ts";

/** One day of a simulated runner. */
export interface SimulatedDay {
  /** Days since the pregnancy ended. */
  readonly day: number;
  /** Days since her journal began. */
  readonly place: number;
  /** Null where the engine refused to decide. */
  readonly decision: Decision | null;
  /** Whether something is truly there that somebody should look at. */
  readonly isSerious: boolean;
}

export interface LifeOptions {
  readonly seed: number;
  readonly days: number;
  readonly cohort: CohortKind;
  /** Null for the program's default. */
  readonly policy: string | null;
}

/** A few of the last entries may be taken back. */
const RECENT = 8;

/** One simulated runner, day by day, through the engine and its guard. The seed says everything about her. */
export function* simulatedDays(
  program: Program,
  { seed, days, cohort, policy }: LifeOptions,
): Generator<SimulatedDay, void, undefined> {
  const dice = new Dice(seed);
  const beginning = beginningOf(program, dice, cohort);
  const body = cohort === "clean" ? null : new Body(program, dice, beginning);
  const conduct = new Conduct(dice, beginning, cohort === "clean");
  const parts: Parts = {
    program,
    dice,
    beginning,
    conduct,
    pen: new Pen(),
    body,
  };
  const life = new Life(
    parts,
    new Visits(program, dice, beginning, policy),
    startJourney(program, [firstEntry(parts)], policy),
  );
  for (let place = 0; place < days; place++) {
    const day = beginning.firstDay + place;
    const decision = life.liveOn(day);
    yield { day, place, decision, isSerious: body?.isSerious ?? false };
  }
}

class Life {
  readonly #parts: Parts;
  readonly #runner: Runner;
  readonly #visits: Visits;
  readonly #journey: Journey;
  #later: { readonly from: number; readonly entry: Entry }[] = [];
  #recent: readonly string[] = [];
  #resumes: number | null = null;

  constructor(parts: Parts, visits: Visits, journey: Journey) {
    this.#parts = parts;
    this.#runner = new Runner(parts);
    this.#visits = visits;
    this.#journey = journey;
  }

  /** A day of hers, and what was decided at its end. */
  liveOn(day: number): Decision | null {
    const { body, conduct, pen } = this.#parts;
    body?.wake(day);
    conduct.wake(day);
    this.#writeLate(day);
    if (conduct.isAway(day)) return this.#decide(day);
    for (const told of this.#runner.morning())
      this.#add(day, pen.write(told, day));
    this.#pauseOrResume(day);
    this.#takeBack(day);
    const decision = this.#answered(day, this.#decide(day));
    if (decision === null) return null;
    for (const entry of this.#runner.deeds(day, decision))
      this.#add(day, entry);
    for (const told of this.#visits.words(day, decision))
      this.#add(day, pen.write(told, day));
    return decision;
  }

  /** Whatever the day's decision asks is answered there and then, and the day decided anew. */
  #answered(day: number, decision: Decision | null): Decision | null {
    if (decision === null) return null;
    const answers = this.#runner.answersTo(decision);
    if (answers.length === 0) return decision;
    for (const told of answers)
      this.#add(day, this.#parts.pen.write(told, day));
    return this.#decide(day);
  }

  #decide(day: number): Decision | null {
    const result = this.#journey.decide(dateOf(day));
    return result.ok ? result.decision : null;
  }

  /** Into the journal at once, or on the day on which it is written. */
  #add(day: number, entry: Entry): void {
    const { conduct, pen } = this.#parts;
    this.#recent = [entry.id, ...this.#recent].slice(0, RECENT);
    const written = entry.at.slice(0, dateOf(day).length);
    if (written > dateOf(day)) this.#later.push({ from: day, entry });
    else this.#journey.add([entry]);
    if (isDeed(entry) && conduct.slips("told"))
      this.#journey.add([pen.again(entry)]);
  }

  #writeLate(day: number): void {
    const due = this.#later.filter(
      ({ entry }) => entry.at.slice(0, dateOf(day).length) <= dateOf(day),
    );
    if (due.length === 0) return;
    this.#journey.add(due.map(({ entry }) => entry));
    this.#later = this.#later.filter((each) => !due.includes(each));
  }

  #pauseOrResume(day: number): void {
    const { conduct, pen } = this.#parts;
    if (this.#resumes === null) {
      const days = conduct.pauses();
      if (days === 0) return;
      this.#resumes = day + days;
      this.#journey.add([pen.write({ kind: "pause" }, day)]);
    } else if (day >= this.#resumes) {
      this.#resumes = null;
      this.#journey.add([pen.write({ kind: "resume" }, day)]);
    }
  }

  #takeBack(day: number): void {
    const { conduct, dice, pen } = this.#parts;
    if (this.#recent.length === 0 || !conduct.slips("takenBack")) return;
    const entry = pick(dice, this.#recent);
    this.#journey.add([pen.write({ kind: "retract", entry }, day)]);
  }
}

function isDeed({ kind }: Entry): boolean {
  return kind === "session" || kind === "run" || kind === "walk";
}

/** Days of a whole simulated year of a runner. */
export const YEAR_DAYS = 365;

/** The seed of one runner of a cohort: neighbours have nothing in common. */
export function seedOf(seed: number, runner: number): number {
  const mixed =
    Math.imul(seed + 1, 0x9e_37_79_b1) ^ Math.imul(runner + 1, 0x85_eb_ca_6b);
  return mixed >>> 0;
}
