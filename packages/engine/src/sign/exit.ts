import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { sourcesOf } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Hold, Verdict } from "../type/decision.ts";

/** A hold as it is collected: its day still a number, an entry perhaps named twice. */
export interface HoldParts extends Omit<Hold, "since"> {
  readonly since: DayNumber;
}

/** A hold as a decision tells it. */
export function told({ since, entries, ...hold }: HoldParts): Hold {
  return {
    ...hold,
    since: formatDay(since),
    entries: [...new Set(entries)],
  };
}

/** One way out of a hold, not yet met. */
export function exit(
  context: Context,
  rule: string,
  parts: Partial<Pick<Verdict, "have" | "need">> & Pick<Verdict, "unit">,
): Verdict {
  return {
    rule,
    met: false,
    have: parts.have ?? null,
    need: parts.need ?? null,
    unit: parts.unit,
    of: [],
    sources: sourcesOf(context.index, rule),
  };
}

/** A go-ahead that names the sign, site, topic or warning. */
export function goAhead(context: Context, sign: string): Verdict {
  return exit(context, "X-GO-AHEAD", { need: sign, unit: "go-ahead" });
}

/** An answer to what is still open. */
export function answer(context: Context): Verdict {
  return exit(context, "X-ANSWER", { unit: "answer" });
}
