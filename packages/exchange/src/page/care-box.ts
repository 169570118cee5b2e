import type { Decision } from "@restride/engine";
import type { CareWords, ContactWords, Speaker } from "@restride/words";
import type { Person } from "../person.ts";
import { html, type Markup } from "./markup.ts";

/** What to do at a warning sign, and whom to call; null when there is none. */
export function careBox(
  decision: Decision,
  say: Speaker,
  { region, ended }: Pick<Person, "region" | "ended">,
): Markup | null {
  const care = say.care(decision, region);
  if (care === null) return null;
  const [first = "", ...rest] = care.lines;
  const date =
    ended === null || care.level === "call-soon"
      ? []
      : [say.text("care.emergency.date", { date: say.date(ended) })];
  return html`<section class="call">
<h2>${care.title}</h2>
${[first, ...date, ...rest].map(
  (line) => html`<p>${line}</p>
`,
)}<p class="quiet">${say.text("export.reported", { signs: care.signs.join("; ") })}</p>
<ul>
${care.contacts.map((contact) => contactLine(contact, care.level, say))}</ul>
</section>`;
}

function contactLine(
  contact: ContactWords,
  level: CareWords["level"],
  say: Speaker,
): Markup {
  const { number, text, label, hours, note, fallback, checked } = contact;
  const reach =
    number === null
      ? [text, fallback]
      : [hours, note, say.text("export.nobody", { fallback })];
  // In a hurry nobody looks a number up first.
  const facts = [...reach, level === "call-soon" ? checked : null];
  const head =
    number === null
      ? html`<span class="name">${label}</span>`
      : html`<span class="number">${text}</span> ${label}`;
  return html`<li>${head}${facts.map((fact) => (fact === null ? null : html`<br>${fact}`))}</li>
`;
}
