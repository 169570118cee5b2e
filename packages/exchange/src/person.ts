import {
  type CivilDate,
  type Entry,
  type Journal,
  parseInstant,
  type ProfileEntry,
} from "@restride/engine";
import { type Voice, voiceFor } from "@restride/words";

/** Of whom the pages speak: the voice, and the region whose numbers are shown. */
export interface Person {
  readonly voice: Voice;
  /** `other` when she has not said: then the local emergency number is told in words. */
  readonly region: string;
  /** The day the pregnancy ended; null when unknown, or while pregnant. */
  readonly ended: CivilDate | null;
  readonly birth: NonNullable<ProfileEntry["birth"]>;
  readonly tear: NonNullable<ProfileEntry["tear"]>;
  readonly gestationWeeks: number | null;
  readonly outcome: NonNullable<ProfileEntry["outcome"]>;
}

/**
 * The newest answers of the whole journal, whatever day is looked at: words that no longer fit must not come back by
 * looking at an earlier day.
 */
export function personOf(journal: Journal): Person {
  const newest = newestIn(profilesOf(journal));
  const outcome = newest("outcome");
  const voice = newest("voice");
  return {
    voice: voiceFor({
      ...(outcome === undefined ? {} : { outcome }),
      ...(voice === undefined ? {} : { voice }),
    }),
    region: newest("region") ?? "other",
    ended: outcome === "pregnant" ? null : (newest("ended") ?? null),
    birth: newest("birth") ?? "unknown",
    tear: newest("tear") ?? "unknown",
    gestationWeeks: newest("gestationWeeks") ?? null,
    outcome: outcome ?? "unsaid",
  };
}

function profilesOf({ entries }: Journal): readonly ProfileEntry[] {
  const retracted = retractedIds(entries);
  return entries
    .filter(
      (entry): entry is ProfileEntry =>
        entry.kind === "profile" && !retracted.has(entry.id),
    )
    .toSorted(byWriting);
}

function newestIn(
  ordered: readonly ProfileEntry[],
): <Field extends keyof ProfileEntry>(
  field: Field,
) => ProfileEntry[Field] | undefined {
  return (field) =>
    ordered.findLast((entry) => entry[field] !== undefined)?.[field];
}

/** Ids of what was taken back, whether or not the engine lets it go. */
export function retractedIds(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => (entry.kind === "retract" ? [entry.entry] : [])),
  );
}

function byWriting(a: Entry, b: Entry): number {
  const difference = writtenAt(a) - writtenAt(b);
  if (difference !== 0) return difference;
  return a.id < b.id ? -1 : 1;
}

function writtenAt(entry: Entry): number {
  return parseInstant(entry.at)?.epochMs ?? 0;
}
