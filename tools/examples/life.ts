import {
  type CheckInEntry,
  type CivilDate,
  type Decision,
  type Entry,
  formatDay,
  type Item,
  type Journey,
  parseDay,
  type Session,
  type SessionItem,
  startJourney,
  validateEntry,
  vocabularyOf,
} from "../../packages/engine/src/index.ts";
import { program } from "../../packages/program/src/index.ts";

/**
 * A made-up life told day by day: the decision of each day is asked, part of what it offers is done,
 * and what happens is written down. Seeded, so that the examples can be made again.
 */

const vocabulary = vocabularyOf(program);

/** Every consult-first topic answered no. */
export const NO_TOPICS = Object.fromEntries(
  program.topics.map((topic) => [topic.id, "no" as const]),
);

type Extra = Readonly<Record<string, unknown>>;

export interface Habits {
  /** Share of check-ins answered, 0-1. */
  readonly checksIn: number;
  /** Share of offered strength sessions and runs done, 0-1. */
  readonly does: number;
  /** Share of offered walks and breath cards done, 0-1. */
  readonly strolls: number;
}

export class Life {
  readonly #entries: Entry[] = [];
  readonly #journey: Journey = startJourney(program);
  readonly #zone: string;
  readonly #start: number;
  #count = 0;
  #seed: number;

  /** A life from a first day on, written in a zone such as `+01:00`. */
  constructor(first: string, zone: string, seed: number) {
    this.#start = parseDay(first) ?? 0;
    this.#zone = zone;
    this.#seed = seed;
  }

  entries(): readonly Entry[] {
    return this.#entries;
  }

  date(day: number): CivilDate {
    return formatDay(this.#start + day);
  }

  /** Writes an entry about a day, at an hour of that day. */
  write(day: number, kind: Entry["kind"], fields: Extra, hour = 7): this {
    this.#count += 1;
    const on = this.date(day);
    const minute = String(this.#count % 60).padStart(2, "0");
    const at = `${on}T${String(hour).padStart(2, "0")}:${minute}:00${this.#zone}`;
    const millis = (
      (this.#start + day) * 86_400_000 +
      hour * 3_600_000 +
      (this.#count % 60) * 60_000
    )
      .toString(16)
      .padStart(12, "0");
    const tail = this.#count.toString(16).padStart(12, "0");
    const id = `${millis.slice(0, 8)}-${millis.slice(8)}-7000-8000-${tail}`;
    const checked = validateEntry(
      { v: 1, id, on, at, by: "runner", kind, ...fields },
      vocabulary,
    );
    if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
    this.#entries.push(checked.entry);
    this.#journey.add([checked.entry]);
    return this;
  }

  /** A complete check-in, clear but for the fields given. */
  checkIn(day: number, fields: Partial<CheckInEntry> = {}): this {
    return this.write(day, "check-in", {
      warnings: "none",
      signs: "none",
      pain: [],
      ...fields,
    });
  }

  decide(day: number): Decision | null {
    const result = this.#journey.decide(this.date(day));
    return result.ok ? result.decision : null;
  }

  /** Lives a range of days (the end not included): checks in, does part of what is offered. */
  live(
    from: number,
    until: number,
    habits: Habits,
    usual: Partial<CheckInEntry> = {},
  ): this {
    for (let day = from; day < until; day++) {
      if (!this.#has(day)) {
        if (this.#chance() < habits.checksIn)
          this.checkIn(day, this.#rested(usual));
      }
      const decision = this.decide(day);
      for (const session of decision?.sessions ?? []) {
        const share =
          session.optional || session.kind === "walk"
            ? habits.strolls
            : habits.does;
        if (!session.id.includes("placement") && this.#chance() < share)
          this.do(day, session);
      }
    }
    return this;
  }

  /** Does an offered session as prescribed and writes it down, side by side. */
  do(day: number, session: Session, fields: Extra = {}): this {
    const answers = { signs: "none", pain: [], ...fields };
    if (session.run !== null) {
      const { bouts, runSeconds, walkSeconds } = session.run;
      const run = {
        runSeconds: bouts * runSeconds,
        walkSeconds: (bouts - 1) * walkSeconds,
        longestSeconds: runSeconds,
      };
      return this.write(
        day,
        "run",
        {
          session: session.id,
          ...run,
          effort: 4 + Math.floor(this.#chance() * 3),
          source: "timer",
          ...answers,
        },
        9,
      );
    }
    if (session.kind === "walk") {
      const brisk = session.blocks.some((block) =>
        block.items.some((item) => item.movement === "brisk-walk"),
      );
      return this.write(
        day,
        "walk",
        {
          session: session.id,
          minutes: session.minutes,
          ...(brisk ? { brisk } : {}),
          ...answers,
        },
        15,
      );
    }
    if (session.kind === "check") return this.#check(day, session, answers);
    const items = session.blocks.flatMap((block) =>
      block.items.flatMap((item) => this.#items(item)),
    );
    return this.write(
      day,
      "session",
      { session: session.id, minutes: session.minutes, items, ...answers },
      10,
    );
  }

  #check(day: number, session: Session, answers: Extra): this {
    const id = session.id.slice(session.id.indexOf("/check-") + 7);
    const check = program.checks.find((known) => known.id === id);
    const need = check?.need ?? 0;
    const result =
      check?.side === "each" ? { left: need, right: need } : { value: need };
    return this.write(day, "check", { check: id, ...result, ...answers }, 11);
  }

  #items(item: Item): SessionItem[] {
    const effort =
      item.effortMax === null
        ? {}
        : {
            effort: Math.min(
              item.effortMax,
              5 + Math.floor(this.#chance() * 3),
            ),
          };
    const done = {
      movement: item.movement,
      sets: item.sets,
      ...(item.reps === null ? {} : { reps: item.reps }),
      ...(item.seconds === null ? {} : { seconds: item.seconds }),
      ...(item.kg === null ? {} : { kg: item.kg }),
      ...effort,
    };
    if (item.side === "both") return [done];
    return [
      { ...done, side: "left" },
      { ...done, side: "right" },
    ];
  }

  #rested(usual: Partial<CheckInEntry>): Partial<CheckInEntry> {
    const sleepHours = 5 + Math.floor(this.#chance() * 7) / 2;
    return { sleepHours, energy: 2 + Math.floor(this.#chance() * 3), ...usual };
  }

  #has(day: number): boolean {
    const on = this.date(day);
    return this.#entries.some(
      (entry) => entry.on === on && entry.kind === "check-in",
    );
  }

  /** A number in 0..1 from a linear congruential generator (Numerical Recipes' constants). */
  #chance(): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed / 4_294_967_296;
  }
}
