import type { ContactWords } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

/** The region that stands in until she has chosen one: words and no number. */
export const NO_REGION = "other";

/** The address that a tap on a number opens. */
export function callHref({ number, kind }: ContactWords): string {
  const digits = (number ?? "").replaceAll(/[^\d+]/g, "");
  return `${kind === "text" ? "sms" : "tel"}:${digits}`;
}

/** Whom to contact by role: a number to tap where one is known, words where none is. */
export function ContactList({ roles }: { readonly roles: readonly string[] }): JSX.Element {
  const { speaker, profile } = useApp();
  const region = profile.value.region ?? NO_REGION;
  const contacts = roles.flatMap((role) => speaker.value.contacts(role, region));
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

export function ContactCard({ contact }: { readonly contact: ContactWords }): JSX.Element {
  if (contact.number === null)
    return (
      <div class="contact">
        <p class="contact-label">{contact.label}</p>
        <p>{contact.text}</p>
      </div>
    );
  const more = [contact.hours, contact.note].filter((part) => part !== null);
  return (
    <div class="contact">
      <a class="button-call" href={callHref(contact)}>
        <span class="contact-label">{contact.label}</span>
        <span class="call-number">{contact.text}</span>
      </a>
      {more.length === 0 ? null : <p class="small quiet">{more.join(" · ")}</p>}
    </div>
  );
}
