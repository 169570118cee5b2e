import type { Decision } from "../../src/index.ts";
import { keyOf } from "./abstract.ts";
import { type Evening, nextDay, type Told } from "./evening.ts";
import { doesAll, goAhead, wellTold, wordsNamed } from "./move.ts";

/** How a way forward ended. */
export type Way =
  | { readonly end: "runs"; readonly days: number }
  | { readonly end: "joins"; readonly days: number }
  | { readonly end: "stuck"; readonly days: number; readonly at: Evening };

/** The longest way is three weeks of a third pelvic sign, and from nothing to every check. */
const MOST_DAYS = 400;

/** What the exits of holds ask for beside time and a clear report, and what they are answered with. */
const ANSWERS: Readonly<Record<string, readonly Told[]>> = {
  "X-RESUME": [{ kind: "resume" }],
  "X-NOT-PREGNANT": [{ kind: "check-in", pregnant: "no" }],
};

function answersTo({ holds }: Decision): readonly Told[] {
  const rules = new Set(
    holds.flatMap(({ exits }) => exits.map((exit) => exit.rule)),
  );
  return [...rules].flatMap((rule) => ANSWERS[rule] ?? []);
}

/** A clear day with every answer and word that holds and gates name, and all that is on offer done. */
function cleanDay(before: Evening): {
  readonly isRunning: boolean;
  readonly evening: Evening;
} {
  const { decision } = before;
  const told = [
    ...wellTold(before),
    ...answersTo(decision),
    ...wordsNamed(decision).map(goAhead),
  ];
  const morning = nextDay(before, told);
  const isRunning = morning.decision.sessions.some(({ run }) => run !== null);
  const done = doesAll(morning.decision);
  return {
    isRunning,
    evening: done.length === 0 ? morning : nextDay(before, [...told, ...done]),
  };
}

/** Reports clean from an evening until a run is on offer, or a day has an abstract state from which one is known to come. */
export function wayFrom(
  evening: Evening,
  known: ReadonlySet<string>,
): Way & { readonly path: readonly string[] } {
  const path: string[] = [];
  let at = evening;
  for (let days = 0; days < MOST_DAYS; days++) {
    const key = keyOf(at);
    if (known.has(key)) return { end: "joins", days, path };
    path.push(key);
    const day = cleanDay(at);
    if (day.isRunning) return { end: "runs", days: days + 1, path };
    at = day.evening;
  }
  return { end: "stuck", days: MOST_DAYS, at, path };
}
