import type { Dice } from "../dice.ts";
import type { Decision, Hold, Verdict } from "../type/decision.ts";
import type { GoAheadEntry, ProfileEntry } from "../type/entry.ts";
import type { Program } from "../type/program.ts";
import { assume } from "./assumption.ts";
import type { Beginning } from "./beginning.ts";
import { whole } from "./draw.ts";

type GoAhead = Omit<GoAheadEntry, "v" | "id" | "on" | "at" | "by">;

const URGENT: ReadonlySet<string> = new Set(["emergency", "call-now"]);
const ASKS_AFTER_BIRTH = 20;
const FOLLOW_UP_SPREAD = 21;

/** Visits to somebody whose word ends a hold: some days after it began, now and then without a word. */
export class Visits {
  readonly #dice: Dice;
  readonly #followUp: number;
  readonly #scopes: readonly string[];
  #next: number | null = null;

  constructor(
    program: Program,
    dice: Dice,
    { profile, firstDay }: Beginning,
    policy: string | null,
  ) {
    this.#dice = dice;
    const day = assume("followUp");
    this.#followUp = Math.max(
      firstDay,
      whole(dice, day - FOLLOW_UP_SPREAD, day + FOLLOW_UP_SPREAD),
    );
    this.#scopes = scopesFor(program, profile, policy);
  }

  /** What a clinician says today, if she sees one. */
  words(day: number, decision: Decision): readonly GoAhead[] {
    const asked = [...new Set(decision.holds.flatMap(liftedBy))];
    const said: GoAhead[] = [];
    if (day === this.#followUp && this.#scopes.length > 0)
      said.push(goAhead(this.#scopes));
    if (asked.length === 0) {
      this.#next = null;
      return said;
    }
    this.#next ??= day + this.#wait(decision);
    if (day < this.#next) return said;
    this.#next = null;
    if (!this.#dice.chance(assume("agrees"))) return said;
    return [...said, goAhead(asked)];
  }

  #wait({ level }: Decision): number {
    const longest = assume(URGENT.has(level) ? "urgentWait" : "soonWait");
    return whole(this.#dice, 1, longest);
  }
}

/** A doctor may lift all that the program lets anybody lift. */
function goAhead(asked: readonly string[]): GoAhead {
  return { kind: "go-ahead", from: "doctor", for: asked };
}

/** What a body or a policy needs somebody's word for, holds aside. */
function scopesFor(
  { numbers, policies }: Program,
  { gestationWeeks = 40, tear, birth }: ProfileOf,
  policy: string | null,
): readonly string[] {
  const scopes: string[] = [];
  if (
    gestationWeeks < ASKS_AFTER_BIRTH &&
    gestationWeeks >= numbers.earlyLossUnderWeeks
  )
    scopes.push("exercise");
  if (tear === "third-fourth" || birth === "assisted") scopes.push("impact");
  const first = policies[0];
  if (policy !== null && policy !== first?.id) scopes.push("running");
  return scopes;
}

type ProfileOf = Pick<ProfileEntry, "gestationWeeks" | "tear" | "birth">;

/** The ids that a go-ahead must name to end a hold; nothing where time ends it as well. */
function liftedBy(hold: Hold): readonly string[] {
  const isOnlyWay = hold.exits.every(({ rule }) => rule === "X-GO-AHEAD");
  return isOnlyWay || isOfAnswer(hold) ? hold.exits.flatMap(idsIn) : [];
}

/** Another answer would end it too, but she is asked only now and then, and what it is about stays as it is. */
function isOfAnswer({ hold }: Hold): boolean {
  return hold.startsWith("asked:") || hold.startsWith("topic");
}

function idsIn({ rule, need }: Verdict): readonly string[] {
  return rule === "X-GO-AHEAD" && typeof need === "string"
    ? need.split(" ")
    : [];
}
