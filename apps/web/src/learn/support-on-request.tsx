import type { JSX } from "preact";
import { ContactCard } from "../care/contact-card.tsx";
import { NO_REGION } from "../care/contact-list.tsx";
import { useApp } from "../frame/app-context.ts";

/** Support after a loss: in that voice alone, folded until she asks, and only where a number is known. */
export function SupportOnRequest(): JSX.Element | null {
  const { say, speaker, profile } = useApp();
  const contacts = speaker.value.support(profile.value.region ?? NO_REGION);
  if (contacts.length === 0) return null;
  return (
    <details class="card folded">
      <summary>
        <h2>{say("help.support.title")}</h2>
      </summary>
      <div class="stack">
        <p class="quiet">{speaker.value.line("help.support.line")}</p>
        <ul class="plain-list contacts">
          {contacts.map((contact) => (
            <li key={`${contact.label}${contact.kind}`} class="stack">
              <ContactCard contact={contact} />
              <p class="small quiet">{contact.fallback}</p>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
