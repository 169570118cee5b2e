import type { CheckInEntry, Entry, ScreenEntry } from "../../src/index.ts";
import { dayOf } from "./draft.ts";
import { DAILY_IDS } from "./entry.ts";

/** The same journal without one answer that was given as none. */
export interface Forgotten {
  readonly entries: readonly Entry[];
  /** Day since the anchor that the answer was about. */
  readonly day: number;
  readonly what: string;
}

/** One way of leaving an answer out, by its name. */
type Way = readonly [what: string, left: Entry | null];

/** Leaves out one answer of one entry about a day or later; null where nothing was answered with none. */
export function forgotten(
  entries: readonly Entry[],
  from: number,
  pick: number,
  part: number,
): Forgotten | null {
  const able = entries.flatMap((entry) => {
    const day = dayOf(entry);
    const ways = waysOf(entry);
    return day < from || ways.length === 0 ? [] : [{ entry, day, ways }];
  });
  const chosen = able[pick % Math.max(1, able.length)];
  const way = chosen?.ways[part % chosen.ways.length];
  if (chosen === undefined || way === undefined) return null;
  const [what, left] = way;
  return {
    entries: entries.flatMap((entry) => {
      if (entry !== chosen.entry) return [entry];
      return left === null ? [] : [left];
    }),
    day: chosen.day,
    what,
  };
}

function waysOf(entry: Entry): readonly Way[] {
  if (entry.kind === "check-in") return checkInWays(entry);
  if (entry.kind === "screen") return screenWays(entry);
  const isExercise =
    entry.kind === "session" ||
    entry.kind === "walk" ||
    entry.kind === "run" ||
    entry.kind === "check";
  if (!isExercise || entry.signs !== "none") return [];
  const { signs: _, ...rest } = entry;
  return [[`signs of a ${entry.kind}`, rest]];
}

function checkInWays(entry: CheckInEntry): readonly Way[] {
  const isNone = {
    warnings: entry.warnings === "none",
    signs: isClear(entry.signs),
    pain: entry.pain?.length === 0,
  };
  const { warnings: _, ...unwarned } = entry;
  const { signs: __, ...unsigned } = entry;
  const { pain: ___, ...unpained } = entry;
  const ways: Way[] = [
    ["warnings", unwarned],
    ["signs", unsigned],
    ["pain", unpained],
  ];
  const isAllNone = isNone.warnings && isNone.signs && isNone.pain;
  return [
    ...(isAllNone && tellsNothingElse(entry)
      ? [["check-in", null] as const]
      : []),
    ...ways.filter(([what]) => isNone[what as keyof typeof isNone]),
    ...signWays(entry),
  ];
}

/** One daily sign of a map left out, where it was answered with none. */
function signWays(entry: CheckInEntry): readonly Way[] {
  const { signs } = entry;
  if (signs === undefined || signs === "none") return [];
  return DAILY_IDS.filter((sign) => signs[sign] === 0).map((sign) => {
    const { [sign]: _, ...others } = signs;
    return [sign, { ...entry, signs: others }];
  });
}

/** What else a check-in may tell makes a day stricter, never easier. */
function tellsNothingElse(entry: CheckInEntry): boolean {
  return (
    (entry.pregnant ?? "no") === "no" &&
    entry.sleepHours === undefined &&
    entry.energy === undefined
  );
}

function isClear(signs: CheckInEntry["signs"]): boolean {
  if (signs === undefined) return false;
  return (
    signs === "none" || Object.values(signs).every((strength) => strength === 0)
  );
}

function screenWays(entry: ScreenEntry): readonly Way[] {
  const ways: Way[] = [];
  for (const [topic, answer] of Object.entries(entry.answers ?? {})) {
    if (answer !== "no") continue;
    const { [topic]: _, ...answers } = entry.answers ?? {};
    ways.push([topic, { ...entry, answers }]);
  }
  if (entry.healed === "yes") {
    const { healed: _, ...rest } = entry;
    ways.push(["healed", rest]);
  }
  return ways;
}
