import type {
  CheckEntry,
  CheckInEntry,
  Entry,
  GoAheadEntry,
  PauseEntry,
  ProfileEntry,
  RunEntry,
  ScreenEntry,
  SessionEntry,
} from "../type/entry.ts";
import { dayOfEntry } from "./raw-day.ts";
import { addReports, type RawReport } from "./raw-report.ts";

/**
 * Entries sorted by what the conditions ask of them, in one plain pass: nothing is folded or judged
 * here. What one entry adds depends on no other, so a log may be added to as a journal grows.
 */
export interface RawLog {
  readonly profiles: ProfileEntry[];
  readonly screens: ScreenEntry[];
  readonly goAheads: GoAheadEntry[];
  readonly pauses: PauseEntry[];
  readonly sessions: SessionEntry[];
  readonly runs: RunEntry[];
  readonly checks: CheckEntry[];
  /** What check-ins name of warning signs. */
  readonly warned: RawWarning[];
  /** Check-ins that answer "could you be pregnant?". */
  readonly pregnancyAnswers: CheckInEntry[];
  /** Every sign that a check-in answered by its name. */
  readonly answered: Set<string>;
  /** Everything reported above none. */
  readonly reports: RawReport[];
  /** Every movement that a session names. */
  readonly movements: Set<string>;
  /** Minutes of the longest walk. */
  longestWalk: number;
  readonly byDay: Map<number, Entry[]>;
}

interface RawWarning {
  readonly on: number;
  readonly warnings: readonly string[];
}

export function emptyLog(): RawLog {
  return {
    profiles: [],
    screens: [],
    goAheads: [],
    pauses: [],
    sessions: [],
    runs: [],
    checks: [],
    warned: [],
    pregnancyAnswers: [],
    answered: new Set(),
    reports: [],
    movements: new Set(),
    longestWalk: 0,
    byDay: new Map(),
  };
}

/** The log of some entries. */
export function logOf(entries: readonly Entry[]): RawLog {
  const log = emptyLog();
  for (const entry of entries) addToLog(log, entry);
  return log;
}

export function addToLog(log: RawLog, entry: Entry): void {
  const day = dayOfEntry(entry);
  const group = log.byDay.get(day);
  if (group === undefined) log.byDay.set(day, [entry]);
  else group.push(entry);
  addReports(log.reports, entry);
  sort(log, entry);
}

function sort(log: RawLog, entry: Entry): void {
  switch (entry.kind) {
    case "check-in":
      sortCheckIn(log, entry);
      break;
    case "session":
      log.sessions.push(entry);
      for (const { movement } of entry.items) log.movements.add(movement);
      break;
    case "walk":
      log.longestWalk = Math.max(log.longestWalk, entry.minutes);
      break;
    case "run":
      log.runs.push(entry);
      break;
    case "check":
      log.checks.push(entry);
      break;
    default:
      sortWord(log, entry);
  }
}

/** What is told once in a while: the profile, answers, what somebody agreed to, pauses. */
function sortWord(log: RawLog, entry: Entry): void {
  switch (entry.kind) {
    case "profile":
      log.profiles.push(entry);
      break;
    case "screen":
      log.screens.push(entry);
      break;
    case "go-ahead":
      log.goAheads.push(entry);
      break;
    case "pause":
    case "resume":
      log.pauses.push(entry);
      break;
    default:
      break;
  }
}

function sortCheckIn(log: RawLog, entry: CheckInEntry): void {
  const { warnings, pregnant, signs } = entry;
  if (warnings !== undefined && warnings !== "none")
    log.warned.push({ on: dayOfEntry(entry), warnings });
  if (pregnant !== undefined) log.pregnancyAnswers.push(entry);
  if (signs !== undefined && signs !== "none")
    for (const sign of Object.keys(signs)) log.answered.add(sign);
}
