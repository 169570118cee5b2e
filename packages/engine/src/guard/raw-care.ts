import type { PainReport, SessionEntry, SignAnswers } from "../type/entry.ts";
import { dayOfEntry } from "./raw-day.ts";
import { hasWord, type RawFacts } from "./raw-facts.ts";
import {
  BONE_SITES,
  hasCompleteDays,
  hasWordOnPain,
  isFlagged,
} from "./raw-sign.ts";
import { isNamed } from "./raw-report.ts";
import { daysSinceEnd, hasAnotherEnd, isShortPregnancy } from "./raw-state.ts";

/** Questions about what outlasts its day: pains, doming, illness, bleeding. Each is told generously. */

const ALWAYS = Number.NEGATIVE_INFINITY;
const LATE_BLEEDING_DAY = 56;
const LATE_BLEEDING_DAY_SHORT = 21;
const ROSE_CARE_DAY = 42;
const HOLDING_SCORE = 4;
const CARE_SCORE = 7;
const CLEAR_DAYS = 2;
const WOUND_SITES = new Set(["scar", "perineum"]);
const BACK_SITES = new Set(["low-back", "upper-back"]);
const MUSCLE_SITES = new Set([
  "ankle",
  "calf",
  "knee",
  "thigh",
  "buttock",
  "hip",
  "upper-back",
  "neck",
  "shoulder",
  "elbow",
  "wrist",
]);
const BLEEDING_WORDS = [
  "bleeding",
  "sign:bleeding",
  "care:bleeding",
  "bleeding-up",
  "sign:bleeding-up",
  "care:bleeding-up",
  "H-BLEEDING",
  "care",
  "H-CARE",
];

interface ToldPain {
  readonly on: number;
  readonly pain: PainReport;
}

/** Every pain told so far about which nobody has ever spoken. */
function unspokenPains(facts: RawFacts): readonly ToldPain[] {
  return facts.log.reports
    .flatMap(({ on, told }) => told.map((pain) => ({ on, pain })))
    .filter(({ pain }) => !hasWordOnPain(facts, pain.site));
}

/** Whether some pain was told that only somebody's word ends. */
export function hasPainForCare(facts: RawFacts): boolean {
  return unspokenPains(facts).some(({ pain }) => callsForCare(pain));
}

function callsForCare(pain: PainReport): boolean {
  const { site, score } = pain;
  if (pain.heightLoss === true) return true;
  if (score === 0) return false;
  if (BACK_SITES.has(site) && pain.sudden === true) return true;
  if (BONE_SITES.has(site)) return isFlagged(pain);
  if (WOUND_SITES.has(site))
    return pain.worse === true || pain.onImpact === true;
  return MUSCLE_SITES.has(site) && score >= CARE_SCORE;
}

/** Whether a pain that holds was told, and two complete check-in days have not yet followed it. */
export function waitsForPain(facts: RawFacts): boolean {
  const days = unspokenPains(facts)
    .filter(({ pain }) => isHolding(pain))
    .map(({ on }) => on);
  return (
    days.length > 0 && !hasCompleteDays(facts, Math.max(...days), CLEAR_DAYS)
  );
}

/** Any bone pain; elsewhere four and more, growing, or with a limp. */
function isHolding(pain: PainReport): boolean {
  if (pain.score === 0) return false;
  return (
    BONE_SITES.has(pain.site) ||
    pain.score >= HOLDING_SCORE ||
    pain.limp === true ||
    pain.worse === true
  );
}

/** The last day on which a sign was told; negative infinity for never. */
function lastDayOf(facts: RawFacts, sign: string): number {
  let last = ALWAYS;
  for (const { on, signs } of facts.log.reports)
    if (isNamed(signs, sign)) last = Math.max(last, on);
  return last;
}

/** Whether illness was told with no word about it, and no complete check-in of a later day. */
export function isStillIll(facts: RawFacts): boolean {
  const last = lastDayOf(facts, "ill");
  return (
    last !== ALWAYS &&
    !hasWord(facts, ["ill", "sign:ill", "H-ILL"], last) &&
    !hasCompleteDays(facts, last, 1)
  );
}

/** Whether bleeding rose with activity today or yesterday, with no word about it. */
export function roseLately(facts: RawFacts): boolean {
  const last = lastDayOf(facts, "bleeding-up");
  return last >= facts.day - 1 && !hasWord(facts, BLEEDING_WORDS, last);
}

/** Whether doming was told, and since then no session has been logged with an item free of it. */
export function waitsForDoming(facts: RawFacts): boolean {
  const last = lastDayOf(facts, "doming");
  return (
    last !== ALWAYS &&
    !hasAnotherEnd(facts) &&
    !facts.log.sessions.some(
      (entry) => dayOfEntry(entry) >= last && hasItemFree(entry),
    )
  );
}

/** A session without doming, or one whose doming is told of its other items. */
function hasItemFree({ signs, items }: SessionEntry): boolean {
  const domed = items.filter((item) => isDoming(item.signs));
  return isDoming(signs) && domed.length === 0
    ? false
    : domed.length < items.length;
}

function isDoming(signs: SignAnswers | undefined): boolean {
  return signs !== undefined && signs !== "none" && isNamed(signs, "doming");
}

/** Whether bleeding that calls for care whenever it comes was told with no later word about it. */
export function bleedsForCare(facts: RawFacts): boolean {
  if (facts.ended === null) return false;
  const today = daysSinceEnd(facts);
  const lateFrom = isShortPregnancy(facts)
    ? LATE_BLEEDING_DAY_SHORT
    : LATE_BLEEDING_DAY;
  return facts.log.reports.some(({ on, signs }) => {
    if (on < facts.day && hasAnotherEnd(facts)) return false;
    const since = today - (facts.day - on);
    const isLate = isNamed(signs, "bleeding") && since >= lateFrom;
    const isRise = isNamed(signs, "bleeding-up") && since >= ROSE_CARE_DAY;
    return (
      ((isLate && !hasPeriod(facts, on)) || isRise) &&
      !hasWord(facts, BLEEDING_WORDS, on)
    );
  });
}

function hasPeriod(facts: RawFacts, day: number): boolean {
  const entries = facts.log.byDay.get(day) ?? [];
  return entries.some(
    (entry) => entry.kind === "check-in" && entry.period === "yes",
  );
}
