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
}

/**
 * The newest answers of the whole journal, whatever day is looked at: words that no longer fit must not come back by
 * looking at an earlier day.
 */
export function personOf(journal: Journal): Person {
  const retracted = new Set(
    journal.entries.flatMap((entry) =>
      entry.kind === "retract" ? [entry.entry] : [],
    ),
  );
  const profiles = journal.entries.filter(
    (entry): entry is ProfileEntry =>
      entry.kind === "profile" && !retracted.has(entry.id),
  );
  const ordered = profiles.toSorted(byWriting);
  const outcome = ordered.findLast(
    (entry) => entry.outcome !== undefined,
  )?.outcome;
  const voice = ordered.findLast((entry) => entry.voice !== undefined)?.voice;
  const ended = ordered.findLast((entry) => entry.ended !== undefined)?.ended;
  const region = ordered.findLast(
    (entry) => entry.region !== undefined,
  )?.region;
  return {
    voice: voiceFor({
      ...(outcome === undefined ? {} : { outcome }),
      ...(voice === undefined ? {} : { voice }),
    }),
    region: region ?? "other",
    ended: outcome === "pregnant" ? null : (ended ?? null),
  };
}

function byWriting(a: Entry, b: Entry): number {
  const difference = writtenAt(a) - writtenAt(b);
  if (difference !== 0) return difference;
  return a.id < b.id ? -1 : 1;
}

function writtenAt(entry: Entry): number {
  return parseInstant(entry.at)?.epochMs ?? 0;
}
