import type { Decision } from "@restride/engine";
import type { ContactWords } from "@restride/words";

/** The region that stands in until she has chosen one: words and no number. */
export const NO_REGION = "other";

/** What the care screen and the care card need beside the speaker's words. */

/** Emergency or call-now: then nothing but what to do is shown. */
export function isCareOnly(decision: Decision): boolean {
  return decision.level === "emergency" || decision.level === "call-now";
}

/** A go-ahead can count once a sign is from an earlier day (hazard H-11). */
export function mayGoAhead(decision: Decision): boolean {
  return decision.holds.some(
    ({ hold, since }) =>
      since < decision.day && /^(warning|topic|care):/.test(hold),
  );
}

export interface Arranged {
  /** Contacts before the first number: reached in ways that only she knows. */
  readonly before: readonly ContactWords[];
  /** The first number there is; null in a region without any. */
  readonly largest: ContactWords | null;
  readonly after: readonly ContactWords[];
}

/** The contacts around the number that is drawn largest; their order stays. */
export function arranged(contacts: readonly ContactWords[]): Arranged {
  const at = contacts.findIndex(({ number }) => number !== null);
  const largest = contacts[at];
  if (largest === undefined)
    return { before: contacts, largest: null, after: [] };
  return {
    before: contacts.slice(0, at),
    largest,
    after: contacts.slice(at + 1),
  };
}

/** The lines to say, with the date straight after what is to be said first. */
export function withDate(
  lines: readonly string[],
  date: string | null,
): readonly string[] {
  const [first, ...rest] = lines;
  if (first === undefined || date === null) return lines;
  return [first, date, ...rest];
}
