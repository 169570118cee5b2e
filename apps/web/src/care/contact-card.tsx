import type { ContactWords } from "@restride/words";
import type { JSX } from "preact";
import { callHref } from "./call-href.ts";

/** One contact: a number to tap, or how to reach someone whose number we cannot know. */
export function ContactCard({
  contact,
}: {
  readonly contact: ContactWords;
}): JSX.Element {
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
