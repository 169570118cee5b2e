import type { DayLog } from "../fold/day-log.ts";
import type { Accepted, OpenCare, State } from "../fold/state.ts";
import { stampOf } from "../fold/stamp.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { ClinicianRole, GoAheadEntry } from "../type/entry.ts";

/** Names by which a go-ahead may speak of one thing: its id, its bare id, its hold. */
export function namesOf(key: string): readonly string[] {
  const cut = key.indexOf(":");
  const kind = key.slice(0, cut);
  const id = key.slice(cut + 1);
  const bare = id.split(".")[0] ?? id;
  if (kind === "warning") return [id, bare, key, "warning", "H-WARNING"];
  if (kind === "topic") return [id, key, "topic", "H-TOPIC"];
  if (kind === "pain") return [id, key, "pain", "H-PAIN", "H-BONE"];
  return [
    id,
    key,
    "care",
    "H-CARE",
    ...(id.startsWith("bleeding") ? ["bleeding", "H-BLEEDING"] : []),
  ];
}

/** Whether a clinician of this role may lift something known by these names. */
export function mayLift(
  index: ProgramIndex,
  role: ClinicianRole,
  names: readonly string[],
): boolean {
  const name = names[0] ?? "";
  const exact = index.program.goAheads.filter((rule) =>
    rule.for.includes(name),
  );
  const rules =
    exact.length > 0
      ? exact
      : index.program.goAheads.filter((rule) =>
          rule.for.some((pattern) => matches(pattern, names)),
        );
  return rules.some((rule) => rule.from.includes(role));
}

function matches(pattern: string, names: readonly string[]): boolean {
  if (pattern.endsWith("*"))
    return names.some((name) => name.startsWith(pattern.slice(0, -1)));
  return names.includes(pattern);
}

/** Whether a go-ahead names one of the names and its writer may lift it. */
export function lifts(
  index: ProgramIndex,
  goAhead: GoAheadEntry,
  names: readonly string[],
): boolean {
  return (
    goAhead.for.some((target) => names.includes(target)) &&
    mayLift(index, goAhead.from, names)
  );
}

/**
 * Emergency and call-now lift on a go-ahead dated after the day of the sign; everything else also
 * on the same day when the go-ahead was written later than the report.
 */
export function isLaterThan(
  goAhead: GoAheadEntry,
  report: { readonly day: DayNumber; readonly at: number },
  urgent: boolean,
): boolean {
  const stamp = stampOf(goAhead);
  if (stamp.on > report.day) return true;
  return !urgent && stamp.on === report.day && stamp.at > report.at;
}

/** Remembers the day's go-aheads and lifts the open cares that they name. Called before and after the day's signs. */
export function applyGoAheads(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  for (const goAhead of log.goAheads) {
    for (const [key, care] of state.cares) {
      if (!lifts(index, goAhead, namesOf(key))) continue;
      if (!isLaterThan(goAhead, care, care.level !== "call-soon")) continue;
      state.cares.delete(key);
      acceptCare(state, care);
    }
    for (const [site, hold] of state.pains) {
      const names = [
        site,
        `pain:${site}`,
        `bone:${site}`,
        `wound:${site}`,
        "pain",
        "H-PAIN",
        "H-BONE",
      ];
      const at =
        state.accepted.get(`pending:pain:${site}`)?.at ??
        Number.NEGATIVE_INFINITY;
      if (
        lifts(index, goAhead, names) &&
        isLaterThan(goAhead, { day: hold.lastDay, at }, false)
      )
        acceptPain(state, site);
    }
    for (const [topic, known] of state.topics) {
      if (
        known.unsureSince === null ||
        !lifts(index, goAhead, namesOf(`topic:${topic}`))
      )
        continue;
      state.topics.set(topic, { ...known, unsureSince: null });
    }
  }
}

/** Takes note of a pain as it was last told, and ends its hold. */
function acceptPain(state: State, site: string): void {
  const told = state.accepted.get(`pending:pain:${site}`);
  if (told !== undefined)
    state.accepted.set(`pain:${site}`, { ...told, day: state.day });
  state.pains.delete(site);
}

function acceptCare(state: State, care: OpenCare): void {
  if (care.key.startsWith("topic:")) {
    const topic = care.key.slice("topic:".length);
    const known = state.topics.get(topic);
    if (known !== undefined)
      state.topics.set(topic, { ...known, pastAccepted: true });
  }
  if (care.key.startsWith("pain:")) acceptPain(state, care.sign);
  if (care.key === "sign:bulge" || care.key === "sign:scar-pain") {
    const current = state.accepted.get(`pending:${care.key}`);
    if (current !== undefined)
      state.accepted.set(care.key, { ...current, day: state.day });
  }
}

/** Whether a report is no worse than what a clinician has taken note of, and the note is not too old. */
export function isAccepted(
  index: ProgramIndex,
  state: State,
  key: string,
  severity: number,
  flags: readonly string[] = [],
): boolean {
  const accepted: Accepted | undefined = state.accepted.get(key);
  if (
    accepted === undefined ||
    state.day - accepted.day > index.program.numbers.usualLevelDays
  )
    return false;
  return (
    severity <= accepted.severity &&
    flags.every((flag) => accepted.flags.includes(flag))
  );
}
