import type { Decision } from "@restride/engine";
import type { ContactWords } from "@restride/words";
import { bullet, wrap } from "./layout.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** What to do at a warning sign, and whom to contact, most urgent first; nothing else. Empty when there is none. */
export function careLines(decision: Decision, view: View): readonly string[] {
  const { say, style } = view;
  const care = say.care(decision, view.region);
  if (care === null) return [];
  const date = view.ended === null || care.level === "call-soon" ? [] : [say.text("care.emergency.date", { date: say.date(view.ended) })];
  const [first = "", ...rest] = care.lines;
  return [
    ...wrap(care.title, style.width).map(style.alarm),
    "",
    ...[first, ...date, ...rest].flatMap((line) => wrap(line, style.width)),
    ...wrap(say.text("cli.reported", { signs: care.signs.join("; ") }), style.width),
    "",
    style.bold(say.text("cli.call")),
    ...care.contacts.flatMap((contact) => contactLines(contact, view)),
  ];
}

function contactLines(contact: ContactWords, view: View): readonly string[] {
  const { style } = view;
  const number = contact.number === null ? "" : `${style.alarm(contact.text)} · `;
  const head = bullet(`${number}${contact.label}`, style.width, "·", MARGIN);
  const words = contact.number === null ? [contact.text] : [];
  const facts = [...words, contact.hours, contact.note, contact.fallback, contact.checked].flatMap((text) => (text === null ? [] : [sentence(text)]));
  return [...head, ...wrap(facts.join(" "), style.width, { first: MARGIN.repeat(2), rest: MARGIN.repeat(2) }).map(style.dim)];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
