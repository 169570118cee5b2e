import type { Decision } from "@restride/engine";
import type { CareWords, ContactWords } from "@restride/words";
import { bullet, wrap } from "./layout.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** What to do at a warning sign, and whom to contact, most urgent first; nothing else. Empty when there is none. */
export function careLines(decision: Decision, view: View): readonly string[] {
  const { say, style } = view;
  const care = say.care(decision, view.region);
  if (care === null) return [];
  const date =
    view.ended === null || care.level === "call-soon"
      ? []
      : [say.text("care.emergency.date", { date: say.date(view.ended) })];
  const [first = "", ...rest] = care.lines;
  return [
    ...wrap(care.title, style.width).map(style.alarm),
    "",
    ...[first, ...date, ...rest].flatMap((line) => wrap(line, style.width)),
    ...wrap(
      say.text("cli.reported", { signs: care.signs.join("; ") }),
      style.width,
    ),
    "",
    style.bold(say.text("cli.call")),
    ...care.contacts.flatMap((contact) =>
      contactLines(contact, care.level, view),
    ),
  ];
}

function contactLines(
  contact: ContactWords,
  level: CareWords["level"],
  view: View,
): readonly string[] {
  const { say, style } = view;
  const { number, text, label, hours, note, fallback, checked } = contact;
  const head = bullet(
    number === null ? label : `${style.alarm(text)} · ${label}`,
    style.width,
    "·",
    MARGIN,
  );
  const reach =
    number === null
      ? [text, fallback]
      : [hours, note, say.text("cli.no-answer", { fallback })];
  // In a hurry nobody looks a number up first.
  const facts = [...reach, level === "call-soon" ? checked : null].flatMap(
    (fact) => (fact === null ? [] : [sentence(fact)]),
  );
  return [
    ...head,
    ...wrap(facts.join(" "), style.width, {
      first: MARGIN.repeat(2),
      rest: MARGIN.repeat(2),
    }).map(style.dim),
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
