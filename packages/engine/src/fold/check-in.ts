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
const EVERY_SIGN: readonly SignId[] = [
  ...DAILY_SIGNS,
  "sex-pain",
  "emptying",
  "separation",
];
/** Signs that lock anew each time they are told, unchanged or not. */
const LOCKS_ANEW: ReadonlySet<string> = new Set(["bleeding", "bleeding-up"]);
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

/** What one or several reports of a day say together: the strongest of each. */
export interface Reported {
  readonly signs: Map<SignId, Severity>;
  readonly pains: Map<string, PainReport>;
}

/** When something was told, and by which entries: what a go-ahead must be later than. */
export interface Told {
  readonly at: number;
  readonly entries: readonly string[];
}

/** Reports with when each was told as strong as it is; keys `sign:leak`, `pain:groin`, `warning:RF-01`. */
export interface Gathered extends Reported {
  readonly told: Map<string, Told>;
}

/** All check-ins of one day as one: they count for the whole day. */
export interface DayCheckIn extends Gathered {
  readonly entries: readonly string[];
  readonly complete: boolean;
  readonly warningsAnswered: boolean;
  readonly painAnswered: boolean;
  readonly warnings: ReadonlySet<string>;
  readonly answeredSigns: ReadonlySet<SignId>;
  readonly period: "yes" | "no" | "unsure" | null;
  /** What tells of a period, or of what may be one; null where nothing does. */
  readonly periodTold: Told | null;
  readonly pregnant: "yes" | "no" | "unsure" | null;
  readonly sleepHours: number | null;
  readonly energy: number | null;
  /** Low mood or little interest was answered with yes. */
  readonly isLow: boolean;
}

/** Joins severities: an added answer can only raise. */
export function addSigns(
  into: Map<SignId, Severity>,
  signs: SignAnswers | undefined,
): void {
  for (const [sign, severity] of answersOf(signs))
    if (severity > (into.get(sign) ?? -1)) into.set(sign, severity);
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

/** The signs that answers name one by one. */
function answersOf(signs: SignAnswers | undefined): [SignId, Severity][] {
  if (signs === undefined || signs === "none") return [];
  const answers: [SignId, Severity][] = [];
  for (const sign of EVERY_SIGN) {
    const severity = signs[sign];
    if (severity !== undefined) answers.push([sign, severity]);
  }
  return answers;
}

function joinPain(a: PainReport, b: PainReport): PainReport {
  const joined: { -readonly [Key in keyof PainReport]: PainReport[Key] } = {
    ...a,
    score: Math.max(a.score, b.score),
  };
  for (const flag of PAIN_FLAGS) if (b[flag] === true) joined[flag] = true;
  return joined;
}

function isSamePain(a: PainReport, b: PainReport): boolean {
  return (
    a.score === b.score &&
    PAIN_FLAGS.every((flag) => (a[flag] === true) === (b[flag] === true))
  );
}

/** Takes a sign in, and when it was told: at its strongest first, bleeding last. */
export function tellSign(
  into: Gathered,
  sign: SignId,
  severity: Severity,
  by: Told,
): void {
  const known = into.signs.get(sign);
  if (known === undefined || severity > known) into.signs.set(sign, severity);
  if (severity === 0) return;
  const key = `sign:${sign}`;
  const told = into.told.get(key);
  let at = by.at;
  if (told !== undefined) {
    if (LOCKS_ANEW.has(sign)) at = Math.max(told.at, by.at);
    else if (severity === known) at = Math.min(told.at, by.at);
    else if (severity < (known ?? 0)) at = told.at;
  }
  into.told.set(key, retold(told, at, by));
}

/** Takes a pain in, and when it was first told as it stands joined. */
export function tellPain(into: Gathered, pain: PainReport, by: Told): void {
  const known = into.pains.get(pain.site);
  const joined = known === undefined ? pain : joinPain(known, pain);
  into.pains.set(pain.site, joined);
  if (pain.score === 0 && pain.heightLoss !== true) return;
  const key = `pain:${pain.site}`;
  const told = into.told.get(key);
  let at = by.at;
  if (told !== undefined && known !== undefined) {
    const wasAll = isSamePain(joined, known);
    if (wasAll) at = isSamePain(joined, pain) ? Math.min(told.at, at) : told.at;
    else if (!isSamePain(joined, pain)) at = Math.max(told.at, at);
  }
  into.told.set(key, retold(told, at, by));
}

/** A warning locks anew each time: its last telling counts. */
function tellWarning(told: Map<string, Told>, id: string, by: Told): void {
  const key = `warning:${id}`;
  const known = told.get(key);
  told.set(key, retold(known, Math.max(known?.at ?? by.at, by.at), by));
}

function retold(known: Told | undefined, at: number, by: Told): Told {
  return { at, entries: [...(known?.entries ?? []), ...by.entries] };
}

/** Joins the check-ins of one day, or null when there is none. */
export function joinCheckIns(
  entries: readonly CheckInEntry[],
): DayCheckIn | null {
  if (entries.length === 0) return null;
  const gathered: Gathered = {
    signs: new Map(),
    pains: new Map(),
    told: new Map(),
  };
  const warnings = new Set<string>();
  const answered = new Set<SignId>();
  for (const entry of entries) {
    const by = { at: stampOf(entry).at, entries: [entry.id] };
    for (const [sign, severity] of answersOf(entry.signs))
      tellSign(gathered, sign, severity, by);
    for (const pain of entry.pain ?? []) tellPain(gathered, pain, by);
    for (const id of warningsOf(entry)) {
      warnings.add(id);
      tellWarning(gathered.told, id, by);
    }
    addAnswered(answered, entry.signs);
  }
  const warningsAnswered = entries.some(
    (entry) => entry.warnings !== undefined,
  );
  const painAnswered = entries.some((entry) => entry.pain !== undefined);
  return {
    ...gathered,
    entries: entries.map((entry) => entry.id),
    warnings,
    warningsAnswered,
    painAnswered,
    answeredSigns: answered,
    complete:
      warningsAnswered &&
      painAnswered &&
      DAILY_SIGNS.every((sign) => answered.has(sign)),
    period: strictest(entries.map((entry) => entry.period)),
    periodTold: toldOfPeriod(entries),
    pregnant: strictest(
      entries.map((entry) => entry.pregnant),
      ["yes", "unsure", "no"],
    ),
    sleepHours: lowest(entries.map((entry) => entry.sleepHours)),
    energy: lowest(entries.map((entry) => entry.energy)),
    isLow: entries.some(
      ({ mood }) => mood?.low === "yes" || mood?.interest === "yes",
    ),
  };
}

/** The last word of a day that says yes or unsure to a period. */
function toldOfPeriod(entries: readonly CheckInEntry[]): Told | null {
  const told = entries.filter(
    ({ period }) => period === "yes" || period === "unsure",
  );
  return told.length === 0
    ? null
    : {
        at: Math.max(...told.map((entry) => stampOf(entry).at)),
        entries: told.map((entry) => entry.id),
      };
}

/** The warnings that a check-in names. */
export function warningsOf(entry: CheckInEntry): readonly string[] {
  return entry.warnings === undefined || entry.warnings === "none"
    ? []
    : entry.warnings;
}

/** "None" answers the daily signs; what is asked only once is answered by name alone. */
function addAnswered(into: Set<SignId>, signs: SignAnswers | undefined): void {
  if (signs === "none") for (const sign of DAILY_SIGNS) into.add(sign);
  else for (const [sign] of answersOf(signs)) into.add(sign);
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
