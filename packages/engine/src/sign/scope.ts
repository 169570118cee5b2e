import type { State } from "../fold/state.ts";
import type { Phase } from "../type/program.ts";
import { isPregnant } from "./general.ts";
import type { TopicStanding } from "./topic.ts";

/** What each kind of hold keeps shut. `brisk` stands for brisk walking. */
export const URGENT_SCOPE = [
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
] as const;
export const CARE_SCOPE = [
  "brisk",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
] as const;
export const UNANSWERED_SCOPE = [
  "brisk",
  "load",
  "impact",
  "run",
  "beyond",
] as const;
export const IMPACT_SCOPE = ["impact", "run", "beyond"] as const;
export const ALL_BUT_BREATH = [
  "strength",
  "walk",
  "check",
  "impact",
  "run",
  "beyond",
] as const;

/** Days that a removed coach's hold still stands when it named no end (contracts, `prescription`). */
export const COACH_HOLD_DAYS = 21;

type Target = Phase | "brisk";

/** A day whose holds are asked about. */
interface Held {
  readonly state: State;
  readonly topics: TopicStanding;
}

const CARE: ReadonlySet<string> = new Set(CARE_SCOPE);
const URGENT: ReadonlySet<string> = new Set([...URGENT_SCOPE, "brisk"]);
const UNANSWERED: ReadonlySet<string> = new Set(UNANSWERED_SCOPE);
const IMPACT: ReadonlySet<string> = new Set(IMPACT_SCOPE);

/** Whether any open hold keeps a gate (or brisk walking) shut today. */
export function isHeld(held: Held, gate: Target): boolean {
  if (isPregnant(held.state) && gate !== "restore") return true;
  return isHeldBesidePregnancy(held, gate);
}

/** Whether a hold keeps it shut that would also do so if she were not pregnant. */
export function isHeldBesidePregnancy(
  { state, topics }: Held,
  gate: Target,
): boolean {
  if (isCareHeld(state, topics, gate) || isCoachHeld(state, gate)) return true;
  if (IMPACT.has(gate) && holdsImpact(state)) return true;
  return UNANSWERED.has(gate) && topics.unanswered.length > 0;
}

/** Whether something that waits for a word from a clinician, or for an answer to `unsure`, keeps it shut. */
function isCareHeld(
  state: State,
  topics: TopicStanding,
  gate: Target,
): boolean {
  for (const care of state.cares.values())
    if ((care.level === "call-soon" ? CARE : URGENT).has(gate)) return true;
  return CARE.has(gate) && topics.unsure.length > 0;
}

/** What keeps impact and running shut: signs, illness, a pause. */
function holdsImpact(state: State): boolean {
  return (
    state.paused !== null ||
    state.pelvic.open ||
    state.bleeding.unresolved ||
    state.pains.size > 0 ||
    state.doming.size > 0 ||
    state.ill !== null ||
    isHeldByAsked(state)
  );
}

/** Whether a yes to painful sex, trouble emptying or a midline gap stands: only a word or a later no ends it. */
export function isHeldByAsked({ askedSigns }: State): boolean {
  for (const { heldSince } of askedSigns.values())
    if (heldSince !== null) return true;
  return false;
}

/** A coach's hold on a gate or a family that stands today. */
export function isCoachHeld(state: State, target: string): boolean {
  return state.coach.prescriptions.some(
    (held) => held.hold === target && coachStands(state, held, COACH_HOLD_DAYS),
  );
}

/** Whether a coach's prescription still stands: until its day, or a while after she was removed (holds only). */
export function coachStands(
  state: State,
  prescription: State["coach"]["prescriptions"][number],
  daysAfterRemoval: number,
): boolean {
  if (prescription.until !== null && state.day > prescription.until)
    return false;
  const coach = state.coach.accepted.get(prescription.by);
  if (coach === undefined) return false;
  return (
    coach.removed === null ||
    (prescription.until === null
      ? state.day - coach.removed < daysAfterRemoval
      : daysAfterRemoval > 0)
  );
}
