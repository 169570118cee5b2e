import type { Entry } from "../../src/index.ts";
import { parseDay, planForward } from "../../src/index.ts";
import { program, screened, type Story } from "../kit/story.ts";
import { ANCHOR, dateOf } from "./draft.ts";

/**
 * Journals of runners for whom all went well: the ground on which arbitrary entries fall, since
 * chance alone would never reach a jump or a run.
 */
const WEEKS = 25;
const STORIES: readonly (() => Story)[] = [
  () => screened({}, ANCHOR),
  () => screened({ days: [1, 2, 3, 4, 5, 6, 7], minutes: 35 }, ANCHOR),
  () =>
    screened({ birth: "caesarean", tear: "unknown" }, ANCHOR).goAhead(
      30,
      "doctor",
      ["exercise"],
    ),
  () =>
    screened({ gestationWeeks: 9, policy: "consensus-2024" }, ANCHOR).goAhead(
      30,
      "doctor",
      ["running", "exercise"],
    ),
];

export const BASES = STORIES.length;
/** Last day of a base. */
export const BASE_DAYS = WEEKS * 7 - 1;

const lived = new Map<number, readonly Entry[]>();

function wholeBase(base: number): readonly Entry[] {
  const known = lived.get(base);
  if (known !== undefined) return known;
  const begin = STORIES[base];
  if (begin === undefined) throw new Error(`no base ${base}`);
  const { entries } = begin();
  const journal = { entries, unread: [] };
  const plan = planForward(program, journal, dateOf(0), { weeks: WEEKS });
  const all = [...entries, ...plan.days.flatMap((day) => day.added)];
  lived.set(base, all);
  return all;
}

/** What a base's journal says until a day, that day not included. */
export function baseUntil(base: number, day: number): readonly Entry[] {
  const until = parseDay(dateOf(day)) ?? 0;
  return wholeBase(base).filter((entry) => (parseDay(entry.on) ?? 0) < until);
}
