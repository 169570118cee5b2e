import { severityOf } from "../fold/check-in.ts";
import type { PainHold, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { PainReport } from "../type/entry.ts";
import type { Site } from "../type/program.ts";
import { openCare } from "./care.ts";
import type { DaySigns } from "./day-signs.ts";
import { isAccepted } from "./go-ahead.ts";

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

/** A site that the program does not know is taken as bone: the careful reading. */
export function siteOf(index: ProgramIndex, id: string): Site {
  return index.sites.get(id) ?? { id, class: "bony", asks: null, back: false };
}

/** Warnings that today's pains stand for, because their question was left open. */
export function impliedWarnings(
  index: ProgramIndex,
  today: DaySigns | null,
): string[] {
  if (today === null) return [];
  const implied: string[] = [];
  for (const [id, pain] of today.pains) {
    const asks = siteOf(index, id).asks;
    if (pain.score === 0 || asks === null) continue;
    if (id === ALWAYS_WARNING || !today.warningsAnswered) implied.push(asks);
  }
  return implied;
}

/** What a day's pains lead to, beside holds and cares: families to step down. */
export interface PainOutcome {
  readonly stepDownSites: readonly string[];
  /** Some pain today stays short of a hold, but asks for an easier day. */
  readonly ease: boolean;
}

/** One day of the pain rules: opens, counts and closes the holds of each site. */
export function foldPains(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
): PainOutcome {
  if (today === null) return { stepDownSites: [], ease: false };
  const stepDownSites: string[] = [];
  let ease = false;
  for (const [site, pain] of today.pains) {
    if (pain.score === 0) continue;
    const stepsDown = foldSite(index, state, today, siteOf(index, site), pain);
    if (stepsDown) stepDownSites.push(site);
    if (state.pains.has(site)) ease = true;
  }
  if (today.complete) countClearDays(index, state, today);
  for (const [site, pain] of today.pains)
    state.painScores.set(site, { score: pain.score, day: state.day });
  if (severityOf(today, "scar-pain") > 0) openScarPain(index, state, today);
  if (severityOf(today, "bulge") > 0) openBulge(index, state, today);
  return { stepDownSites, ease };
}

function foldSite(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
  site: Site,
  pain: PainReport,
): boolean {
  const flags = BONE_FLAGS.filter((flag) => pain[flag] === true);
  const key = `pain:${site.id}`;
  state.accepted.set(`pending:${key}`, {
    severity: pain.score,
    flags,
    day: state.day,
    at: today.at,
  });
  if (site.back && (pain.sudden === true || pain.heightLoss === true)) {
    openCare(state, {
      key,
      sign: site.id,
      rule: "S-PAIN-BACK",
      level: "call-soon",
      today,
    });
  }
  if (
    site.class === "pelvic" ||
    isAccepted(index, state, key, pain.score, flags)
  )
    return false;
  if (site.class === "groin" || site.class === "bony")
    return bonePain(state, today, site, pain, flags);
  if (site.class === "wound") return woundPain(state, today, site, pain);
  if (site.id === "abdomen" || site.id === ALWAYS_WARNING)
    return openHold(state, today, pain, "bone");
  return musclePain(index, state, today, pain);
}

function bonePain(
  state: State,
  today: DaySigns,
  site: Site,
  pain: PainReport,
  flags: readonly string[],
): boolean {
  if (flags.length > 0) {
    const rule = site.class === "groin" ? "S-PAIN-GROIN" : "S-PAIN-BONE-FLAG";
    openCare(state, {
      key: `pain:${site.id}`,
      sign: site.id,
      rule,
      level: "call-soon",
      today,
    });
  }
  return openHold(state, today, pain, "bone");
}

function woundPain(
  state: State,
  today: DaySigns,
  site: Site,
  pain: PainReport,
): boolean {
  if (pain.worse === true || pain.onImpact === true) {
    openCare(state, {
      key: `pain:${site.id}`,
      sign: site.id,
      rule: "S-WOUND-CALL",
      level: "call-soon",
      today,
    });
  }
  openHold(state, today, pain, "wound");
  return false;
}

/** Soft-tissue pain: up to the go-on score, not growing and without a limp, it does not hold. */
function musclePain(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
  pain: PainReport,
): boolean {
  const numbers = index.program.numbers;
  if (!isHoldingPain(index, state, pain)) return false;
  const opened = openHold(state, today, pain, "muscle");
  const hold = state.pains.get(pain.site);
  if (
    pain.score >= numbers.painCall ||
    (hold !== undefined && hold.limpDays >= numbers.limpCallDays)
  ) {
    openCare(state, {
      key: `pain:${pain.site}`,
      sign: pain.site,
      rule: "S-PAIN-CALL",
      level: "call-soon",
      today,
    });
  }
  return opened;
}

/** Whether a soft-tissue pain is above what may go on: its score, its growth since yesterday, or a limp. */
export function isHoldingPain(
  index: ProgramIndex,
  state: State,
  pain: PainReport,
): boolean {
  const known = state.painScores.get(pain.site);
  const grew =
    known !== undefined &&
    known.score > 0 &&
    state.day - known.day <= 1 &&
    pain.score > known.score &&
    known.day !== state.day;
  return (
    pain.score >= index.program.numbers.painStop ||
    pain.limp === true ||
    pain.worse === true ||
    grew
  );
}

/** Opens or renews a hold; true when it is a new one. */
function openHold(
  state: State,
  today: DaySigns,
  pain: PainReport,
  kind: PainHold["kind"],
): boolean {
  const known = state.pains.get(pain.site);
  state.pains.set(pain.site, {
    site: pain.site,
    kind,
    since: known?.since ?? state.day,
    clear: 0,
    limpDays: (known?.limpDays ?? 0) + (pain.limp === true ? 1 : 0),
    lastScore: pain.score,
    lastDay: state.day,
    entries: [...(known?.entries ?? []), ...today.entries],
  });
  return known === undefined;
}

/** A complete check-in without the pain, or with it down at the go-on score, counts towards the way back. */
function countClearDays(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): void {
  const numbers = index.program.numbers;
  for (const [site, hold] of state.pains) {
    if (hold.lastDay === state.day) continue;
    const score = today.pains.get(site)?.score ?? 0;
    if (hold.kind !== "muscle" && score > 0) continue;
    if (hold.clear + 1 >= numbers.painClearDays) state.pains.delete(site);
    else state.pains.set(site, { ...hold, clear: hold.clear + 1 });
  }
}

function openScarPain(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): void {
  const severity = severityOf(today, "scar-pain");
  state.accepted.set("pending:sign:scar-pain", {
    severity,
    flags: [],
    day: state.day,
  });
  if (isAccepted(index, state, "sign:scar-pain", severity)) return;
  openCare(state, {
    key: "sign:scar-pain",
    sign: "scar-pain",
    rule: "S-WOUND-CALL",
    level: "call-soon",
    today,
  });
}

function openBulge(index: ProgramIndex, state: State, today: DaySigns): void {
  const severity = severityOf(today, "bulge");
  state.accepted.set("pending:sign:bulge", {
    severity,
    flags: [],
    day: state.day,
  });
  if (isAccepted(index, state, "sign:bulge", severity)) return;
  openCare(state, {
    key: "sign:bulge",
    sign: "bulge",
    rule: "S-PELVIC-CALL",
    level: "call-soon",
    today,
  });
}
