import { supportFor } from "@restride/words/support";
import type { JSX } from "preact";
import { ContactCard } from "../care/contact-card.tsx";
import { SupportList } from "../care/support-list.tsx";
import { sayOf } from "../frame/say.ts";
import type { HelpProps } from "./help-page.tsx";

/** Lines for talking come first; a region without one has its crisis line for that. */
const TALK_ROLES = ["support-line", "crisis-line"] as const;

/** Someone to talk to, with the numbers of every region; and what not everybody wants to see, folded. */
export function TalkSection(props: HelpProps): JSX.Element {
  const { speaks } = props;
  const say = sayOf(speaks);
  return (
    <section class="stack" aria-labelledby="talk">
      <h2 id="talk">{say("help.talk.title")}</h2>
      <p>{say("help.talk.line")}</p>
      <p>
        <strong>{say("help.harm")}</strong>
      </p>
      <TalkNumbers {...props} />
      <SupportFold {...props} />
      <p class="quiet">{say("help.app")}</p>
    </section>
  );
}

function TalkNumbers({ speaks, regions }: HelpProps): JSX.Element {
  return (
    <ul class="plain-list stack-wide">
      {regions.regions.map(({ id }) => {
        const known = TALK_ROLES.flatMap((role) =>
          speaks.contacts(role, id),
        ).filter(({ number }) => number !== null);
        const shown =
          known.length > 0 ? known : speaks.contacts("support-line", id);
        return (
          <li key={id} class="stack">
            <h3>{speaks.region(id).name}</h3>
            <ul class="plain-list contacts">
              {shown.map((contact) => (
                <li key={`${contact.label}${contact.kind}`}>
                  <ContactCard contact={contact} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** Numbers by region, and once for all in words. Absent in a voice that it is not meant for. */
function SupportFold({ speaks, regions }: HelpProps): JSX.Element | null {
  const say = sayOf(speaks);
  const byRegion = regions.regions.map(({ id }) => ({
    id,
    known: supportFor(speaks, regions, id).filter(
      ({ number }) => number !== null,
    ),
  }));
  const inWords = supportFor(speaks, regions, "other").filter(
    ({ number }) => number === null,
  );
  if (inWords.length === 0) return null;
  return (
    <details class="card folded">
      <summary>
        <h3>{say("help.support.title")}</h3>
      </summary>
      <div class="stack">
        <p class="quiet">{say("help.support.line")}</p>
        {byRegion
          .filter(({ known }) => known.length > 0)
          .map(({ id, known }) => (
            <div key={id} class="stack">
              <h4>{speaks.region(id).name}</h4>
              <SupportList contacts={known} />
            </div>
          ))}
        <SupportList contacts={inWords} />
      </div>
    </details>
  );
}
