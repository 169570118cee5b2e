import { formatDay, parseDay } from "./day.ts";
import type { Context } from "./criterion/context.ts";
import { ladderStates } from "./explain/checks.ts";
import type { DayCheckIn } from "./fold/check-in.ts";
import type { DayLog } from "./fold/day-log.ts";
import type { Exercise } from "./fold/exercise.ts";
import { foldDay, greatestWriting, hear, prepare } from "./fold/fold.ts";
import { initialState } from "./fold/state.ts";
import { indexOf } from "./program-index.ts";
import { isPregnant } from "./sign/general.ts";
import type { CivilDate } from "./type/day.ts";
import type { Journal, Severity } from "./type/entry.ts";
import type { Program } from "./type/program.ts";

/** The check-ins of one day as one. */
export interface PastCheckIn {
  readonly complete: boolean;
  /** Each sign that was there, with how strong it was. */
  readonly signs: Readonly<Record<string, Severity>>;
  /** Pain anywhere, or a warning sign. */
  readonly hasMore: boolean;
}

/** One day on which something was written. One event that was told twice counts once. */
export interface PastDay {
  readonly on: CivilDate;
  readonly runSeconds: number;
  readonly walkMinutes: number;
  readonly checkIn: PastCheckIn | null;
}

/** One try of a check. */
export interface PastCheck {
  readonly on: CivilDate;
  readonly check: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly value: number | null;
  /** Something was noticed with it: then it did not count. */
  readonly hasSign: boolean;
}

/** Where a ladder stood from a day on; the first of a family is where she began. */
export interface PastStep {
  readonly on: CivilDate;
  /** `walk-run` for the steps of the walk-run ladder. */
  readonly family: string;
  readonly rung: number;
  /** Null on the walk-run ladder. */
  readonly movement: string | null;
}

/** What a journal tells of the days until one, as it is understood on that day. */
export interface Past {
  readonly days: readonly PastDay[];
  readonly checks: readonly PastCheck[];
  readonly steps: readonly PastStep[];
}

/**
 * What has been, day by day, as all that is known on the day tells it: later corrections included. Empty for a journal
 * without entries until then. Throws a RangeError for a date that does not exist.
 */
export function pastOf(
  program: Program,
  journal: Journal,
  until: CivilDate,
): Past {
  const now = parseDay(until);
  if (now === null) throw new RangeError(`not a civil date: ${until}`);
  const index = indexOf(program);
  const heard = hear(index, journal, now);
  if (heard === null) return { days: [], checks: [], steps: [] };
  const prepared = prepare(index, {
    ...heard,
    day: now,
    folded: null,
    unread: journal.unread,
    writtenUntil: greatestWriting(journal),
  });
  const state = initialState();
  const days: PastDay[] = [];
  const checks: PastCheck[] = [];
  const climb = startClimb();
  for (let day = Math.min(prepared.first, now); day <= now; day++) {
    const terms = { day, policy: null, isLast: day === now };
    const context = foldDay(index, prepared, state, terms);
    climb.note(context);
    const log = prepared.logs.get(day);
    if (log === undefined) continue;
    days.push(dayOfLog(log));
    checks.push(...log.exercises.flatMap(checkOf));
  }
  return { days, checks, steps: climb.steps };
}

function dayOfLog({ day, exercises, checkIn }: DayLog): PastDay {
  const own = exercises.filter((exercise) => !exercise.toldBefore);
  const walks = own.filter(({ kind }) => kind === "walk");
  return {
    on: formatDay(day),
    runSeconds: sum(own, ({ run }) => run?.runSeconds ?? 0),
    walkMinutes: sum(walks, ({ minutes }) => minutes),
    checkIn: checkIn === null ? null : checkInOf(checkIn),
  };
}

function sum(
  exercises: readonly Exercise[],
  of: (exercise: Exercise) => number,
): number {
  return exercises.reduce((total, exercise) => total + of(exercise), 0);
}

function checkInOf({
  complete,
  signs,
  pains,
  warnings,
}: DayCheckIn): PastCheckIn {
  return {
    complete,
    signs: Object.fromEntries(
      [...signs].filter(([, severity]) => severity > 0),
    ),
    hasMore:
      warnings.size > 0 || [...pains.values()].some(({ score }) => score > 0),
  };
}

function checkOf({ on, check, signs, pains }: Exercise): PastCheck[] {
  if (check === null) return [];
  const hasSign =
    [...signs.values()].some((severity) => severity > 0) ||
    [...pains.values()].some(({ score }) => score > 0);
  return [{ on: formatDay(on), ...check, hasSign }];
}

const WALK_RUN = "walk-run";

/** Notes each change of each ladder. In a pregnancy there are none. */
function startClimb(): {
  readonly steps: readonly PastStep[];
  readonly note: (context: Context) => void;
} {
  const steps: PastStep[] = [];
  const last = new Map<string, number>();
  const add = (step: PastStep): void => {
    if (last.get(step.family) === step.rung) return;
    last.set(step.family, step.rung);
    steps.push(step);
  };
  const note = (context: Context): void => {
    const { state } = context;
    if (state.body.ended === null || isPregnant(state)) return;
    const on = formatDay(state.day);
    for (const { family, rung, movement } of ladderStates(context))
      add({ on, family, rung, movement });
    if (state.run.step !== null)
      add({ on, family: WALK_RUN, rung: state.run.step, movement: null });
  };
  return { steps, note };
}
