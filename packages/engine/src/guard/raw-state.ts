import type { PainReport } from "../type/entry.ts";
import type { Offered } from "./offered.ts";
import { dayOfEntry, hasWord, painsToday, type RawFacts } from "./raw-facts.ts";

/** Questions about the raw journal that several conditions share. Each is told generously: it may only say yes when it is sure. */

const FIRST_RUN_EVER_DAY = 21;
const RUN_FLOORS: Readonly<
  Record<string, { readonly alone: number; readonly agreed: number }>
> = {
  "guideline-2019": { alone: 84, agreed: 84 },
  "consensus-2024": { alone: Number.POSITIVE_INFINITY, agreed: 21 },
  "staged-2026": { alone: 112, agreed: 56 },
};
const EARLY_LOSS_FLOOR = { alone: 42, agreed: 21 };
const EARLY_LOSS_WEEKS = 12;
const SHORT_PREGNANCY_WEEKS = 20;
const TERM_WEEKS = 40;
const RUN_CHECKS: Readonly<Record<string, number>> = {
  walk: 30,
  balance: 10,
  "single-leg-squat": 10,
  jog: 60,
  bounds: 10,
  hop: 10,
  "running-man": 10,
  landings: 5,
};
const SURGERY: ReadonlySet<string> = new Set([
  "caesarean",
  "surgery",
  "unknown",
]);
const CAP_DAYS = 30;
const RETURN_DAYS = 28;

/** Days since the end; -1 where none is recorded, so that nothing dated has begun. */
export function daysSinceEnd(facts: RawFacts): number {
  return facts.ended === null ? -1 : facts.day - facts.ended;
}

export function isShortPregnancy(facts: RawFacts): boolean {
  return (facts.profile.gestationWeeks ?? TERM_WEEKS) < SHORT_PREGNANCY_WEEKS;
}

export function hasSurgery(facts: RawFacts): boolean {
  return SURGERY.has(facts.profile.birth ?? "unknown");
}

/** The latest answer to "could you be pregnant?" of the latest day that has one; a yes of that day outweighs its no. */
export function isPregnantNow(facts: RawFacts): boolean {
  if (facts.profile.outcome === "pregnant") return true;
  let latestDay = Number.NEGATIVE_INFINITY;
  let isYes = false;
  for (const entry of facts.standing) {
    if (entry.kind !== "check-in" || entry.pregnant === undefined) continue;
    const on = dayOfEntry(entry);
    if (on < latestDay) continue;
    isYes = (on === latestDay && isYes) || entry.pregnant !== "no";
    latestDay = on;
  }
  return isYes;
}

/** Whether some warning sign was reported with no later word about it. */
export function hasOpenWarning(facts: RawFacts): boolean {
  for (const entry of facts.standing) {
    if (entry.kind !== "check-in") continue;
    const warnings = entry.warnings === "none" ? [] : (entry.warnings ?? []);
    for (const warning of warnings) {
      const bare = warning.split(".")[0] ?? warning;
      const names = [warning, bare, `warning:${bare}`, `warning:${warning}`];
      if (
        !hasWord(facts, [...names, "warning", "H-WARNING"], dayOfEntry(entry))
      ) {
        return true;
      }
    }
  }
  return false;
}

/** Whether a topic was answered past, now or unsure with no word about it; an `unsure` falls to a no of that day or later. */
export function hasOpenTopic(facts: RawFacts): boolean {
  for (const screen of facts.screens) {
    for (const [topic, answer] of Object.entries(screen.answers ?? {})) {
      if (answer === "no" || topic === "GP-p") continue;
      const names = [topic, `topic:${topic}`, "topic", "H-TOPIC"];
      if (hasWord(facts, names, Number.NEGATIVE_INFINITY)) continue;
      const isUndone =
        answer === "unsure" &&
        facts.screens.some(
          (later) =>
            later.answers?.[topic] === "no" &&
            dayOfEntry(later) >= dayOfEntry(screen),
        );
      if (!isUndone) return true;
    }
  }
  return false;
}

/** Whether somebody agreed to a scope, on or after a day since the end. */
export function hasAgreed(
  facts: RawFacts,
  scope: string,
  fromDay: number,
): boolean {
  return hasWord(facts, [scope], (facts.ended ?? 0) + fromDay);
}

/** First day on which running may start under the decision's policy. */
export function runFloor(facts: RawFacts, policy: string): number {
  const isEarly =
    (facts.profile.gestationWeeks ?? TERM_WEEKS) < EARLY_LOSS_WEEKS &&
    policy !== "consensus-2024";
  const floor = isEarly ? EARLY_LOSS_FLOOR : RUN_FLOORS[policy];
  if (floor === undefined) return FIRST_RUN_EVER_DAY;
  const day = hasAgreed(facts, "running", 0)
    ? Math.min(floor.alone, floor.agreed)
    : floor.alone;
  return Math.max(FIRST_RUN_EVER_DAY, day);
}

/** Whether today names a pain at one of the sites that nobody has spoken about. */
export function hasUnspokenPain(
  facts: RawFacts,
  sites: ReadonlySet<string>,
  is: (pain: PainReport) => boolean,
): boolean {
  return painsToday(facts).some((pain) => {
    if (!sites.has(pain.site) || !is(pain)) return false;
    const { site } = pain;
    const names = [site, `pain:${site}`, `bone:${site}`, `care:${site}`];
    const wide = ["pain", "care", "H-PAIN", "H-BONE", "H-CARE"];
    return !hasWord(facts, [...names, ...wide], Number.NEGATIVE_INFINITY);
  });
}

/** Whether every check for running was once logged, before today, at its dose and with its signs answered. */
export function hasPassedEvery(facts: RawFacts): boolean {
  return Object.entries(RUN_CHECKS).every(([id, need]) =>
    facts.checks.some((entry) => {
      if (entry.check !== id || entry.signs === undefined) return false;
      const sides = Math.min(entry.left ?? 0, entry.right ?? 0);
      return dayOfEntry(entry) < facts.day && (entry.value ?? sides) >= need;
    }),
  );
}

/** Whether the last mark is a pause; several marks on one day leave it open. */
export function isPaused(facts: RawFacts): boolean {
  let latestDay = Number.NEGATIVE_INFINITY;
  const kinds = new Set<string>();
  for (const entry of facts.standing) {
    if (entry.kind !== "pause" && entry.kind !== "resume") continue;
    const on = dayOfEntry(entry);
    if (on > latestDay) kinds.clear();
    if (on >= latestDay) kinds.add(entry.kind);
    latestDay = Math.max(latestDay, on);
  }
  return kinds.size === 1 && kinds.has("pause");
}

/** How many days ago each earlier run was. */
export function runsAgo(facts: RawFacts): readonly number[] {
  return facts.runs
    .map((run) => facts.day - dayOfEntry(run))
    .filter((ago) => ago >= 1);
}

/** Whether every offered run is at most a tenth longer than the longest of thirty days; silent before the first and after a long gap. */
export function isWithinSessionCap(facts: RawFacts, offered: Offered): boolean {
  const recent = facts.runs.filter((run) => {
    const ago = facts.day - dayOfEntry(run);
    return ago >= 1 && ago <= CAP_DAYS;
  });
  const ago = runsAgo(facts);
  if (ago.length === 0 || Math.min(...ago) > RETURN_DAYS) return true;
  const most = 11 * Math.max(0, ...recent.map((run) => run.runSeconds));
  return offered.decision.sessions.every(
    ({ run }) =>
      run === null || run.step === 0 || 10 * run.bouts * run.runSeconds <= most,
  );
}

/** The latest answer to "healed and comfortable?" is yes; contradictory answers of one day are not. */
export function isHealed(facts: RawFacts): boolean {
  let latestDay = Number.NEGATIVE_INFINITY;
  const answers = new Set<string>();
  for (const screen of facts.screens) {
    if (screen.healed === undefined) continue;
    const on = dayOfEntry(screen);
    if (on > latestDay) answers.clear();
    if (on >= latestDay) answers.add(screen.healed);
    latestDay = Math.max(latestDay, on);
  }
  return answers.has("yes");
}
