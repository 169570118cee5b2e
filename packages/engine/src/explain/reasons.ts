import type { Reason } from "../type/decision.ts";
import {
  checkReasons,
  ladderReasons,
  type Planned,
  runReasons,
  sessionReasons,
  weekReasons,
} from "./plan-reasons.ts";
import { promptReasons } from "./prompts.ts";
import { reason } from "./reason.ts";
import {
  careReasons,
  keptReasons,
  signReasons,
  stateReasons,
} from "./sign-reasons.ts";

/** Why a day is as it is: what was planned, and what of the journal is in doubt. */
export interface ReasonInput extends Planned {
  readonly doubts: { readonly unread: number; readonly clock: boolean };
  /** Entries that were taken back and stand all the same. */
  readonly kept: ReadonlySet<string>;
}

/** Every reason of a day as codes and numbers, strongest first. */
export function reasonsOf(input: ReasonInput): readonly Reason[] {
  const { context, log } = input;
  return [
    ...careReasons(context),
    ...keptReasons(context, input.kept),
    ...doubtReasons(input),
    ...signReasons(context),
    ...stateReasons(context),
    ...ladderReasons(input),
    ...weekReasons(input),
    ...sessionReasons(input),
    ...runReasons(input),
    ...checkReasons(input),
    ...promptReasons(context, log),
  ];
}

function doubtReasons({ context, doubts }: ReasonInput): Reason[] {
  const reasons: Reason[] = [];
  if (context.level.ask) reasons.push(reason(context, "S-ASK"));
  if (doubts.unread > 0)
    reasons.push(reason(context, "S-UNREAD", { count: doubts.unread }));
  if (doubts.clock) reasons.push(reason(context, "S-CLOCK"));
  return reasons;
}
