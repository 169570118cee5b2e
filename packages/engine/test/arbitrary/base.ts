import type { Decision, Entry } from "../../src/index.ts";
import { planForward } from "../../src/index.ts";
import { program, screened, type Story } from "../kit/story.ts";
import { ANCHOR, dateOf } from "./draft.ts";

/**
 * Journals of runners for whom all went well: the ground on which arbitrary entries fall, since
 * chance alone would never reach a jump or a run.
 */
const WEEKS = 25;
/** The last rungs, the end of the walk-run ladder and what lies beyond it. */
const LONG_WEEKS = 42;

interface Beginning {
  readonly weeks: number;
  readonly begin: () => Story;
}

const STORIES: readonly Beginning[] = [
  { weeks: LONG_WEEKS, begin: () => screened({}, ANCHOR) },
  {
    weeks: WEEKS,
    begin: () => screened({ days: [1, 2, 3, 4, 5, 6, 7], minutes: 35 }, ANCHOR),
  },
  {
    weeks: WEEKS,
    begin: () =>
      screened({ birth: "caesarean", tear: "unknown" }, ANCHOR).goAhead(
        30,
        "doctor",
        ["exercise"],
      ),
  },
  {
    weeks: WEEKS,
    begin: () =>
      screened({ gestationWeeks: 9, policy: "consensus-2024" }, ANCHOR).goAhead(
        30,
        "doctor",
        ["running", "exercise"],
      ),
  },
];

export const BASES = STORIES.length;

/** What a day of a base offers; `quiet` is breath and walks alone. */
type Offer = "quiet" | "strength" | "check" | "impact" | "run";

interface Base {
  readonly entries: readonly Entry[];
  /** Days by what they offer; each day once, under the hardest. */
  readonly days: ReadonlyMap<Offer, readonly number[]>;
  readonly length: number;
}

const lived = new Map<number, Base>();

function wholeBase(base: number): Base {
  const known = lived.get(base);
  if (known !== undefined) return known;
  const story = STORIES[base];
  if (story === undefined) throw new Error(`no base ${base}`);
  const { entries } = story.begin();
  const plan = planForward(program, { entries, unread: [] }, dateOf(0), {
    weeks: story.weeks,
  });
  const days = new Map<Offer, number[]>();
  for (const [day, { decision }] of plan.days.entries()) {
    const offer = offerOf(decision);
    days.set(offer, [...(days.get(offer) ?? []), day]);
  }
  const all = [...entries, ...plan.days.flatMap(({ added }) => added)];
  const whole = { entries: all, days, length: plan.days.length };
  lived.set(base, whole);
  return whole;
}

function offerOf({ sessions }: Decision): Offer {
  if (sessions.some(({ run }) => run !== null)) return "run";
  const items = sessions.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.items),
  );
  if (items.some(({ impact }) => impact > 0)) return "impact";
  if (sessions.some(({ kind }) => kind === "check")) return "check";
  return sessions.some(({ kind }) => kind === "strength")
    ? "strength"
    : "quiet";
}

/** How many days a base is long. */
export function baseDays(base: number): number {
  return wholeBase(base).length;
}

/** A day of a base on which something is offered beside breath and walks: each kind of offer as often. */
export function ripeDay(base: number, kind: number, pick: number): number {
  const { days } = wholeBase(base);
  const offers = (["run", "impact", "check", "strength"] as const).filter(
    (offer) => days.has(offer),
  );
  const ripe = days.get(offers[kind % offers.length] ?? "strength") ?? [];
  return ripe[pick % Math.max(1, ripe.length)] ?? 1;
}

/** What a base's journal says until a day, that day not included. */
export function baseUntil(base: number, day: number): readonly Entry[] {
  const until = dateOf(day);
  return wholeBase(base).entries.filter(({ on }) => on < until);
}
