import type {
  CheckInEntry,
  ClinicianRole,
  Decision,
  Entry,
  Hold,
  PainReport,
  Session,
  SessionItem,
  Severity,
  SignAnswers,
  SignId,
  TopicAnswer,
  Verdict,
} from "../../src/index.ts";
import { program } from "../kit/story.ts";
import type { Dice } from "./dice.ts";
import { dateOf, type Fields, instantOf } from "./draft.ts";
import {
  DAILY_IDS,
  NO_ANSWERS,
  SIGN_IDS,
  SITE_IDS,
  TOPIC_IDS,
  WARNING_IDS,
} from "./entry.ts";
import type { Temper } from "./temper.ts";

const PELVIC: readonly SignId[] = [
  "leak",
  "urgency",
  "heaviness",
  "pelvic-pain",
  "bulge",
];
const OTHER: readonly SignId[] = [
  "doming",
  "ill",
  "scar-pain",
  "sex-pain",
  "emptying",
  "separation",
];
const SCOPES = ["exercise", "impact", "running"];
const CHECKS = new Map(program.checks.map((check) => [check.id, check]));

/** What she noticed while she did something; nothing where she did not say. */
interface Told {
  readonly signs?: SignAnswers;
  readonly pain?: readonly PainReport[];
}

/** A random runner of one journal: what she notices, writes and does on a day. */
export class Runner {
  readonly #dice: Dice;
  readonly #temper: Temper;
  readonly #ids: string[] = [];
  #count = 0;
  #minute = 0;
  /** Signs that have not gone away yet. */
  readonly #lasting = new Map<SignId, Severity>();
  #lastingPain: PainReport | null = null;

  constructor(dice: Dice, temper: Temper) {
    this.#dice = dice;
    this.#temper = temper;
  }

  /** An entry of a day, written then or some days later. */
  write(day: number, fields: Fields, late = 0): Entry {
    this.#count += 1;
    this.#minute += 1;
    const id = `01920000-0000-7000-8000-${String(this.#count).padStart(12, "0")}`;
    this.#ids.push(id);
    return {
      v: 1,
      id,
      on: dateOf(day),
      at: instantOf(day + late, 300 + (this.#minute % 900)),
      by: "runner",
      ...fields,
    };
  }

  /** What she answers in the morning; nothing on a silent day. */
  morning(day: number, yesterday: Decision | null): readonly Fields[] {
    this.#feel();
    const told: Fields[] = [];
    if (this.#dice.chance(this.#temper.answers)) told.push(this.#checkIn(day));
    const screen = this.#screen(yesterday);
    if (screen !== null) told.push(screen);
    if (this.#dice.chance(this.#temper.pauses))
      told.push({ kind: this.#dice.chance(0.3) ? "pause" : "resume" });
    if (this.#dice.chance(this.#temper.changesProfile))
      told.push({ kind: "profile", ...this.#otherProfile() });
    return told;
  }

  /** What she does of what is offered, and besides. */
  deeds(decision: Decision): readonly Fields[] {
    const done: Fields[] = [];
    for (const session of decision.sessions) {
      if (session.id.includes("placement") && this.#dice.chance(0.7)) continue;
      if (this.#dice.chance(this.#temper.does)) done.push(this.#does(session));
    }
    if (this.#dice.chance(this.#temper.runsAnyway)) done.push(this.#ownRun());
    return done;
  }

  /** A clinician's word about what is held, or about a scope. */
  words(decision: Decision): readonly Fields[] {
    const from = this.#dice.pick<ClinicianRole>([
      "doctor",
      "midwife",
      "pelvic-physio",
    ]);
    const asked: string[] = decision.holds
      .filter(() => this.#dice.chance(this.#temper.asksClinician))
      .flatMap(lifting);
    if (this.#dice.chance(0.02)) asked.push(this.#dice.pick(SCOPES));
    if (asked.length === 0) return [];
    return [{ kind: "go-ahead", from, for: [...new Set(asked)] }];
  }

  /** An earlier entry that she takes back, now and then. */
  takesBack(): readonly Fields[] {
    if (!this.#dice.chance(this.#temper.takesBack)) return [];
    const recent = this.#ids.slice(-12);
    if (recent.length === 0) return [];
    return [{ kind: "retract", entry: this.#dice.pick(recent) }];
  }

  /** How many days later she writes a thing; mostly none. */
  lateness(): number {
    return this.#dice.chance(this.#temper.writesLate)
      ? this.#dice.whole(1, 9)
      : 0;
  }

  #otherProfile(): Temper["profile"] {
    return this.#dice.pick<Temper["profile"]>([
      { birth: "unknown" },
      { birth: "vaginal" },
      { tear: "third-fourth" },
      { days: [1, 3, 5] },
      { history: ["back-to-back"] },
      { ended: dateOf(this.#dice.whole(-9, 9)) },
    ]);
  }

  /** Signs come, stay and go. */
  #feel(): void {
    const dice = this.#dice;
    // A Map may lose what is being visited.
    for (const sign of this.#lasting.keys())
      if (dice.chance(0.5)) this.#lasting.delete(sign);
    const { pelvic, bleeds, otherSign } = this.#temper;
    const strength = dice.pick<Severity>([1, 1, 2, 3]);
    if (dice.chance(pelvic)) this.#lasting.set(dice.pick(PELVIC), strength);
    if (dice.chance(bleeds))
      this.#lasting.set(dice.pick(["bleeding", "bleeding-up"]), strength);
    if (dice.chance(otherSign)) this.#lasting.set(dice.pick(OTHER), strength);
    if (dice.chance(0.5)) this.#lastingPain = null;
    if (dice.chance(this.#temper.pain)) this.#lastingPain = this.#pain();
  }

  #pain(): PainReport {
    const dice = this.#dice;
    return {
      site: dice.pick(SITE_IDS),
      score: dice.pick([1, 2, 3, 3, 4, 5, 7]),
      ...(dice.chance(0.2) ? { worse: true } : {}),
      ...(dice.chance(0.1) ? { limp: true } : {}),
      ...(dice.chance(0.1) ? { onImpact: true } : {}),
    };
  }

  #signs(): SignAnswers {
    if (this.#lasting.size === 0 && this.#dice.chance(0.6)) return "none";
    const ids = this.#dice.chance(0.8) ? SIGN_IDS : DAILY_IDS;
    return {
      ...Object.fromEntries(ids.map((id) => [id, 0 as const])),
      ...Object.fromEntries(this.#lasting),
    };
  }

  #checkIn(day: number): Fields {
    const dice = this.#dice;
    const isWhole = dice.chance(this.#temper.answersAll);
    const dropped = isWhole ? "" : dice.pick(["warnings", "signs", "pain"]);
    const fields: Omit<CheckInEntry, "v" | "id" | "on" | "at" | "by"> = {
      kind: "check-in",
      warnings: dice.chance(this.#temper.warning)
        ? [dice.pick(WARNING_IDS)]
        : "none",
      signs: this.#signs(),
      pain: this.#lastingPain === null ? [] : [this.#lastingPain],
      ...(dice.chance(0.05) ? { sleepHours: 5 } : {}),
      ...(day % 28 < 4 && dice.chance(0.5) ? { period: "yes" as const } : {}),
      ...(dice.chance(0.002) ? { pregnant: "yes" as const } : {}),
      ...(dice.chance(0.1) ? { pregnant: "no" as const } : {}),
    };
    if (dropped === "") return fields;
    const { [dropped as "signs"]: _, ...rest } = fields;
    return rest;
  }

  #screen(yesterday: Decision | null): Fields | null {
    const dice = this.#dice;
    const missing = yesterday?.missing ?? [];
    const isAsked = missing.some((name) => name.startsWith("screen"));
    if (!dice.chance(isAsked ? 0.5 : 0.01)) return null;
    const answers: Record<string, TopicAnswer> = { ...NO_ANSWERS };
    if (dice.chance(0.08))
      answers[dice.pick(TOPIC_IDS)] = dice.pick(["past", "now", "unsure"]);
    const healed = dice.pick(["yes", "yes", "yes", "unsure"] as const);
    return { kind: "screen", answers, healed };
  }

  #told(): Told {
    const dice = this.#dice;
    if (dice.chance(0.04)) return {};
    if (!dice.chance(this.#temper.pelvic / 2))
      return { signs: "none", pain: [] };
    return { signs: { [dice.pick(PELVIC)]: 1 as const }, pain: [] };
  }

  #does(session: Session): Fields {
    const dice = this.#dice;
    const told = this.#told();
    const part = dice.chance(this.#temper.halves) ? 0.5 : 1;
    if (session.run !== null) {
      const seconds = session.run.bouts * session.run.runSeconds;
      return {
        kind: "run",
        session: session.id,
        runSeconds: Math.max(1, Math.floor(seconds * part)),
        longestSeconds: Math.max(1, Math.floor(session.run.runSeconds * part)),
        effort: dice.pick([4, 5, 6, 7, 7, 8]),
        source: "timer",
        ...told,
      };
    }
    if (session.kind === "walk")
      return {
        kind: "walk",
        minutes: Math.max(1, Math.floor(session.minutes * part)),
        brisk: isBrisk(session),
        ...told,
      };
    if (session.kind === "check") return this.#checks(session, part, told);
    return {
      kind: "session",
      session: session.id,
      minutes: session.minutes,
      items: session.blocks.flatMap((block) =>
        block.items.map(
          (item): SessionItem => ({
            movement: item.movement,
            sets: Math.max(1, Math.floor(item.sets * part)),
            ...(item.reps === null ? {} : { reps: item.reps }),
            ...(item.seconds === null ? {} : { seconds: item.seconds }),
            ...(item.kg === null ? {} : { kg: item.kg }),
            ...(dice.chance(0.95) ? { effort: dice.pick([5, 6, 7, 7]) } : {}),
            ...(dice.chance(this.#temper.otherSign / 10)
              ? { signs: { doming: 1 as const } }
              : {}),
          }),
        ),
      ),
      ...(session.id.includes("placement")
        ? { placement: session.id.split("placement-")[1] ?? "" }
        : {}),
      ...told,
    };
  }

  #checks(session: Session, part: number, told: Told): Fields {
    const id = session.id.split("/check-")[1] ?? "";
    const check = CHECKS.get(id);
    const done = Math.ceil((check?.need ?? 0) * part);
    const result =
      check?.side === "each" ? { left: done, right: done } : { value: done };
    return { kind: "check", check: id, ...result, ...told };
  }

  #ownRun(): Fields {
    return {
      kind: "run",
      runSeconds: this.#dice.pick([240, 480, 700, 1200, 2000]),
      longestSeconds: this.#dice.pick([60, 120, 240]),
      effort: this.#dice.pick([5, 7, 9]),
      source: "manual",
      ...this.#told(),
    };
  }
}

function isBrisk(session: Session): boolean {
  return session.blocks.some((block) =>
    block.items.some((item) => item.movement === "brisk-walk"),
  );
}

/** The ids that a go-ahead must name to end a hold. */
function lifting(hold: Hold): readonly string[] {
  return hold.exits.flatMap((exit: Verdict) =>
    exit.rule === "X-GO-AHEAD" && typeof exit.need === "string"
      ? exit.need.split(" ")
      : [],
  );
}
