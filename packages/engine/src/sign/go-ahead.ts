import type { Told } from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import type { OpenCare, PainHold, State } from "../fold/state.ts";
import { stampOf } from "../fold/stamp.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { ClinicianRole, GoAheadEntry } from "../type/entry.ts";
import { acceptTold } from "./accepted.ts";
import type { DaySigns } from "./day-signs.ts";

/** Signs that call for care by themselves and that a clinician can take note of. */
const NOTED_SIGNS: ReadonlySet<string> = new Set([
  "sign:bulge",
  "sign:scar-pain",
]);

/** Names by which a go-ahead may speak of an open care: its id, its bare id, its key, its hold. The first decides the role. */
export function namesOfCare({
  key,
  sign,
}: Pick<OpenCare, "key" | "sign">): readonly string[] {
  const kind = key.slice(0, key.indexOf(":"));
  const own = [sign, `${kind}:${sign}`, `care:${sign}`];
  if (kind === "warning") {
    const bare = sign.split(".")[0] ?? sign;
    return [...own, bare, `warning:${bare}`, "warning", "H-WARNING"];
  }
  if (kind === "topic") return [...own, "topic", "H-TOPIC"];
  if (kind === "pain") return [...namesOfPain(sign), "care", "H-CARE"];
  const bleeding = sign.startsWith("bleeding")
    ? ["bleeding", "H-BLEEDING"]
    : [];
  return [...own, "care", "H-CARE", ...bleeding];
}

function namesOfPain(site: string): readonly string[] {
  const keys = ["pain", "bone", "wound", "belly", "care"].map(
    (kind) => `${kind}:${site}`,
  );
  const holds = ["H-PAIN", "H-BONE", "H-WOUND", "H-BELLY"];
  return [site, ...keys, "pain", "bone", "wound", "belly", ...holds];
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
 * on the same day when the go-ahead was written later than the report. One dated tomorrow was
 * still given today.
 */
export function isLaterThan(
  goAhead: GoAheadEntry,
  report: { readonly day: DayNumber; readonly at: number },
  urgent: boolean,
): boolean {
  const stamp = stampOf(goAhead);
  const given = Math.min(stamp.on, stamp.writtenOn);
  if (given > report.day) return true;
  return !urgent && stamp.on >= report.day && stamp.at > report.at;
}

/**
 * Before the day's signs: what a go-ahead of the day takes note of does not lock again today, where
 * it came before today's report. Warnings, topics and bleeding lock anew, and are not lifted before
 * they have been heard.
 */
export function acceptGoAheads(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  today: DaySigns | null,
): void {
  for (const goAhead of log.goAheads) {
    const isFirst = (key: string): boolean =>
      comesBefore(goAhead, today?.told.get(key));
    liftCares(
      index,
      state,
      goAhead,
      (care) => isNoted(care) && isFirst(care.key),
    );
    liftPains(index, state, goAhead, (site) => isFirst(`pain:${site}`));
  }
}

/** Whether a go-ahead was written before something of its day was told, if it was told at all. */
export function comesBefore(
  goAhead: GoAheadEntry,
  told: Told | undefined,
): boolean {
  return told === undefined || stampOf(goAhead).at < told.at;
}

/** After the day's signs: lifts the open cares, pains and doubts that the day's go-aheads name. */
export function applyGoAheads(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  for (const goAhead of log.goAheads) {
    liftCares(index, state, goAhead, () => true);
    liftPains(index, state, goAhead, () => true);
    liftUnsure(index, state, goAhead);
    liftIllness(index, state, goAhead);
  }
}

/** Whether a care is of a sign or pain that, once taken note of, does not lock again unchanged. */
function isNoted({ key }: OpenCare): boolean {
  return key.startsWith("pain:") || NOTED_SIGNS.has(key);
}

function liftCares(
  index: ProgramIndex,
  state: State,
  goAhead: GoAheadEntry,
  may: (care: OpenCare) => boolean,
): void {
  for (const care of state.cares.values()) {
    if (!may(care) || !liftsCare(index, goAhead, care)) continue;
    state.cares.delete(care.key);
    acceptCare(state, care);
  }
}

function liftPains(
  index: ProgramIndex,
  state: State,
  goAhead: GoAheadEntry,
  may: (site: string) => boolean,
): void {
  for (const hold of state.pains.values())
    if (may(hold.site) && liftsPain(index, goAhead, hold))
      acceptPain(state, hold.site);
}

function liftsCare(
  index: ProgramIndex,
  goAhead: GoAheadEntry,
  care: OpenCare,
): boolean {
  return (
    lifts(index, goAhead, namesOfCare(care)) &&
    isLaterThan(goAhead, care, care.level !== "call-soon")
  );
}

function liftsPain(
  index: ProgramIndex,
  goAhead: GoAheadEntry,
  hold: PainHold,
): boolean {
  return (
    lifts(index, goAhead, namesOfPain(hold.site)) &&
    isLaterThan(goAhead, { day: hold.lastDay, at: hold.at }, false)
  );
}

function liftUnsure(
  index: ProgramIndex,
  state: State,
  goAhead: GoAheadEntry,
): void {
  for (const [topic, known] of state.topics) {
    if (known.unsureSince === null) continue;
    const names = namesOfCare({ key: `topic:${topic}`, sign: topic });
    const report = { day: known.answeredOn ?? state.day, at: known.unsureAt };
    if (lifts(index, goAhead, names) && isLaterThan(goAhead, report, false))
      state.topics.set(topic, { ...known, unsureSince: null });
  }
}

function liftIllness(
  index: ProgramIndex,
  state: State,
  goAhead: GoAheadEntry,
): void {
  const { ill } = state;
  if (
    ill !== null &&
    lifts(index, goAhead, ["ill", "sign:ill", "H-ILL"]) &&
    isLaterThan(goAhead, ill, false)
  )
    state.ill = null;
}

/** Takes note of a pain as it was last told, and ends its hold. */
function acceptPain(state: State, site: string): void {
  acceptTold(state, `pain:${site}`);
  state.pains.delete(site);
}

function acceptCare(state: State, care: OpenCare): void {
  if (care.key.startsWith("topic:")) {
    const known = state.topics.get(care.sign);
    if (known !== undefined)
      state.topics.set(care.sign, { ...known, pastAccepted: true });
  }
  if (care.key.startsWith("pain:")) acceptPain(state, care.sign);
  if (NOTED_SIGNS.has(care.key)) acceptTold(state, care.key);
}
