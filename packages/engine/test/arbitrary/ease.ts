import type { Entry, Severity, SignId, Unread } from "../../src/index.ts";
import { decide } from "../../src/index.ts";
import { program } from "../kit/story.ts";
import {
  aboutOf,
  eveningEntry,
  noticed,
  type Report,
  tellsOf,
} from "./change.ts";
import { dateOf, dayOf } from "./draft.ts";
import { forgotten } from "./forget.ts";
import { entriesOf, morningOf, type Plot } from "./journal.ts";
import { offersBeyond, standsAbove } from "./permit.ts";
import { replay } from "./replay.ts";

/** What one more report, or one answer less, makes easier: nothing ever should. */

/** Days after a report on which it must not have made anything easier. */
const AFTERWARDS = 10;
/** Days before it in which the same told already makes it another story. */
const BEFORE = 3;

/** What a report opens that a weaker one does not: on its day what is offered, later what is permitted. */
export function easedBy(
  plot: Plot,
  { stronger, weaker, about }: Report,
  offset: number,
): readonly string[] {
  const day = Math.max(0, plot.day + offset);
  const entries = entriesOf(plot);
  const more = [...entries, eveningEntry(weaker, day)];
  const less = [...entries, eveningEntry(stronger, day)];
  const until = day + (isAlone(entries, about, day) ? AFTERWARDS : 0);
  return [
    ...compared(
      [morningOf(more, day), morningOf(less, day)],
      [day, day],
      offersBeyond,
    ),
    ...compared([more, less], [day, until], standsAbove),
  ];
}

/** What a sign noticed in the course of an exercise opens that none noticed does not. */
export function easedByNoticing(
  plot: Plot,
  pick: number,
  sign: SignId,
  strength: Severity,
): readonly string[] {
  const entries = entriesOf(plot);
  const from = dateOf(plot.day - 12);
  const able = entries.filter(
    (entry) => entry.on >= from && noticed(entry, sign, strength) !== null,
  );
  const chosen = able[pick % Math.max(1, able.length)];
  if (chosen === undefined) return [];
  const told = entries.map((entry) =>
    entry === chosen ? (noticed(entry, sign, strength) ?? entry) : entry,
  );
  const day = dayOf(chosen);
  const until = day + (isAlone(entries, aboutOf(sign), day) ? AFTERWARDS : 0);
  return compared([entries, told], [day, until], standsAbove).map(
    (text) => `${chosen.kind} of day ${day}: ${text}`,
  );
}

/** What the second of two journals permits beyond the first, day by day. */
function compared(
  [more, less]: readonly [readonly Entry[], readonly Entry[]],
  [from, to]: readonly [number, number],
  beyond: typeof standsAbove,
): readonly string[] {
  const others = replay(less, from, to);
  return replay(more, from, to).flatMap((decision, place) => {
    const other = others[place] ?? null;
    if (decision === null || other === null) return [];
    return beyond(other, decision).map(
      (text) => `day ${from + place}: ${text}`,
    );
  });
}

/** The same told again near by is another story: a lasting sign is one, a growing pain is new. */
function isAlone(
  entries: readonly Entry[],
  about: string | null,
  day: number,
): boolean {
  const from = dateOf(day - BEFORE);
  const to = dateOf(day + AFTERWARDS);
  return entries.every(
    (entry) => entry.on < from || entry.on > to || !tellsOf(entry, about),
  );
}

/** What a line that could not be read opens, dated its day or not dated at all. */
export function easedByUnread(
  plot: Plot,
  offset: number,
  isDated: boolean,
): readonly string[] {
  const day = plot.day + offset;
  const date = dateOf(day);
  const entries = entriesOf(plot);
  const unread: Unread = {
    line: 1,
    path: "",
    reason: "not-json",
    id: null,
    on: isDated ? date : null,
    writtenOn: null,
    after: isDated ? null : Number.POSITIVE_INFINITY,
    params: {},
  };
  const more = decide(program, { entries, unread: [] }, date);
  const less = decide(program, { entries, unread: [unread] }, date);
  if (!more.ok || !less.ok) return more.ok === less.ok ? [] : ["refused"];
  const { level, unread: told } = less.decision;
  return [
    ...offersBeyond(less.decision, more.decision),
    ...(told.length === 1 ? [] : ["not told"]),
    ...(level === "go" || level === "ease" ? [`level ${level}`] : []),
  ];
}

/** What leaving out one answer that was given as none opens, by its day and what was left out. */
export function easedByForgetting(
  plot: Plot,
  pick: number,
  part: number,
): readonly string[] {
  const entries = entriesOf(plot);
  const change = forgotten(entries, plot.day - 12, pick, part);
  if (change === null) return [];
  const { day, what } = change;
  const pair = [entries, change.entries] as const;
  return [
    ...compared(
      [morningOf(pair[0], day), morningOf(pair[1], day)],
      [day, day],
      offersBeyond,
    ),
    ...compared(pair, [day, day + AFTERWARDS], standsAbove),
  ].map((text) => `${what}: ${text}`);
}
