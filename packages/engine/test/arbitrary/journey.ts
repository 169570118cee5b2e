import type { Decision, Entry } from "../../src/index.ts";
import { startJourney } from "../../src/index.ts";
import { program } from "../kit/story.ts";
import { baseUntil } from "./base.ts";
import { Dice } from "./dice.ts";
import { ANCHOR, dateOf, type Fields } from "./draft.ts";
import { Runner } from "./runner.ts";
import { type Temper, temperOf } from "./temper.ts";

/** One day of a random runner: what was decided, and everything written by then. */
export interface LivedDay {
  readonly day: number;
  readonly decision: Decision;
  readonly entries: readonly Entry[];
}

function begin({ profile }: Temper): Fields {
  return { kind: "profile", ended: ANCHOR, ...profile };
}

/**
 * Lives some days of a random runner: each day she answers or does not, gets her decision, does of
 * it what she does. The seed says everything about her.
 */
export function live(
  seed: number,
  days: number,
  visit: (lived: LivedDay) => void,
): readonly Entry[] {
  const dice = new Dice(seed);
  const temper = temperOf(dice);
  const runner = new Runner(dice, temper);
  const first = temper.firstDay;
  const journey = startJourney(
    program,
    temper.base === null
      ? [runner.write(first, begin(temper))]
      : baseUntil(temper.base, first),
  );
  /** Entries that she writes only some days later. */
  let later: { readonly from: number; readonly entry: Entry }[] = [];
  let yesterday: Decision | null = null;
  const add = (day: number, fields: Fields): void => {
    const late = runner.lateness();
    const entry = runner.write(day, fields, late);
    if (late === 0) journey.add([entry]);
    else later.push({ from: day + late, entry });
  };
  for (let day = first; day < first + days; day++) {
    journey.add(
      later.filter(({ from }) => from <= day).map(({ entry }) => entry),
    );
    later = later.filter(({ from }) => from > day);
    for (const fields of runner.morning(day, yesterday)) add(day, fields);
    for (const fields of runner.takesBack())
      journey.add([runner.write(day, fields)]);
    const result = journey.decide(dateOf(day));
    if (!result.ok) {
      yesterday = null;
      continue;
    }
    const { decision } = result;
    visit({ day, decision, entries: journey.entries() });
    for (const fields of runner.deeds(decision)) add(day, fields);
    for (const fields of runner.words(decision)) add(day, fields);
    yesterday = decision;
  }
  return journey.entries();
}
