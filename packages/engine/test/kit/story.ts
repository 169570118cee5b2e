import { program } from "../../../program/src/index.ts";
import { decide, formatDay, parseDay, planForward } from "../../src/index.ts";
import type {
  CheckEntry,
  CheckInEntry,
  CivilDate,
  DecideOptions,
  Decision,
  Entry,
  GoAheadEntry,
  Journal,
  ProfileEntry,
  RunEntry,
  ScreenEntry,
  SessionEntry,
  Unread,
  WalkEntry,
} from "../../src/index.ts";

/** The default program as compiled. */
export { program };

type Fields<T extends Entry> = Partial<
  Omit<T, "v" | "id" | "on" | "at" | "by" | "kind">
>;
type Written = {
  readonly at?: string;
  readonly by?: string;
  readonly on?: CivilDate;
};

/** All topics answered no, as a screen's answers. */
export const NO_TOPICS: NonNullable<ScreenEntry["answers"]> =
  Object.fromEntries(program.topics.map((topic) => [topic.id, "no"]));

/** A well-equipped, healthy runner: the body that every story starts from. */
export const HEALTHY: Fields<ProfileEntry> = {
  outcome: "unsaid",
  birth: "vaginal",
  tear: "none",
  history: [],
  gestationWeeks: 39,
  equipment: ["chair", "step", "band", "weight"],
  weightsKg: [4, 8, 12],
  minutes: 20,
  days: [1, 3, 5],
};

/**
 * One runner's journal told by days since the pregnancy ended (day 0). Every method appends and
 * returns the story; entries get ids and instants in the order in which they are told.
 */
export class Story {
  readonly entries: Entry[] = [];
  readonly unread: Unread[] = [];
  readonly ended: CivilDate;
  #count = 0;

  constructor(
    ended: CivilDate,
    profile: Fields<ProfileEntry> | null = HEALTHY,
  ) {
    this.ended = ended;
    if (profile !== null) this.profile(0, { ended, ...profile });
  }

  /** The same story so far, to be told on by itself. */
  copy(): Story {
    const copy = new Story(this.ended, null);
    copy.entries.push(...this.entries);
    copy.unread.push(...this.unread);
    copy.#count = this.#count;
    return copy;
  }

  /** The civil date of a day since the end. */
  date(day: number): CivilDate {
    return formatDay((parseDay(this.ended) ?? 0) + day);
  }

  #base(
    day: number,
    written: Written,
  ): { v: 1; id: string; on: CivilDate; at: string; by: string } {
    this.#count += 1;
    const on = written.on ?? this.date(day);
    const minute = this.#count % 60;
    const hour = 6 + (Math.floor(this.#count / 60) % 16);
    return {
      v: 1,
      id: `01900000-0000-7000-8000-${String(this.#count).padStart(12, "0")}`,
      on,
      at:
        written.at ??
        `${on}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00+00:00`,
      by: written.by ?? "runner",
    };
  }

  #add(entry: Entry): this {
    this.entries.push(entry);
    return this;
  }

  profile(
    day: number,
    fields: Fields<ProfileEntry>,
    written: Written = {},
  ): this {
    return this.#add({
      ...this.#base(day, written),
      kind: "profile",
      ...fields,
    });
  }

  /** Topic answers; all no and healed when nothing is given. */
  screen(
    day: number,
    fields: Fields<ScreenEntry> = { answers: NO_TOPICS, healed: "yes" },
    written: Written = {},
  ): this {
    return this.#add({
      ...this.#base(day, written),
      kind: "screen",
      ...fields,
    });
  }

  /** A check-in; complete and clear but for the fields given. */
  checkIn(
    day: number,
    fields: Fields<CheckInEntry> = {},
    written: Written = {},
  ): this {
    return this.#add({
      ...this.#base(day, written),
      kind: "check-in",
      warnings: "none",
      signs: "none",
      pain: [],
      ...fields,
    });
  }

  /** A complete check-in with these signs and no other. */
  signs(
    day: number,
    signs: Readonly<Record<string, 0 | 1 | 2 | 3>>,
    fields: Fields<CheckInEntry> = {},
  ): this {
    return this.checkIn(day, {
      signs: { ...CLEAR_SIGNS, ...signs },
      ...fields,
    });
  }

  /** Clear complete check-ins on every day of a range, both ends included. */
  clear(from: number, to: number = from): this {
    for (let day = from; day <= to; day++) this.checkIn(day);
    return this;
  }

  /** An entry exactly as given, but for what is missing of its base. */
  raw(day: number, fields: Readonly<Record<string, unknown>>): this {
    return this.#add({ ...this.#base(day, {}), ...fields } as unknown as Entry);
  }

  session(
    day: number,
    items: SessionEntry["items"],
    fields: Fields<SessionEntry> = {},
  ): this {
    return this.#add({
      ...this.#base(day, {}),
      kind: "session",
      minutes: 20,
      signs: "none",
      pain: [],
      items,
      ...fields,
    });
  }

  walk(day: number, minutes: number, fields: Fields<WalkEntry> = {}): this {
    return this.#add({
      ...this.#base(day, {}),
      kind: "walk",
      minutes,
      signs: "none",
      pain: [],
      ...fields,
    });
  }

  run(day: number, runSeconds: number, fields: Fields<RunEntry> = {}): this {
    const run = {
      longestSeconds: Math.min(60, runSeconds),
      effort: 4,
      source: "manual" as const,
    };
    return this.#add({
      ...this.#base(day, {}),
      kind: "run",
      runSeconds,
      signs: "none",
      pain: [],
      ...run,
      ...fields,
    });
  }

  check(day: number, check: string, fields: Fields<CheckEntry>): this {
    return this.#add({
      ...this.#base(day, {}),
      kind: "check",
      check,
      signs: "none",
      pain: [],
      ...fields,
    });
  }

  goAhead(
    day: number,
    from: GoAheadEntry["from"],
    scope: readonly string[],
    fields: Fields<GoAheadEntry> & Written = {},
  ): this {
    const { at, by, on, ...rest } = fields;
    const written = {
      ...(at === undefined ? {} : { at }),
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
    };
    return this.#add({
      ...this.#base(day, written),
      kind: "go-ahead",
      from,
      for: scope,
      ...rest,
    });
  }

  /** Lives on from a day until another (not included) as `planForward` does: all goes well, all is done. */
  forward(from: number, until: number, minutes?: number): this {
    const weeks = Math.ceil((until - from) / 7);
    const plan = planForward(program, this.journal(), this.date(from), {
      weeks,
      ...(minutes === undefined ? {} : { minutes }),
    });
    for (const day of plan.days.slice(0, until - from))
      this.entries.push(...day.added);
    return this;
  }

  journal(): Journal {
    return { entries: [...this.entries], unread: [...this.unread] };
  }

  /** The decision of a day; a refusal fails the test. */
  decide(day: number, options: DecideOptions = {}): Decision {
    const result = decide(program, this.journal(), this.date(day), options);
    if (!result.ok)
      throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
    const objection = result.decision.reasons.find(
      (reason) => reason.rule === "GUARD",
    );
    if (objection !== undefined)
      throw new Error(`the guard objects: ${objection.params["conditions"]}`);
    return result.decision;
  }
}

/** Every sign of a check-in answered with none. */
export const CLEAR_SIGNS = {
  leak: 0,
  urgency: 0,
  heaviness: 0,
  bulge: 0,
  "pelvic-pain": 0,
  "scar-pain": 0,
  "bleeding-up": 0,
  bleeding: 0,
  doming: 0,
  ill: 0,
  "sex-pain": 0,
  emptying: 0,
  separation: 0,
} as const;

/** A healthy runner screened on day 0; stories go on from here. */
export function screened(
  profile: Fields<ProfileEntry> = {},
  ended: CivilDate = "2026-01-05" as CivilDate,
): Story {
  return new Story(ended, { ...HEALTHY, ...profile }).screen(0);
}

/** The kinds of session that a decision offers. */
export function kinds(decision: Decision): string[] {
  return [
    ...new Set(decision.sessions.map((session) => session.kind)),
  ].toSorted();
}

/** Every movement that a decision offers. */
export function offered(decision: Decision): string[] {
  return decision.sessions.flatMap((session) =>
    session.blocks.flatMap((block) => block.items.map((item) => item.movement)),
  );
}

/** Whether a gate is open. */
export function isOpen(decision: Decision, gate: string): boolean {
  return decision.gates.some((state) => state.gate === gate && state.open);
}

/** The rule ids of a decision's reasons. */
export function rules(decision: Decision): string[] {
  return decision.reasons.map((reason) => reason.rule);
}

/** The ids of a decision's holds. */
export function holds(decision: Decision): string[] {
  return decision.holds.map((hold) => hold.hold);
}
