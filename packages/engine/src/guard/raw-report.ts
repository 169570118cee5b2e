import type { CheckInEntry, Entry, PainReport } from "../type/entry.ts";
import { dayOfEntry } from "./raw-day.ts";

/** Something that was reported above none: signs with how strong they are, and pains. */
export interface RawReport {
  readonly on: number;
  readonly signs: Readonly<Record<string, number>>;
  readonly pains: readonly PainReport[];
  /** Every pain that is told, those of score 0 too: lost height needs no pain. */
  readonly told: readonly PainReport[];
}

type Answers = Pick<CheckInEntry, "signs" | "pain">;

/** Adds what an entry reports, its items' reports beside it, to a list; entries that tell of nothing add nothing. */
export function addReports(reports: RawReport[], entry: Entry): void {
  switch (entry.kind) {
    case "session":
      addReport(reports, entry, entry);
      for (const item of entry.items) addReport(reports, entry, item);
      break;
    case "check-in":
    case "walk":
    case "run":
    case "check":
      addReport(reports, entry, entry);
      break;
    default:
      break;
  }
}

function addReport(
  reports: RawReport[],
  entry: Entry,
  { signs, pain }: Answers,
): void {
  const named = signs === undefined || signs === "none" ? {} : signs;
  const told = pain ?? [];
  if (told.length === 0 && namedSigns(named).length === 0) return;
  const pains = told.filter(isPain);
  reports.push({ on: dayOfEntry(entry), signs: named, pains, told });
}

function isPain(pain: PainReport): boolean {
  return pain.score > 0;
}

/** The signs a report names above none. */
export function namedSigns(signs: RawReport["signs"]): readonly string[] {
  return Object.keys(signs).filter((sign) => isNamed(signs, sign));
}

/** Whether a report names a sign above none. */
export function isNamed(signs: RawReport["signs"], sign: string): boolean {
  const strength = signs[sign];
  return strength !== undefined && strength > 0;
}

const DAILY = [
  "leak",
  "urgency",
  "heaviness",
  "bulge",
  "pelvic-pain",
  "scar-pain",
  "bleeding-up",
  "bleeding",
  "doming",
  "ill",
];

/** Whether some check-ins together answer everything that a day asks. */
export function isAnswered(checkIns: readonly CheckInEntry[]): boolean {
  return (
    checkIns.some(({ warnings }) => warnings !== undefined) &&
    checkIns.some(({ pain }) => pain !== undefined) &&
    (checkIns.some(({ signs }) => signs === "none") ||
      DAILY.every((sign) => checkIns.some((entry) => answers(entry, sign))))
  );
}

function answers({ signs }: CheckInEntry, sign: string): boolean {
  return signs !== undefined && Object.keys(signs).includes(sign);
}
