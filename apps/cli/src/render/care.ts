import type { Care } from "@restride/engine";
import { HEADING } from "./label.ts";
import { bullet, wrap } from "./layout.ts";
import type { View } from "./view.ts";

/** What was reported and who to call, most urgent first; nothing else. */
export function careLines(care: Care, view: View): readonly string[] {
  const { say, style } = view;
  const signs = care.signs.flatMap((sign) => bullet(say.warning(sign), style.width, "·", "  "));
  return [...signs, "", style.bold(HEADING.call), ...care.contacts.flatMap((role) => contactLines(role, view))];
}

function contactLines(role: string, view: View): readonly string[] {
  const { say, style } = view;
  const contact = say.contact(role, view.region);
  if (typeof contact === "string") return wrap(contact, style.width, { first: "  ", rest: "  " });
  const number = contact.number === null ? "" : `  ${style.alarm(contact.number)}`;
  return wrap(`${contact.label}${number}${contact.note === null ? "" : `  ${contact.note}`}`, style.width, { first: "  ", rest: "    " });
}
