import { severityOf } from "../fold/check-in.ts";
import { addDay } from "../fold/day-count.ts";
import type { DayLog } from "../fold/day-log.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { isAccepted, isAcceptedPain } from "./accepted.ts";
import { applyBleedingGoAheads, foldBleeding, isBleeding } from "./bleeding.ts";
import { type DaySigns, daySigns } from "./day-signs.ts";
import { type DomingOutcome, foldDoming } from "./doming.ts";
import {
  foldAskedSigns,
  foldIllness,
  foldPregnancy,
  pregnancyWarnings,
} from "./general.ts";
import { acceptGoAheads, applyGoAheads } from "./go-ahead.ts";
import { foldPains, impliedWarnings, type PainOutcome } from "./pain.ts";
import { applyPelvicGoAheads, foldPelvic, pelvicReports } from "./pelvic.ts";
import { foldWarnings } from "./warning.ts";

/** What a day's signs lead to, beside the holds and cares that they open. */
export interface SignOutcome {
  /** Rungs down for recent impact and running by a pelvic sign. */
  readonly pelvicRungs: number;
  /** Bleeding takes a rung down as well. */
  readonly bled: boolean;
  readonly pain: PainOutcome;
  readonly doming: DomingOutcome;
}

/** Takes in every sign of a day, with the go-aheads before and after it. */
export function foldSigns(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): SignOutcome {
  const today = daySigns(index, log);
  acceptGoAheads(index, state, log, today);
  applyPelvicGoAheads(index, state, log, today);
  foldPregnancy(state, log);
  foldWarnings(index, state, today, [
    ...impliedWarnings(index, today),
    ...pregnancyWarnings(state, today, log),
  ]);
  if (today !== null) markCalmDays(index, state, today);
  const outcome: SignOutcome = {
    pelvicRungs: foldPelvic(index, state, today, log),
    bled: foldBleeding(index, state, today),
    pain: foldPains(index, state, today),
    doming: foldDoming(index, state, today, log),
  };
  foldIllness(state, today);
  foldAskedSigns(index, state, log);
  applyGoAheads(index, state, log);
  applyPelvicGoAheads(index, state, log, null);
  applyBleedingGoAheads(index, state, log);
  return outcome;
}

/** The lists from which "no sign for N days" is told. */
function markCalmDays(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): void {
  const { calm, day } = state;
  if (today.complete) addDay(calm.complete, day);
  if (pelvicReports(index, state, today).length > 0) addDay(calm.pelvic, day);
  if (isBleeding(today)) addDay(calm.bleeding, day);
  if (hasWoundPain(index, state, today)) addDay(calm.wound, day);
}

/** Pain at a scar or wound above what a clinician has taken note of. */
function hasWoundPain(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): boolean {
  const severity = severityOf(today, "scar-pain");
  if (severity > 0 && !isAccepted(index, state, "sign:scar-pain", severity))
    return true;
  return [...today.pains.values()].some(
    (pain) =>
      pain.score > 0 &&
      index.sites.get(pain.site)?.class === "wound" &&
      !isAcceptedPain(index, state, pain),
  );
}
