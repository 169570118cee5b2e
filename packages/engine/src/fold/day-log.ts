import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type {
  CheckInEntry,
  CoachAcceptEntry,
  CoachRemoveEntry,
  Entry,
  GoAheadEntry,
  PauseEntry,
  PrescriptionEntry,
  ProfileEntry,
  ScreenEntry,
} from "../type/entry.ts";
import { type DayCheckIn, joinCheckIns } from "./check-in.ts";
import { type Exercise, type ExerciseEntry, exercisesOf } from "./exercise.ts";
import { compareStamped, stampOf } from "./stamp.ts";

/** Everything that the journal says about one day. */
export interface DayLog {
  readonly day: DayNumber;
  readonly profiles: readonly ProfileEntry[];
  readonly screens: readonly ScreenEntry[];
  readonly checkIn: DayCheckIn | null;
  readonly exercises: readonly Exercise[];
  readonly goAheads: readonly GoAheadEntry[];
  readonly pauses: readonly PauseEntry[];
  readonly coaches: readonly (CoachAcceptEntry | CoachRemoveEntry)[];
  readonly prescriptions: readonly PrescriptionEntry[];
}

interface Draft {
  profiles: ProfileEntry[];
  screens: ScreenEntry[];
  checkIns: CheckInEntry[];
  exercises: ExerciseEntry[];
  goAheads: GoAheadEntry[];
  pauses: PauseEntry[];
  coaches: (CoachAcceptEntry | CoachRemoveEntry)[];
  prescriptions: PrescriptionEntry[];
}

/** Groups standing entries by the day that they are about, in the fold's order; only of days after a folded one. */
export function dayLogs(
  index: ProgramIndex,
  entries: readonly Entry[],
  folded: DayNumber = Number.NEGATIVE_INFINITY,
): Map<DayNumber, DayLog> {
  const drafts = new Map<DayNumber, Draft>();
  // The folded day is looked at once more: an event of the day after may have been told of it.
  const open = entries.filter((entry) => stampOf(entry).on >= folded);
  for (const entry of open.toSorted(compareStamped)) {
    const day = stampOf(entry).on;
    let draft = drafts.get(day);
    if (draft === undefined) {
      draft = emptyDraft();
      drafts.set(day, draft);
    }
    addTo(draft, entry);
  }
  const logs = new Map<DayNumber, DayLog>();
  for (const [day, draft] of drafts) {
    if (day > folded) logs.set(day, sealDay(index, day, drafts, draft));
  }
  return logs;
}

function emptyDraft(): Draft {
  return {
    profiles: [],
    screens: [],
    checkIns: [],
    exercises: [],
    goAheads: [],
    pauses: [],
    coaches: [],
    prescriptions: [],
  };
}

function addTo(draft: Draft, entry: Entry): void {
  switch (entry.kind) {
    case "profile":
      draft.profiles.push(entry);
      break;
    case "screen":
      draft.screens.push(entry);
      break;
    case "check-in":
      draft.checkIns.push(entry);
      break;
    case "session":
    case "walk":
    case "run":
    case "check":
      draft.exercises.push(entry);
      break;
    default:
      addAgreed(draft, entry);
  }
}

/** What others have a say in: go-aheads, coaches; and pauses. */
function addAgreed(draft: Draft, entry: Entry): void {
  switch (entry.kind) {
    case "go-ahead":
      draft.goAheads.push(entry);
      break;
    case "pause":
    case "resume":
      draft.pauses.push(entry);
      break;
    case "coach-accept":
    case "coach-remove":
      draft.coaches.push(entry);
      break;
    case "prescription":
      draft.prescriptions.push(entry);
      break;
    default:
      break;
  }
}

function sealDay(
  index: ProgramIndex,
  day: DayNumber,
  drafts: ReadonlyMap<DayNumber, Draft>,
  draft: Draft,
): DayLog {
  const told = {
    own: draft.exercises,
    before: drafts.get(day - 1)?.exercises ?? [],
    after: drafts.get(day + 1)?.exercises ?? [],
  };
  return {
    day,
    profiles: draft.profiles,
    screens: draft.screens,
    checkIn: joinCheckIns(draft.checkIns),
    exercises: draft.exercises.length === 0 ? [] : exercisesOf(index, told),
    goAheads: draft.goAheads,
    pauses: draft.pauses,
    coaches: draft.coaches,
    prescriptions: draft.prescriptions,
  };
}
