import {
  type CivilDate,
  type Entry,
  isCivilDate,
  type RunEntry,
} from "@restride/engine";
import { type LogDraft, noticed, saysWhich } from "../log/draft.ts";
import { partsBody } from "../log/run-part.ts";
import type { EntryBody } from "../store/entry-body.ts";
import { standing } from "../store/profile.ts";

/** What she says of a run outside the plan, or of several that were alike. Signs of `null` are unanswered. */
export interface RanDraft
  extends Pick<
    LogDraft,
    "effort" | "parts" | "signs" | "pain" | "warnings" | "domingAt"
  > {
  /** As typed: dates only once they have been checked. */
  readonly days: readonly string[];
  /** Minutes running, walks left out. */
  readonly minutes: number | null;
  readonly walkMinutes: number | null;
  /** Minutes of the longest bout. */
  readonly longest: number | null;
}

export const NEW_RAN: RanDraft = {
  days: [""],
  minutes: null,
  walkMinutes: null,
  longest: null,
  effort: null,
  parts: null,
  signs: null,
  pain: [],
  warnings: [],
  domingAt: null,
};

const SECONDS_PER_MINUTE = 60;
/** Longer than any run that is meant here (house): more is a slip of the finger. */
export const MOST_MINUTES = 720;

/** Why it cannot be kept yet; the key of the sentence is `ran.problem.<problem>`. */
export type RanProblem =
  | "no-day"
  | "in-future"
  | "before-end"
  | "twice"
  | "time"
  | "too-long"
  | "longest"
  | "sign";

/** The days between which she may have run. */
export interface Span {
  readonly ended: CivilDate;
  readonly today: CivilDate;
}

/** What stands in the way of keeping it; null when nothing does. */
export function ranProblem(draft: RanDraft, span: Span): RanProblem | null {
  const days = draft.days.map((day) => dayProblem(day, span));
  const found = days.find((problem) => problem !== null);
  if (found !== undefined) return found;
  if (new Set(draft.days).size < draft.days.length) return "twice";
  return timeProblem(draft) ?? (saysWhich(draft) ? null : "sign");
}

/** Finds the input that mends it. */
export function fieldOf(
  { days }: RanDraft,
  span: Span,
  problem: Exclude<RanProblem, "sign">,
): string {
  switch (problem) {
    case "time":
    case "too-long":
      return "#ran-minutes";
    case "longest":
      return "#ran-longest";
    case "twice":
      return dayField(days.findIndex((day, at) => days.indexOf(day) < at));
    default:
      return dayField(days.findIndex((day) => dayProblem(day, span) !== null));
  }
}

function dayField(at: number): string {
  return `#ran-day-${at + 1}`;
}

function dayProblem(day: string, { ended, today }: Span): RanProblem | null {
  if (!isCivilDate(day)) return "no-day";
  // Dates compare as text.
  if (day > today) return "in-future";
  return day < ended ? "before-end" : null;
}

function timeProblem(draft: RanDraft): RanProblem | null {
  const { minutes, walkMinutes, longest } = draft;
  const walked = walkMinutes ?? 0;
  if (minutes === null || secondsOf(minutes) < 1 || walked < 0) return "time";
  if (minutes + walked > MOST_MINUTES) return "too-long";
  if (longest === null) return null;
  return secondsOf(longest) < 1 || longest > minutes ? "longest" : null;
}

function secondsOf(minutes: number): number {
  return Math.round(minutes * SECONDS_PER_MINUTE);
}

/** An entry for each day, dated on it; warnings are told of the same day. Nothing while `ranProblem` names one. */
export function ranBodies(draft: RanDraft, span: Span): readonly EntryBody[] {
  if (ranProblem(draft, span) !== null) return [];
  return draft.days.filter(isCivilDate).flatMap((on) => ofDay(draft, on));
}

function ofDay(draft: RanDraft, on: CivilDate): readonly EntryBody[] {
  const { minutes, walkMinutes, longest, effort, parts, warnings } = draft;
  const run: EntryBody = {
    kind: "run",
    on,
    source: "manual",
    runSeconds: secondsOf(minutes ?? 0),
    ...(walkMinutes === null ? {} : { walkSeconds: secondsOf(walkMinutes) }),
    ...(longest === null ? {} : { longestSeconds: secondsOf(longest) }),
    ...(effort === null ? {} : { effort }),
    ...partsBody(parts ?? []),
    ...noticed(draft),
  };
  return warnings.length === 0
    ? [run]
    : [run, { kind: "check-in", on, warnings }];
}

function isRun(entry: Entry): entry is RunEntry {
  return entry.kind === "run";
}

/** The runs that stand, the latest first. */
export function runsWritten(
  entries: readonly Entry[],
  today: CivilDate,
): readonly RunEntry[] {
  return standing(entries, today, isRun).toSorted((a, b) =>
    b.on.localeCompare(a.on),
  );
}
