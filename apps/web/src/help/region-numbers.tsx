import type { JSX } from "preact";
import { ContactCard } from "../care/contact-card.tsx";
import type { HelpProps } from "./help-page.tsx";
import { sayOf } from "../frame/say.ts";

/** Roles that a region may list numbers for, most urgent first. */
const ROLES = [
  "emergency-number",
  "urgent-line",
  "crisis-line",
  "support-line",
];

/** All numbers of every region; the app's own links lead to hers. */
export function RegionNumbers({ speaks, regions }: HelpProps): JSX.Element {
  const say = sayOf(speaks);
  return (
    <section class="stack" aria-labelledby="numbers">
      <h2 id="numbers">{say("help.numbers.title")}</h2>
      <p class="hint">{say("help.self-check")}</p>
      {regions.regions.map(({ id }) => (
        <section
          key={id}
          class="card region stack"
          id={`region-${id}`}
          aria-label={speaks.region(id).name}
        >
          <h3>{speaks.region(id).name}</h3>
          <ul class="plain-list contacts">
            {ROLES.flatMap((role) =>
              speaks.contacts(role, id).map((contact) => (
                <li key={`${contact.label}${contact.kind}`}>
                  <ContactCard contact={contact} />
                  <p class="small quiet">
                    {contact.number === null || role === "support-line"
                      ? contact.fallback
                      : say("help.nobody", { fallback: contact.fallback })}
                  </p>
                  {contact.lastVerified === null ? null : (
                    <p class="small quiet">{contact.checked}</p>
                  )}
                </li>
              )),
            )}
          </ul>
        </section>
      ))}
      <p>{say("contact.region.wrong")}</p>
    </section>
  );
}
