import type { Dice } from "../dice.ts";
import type { PainReport, Severity, SignId } from "../type/entry.ts";
import type { Program } from "../type/program.ts";
import { assume } from "./assumption.ts";
import type { Beginning } from "./beginning.ts";
import { pick, whole } from "./draw.ts";

const PELVIC: readonly SignId[] = [
  "leak",
  "leak",
  "urgency",
  "heaviness",
  "pelvic-pain",
];
const ASKED: readonly SignId[] = ["sex-pain", "emptying", "separation"];
const STRONG: readonly Severity[] = [2, 3];
const FIRST_WEEKS = 42;
const LEAST_LOCHIA = 14;
const CYCLE = 28;
const PERIOD_DAYS = 4;

interface LastingPain {
  readonly report: PainReport;
  readonly stays: number;
}

/** A body as it is, whatever is written about it: signs come with load, stay a while and go. */
export class Body {
  readonly #program: Program;
  readonly #dice: Dice;
  readonly #beginning: Beginning;
  readonly #factor: number;
  readonly #lochiaUntil: number;
  readonly #periodFrom: number;
  readonly #asked: ReadonlyMap<SignId, Severity>;
  readonly #lasting = new Map<SignId, Severity>();
  #pain: LastingPain | null = null;
  #warnings: readonly string[] = [];
  /** What she did the day before, in units. */
  #load = 0;
  #day = 0;
  /** Whether something is there that somebody should look at. */
  #isSerious = false;
  #isPregnant = false;

  constructor(program: Program, dice: Dice, beginning: Beginning) {
    this.#program = program;
    this.#dice = dice;
    this.#beginning = beginning;
    const { birth, history = [] } = beginning.profile;
    this.#factor =
      beginning.frailty *
      (birth === "caesarean" ? assume("caesareanFactor") : 1) *
      (history.includes("leak-before") ? assume("leakBeforeFactor") : 1);
    this.#lochiaUntil = whole(dice, LEAST_LOCHIA, assume("lochia"));
    this.#periodFrom = whole(dice, 0, 2 * assume("periodAgain"));
    this.#asked = dice.chance(assume("askedSign"))
      ? new Map([[pick(dice, ASKED), 1]])
      : new Map();
  }

  /** Another night has passed. */
  wake(day: number): void {
    const dice = this.#dice;
    this.#day = day;
    this.#warnings = [];
    for (const sign of this.#lasting.keys())
      if (!dice.chance(assume(sign === "ill" ? "illStays" : "signStays")))
        this.#lasting.delete(sign);
    if (this.#pain !== null && !dice.chance(this.#pain.stays))
      this.#pain = null;
    this.#isSerious = this.#pain?.stays === assume("boneStays");
    const strain = this.#strain();
    if (dice.chance(assume("pelvic") * this.#factor * strain))
      this.#feelPelvic();
    if (dice.chance(assume("pain") * this.#beginning.frailty * strain))
      this.#pain = this.#newPain();
    if (dice.chance(assume("ill"))) this.#lasting.set("ill", 1);
    this.#bleed();
    this.#warn();
    if (dice.chance(assume("pregnantAgain"))) this.#isPregnant = true;
    this.#load = 0;
  }

  /** Does something of so many units of load; gives what she notices while at it. */
  works(units: number, isRun: boolean): ReadonlyMap<SignId, Severity> {
    this.#load += units;
    const noticed = new Map<SignId, Severity>();
    const factor = isRun
      ? this.#factor * assume("runningFactor")
      : this.#factor;
    if (this.#dice.chance((assume("pelvic") * factor * units) / 2)) {
      this.#feelPelvic();
      for (const [sign, strength] of this.#lasting)
        if (sign !== "ill") noticed.set(sign, strength);
    }
    if (
      this.#day < FIRST_WEEKS &&
      this.#dice.chance(assume("bleedingUp") * units)
    )
      noticed.set("bleeding-up", 1);
    return noticed;
  }

  /** Whether a trunk movement domes. */
  domes(): boolean {
    return this.#dice.chance(assume("doming"));
  }

  /** Everything that is there this morning, but for what is asked only once. */
  signs(): ReadonlyMap<SignId, Severity> {
    return this.#lasting;
  }

  askedSigns(): ReadonlyMap<SignId, Severity> {
    return this.#asked;
  }

  pains(): readonly PainReport[] {
    return this.#pain === null ? [] : [this.#pain.report];
  }

  warnings(): readonly string[] {
    return this.#warnings;
  }

  hasPeriod(): boolean {
    return (
      this.#day > this.#periodFrom + FIRST_WEEKS &&
      (this.#day - this.#periodFrom) % CYCLE < PERIOD_DAYS
    );
  }

  get isSerious(): boolean {
    return this.#isSerious;
  }

  get isPregnant(): boolean {
    return this.#isPregnant;
  }

  #strain(): number {
    const fresh = assume("fresh") * Math.exp(-this.#day / assume("healing"));
    return 1 + fresh + assume("loadFactor") * this.#load;
  }

  #strength(): Severity {
    return this.#dice.chance(assume("strongSign"))
      ? pick(this.#dice, STRONG)
      : 1;
  }

  #feelPelvic(): void {
    const isBulge = this.#dice.chance(assume("bulge"));
    if (isBulge) this.#isSerious = true;
    this.#lasting.set(
      isBulge ? "bulge" : pick(this.#dice, PELVIC),
      this.#strength(),
    );
  }

  #newPain(): LastingPain {
    const dice = this.#dice;
    const bony = this.#program.sites.filter(
      ({ class: kind }) => kind === "bony" || kind === "groin",
    );
    const soft = this.#program.sites.filter(
      ({ class: kind, asks }) => kind === "muscle" && asks === null,
    );
    if (dice.chance(assume("boneInjury"))) {
      this.#isSerious = true;
      const report = { site: pick(dice, bony).id, score: 4, onImpact: true };
      return { report: { ...report, worse: true }, stays: assume("boneStays") };
    }
    const sites = dice.chance(assume("boneSite")) ? bony : soft;
    const score = pick(dice, [1, 2, 2, 3, 3, 4, 5]);
    return {
      report: {
        site: pick(dice, sites).id,
        score,
        ...(score > 3 && dice.chance(0.3) ? { worse: true } : {}),
      },
      stays: assume("painStays"),
    };
  }

  #bleed(): void {
    const dice = this.#dice;
    if (this.#day <= this.#lochiaUntil) this.#lasting.set("bleeding", 1);
    else if (this.#day < FIRST_WEEKS) this.#lasting.delete("bleeding");
    if (this.#day >= FIRST_WEEKS && dice.chance(assume("lateBleeding"))) {
      this.#lasting.set("bleeding", 1);
      this.#isSerious = true;
    }
    const isScarred = this.#beginning.profile.birth === "caesarean";
    if (isScarred && this.#day < FIRST_WEEKS && dice.chance(assume("pain")))
      this.#lasting.set("scar-pain", 1);
  }

  #warn(): void {
    const dice = this.#dice;
    const isEarly = this.#day < FIRST_WEEKS;
    const rate = assume(isEarly ? "warningEarly" : "warningLate");
    const isTrue = dice.chance(rate);
    const isFalse = dice.chance(assume("falseWarning"));
    if (!isTrue && !isFalse) return;
    const { id, qualifiers } = pick(
      dice,
      this.#program.warnings.filter(({ pregnantOnly }) => !pregnantOnly),
    );
    const names = Object.keys(qualifiers);
    this.#warnings = [names.length === 0 ? id : `${id}.${pick(dice, names)}`];
    this.#isSerious ||= isTrue;
  }
}
