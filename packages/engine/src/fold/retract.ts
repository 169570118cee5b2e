import type {
  CheckInEntry,
  Entry,
  PainReport,
  RetractEntry,
  SignAnswers,
} from "../type/entry.ts";
import type { ProgramIndex } from "../program-index.ts";
import { isBackSign } from "../sign/pain.ts";
import { siteOf } from "../sign/site.ts";
import { joinCheckIns, warningsOf } from "./check-in.ts";
import { stampOf } from "./stamp.ts";

/** Signs whose report calls for care by itself. */
const CARE_SIGNS = ["bulge", "scar-pain", "bleeding", "bleeding-up"] as const;
const PERIOD_KEY = "period:";
const MS_PER_MINUTE = 60_000;

/** A retract that was heard: of its own writer's entry, and of no other retract. */
interface Taken {
  readonly retract: RetractEntry;
  readonly target: Entry;
}

/** What stands once every `retract` has been heard. */
export interface Heard {
  readonly standing: readonly Entry[];
  /** Entries that were taken back. */
  readonly gone: readonly Entry[];
  /** Ids of entries that were taken back and stand all the same. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Hears every `retract`. It takes back only its own writer's entry, never another retract, and never
 * something that calls for care unless it was written at once and answered again (S-RETRACT).
 */
export function hearRetracts(
  index: ProgramIndex,
  entries: readonly Entry[],
): Heard {
  const taken = takenBack(entries);
  if (taken.length === 0)
    return { standing: entries, gone: [], kept: new Set() };
  const targets = new Set(taken.map(({ target }) => target.id));
  const answers = entries.filter((entry) => !targets.has(entry.id));
  const gone = new Set<string>();
  for (const one of taken) {
    const ids = careIds(index, one.target);
    if (ids.size === 0 || isAtOnce(index, one, ids, answers))
      gone.add(one.target.id);
  }
  return {
    standing: entries.filter((entry) => !gone.has(entry.id)),
    gone: entries.filter((entry) => gone.has(entry.id)),
    kept: new Set([...targets].filter((id) => !gone.has(id))),
  };
}

function takenBack(entries: readonly Entry[]): readonly Taken[] {
  const retracts = entries.filter((entry) => entry.kind === "retract");
  if (retracts.length === 0) return [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return retracts.flatMap((retract) => {
    const target = byId.get(retract.entry);
    const isHeard =
      target !== undefined &&
      target.kind !== "retract" &&
      target.by === retract.by;
    return isHeard ? [{ retract, target }] : [];
  });
}

/** What in an entry calls for care: `warning:`, `sign:`, `pain:`, `topic:`, `history:` and `period:` keys. */
function careIds(index: ProgramIndex, entry: Entry): Set<string> {
  const ids = new Set(keysOf(index, entry));
  for (const { signs, pain } of reportsOf(entry)) {
    addSigns(ids, signs);
    addPains(index, ids, pain);
  }
  return ids;
}

/** Keys of warnings, topics and history that an entry answers with yes. */
function keysOf(index: ProgramIndex, entry: Entry): readonly string[] {
  switch (entry.kind) {
    case "screen":
      return Object.entries(entry.answers ?? {}).flatMap(([topic, answer]) =>
        answer === "now" || answer === "past" ? [`topic:${topic}`] : [],
      );
    case "profile":
      return (entry.history ?? []).flatMap((past) =>
        index.history.get(past)?.topic == null ? [] : [`history:${past}`],
      );
    case "check-in":
      return [
        ...warningsOf(entry).map((warning) => `warning:${warning}`),
        ...(mayBleedPregnant(entry) ? [PERIOD_KEY] : []),
      ];
    default:
      return [];
  }
}

/** A period, or perhaps one, that is bleeding in a pregnancy: unless it says itself that she is not. */
function mayBleedPregnant({ period, pregnant }: CheckInEntry): boolean {
  return pregnant !== "no" && (period === "yes" || period === "unsure");
}

interface Report {
  readonly signs?: SignAnswers;
  readonly pain?: readonly PainReport[];
}

function reportsOf(entry: Entry): readonly Report[] {
  switch (entry.kind) {
    case "check-in":
    case "walk":
    case "run":
    case "check":
      return [entry];
    case "session":
      return [entry, ...entry.items];
    default:
      return [];
  }
}

function addSigns(ids: Set<string>, signs: SignAnswers | undefined): void {
  if (signs === undefined || signs === "none") return;
  for (const sign of CARE_SIGNS)
    if ((signs[sign] ?? 0) > 0) ids.add(`sign:${sign}`);
}

function addPains(
  index: ProgramIndex,
  ids: Set<string>,
  pains: readonly PainReport[] | undefined,
): void {
  for (const pain of pains ?? [])
    if (callsForCare(index, pain)) ids.add(`pain:${pain.site}`);
}

/** Whether a pain calls for care, or would if what brought it on was told elsewhere. */
function callsForCare(index: ProgramIndex, pain: PainReport): boolean {
  const site = siteOf(index, pain.site);
  if (isBackSign(site, pain)) return true;
  if (pain.score === 0) return false;
  if (site.asks !== null) return true;
  if (site.class === "pelvic") return false;
  return (
    site.class !== "muscle" ||
    pain.limp === true ||
    pain.score >= index.program.numbers.painCall
  );
}

function isAtOnce(
  index: ProgramIndex,
  { retract, target }: Taken,
  ids: ReadonlySet<string>,
  answers: readonly Entry[],
): boolean {
  const written = stampOf(retract).at;
  const delay = written - stampOf(target).at;
  if (delay < 0 || delay > index.program.numbers.retractMinutes * MS_PER_MINUTE)
    return false;
  const later = answers.filter(
    (entry) =>
      stampOf(entry).at > written && stampOf(entry).on >= stampOf(target).on,
  );
  return [...ids].every((id) => later.some((entry) => answersNo(entry, id)));
}

/** Whether an entry answers no to what a key names. */
function answersNo(entry: Entry, key: string): boolean {
  const cut = key.indexOf(":");
  const kind = key.slice(0, cut);
  const id = key.slice(cut + 1);
  if (kind === "topic")
    return entry.kind === "screen" && entry.answers?.[id] === "no";
  if (kind === "history")
    return (
      entry.kind === "profile" &&
      entry.history !== undefined &&
      !entry.history.some((past) => past === id)
    );
  return answersNoToday(entry, key);
}

/** A complete check-in that does not tell of the sign, pain or warning again. */
function answersNoToday(entry: Entry, key: string): boolean {
  if (entry.kind !== "check-in") return false;
  const joined = joinCheckIns([entry]);
  if (joined?.complete !== true) return false;
  return key === PERIOD_KEY
    ? joined.periodTold === null
    : !joined.told.has(key);
}
