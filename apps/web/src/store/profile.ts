import type {
  CivilDate,
  Entry,
  ProfileEntry,
  ScreenEntry,
  TopicAnswer,
} from "@restride/engine";

/** What she has told about herself: the newest answer of each profile field. */
export type Profile = Partial<
  Omit<ProfileEntry, "v" | "id" | "on" | "at" | "by" | "kind">
>;

/** The entries of some kinds that stand on a day: dated on or before it and not taken back, in the order of writing. */
export function standing<E extends Entry>(
  entries: readonly Entry[],
  day: CivilDate,
  isWanted: (entry: Entry) => entry is E,
): readonly E[] {
  const wanted = entries
    .filter(isWanted)
    .filter((entry) => entry.on <= day && entry.kind !== "retract");
  if (wanted.length === 0) return wanted;
  const gone = new Set(
    entries
      .filter((entry) => entry.kind === "retract")
      .map((entry) => entry.entry),
  );
  return wanted.filter((entry) => !gone.has(entry.id)).toSorted(byWriting);
}

function byWriting(a: Entry, b: Entry): number {
  const apart = Date.parse(a.at) - Date.parse(b.at);
  if (apart !== 0) return apart;
  return a.id < b.id ? -1 : 1;
}

function isProfile(entry: Entry): entry is ProfileEntry {
  return entry.kind === "profile";
}

function isScreen(entry: Entry): entry is ScreenEntry {
  return entry.kind === "screen";
}

/** The newest answer of each profile field that stands on the day. */
export function profileOf(entries: readonly Entry[], day: CivilDate): Profile {
  const facts: Profile = {};
  for (const entry of standing(entries, day, isProfile)) {
    Object.assign(facts, factsOf(entry));
  }
  return facts;
}

function factsOf(entry: ProfileEntry): Profile {
  const {
    v: _v,
    id: _id,
    on: _on,
    at: _at,
    by: _by,
    kind: _kind,
    ...facts
  } = entry;
  return facts;
}

/** The profile entries that stand on the day, oldest first: what a correction takes back. */
export function profileEntries(
  entries: readonly Entry[],
  day: CivilDate,
): readonly ProfileEntry[] {
  return standing(entries, day, isProfile);
}

export interface ScreenAnswers {
  readonly answers: Readonly<Record<string, TopicAnswer>>;
  readonly healed: ScreenEntry["healed"] | undefined;
}

/** The newest answer to each consult-first topic and to the question about healing. */
export function screenOf(
  entries: readonly Entry[],
  day: CivilDate,
): ScreenAnswers {
  const answers: Record<string, TopicAnswer> = {};
  let healed: ScreenEntry["healed"] | undefined;
  for (const entry of standing(entries, day, isScreen)) {
    Object.assign(answers, entry.answers);
    healed = entry.healed ?? healed;
  }
  return { answers, healed };
}

/** Whether there is enough for a decision: the day it ended, or a pregnancy. */
export function isSetUp(profile: Profile): boolean {
  return profile.outcome === "pregnant" || profile.ended !== undefined;
}
