import type { Dice } from "../dice.ts";
import { doneSession } from "../forward.ts";
import { indexOf, type ProgramIndex } from "../program-index.ts";
import { isPlacement } from "../session/placement-session.ts";
import type { Decision, Session } from "../type/decision.ts";
import type {
  CheckInEntry,
  Entry,
  ScreenEntry,
  Severity,
  SignId,
  SignMap,
} from "../type/entry.ts";
import type { Program } from "../type/program.ts";
import { assume } from "./assumption.ts";
import type { Beginning } from "./beginning.ts";
import type { Body } from "./body.ts";
import type { Conduct } from "./conduct.ts";
import { pick } from "./draw.ts";
import { dateOf, type Pen, type Told } from "./pen.ts";

/** What a simulated runner is made of. */
export interface Parts {
  readonly program: Program;
  readonly dice: Dice;
  readonly beginning: Beginning;
  readonly conduct: Conduct;
  readonly pen: Pen;
  /** Null in a clean cohort, where nothing is ever noticed. */
  readonly body: Body | null;
}

const RUN_UNIT_SECONDS = 600;
const GENTLE_UNITS = 0.2;
const PART = 0.5;
const TRUNK = "trunk";

/** Writes what a simulated runner writes: what she noticed, answered and did. */
export class Runner {
  readonly #parts: Parts;
  readonly #index: ProgramIndex;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#index = indexOf(parts.program);
  }

  /** The check-in of a morning, and now and then a second one that says otherwise. */
  morning(): readonly Told[] {
    const { conduct, dice } = this.#parts;
    if (!conduct.answers()) return [];
    const told: Told[] = [this.#checkIn()];
    if (conduct.slips("incomplete")) {
      const { signs: _, ...rest } = this.#checkIn();
      told[0] = rest;
    }
    if (conduct.slips("contradictory"))
      told.push({ ...CLEAR, signs: { leak: pick(dice, [0, 1]) } });
    return told;
  }

  /** Answers to what the decision of the day asks besides. */
  answersTo({ missing }: Decision): readonly Told[] {
    const told: Told[] = [];
    if (missing.some((name) => name.startsWith("screen")))
      told.push(this.#screen());
    if (missing.includes("asked-signs"))
      told.push({ kind: "check-in", signs: this.#asked() });
    return told;
  }

  /** What she does of a day's offer, and a run of her own. */
  deeds(day: number, decision: Decision): readonly Entry[] {
    const { conduct } = this.#parts;
    const done: Entry[] = [];
    for (const session of decision.sessions) {
      if (isPlacement(session) || !conduct.does()) continue;
      done.push(...this.#does(day, session));
    }
    if (conduct.runsAnyway(day)) done.push(this.#ownRun(day));
    return done;
  }

  #checkIn(): CheckInTold {
    const { body, dice } = this.#parts;
    if (body === null) return CLEAR;
    const warnings = body.warnings();
    return {
      kind: "check-in",
      warnings: warnings.length === 0 ? "none" : warnings,
      signs: { ...NO_SIGNS, ...Object.fromEntries(body.signs()) },
      pain: body.pains(),
      ...(body.hasPeriod() ? { period: "yes" as const } : {}),
      ...(dice.chance(assume("shortNight")) ? { sleepHours: 5 } : {}),
      ...(dice.chance(assume("emptyDay")) ? { energy: 1 } : {}),
      ...(body.isPregnant ? { pregnant: "yes" as const } : {}),
    };
  }

  #asked(): SignMap {
    const told = this.#parts.body?.askedSigns() ?? new Map<SignId, Severity>();
    return { ...NONE_ASKED, ...Object.fromEntries(told) };
  }

  #screen(): ScreenTold {
    const { program, beginning } = this.#parts;
    const none = Object.fromEntries(
      program.topics.map(({ id }) => [id, "no" as const]),
    );
    return {
      kind: "screen",
      answers: { ...none, ...beginning.topics },
      healed: "yes",
    };
  }

  #does(day: number, session: Session): readonly Entry[] {
    const { conduct, pen } = this.#parts;
    const late = conduct.lateness();
    const isHalf = conduct.isHalf();
    const noticed = this.#noticed(session);
    return doneSession(
      this.#index.checks,
      session,
      pen.write(NOTE, day, late),
    ).map((entry) => this.#asItWas(entry, noticed, isHalf));
  }

  /** What was done, by half perhaps, with what was noticed; now and then without a word of it. */
  #asItWas(
    entry: Entry,
    noticed: ReadonlyMap<SignId, Severity>,
    isHalf: boolean,
  ): Entry {
    if (this.#parts.conduct.slips("unanswered")) return withoutWord(entry);
    const signs =
      noticed.size === 0 ? ("none" as const) : Object.fromEntries(noticed);
    const done = isHalf ? halved(entry) : entry;
    switch (done.kind) {
      case "session":
      case "walk":
      case "run":
      case "check":
        return { ...done, signs };
      default:
        return done;
    }
  }

  #noticed(session: Session): ReadonlyMap<SignId, Severity> {
    const { body } = this.#parts;
    if (body === null) return new Map();
    const noticed = new Map(
      body.works(unitsOf(session), session.kind === "run"),
    );
    const hasTrunk = session.blocks.some(({ items }) =>
      items.some(({ family }) => family === TRUNK),
    );
    if (hasTrunk && body.domes()) noticed.set("doming", 1);
    return noticed;
  }

  #ownRun(day: number): Entry {
    const { pen, dice, body } = this.#parts;
    const runSeconds = pick(dice, [480, 700, 1200, 1800]);
    const noticed = body?.works(runSeconds / RUN_UNIT_SECONDS, true);
    const signs =
      noticed === undefined || noticed.size === 0
        ? ("none" as const)
        : Object.fromEntries(noticed);
    return pen.write(
      {
        kind: "run",
        runSeconds,
        longestSeconds: pick(dice, [60, 120, 480]),
        effort: 6,
        source: "manual",
        signs,
        pain: [],
      },
      day,
    );
  }
}

type CheckInTold = Omit<CheckInEntry, "v" | "id" | "on" | "at" | "by">;
type ScreenTold = Omit<ScreenEntry, "v" | "id" | "on" | "at" | "by">;

/** Only its base is wanted. */
const NOTE: Told = { kind: "note", text: "" };
const CLEAR: CheckInTold = {
  kind: "check-in",
  warnings: "none",
  signs: "none",
  pain: [],
};
const NO_SIGNS: SignMap = {
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
};
const NONE_ASKED: SignMap = { "sex-pain": 0, emptying: 0, separation: 0 };

/** How much a session asks of the body: a gentle one a fifth, ten minutes of running or a drill of landings one. */
function unitsOf({ run, blocks }: Session): number {
  if (run !== null) return (run.bouts * run.runSeconds) / RUN_UNIT_SECONDS;
  const impacts = blocks.flatMap(({ items }) =>
    items.map(({ impact }) => impact),
  );
  return Math.max(GENTLE_UNITS, ...impacts);
}

function withoutWord(entry: Entry): Entry {
  if (!("signs" in entry)) return entry;
  const { signs: _, ...rest } = entry;
  return rest;
}

function halved(entry: Entry): Entry {
  switch (entry.kind) {
    case "run":
      return {
        ...entry,
        runSeconds: Math.ceil(entry.runSeconds * PART),
        longestSeconds: Math.ceil((entry.longestSeconds ?? 0) * PART),
      };
    case "walk":
      return { ...entry, minutes: Math.ceil(entry.minutes * PART) };
    case "session":
      return {
        ...entry,
        items: entry.items.map((item) => ({
          ...item,
          sets: Math.ceil(item.sets * PART),
        })),
      };
    default:
      return entry;
  }
}

/** The profile that opens her journal. */
export function firstEntry({ pen, beginning }: Parts): Entry {
  const { profile, firstDay } = beginning;
  return pen.write({ kind: "profile", ended: dateOf(0), ...profile }, firstDay);
}
