import type {
  CivilDate,
  Decision,
  DecisionResult,
  Journal,
  Refusal,
} from "@restride/engine";
import type { FaultWords } from "@restride/words";
import { UsageError } from "../exit.ts";
import type { Clock } from "../host.ts";
import { dateOption } from "./option.ts";
import { firstDay, lastDay } from "./journal.ts";

/** Today on the clock's own calendar. */
export function todayOf(clock: Clock): CivilDate {
  return dateOption("clock")(clock.now().slice(0, 10));
}

/** The day that `--on` means for a journal: a date, `last`, or today. */
export function dayFor(
  journal: Journal,
  on: CivilDate | "last" | undefined,
  clock: Clock,
): CivilDate {
  if (on === undefined) return todayOf(clock);
  return on === "last" ? (lastDay(journal) ?? todayOf(clock)) : on;
}

const USAGE_REFUSALS: ReadonlySet<Refusal["code"]> = new Set([
  "unknown-policy",
  "bad-minutes",
  "bad-day",
]);

export type Decided =
  | { readonly ok: true; readonly decision: Decision }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      readonly words: FaultWords;
    };

/** A result with its refusal in words. A refusal of what was asked on the command line is a usage error. */
export function decided(
  result: DecisionResult,
  journal: Journal,
  say: SaysRefusals,
): Decided {
  if (result.ok) return result;
  const words = refusalWords(result.refusal, journal, say);
  if (USAGE_REFUSALS.has(result.refusal.code))
    throw new UsageError(words.line, words.mend);
  return { ok: false, refusal: result.refusal, words };
}

type OwnKey =
  | "cli.too-early"
  | "cli.too-early.mend"
  | "cli.none-read"
  | "cli.none-read.mend";

interface SaysRefusals {
  refusal(refusal: Refusal): FaultWords;
  text(key: OwnKey, params: Readonly<Record<string, string | number>>): string;
}

/** A refusal in words. A journal whose entries are all about later days, or unreadable, is not empty: say so. */
export function refusalWords(
  refusal: Refusal,
  journal: Journal,
  say: SaysRefusals,
): FaultWords {
  if (refusal.code !== "journal-empty") return say.refusal(refusal);
  const first = firstDay(journal);
  if (first !== null)
    return {
      line: say.text("cli.too-early", { date: first }),
      mend: say.text("cli.too-early.mend", { date: first }),
    };
  const lines = new Set(journal.unread.map((unread) => unread.line)).size;
  if (lines === 0) return say.refusal(refusal);
  return {
    line: say.text("cli.none-read", { lines }),
    mend: say.text("cli.none-read.mend", {}),
  };
}
