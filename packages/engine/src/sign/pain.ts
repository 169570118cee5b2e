import { severityOf } from "../fold/check-in.ts";
import type { PainHold, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { PainReport } from "../type/entry.ts";
import type { Site } from "../type/program.ts";
import { isAccepted, isAcceptedReport, tellState } from "./accepted.ts";
import { openCare } from "./care.ts";
import { type DaySigns, toldOf } from "./day-signs.ts";
import { siteOf } from "./site.ts";
import type { RaisedWarning } from "./warning.ts";

/** Flags that make a bone pain one to have looked at. */
const BONE_FLAGS = [
  "onImpact",
  "worse",
  "night",
  "rest",
  "spot",
  "limp",
] as const;
/** A calm answer to these warnings does not explain chest pain away. */
const ALWAYS_WARNING = "chest";

/** Warnings that today's pains stand for, because their question was left open. */
export function impliedWarnings(
  index: ProgramIndex,
  today: DaySigns | null,
): readonly RaisedWarning[] {
  if (today === null) return [];
  const implied: RaisedWarning[] = [];
  for (const [site, pain] of today.pains) {
    const { asks } = siteOf(index, site);
    if (pain.score === 0 || asks === null) continue;
    const told = toldOf(today, `pain:${site}`);
    if (!today.warningsAnswered)
      implied.push({ id: asks, rule: "S-PAIN-SITE-ASKS", told });
    else if (site === ALWAYS_WARNING)
      implied.push({ id: asks, rule: "S-WARNING", told });
  }
  return implied;
}

/** What a day's pains lead to, beside holds and cares: families to step down. */
export interface PainOutcome {
  readonly stepDownSites: readonly string[];
  /** Some pain today stays short of a care, but asks for an easier day. */
  readonly ease: boolean;
}

/** One day as the rules of its pains see it. */
interface PainDay {
  readonly index: ProgramIndex;
  readonly state: State;
  readonly today: DaySigns;
}

/** One day of the pain rules: opens, counts and closes the holds of each site. */
export function foldPains(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
): PainOutcome {
  if (today === null) return { stepDownSites: [], ease: false };
  const day: PainDay = { index, state, today };
  const stepDownSites: string[] = [];
  for (const [site, pain] of today.pains) {
    if (pain.score === 0 && pain.heightLoss !== true) continue;
    if (foldSite(day, pain)) stepDownSites.push(site);
  }
  if (today.complete) countClearDays(day);
  for (const [site, pain] of today.pains)
    state.painScores.set(site, { score: pain.score, day: state.day });
  foldCareSign(day, "scar-pain", "S-WOUND-CALL");
  foldCareSign(day, "bulge", "S-PELVIC-CALL");
  const ease = [...today.pains.values()].some(
    ({ site, score }) => score > 0 && state.pains.has(site),
  );
  return { stepDownSites, ease };
}

/** One pain of the day. True when the families that load its site step down. */
function foldSite(day: PainDay, pain: PainReport): boolean {
  const { index, state } = day;
  const site = siteOf(index, pain.site);
  tellState(state, `pain:${site.id}`, pain.score, pain);
  if (isAcceptedReport(index, state, pain)) return false;
  if (isBackSign(site, pain)) openPainCare(day, site.id, "S-PAIN-BACK");
  if (pain.score === 0) return false;
  switch (site.class) {
    case "pelvic":
      return false;
    case "groin":
    case "bony":
      return bonePain(day, site, pain);
    case "wound":
      return woundPain(day, pain);
    case "warning":
      return warningPain(day, pain);
    case "muscle":
      return musclePain(day, pain);
  }
}

/** Sudden pain of the back, or lost height, wherever it was told and with or without pain. */
export function isBackSign(site: Site, pain: PainReport): boolean {
  return pain.heightLoss === true || (site.back && pain.sudden === true);
}

function openPainCare(
  { state, today }: PainDay,
  site: string,
  rule: string,
): void {
  const key = `pain:${site}`;
  const told = toldOf(today, key);
  openCare(state, { key, sign: site, rule, level: "call-soon", told });
}

function bonePain(day: PainDay, site: Site, pain: PainReport): boolean {
  if (BONE_FLAGS.some((flag) => pain[flag] === true))
    openPainCare(
      day,
      site.id,
      site.class === "groin" ? "S-PAIN-GROIN" : "S-PAIN-BONE-FLAG",
    );
  return openHold(day, pain, "bone");
}

function woundPain(day: PainDay, pain: PainReport): boolean {
  if (pain.worse === true || pain.onImpact === true)
    openPainCare(day, pain.site, "S-WOUND-CALL");
  openHold(day, pain, "wound");
  return false;
}

/** Pain in the belly or chest is never weighed by its score; head and breast are once their question is answered. */
function warningPain(day: PainDay, pain: PainReport): boolean {
  return pain.site === "abdomen" || pain.site === ALWAYS_WARNING
    ? openHold(day, pain, "belly")
    : musclePain(day, pain);
}

/** Soft-tissue pain: up to the go-on score, not growing and without a limp, it does not hold. */
function musclePain(day: PainDay, pain: PainReport): boolean {
  const { index, state } = day;
  const numbers = index.program.numbers;
  if (!isHoldingPain(index, state, pain)) return false;
  const opened = openHold(day, pain, "muscle");
  const limpDays = state.pains.get(pain.site)?.limpDays ?? 0;
  if (pain.score >= numbers.painCall || limpDays >= numbers.limpCallDays)
    openPainCare(day, pain.site, "S-PAIN-CALL");
  return opened;
}

/** Whether a soft-tissue pain is above what may go on: its score, its growth since it was last told, or a limp. */
export function isHoldingPain(
  index: ProgramIndex,
  state: State,
  pain: PainReport,
): boolean {
  return (
    pain.score >= index.program.numbers.painStop ||
    pain.limp === true ||
    pain.worse === true ||
    hasGrown(state, pain)
  );
}

/** More than when it was last told, with no complete check-in without it in between. */
function hasGrown(state: State, pain: PainReport): boolean {
  const known = state.painScores.get(pain.site);
  if (known === undefined || known.score === 0 || known.day === state.day)
    return false;
  const answered = state.calm.complete.findLast((day) => day < state.day);
  const isLatest = answered === undefined || answered <= known.day;
  return isLatest && pain.score > known.score;
}

/** Opens or renews a hold; true when it is a new one. */
function openHold(
  { state, today }: PainDay,
  pain: PainReport,
  kind: PainHold["kind"],
): boolean {
  const known = state.pains.get(pain.site);
  const told = toldOf(today, `pain:${pain.site}`);
  state.pains.set(pain.site, {
    site: pain.site,
    kind,
    since: known?.since ?? state.day,
    clear: 0,
    limpDays: (known?.limpDays ?? 0) + (pain.limp === true ? 1 : 0),
    lastScore: pain.score,
    lastDay: state.day,
    at: told.at,
    entries: [...(known?.entries ?? []), ...told.entries],
  });
  return known === undefined;
}

/** A complete check-in without the pain, or with it down at the go-on score, counts towards the way back. */
function countClearDays({ index, state, today }: PainDay): void {
  const numbers = index.program.numbers;
  for (const [site, hold] of state.pains) {
    if (hold.lastDay === state.day) continue;
    const score = today.pains.get(site)?.score;
    const isThere = score !== undefined && score > 0;
    if (hold.kind !== "muscle" && isThere) continue;
    if (hold.clear + 1 >= numbers.painClearDays) state.pains.delete(site);
    else state.pains.set(site, { ...hold, clear: hold.clear + 1 });
  }
}

/** A sign that calls for care by itself; what a clinician has taken note of does not call again. */
function foldCareSign(
  { index, state, today }: PainDay,
  sign: "scar-pain" | "bulge",
  rule: string,
): void {
  const severity = severityOf(today, sign);
  if (severity === 0) return;
  const key = `sign:${sign}`;
  tellState(state, key, severity);
  if (isAccepted(index, state, key, severity)) return;
  const told = toldOf(today, key);
  openCare(state, { key, sign, rule, level: "call-soon", told });
}
