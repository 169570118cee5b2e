import type {
  CheckInEntry,
  PainReport,
  Severity,
  SignAnswers,
  SignId,
} from "../type/entry.ts";
import { stampOf } from "./stamp.ts";

/** Signs that a complete check-in answers; the asked-once signs are not among them. */
export const DAILY_SIGNS: readonly SignId[] = [
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

/** What one or several reports of a day say together: the strongest of each. */
export interface Reported {
  readonly signs: Map<SignId, Severity>;
  readonly pains: Map<string, PainReport>;
}

/** All check-ins of one day as one: they count for the whole day. */
export interface DayCheckIn extends Reported {
  readonly entries: readonly string[];
  /** Latest writing instant. */
  readonly at: number;
  readonly complete: boolean;
  readonly warningsAnswered: boolean;
  readonly warnings: ReadonlySet<string>;
  readonly answeredSigns: ReadonlySet<SignId>;
  readonly period: "yes" | "no" | "unsure" | null;
  readonly pregnant: "yes" | "no" | "unsure" | null;
  readonly sleepHours: number | null;
  readonly energy: number | null;
}

/** Joins severities: an added answer can only raise. */
export function addSigns(
  into: Map<SignId, Severity>,
  signs: SignAnswers | undefined,
): void {
  if (signs === undefined || signs === "none") return;
  for (const key of Object.keys(signs) as SignId[]) {
    const severity = signs[key] ?? 0;
    if (severity > (into.get(key) ?? -1)) into.set(key, severity);
  }
}

/** Joins pains by site: the higher score, and every flag that any report carried. */
export function addPains(
  into: Map<string, PainReport>,
  pains: readonly PainReport[] | undefined,
): void {
  for (const pain of pains ?? []) {
    const known = into.get(pain.site);
    into.set(pain.site, known === undefined ? pain : joinPain(known, pain));
  }
}

const PAIN_FLAGS = [
  "onImpact",
  "night",
  "rest",
  "spot",
  "limp",
  "worse",
  "sudden",
  "heightLoss",
] as const;

function joinPain(a: PainReport, b: PainReport): PainReport {
  const joined: Record<string, string | number | boolean> = {
    site: a.site,
    score: Math.max(a.score, b.score),
  };
  for (const flag of PAIN_FLAGS)
    if (a[flag] === true || b[flag] === true) joined[flag] = true;
  return joined as unknown as PainReport;
}

/** Joins the check-ins of one day, or null when there is none. */
export function joinCheckIns(
  entries: readonly CheckInEntry[],
): DayCheckIn | null {
  if (entries.length === 0) return null;
  const signs = new Map<SignId, Severity>();
  const pains = new Map<string, PainReport>();
  const warnings = new Set<string>();
  const answered = new Set<SignId>();
  let painAnswered = false;
  let warningsAnswered = false;
  for (const entry of entries) {
    addSigns(signs, entry.signs);
    addPains(pains, entry.pain);
    addAnswered(answered, entry.signs);
    painAnswered ||= entry.pain !== undefined;
    warningsAnswered ||= entry.warnings !== undefined;
    if (entry.warnings !== undefined && entry.warnings !== "none")
      for (const id of entry.warnings) warnings.add(id);
  }
  return {
    entries: entries.map((entry) => entry.id),
    at: Math.max(...entries.map((entry) => stampOf(entry).at)),
    signs,
    pains,
    warnings,
    warningsAnswered,
    answeredSigns: answered,
    complete:
      warningsAnswered &&
      painAnswered &&
      DAILY_SIGNS.every((sign) => answered.has(sign)),
    period: strictest(entries.map((entry) => entry.period)),
    pregnant: strictest(
      entries.map((entry) => entry.pregnant),
      ["yes", "unsure", "no"],
    ),
    sleepHours: lowest(entries.map((entry) => entry.sleepHours)),
    energy: lowest(entries.map((entry) => entry.energy)),
  };
}

function addAnswered(into: Set<SignId>, signs: SignAnswers | undefined): void {
  if (signs === undefined) return;
  if (signs === "none") for (const sign of DAILY_SIGNS) into.add(sign);
  else for (const sign of Object.keys(signs) as SignId[]) into.add(sign);
}

/** Of contradictory answers the one that restricts most: for a period, anything but yes. */
function strictest<T extends string>(
  answers: readonly (T | undefined)[],
  order: readonly string[] = ["unsure", "no", "yes"],
): T | null {
  for (const wanted of order) {
    const found = answers.find((answer) => answer === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

function lowest(values: readonly (number | undefined)[]): number | null {
  let least: number | null = null;
  for (const value of values)
    if (value !== undefined && (least === null || value < least)) least = value;
  return least;
}

/** The severity reported for a sign; 0 when it was not. */
export function severityOf(reported: Reported, sign: SignId): Severity {
  return reported.signs.get(sign) ?? 0;
}
