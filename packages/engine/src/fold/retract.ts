import type {
  Entry,
  PainReport,
  RetractEntry,
  ScreenEntry,
  SignMap,
} from "../type/entry.ts";
import type { ProgramIndex } from "../program-index.ts";
import { joinCheckIns } from "./check-in.ts";
import { stampOf } from "./stamp.ts";

/** Signs whose report calls for care by itself. */
const CARE_SIGNS = ["bulge", "scar-pain", "bleeding", "bleeding-up"] as const;
const MS_PER_MINUTE = 60_000;

/**
 * The entries that stand after every `retract` has been heard. A retract takes back only its own
 * writer's entry, never another retract, and never something that calls for care unless it was
 * written at once and answered again (S-RETRACT).
 */
export function standingEntries(
  index: ProgramIndex,
  entries: readonly Entry[],
): readonly Entry[] {
  const retracts = entries.filter((entry) => entry.kind === "retract");
  if (retracts.length === 0) return entries;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const gone = new Set<string>();
  for (const retract of retracts) {
    const target = byId.get(retract.entry);
    if (
      target === undefined ||
      target.kind === "retract" ||
      target.by !== retract.by
    )
      continue;
    const ids = careIds(index, target);
    if (ids.size === 0 || isAtOnce(index, retract, target, ids, entries))
      gone.add(target.id);
  }
  return entries.filter((entry) => !gone.has(entry.id));
}

/** What in an entry calls for care: `warning:`, `sign:`, `pain:`, `topic:` and `history:` keys. */
function careIds(index: ProgramIndex, entry: Entry): Set<string> {
  const ids = new Set<string>();
  if (entry.kind === "screen") addTopics(ids, entry);
  if (entry.kind === "profile") {
    for (const past of entry.history ?? [])
      if (index.history.get(past)?.topic != null) ids.add(`history:${past}`);
  }
  if (
    entry.kind === "check-in" &&
    entry.warnings !== undefined &&
    entry.warnings !== "none"
  ) {
    for (const warning of entry.warnings) ids.add(`warning:${warning}`);
  }
  if (
    entry.kind === "check-in" ||
    entry.kind === "session" ||
    entry.kind === "run" ||
    entry.kind === "walk" ||
    entry.kind === "check"
  ) {
    addSigns(ids, entry.signs);
    addPains(index, ids, entry.pain);
  }
  if (entry.kind === "session") {
    for (const item of entry.items) {
      addSigns(ids, item.signs);
      addPains(index, ids, item.pain);
    }
  }
  return ids;
}

function addTopics(ids: Set<string>, entry: ScreenEntry): void {
  for (const [topic, answer] of Object.entries(entry.answers ?? {})) {
    if (answer === "now" || answer === "past") ids.add(`topic:${topic}`);
  }
}

function addSigns(ids: Set<string>, signs: "none" | SignMap | undefined): void {
  if (signs === undefined || signs === "none") return;
  for (const sign of CARE_SIGNS)
    if ((signs[sign] ?? 0) > 0) ids.add(`sign:${sign}`);
}

function addPains(
  index: ProgramIndex,
  ids: Set<string>,
  pains: readonly PainReport[] | undefined,
): void {
  for (const pain of pains ?? []) {
    const site = index.sites.get(pain.site);
    const plain =
      site !== undefined &&
      site.class === "muscle" &&
      site.asks === null &&
      !site.back &&
      pain.score < index.program.numbers.painCall;
    if (pain.score > 0 && (!plain || pain.limp === true))
      ids.add(`pain:${pain.site}`);
  }
}

function isAtOnce(
  index: ProgramIndex,
  retract: RetractEntry,
  target: Entry,
  ids: ReadonlySet<string>,
  entries: readonly Entry[],
): boolean {
  const written = stampOf(retract).at;
  const delay = written - stampOf(target).at;
  if (delay < 0 || delay > index.program.numbers.retractMinutes * MS_PER_MINUTE)
    return false;
  const later = entries.filter(
    (entry) => entry.id !== target.id && stampOf(entry).at > written,
  );
  return [...ids].every((id) => later.some((entry) => answersNo(entry, id)));
}

function answersNo(entry: Entry, id: string): boolean {
  const cut = id.indexOf(":");
  const kind = id.slice(0, cut);
  const name = id.slice(cut + 1);
  if (kind === "topic")
    return entry.kind === "screen" && entry.answers?.[name] === "no";
  if (kind === "history") {
    return (
      entry.kind === "profile" &&
      entry.history !== undefined &&
      !entry.history.some((past) => past === name)
    );
  }
  if (entry.kind !== "check-in") return false;
  const joined = joinCheckIns([entry]);
  if (joined === null || !joined.complete) return false;
  if (kind === "warning") return !joined.warnings.has(name);
  if (kind === "pain") return (joined.pains.get(name)?.score ?? 0) === 0;
  return [...joined.signs].every(
    ([sign, severity]) => sign !== name || severity === 0,
  );
}
