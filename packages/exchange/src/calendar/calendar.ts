import {
  type CivilDate,
  decide,
  type Entry,
  parseInstant,
} from "@restride/engine";
import { ICalCalendar, ICalEventTransparency } from "ical-generator";
import { type Exported, isCareOnly, type Subject } from "../subject.ts";
import { eventId } from "./event-id.ts";
import { type Planned, plannedSessions } from "./planned.ts";

export interface CalendarOptions {
  /** From the day on. */
  readonly weeks: number;
  /** No title or text says anything of a body or of exercise. */
  readonly isNeutral: boolean;
}

const PRODUCT = "//Restride//Restride//EN";
/** Some calendars show where an event came from. */
const NEUTRAL_PRODUCT = "//Calendar//Calendar//EN";

/**
 * The sessions to come as a calendar (RFC 5545), each as a whole day that leaves the day free: the plan says which day,
 * never which hour, and a day has no zone and no summer hour that could move it.
 */
export function calendarFile(
  subject: Subject,
  options: CalendarOptions,
): Exported {
  const { program, journal, day, say } = subject;
  const result = decide(program, journal, day);
  if (!result.ok) return result;
  const today = result.decision;
  const planned = isCareOnly(today)
    ? []
    : plannedSessions({ program, journal, today }, options.weeks);
  if (planned.length === 0)
    return { ok: false, refusal: { code: "nothing-planned" } };
  const calendar = new ICalCalendar({
    prodId: options.isNeutral ? NEUTRAL_PRODUCT : PRODUCT,
    ...(options.isNeutral ? {} : { name: say.text("app.name") }),
  });
  const made = {
    stamp: stampOf(journal.entries, day),
    owner: ownerOf(journal.entries),
  };
  for (const each of planned)
    addEvent(calendar, each, { ...subject, ...options, ...made });
  return { ok: true, text: `${calendar.toString()}\r\n` };
}

interface Making extends Subject, CalendarOptions {
  readonly stamp: Date;
  readonly owner: string;
}

function addEvent(
  calendar: ICalCalendar,
  { day, session }: Planned,
  { say, isNeutral, stamp, owner }: Making,
): void {
  const minutes = say.minutes(session.minutes);
  const title = isNeutral
    ? say.text("export.calendar.neutral", { minutes })
    : say.text("export.calendar.event", {
        kind: say.text(`kind.${session.kind}`),
        minutes,
      });
  calendar.createEvent({
    id: eventId(owner, session.id),
    stamp,
    start: midnight(day),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: title,
    ...(isNeutral ? {} : { description: say.text("export.calendar.note") }),
  });
}

/** The generator writes the UTC parts of an instant, so that no machine's zone can move the day. */
function midnight(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** When what the file tells was last known to be so; never the clock, so that the same journal gives the same bytes. */
function stampOf(entries: readonly Entry[], day: CivilDate): Date {
  const instants = entries
    .filter((entry) => entry.on <= day)
    .map((entry) => parseInstant(entry.at)?.epochMs ?? 0);
  return new Date(
    instants.reduce((last, at) => Math.max(last, at), midnight(day).getTime()),
  );
}

/** The id that was made first: no later entry has a lesser one. */
function ownerOf(entries: readonly Entry[]): string {
  return entries.reduce(
    (least, { id }) => (least === "" || id < least ? id : least),
    "",
  );
}
