import type { PainReport } from "../type/entry.ts";
import { hasWord, type RawFacts, signsToday } from "./raw-facts.ts";
import {
  isAnswered,
  isNamed,
  namedSigns,
  type RawReport,
} from "./raw-report.ts";

/** Questions about reported signs. Each is told generously: a word is taken for whoever said it, whenever it may count. */

const ALWAYS = Number.NEGATIVE_INFINITY;
const MILD_CLEAR = 3;
const STRONG_CLEAR = 7;
const MILD_PAIN = 3;

const PELVIC_SIGNS = [
  "leak",
  "urgency",
  "heaviness",
  "pelvic-pain",
  "bulge",
] as const;
const GIRDLE_SITES = new Set(["low-back", "pubic", "girdle"]);
const CARE_SIGNS = ["bulge", "scar-pain"] as const;
const HIP_SITES: ReadonlySet<string> = new Set([
  "groin",
  "front-of-hip",
  "sacrum",
]);
export const BONE_SITES: ReadonlySet<string> = new Set([
  "foot",
  "shin",
  "rib",
  ...HIP_SITES,
]);
const WOUND_SITES: ReadonlySet<string> = new Set(["scar", "perineum"]);
const BONE_FLAGS = [
  "onImpact",
  "night",
  "rest",
  "spot",
  "limp",
  "worse",
] as const;
const PELVIC_WORDS = ["pelvic", "pelvic-third", "H-PELVIC", "H-PELVIC-THIRD"];
const CARE_WORDS = ["care", "H-CARE"];

/** Whether some warning sign was reported with no later word about it. */
export function hasOpenWarning(facts: RawFacts): boolean {
  return facts.log.warned.some(({ on, warnings }) =>
    warnings.some((warning) => {
      const bare = warning.split(".")[0] ?? warning;
      const names = [warning, bare, `warning:${bare}`, `warning:${warning}`];
      const wide = ["warning", "H-WARNING"];
      return !hasWord(facts, [...names, ...wide], on);
    }),
  );
}

function hasWordOnSign(facts: RawFacts, sign: string): boolean {
  const names = [sign, `sign:${sign}`, `care:${sign}`];
  return hasWord(facts, [...names, ...PELVIC_WORDS, ...CARE_WORDS], ALWAYS);
}

/** Whether today names a pelvic sign, or a pain that counts as one, that nobody has ever spoken about. */
export function hasUnspokenPelvicSign(facts: RawFacts): boolean {
  const named = signsToday(facts);
  const sites = facts.reportsToday
    .flatMap(({ pains }) => pains.map(({ site }) => site))
    .filter((site) => GIRDLE_SITES.has(site));
  return (
    PELVIC_SIGNS.some(
      (sign) => named.has(sign) && !hasWordOnSign(facts, sign),
    ) || sites.some((site) => !hasWordOnSign(facts, site))
  );
}

/** Whether a sign that calls for care by itself was ever named with no word about it. */
export function isCareSignOpen(facts: RawFacts): boolean {
  const unspoken = CARE_SIGNS.filter((sign) => !hasWordOnSign(facts, sign));
  return facts.log.reports.some(({ signs }) =>
    unspoken.some((sign) => isNamed(signs, sign)),
  );
}

/** Whether one of the last days named bleeding that is not a period. */
export function hasBledWithin(facts: RawFacts, days: number): boolean {
  return facts.log.reports.some(
    ({ on, signs }) =>
      facts.day - on < days &&
      isNamed(signs, "bleeding") &&
      !isPeriodDay(facts, on),
  );
}

function isPeriodDay({ log }: RawFacts, day: number): boolean {
  const entries = log.byDay.get(day) ?? [];
  return entries.some(
    (entry) => entry.kind === "check-in" && entry.period === "yes",
  );
}

/** Whether one of the last days named a pain of scar, wound or perineum that nobody has spoken about. */
export function hasHurtWoundWithin(facts: RawFacts, days: number): boolean {
  return facts.log.reports.some(
    ({ on, signs, pains }) =>
      facts.day - on < days &&
      ((isNamed(signs, "scar-pain") && !hasWordOnSign(facts, "scar-pain")) ||
        pains.some(
          ({ site }) => WOUND_SITES.has(site) && !hasWordOnPain(facts, site),
        )),
  );
}

export function hasWordOnPain(facts: RawFacts, site: string): boolean {
  const names = ["", "pain:", "bone:", "wound:", "care:"].map(
    (kind) => `${kind}${site}`,
  );
  const wide = ["pain", "bone", "wound", "H-PAIN", "H-BONE", ...CARE_WORDS];
  return hasWord(facts, [...names, ...wide], ALWAYS);
}

export function isFlagged(pain: PainReport): boolean {
  return BONE_FLAGS.some((flag) => pain[flag] === true);
}

/** Whether the last pelvic sign, with no word about it, has had fewer complete check-in days since than it needs. */
export function waitsForClearCheckIns(facts: RawFacts): boolean {
  const told = facts.log.reports.filter(
    (report) => clearDaysFor(facts, report).length > 0,
  );
  const last = Math.max(...told.map(({ on }) => on));
  const needs = told
    .filter(({ on }) => on === last)
    .flatMap((report) => clearDaysFor(facts, report));
  return told.length > 0 && !hasCompleteDays(facts, last, Math.max(...needs));
}

/** How many days each unspoken pelvic sign of a report asks for; a bulge calls for care instead. */
function clearDaysFor(facts: RawFacts, report: RawReport): readonly number[] {
  const signs = namedSigns(report.signs)
    .filter((sign) => PELVIC_SIGNS.some((known) => known === sign))
    .filter((sign) => sign !== "bulge" && !hasWordOnSign(facts, sign))
    .map((sign) => (report.signs[sign] === 1 ? MILD_CLEAR : STRONG_CLEAR));
  const pains = report.pains
    .filter(({ site }) => GIRDLE_SITES.has(site) && !hasWordOnSign(facts, site))
    .map(({ score }) => (score > MILD_PAIN ? STRONG_CLEAR : MILD_CLEAR));
  return [...signs, ...pains];
}

/** Whether the check-ins of so many days after one, until today, answer everything. */
export function hasCompleteDays(
  facts: RawFacts,
  after: number,
  need: number,
): boolean {
  let days = 0;
  for (let on = after + 1; on <= facts.day; on++) {
    const entries = facts.log.byDay.get(on) ?? [];
    if (isAnswered(entries.filter((entry) => entry.kind === "check-in")))
      days += 1;
    if (days === need) return true;
  }
  return false;
}
