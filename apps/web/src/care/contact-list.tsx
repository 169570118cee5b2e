import type { JSX } from "preact";
import { ContactCard } from "./contact-card.tsx";
import { useApp } from "../frame/app-context.ts";
import { NO_REGION } from "./view-model.ts";

/** Whom to contact by role: a number to tap where one is known, words where none is. */
export function ContactList({
  roles,
}: {
  readonly roles: readonly string[];
}): JSX.Element {
  const { speaker, profile } = useApp();
  const region = profile.value.region ?? NO_REGION;
  const contacts = roles.flatMap((role) =>
    speaker.value.contacts(role, region),
  );
  return (
    <ul class="plain-list contacts">
      {contacts.map((contact) => (
        <li key={`${contact.label}${contact.kind}`}>
          <ContactCard contact={contact} />
        </li>
      ))}
    </ul>
  );
}
