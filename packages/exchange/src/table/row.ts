import type {
  CheckEntry,
  CheckInEntry,
  Entry,
  PainReport,
  RunEntry,
  SessionEntry,
  SessionItem,
  SignAnswers,
  WalkEntry,
} from "@restride/engine";
import type { Cell } from "./cell.ts";

/**
 * Columns by the names that the journal's own fields have (contracts §1): a script that reads them goes on working in
 * every language. `item…` is of one item, the rest of the whole entry, and stands in each of its rows.
 */
export const COLUMNS = [
  "on",
  "kind",
  "item",
  "name",
  "side",
  "sets",
  "reps",
  "seconds",
  "kg",
  "effort",
  "itemSigns",
  "itemPain",
  "minutes",
  "runSeconds",
  "walkSeconds",
  "longestSeconds",
  "metres",
  "left",
  "right",
  "value",
  "warnings",
  "signs",
  "pain",
  "sleepHours",
  "energy",
  "stopped",
  "session",
  "retracted",
  "at",
  "id",
] as const;

export type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/** How a movement and a check are called. */
export interface Names {
  movement(id: string): { readonly name: string };
  check(id: string): { readonly name: string };
}

/** The rows of an entry: one for each item of a session, one for anything else that was done or reported; else none. */
export function rowsOf(entry: Entry, names: Names): readonly Row[] {
  switch (entry.kind) {
    case "session":
      return sessionRows(entry, names);
    case "walk":
      return [{ ...whole(entry), ...walkCells(entry) }];
    case "run":
      return [{ ...whole(entry), ...runCells(entry) }];
    case "check":
      return [{ ...whole(entry), ...checkCells(entry, names) }];
    case "check-in":
      return [{ ...whole(entry), ...checkInCells(entry) }];
    default:
      return [];
  }
}

type Told = SessionEntry | WalkEntry | RunEntry | CheckEntry | CheckInEntry;

function whole({ on, kind, at, id, signs, pain }: Told): Row {
  return { on, kind, at, id, signs: signsText(signs), pain: painText(pain) };
}

function sessionRows(entry: SessionEntry, names: Names): readonly Row[] {
  const { minutes, session, stopped } = entry;
  const own: Row = {
    ...whole(entry),
    minutes,
    session: session ?? null,
    stopped:
      stopped === undefined ? null : `${stopped.movement}: ${stopped.why}`,
  };
  // A session that was stopped before anything was done is told all the same.
  if (entry.items.length === 0) return [own];
  return entry.items.map((item) => ({ ...own, ...itemCells(item, names) }));
}

function itemCells(item: SessionItem, names: Names): Row {
  return {
    item: item.movement,
    name: names.movement(item.movement).name,
    side: item.side ?? null,
    sets: item.sets,
    reps: item.reps ?? null,
    seconds: item.seconds ?? null,
    kg: item.kg ?? null,
    effort: item.effort ?? null,
    itemSigns: signsText(item.signs),
    itemPain: painText(item.pain),
  };
}

function walkCells({ minutes, session, brisk }: WalkEntry): Row {
  return {
    minutes,
    session: session ?? null,
    item: brisk === true ? "brisk-walk" : null,
  };
}

function runCells(entry: RunEntry): Row {
  return {
    runSeconds: entry.runSeconds,
    walkSeconds: entry.walkSeconds ?? null,
    longestSeconds: entry.longestSeconds ?? null,
    metres: entry.metres ?? null,
    effort: entry.effort ?? null,
    session: entry.session ?? null,
  };
}

function checkCells(entry: CheckEntry, names: Names): Row {
  return {
    item: entry.check,
    name: names.check(entry.check).name,
    left: entry.left ?? null,
    right: entry.right ?? null,
    value: entry.value ?? null,
  };
}

function checkInCells(entry: CheckInEntry): Row {
  const { warnings } = entry;
  return {
    warnings:
      warnings === undefined || warnings === "none"
        ? (warnings ?? null)
        : warnings.join(" "),
    sleepHours: entry.sleepHours ?? null,
    energy: entry.energy ?? null,
  };
}

/** `leak=1 ill=2`, or `none`; nothing where the question was not answered. */
function signsText(signs: SignAnswers | undefined): string | null {
  if (signs === undefined || signs === "none") return signs ?? null;
  const told = Object.entries(signs);
  return told.map(([sign, severity]) => `${sign}=${severity}`).join(" ");
}

/** `knee=3 shin=4+spot`, or `none`; nothing where the question was not answered. */
function painText(pains: readonly PainReport[] | undefined): string | null {
  if (pains === undefined) return null;
  if (pains.length === 0) return "none";
  return pains.map(onePain).join(" ");
}

function onePain({ site, score, ...flags }: PainReport): string {
  const set = Object.entries(flags).flatMap(([flag, is]) =>
    is ? [`+${flag}`] : [],
  );
  return `${site}=${score}${set.join("")}`;
}
