import type {
  Criterion,
  Decision,
  GateState,
  Hold,
  Program,
  Verdict,
} from "@restride/engine";
import type { PlaceState } from "@restride/figures";
import type { Profile } from "../store/profile.ts";
import { needsOf } from "../today/further-view.ts";

/** One gate as the way shows it. */
export interface GateView {
  readonly gate: GateState;
  readonly state: PlaceState;
  /** What it still needs; nothing when it is open. */
  readonly needs: readonly Verdict[];
  /** What keeps it shut although all that it asked was there. */
  readonly holds: readonly Hold[];
}

/** Every gate in order. */
export function gateViews(
  decision: Decision,
  program: Program,
): readonly GateView[] {
  return decision.gates.map((gate) => ({
    gate,
    state: stateOf(gate, program),
    needs: gate.open ? [] : needsOf(gate),
    holds: gate.open
      ? []
      : decision.holds.filter(({ scope }) => scope.includes(gate.gate)),
  }));
}

/** A gate that was open once is asked for what keeps it, no more for what opens it. */
function stateOf(gate: GateState, program: Program): PlaceState {
  if (gate.open) return "open";
  const rule = program.gates.find(({ gate: id }) => id === gate.gate);
  const listed = new Set(gate.criteria.map((verdict) => verdict.rule));
  const asksToOpen = rule?.opens.some((criterion) =>
    listed.has(criterion.rule),
  );
  return asksToOpen === true ? "waiting" : "shut";
}

/** Where she is: the farthest gate that is open. Null in a pregnancy, and where none is. */
export function placeOf(decision: Decision): number | null {
  if (decision.phase === "pregnant") return null;
  const at = decision.gates.findLastIndex(({ open }) => open);
  return at === -1 ? null : at;
}

/** What a forecast line says of a part of a month: exact days would sound like a promise. */
export type PartOfMonth = "early-in" | "middle-of" | "late-in";

export function partOfMonth(date: string): PartOfMonth {
  const day = Number(date.slice(8, 10));
  if (day <= 10) return "early-in";
  return day <= 20 ? "middle-of" : "late-in";
}

/** The parts of a need that are still open; the days that a criterion waits for are told in its own line. */
export function openParts({ rule, of }: Verdict): readonly Verdict[] {
  return of.filter((part) => part.rule !== rule && part.met !== true);
}

/** Verdicts that tell of something still to come, before those that are in place. */
export function inOrderOfNeed(
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  return [
    ...verdicts.filter(({ met }) => met !== true),
    ...verdicts.filter(({ met }) => met === true),
  ];
}

/** What is asked of a birth alone (program section 2): nobody is asked it after a pregnancy of under 20 weeks. */
const OF_A_BIRTH: ReadonlySet<string> = new Set([
  "G-IMPACT-TEAR",
  "G-IMPACT-BIRTH",
]);

/** Criteria without those of a birth that a short pregnancy meets by itself; what is open or not known always stands. */
export function withoutBirth(
  verdicts: readonly Verdict[],
  { gestationWeeks }: Pick<Profile, "gestationWeeks">,
  { numbers }: Pick<Program, "numbers">,
): readonly Verdict[] {
  if (
    gestationWeeks === undefined ||
    gestationWeeks >= numbers.midLossUnderWeeks
  )
    return verdicts;
  return verdicts.filter(
    ({ rule, met }) => met !== true || !OF_A_BIRTH.has(rule),
  );
}

/** The check that a criterion of a gate asks for; null where it asks for something else. */
export function checkAsked({ gates }: Program, rule: string): string | null {
  const criteria = gates.flatMap(({ opens, keeps }) => [...opens, ...keeps]);
  return checkIn(criteria, rule);
}

function checkIn(criteria: readonly Criterion[], rule: string): string | null {
  for (const one of criteria) {
    if (one.test === "check" && one.rule === rule) return one.check;
    const inside = "of" in one ? checkIn(one.of, rule) : null;
    if (inside !== null) return inside;
  }
  return null;
}
