import type { Context } from "../criterion/context.ts";
import { gateMemory } from "../criterion/gate.ts";
import { dayOf } from "../fold/body.ts";
import type { DayLog } from "../fold/day-log.ts";
import { isPregnant } from "../sign/general.ts";
import { isBelow } from "../sign/level.ts";
import type { HistoryRule } from "../type/program.ts";
import type { Reason } from "../type/decision.ts";
import { asksToConfirmEnd } from "./missing.ts";
import { reason } from "./reason.ts";

/**
 * Prompts that never gate: support, care in the first weeks, a physio where it helps, the date once
 * more. Beside a call that cannot wait there is room for support alone.
 */
export function promptReasons(context: Context, log: DayLog): Reason[] {
  const reasons: Reason[] = [];
  if (log.checkIn?.isLow === true) reasons.push(reason(context, "P-MOOD"));
  const since = dayOf(context.state);
  const isUrgent = !isBelow(context.level.care, "call-now");
  if (isUrgent || isPregnant(context.state) || since === null) return reasons;
  if (since < context.index.program.numbers.reconnectFromDay)
    reasons.push(reason(context, "P-CARE"));
  if (asksForPhysio(context, since)) reasons.push(reason(context, "P-PHYSIO"));
  if (hasCareNotes(context)) reasons.push(reason(context, "P-NOTES"));
  if (asksToConfirmEnd(context))
    reasons.push(reason(context, "P-CONFIRM-ENDED"));
  return reasons;
}

/** From week 4 to 6 and while rebuild leads on for everybody; with a sign, or until impact opens after what makes it worth more. */
function asksForPhysio(context: Context, since: number): boolean {
  const { state, index, openGates } = context;
  const { rebuildFromDay, loadFromDay } = index.program.numbers;
  const isInWindow = since >= rebuildFromDay && since < loadFromDay;
  const isRebuilding =
    openGates.has("rebuild") && !gateMemory(state, "load").opened;
  if (isInWindow || isRebuilding || state.pelvic.open) return true;
  if (openGates.has("impact")) return false;
  return (
    state.body.tear?.value === "third-fourth" ||
    state.body.birth?.value === "assisted" ||
    historyOf(context).some((past) => past.physioPrompt)
  );
}

/** Something was told that asks for care and for no limit; said until there is load. */
function hasCareNotes(context: Context): boolean {
  return (
    !context.openGates.has("load") &&
    historyOf(context).some(
      (past) => past.topic === null && !past.longClear && !past.physioPrompt,
    )
  );
}

function historyOf({ state, index }: Context): readonly HistoryRule[] {
  const told: readonly string[] = state.body.history?.value ?? [];
  return told
    .map((id) => index.history.get(id))
    .filter((past) => past !== undefined);
}
