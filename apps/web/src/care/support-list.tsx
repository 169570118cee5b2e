import type { ContactWords } from "@restride/words";
import type { JSX } from "preact";
import { ContactCard } from "./contact-card.tsx";

/** Each contact with what to do when nobody answers. */
export function SupportList({
  contacts,
}: {
  readonly contacts: readonly ContactWords[];
}): JSX.Element {
  return (
    <ul class="plain-list contacts">
      {contacts.map((contact) => (
        <li key={`${contact.label}${contact.kind}`} class="stack">
          <ContactCard contact={contact} />
          <p class="small quiet">{contact.fallback}</p>
        </li>
      ))}
    </ul>
  );
}
