import type { CivilDate, Decision, DecisionResult, Journal, Refusal } from "@restride/engine";
import type { FaultWords } from "@restride/words";
import { UsageError } from "../exit.ts";
import type { Clock } from "../host.ts";
import { lastDay } from "./journal.ts";

/** The day that `--on` means for a journal: a date, `last`, or today. */
export function dayFor(journal: Journal, on: CivilDate | "last" | undefined, clock: Clock): CivilDate {
  if (on === undefined) return clock.today();
  return on === "last" ? (lastDay(journal) ?? clock.today()) : on;
}

const USAGE_REFUSALS: ReadonlySet<Refusal["code"]> = new Set(["unknown-policy", "bad-minutes", "bad-day"]);

export type Decided = { readonly ok: true; readonly decision: Decision } | { readonly ok: false; readonly refusal: Refusal; readonly words: FaultWords };

/** A result with its refusal in words. A refusal of what was asked on the command line is a usage error. */
export function decided(result: DecisionResult, say: SaysRefusals): Decided {
  if (result.ok) return result;
  const words = say.refusal(result.refusal);
  if (USAGE_REFUSALS.has(result.refusal.code)) throw new UsageError(words.line, words.mend);
  return { ok: false, refusal: result.refusal, words };
}

interface SaysRefusals {
  refusal(refusal: Refusal): FaultWords;
}
