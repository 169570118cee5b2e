import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

interface Props {
  readonly roles: readonly string[];
}

/** Whom to contact: a number to tap where one is known, words where none is. */
export function ContactList({ roles }: Props): JSX.Element {
  const { speaker, profile } = useApp();
  const { region = "other" } = profile.value;
  const contacts = roles.flatMap((role) => speaker.value.contacts(role, region));
  return (
    <ul class="plain-list contacts">
      {contacts.map((contact) => (
        <li key={`${contact.label}${contact.kind}`} class="stack">
          {contact.number === null ? (
            <p>
              <strong>{contact.label}</strong> {contact.note}
            </p>
          ) : (
            <a class="button-call" href={`${contact.kind === "text" ? "sms" : "tel"}:${contact.number.replaceAll(/[^\d+]/g, "")}`}>
              <span class="call-number">{contact.number}</span>
              <span>{contact.label}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
