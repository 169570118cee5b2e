import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { ContactCard } from "./contact-card.tsx";
import { NO_REGION } from "./view-model.ts";

/** Call-soon: what to do within a day or two, while the gentle part goes on. */
export function CareCard({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { speaker, profile, say } = useApp();
  const words = speaker.value.care(decision, profile.value.region ?? NO_REGION);
  if (words === null) return null;
  return (
    <section class="card card-care stack" aria-labelledby="care">
      <h2 id="care">{words.title}</h2>
      <ul class="care-signs" aria-label={say("care.signs")}>
        {words.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="plain-list contacts">
        {words.contacts.map((contact) => (
          <li key={`${contact.label}${contact.kind}`}>
            <ContactCard contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}
