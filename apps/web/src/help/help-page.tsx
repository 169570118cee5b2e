import type { Program } from "@restride/engine";
import type { Regions } from "@restride/program";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { callHref } from "../care/call-href.ts";
import { PartnerCard } from "./partner-card.tsx";
import { RegionNumbers } from "./region-numbers.tsx";
import { SignList } from "./sign-list.tsx";
import { TalkSection } from "./talk-section.tsx";
import { sayOf } from "../frame/say.ts";

export interface HelpProps {
  readonly speaks: DaySpeaker;
  readonly program: Program;
  readonly regions: Regions;
}

/** Warning signs, numbers for every region and the card for someone close: one plain page. */
export function HelpPage(props: HelpProps): JSX.Element {
  const { speaks, regions } = props;
  const say = sayOf(speaks);
  return (
    <>
      <header class="bar top">
        <a class="brand" href="/">
          {say("app.name")}
        </a>
        <a class="bar-help" id="hide" href="/notes.html">
          {say("app.hide")}
        </a>
        <a class="bar-help" href="/">
          {say("help.back")}
        </a>
      </header>
      <main class="pane help stack-wide">
        <h1>{say("help.title")}</h1>
        <p class="lead">{say("help.now")}</p>
        <section class="stack" aria-labelledby="now">
          <h2 id="now">{say("help.level.emergency")}</h2>
          <ul class="plain-list call-grid">
            {regions.regions.map(({ id }) => {
              const contact = speaks.contact("emergency-number", id);
              return (
                <li key={id}>
                  {contact.number === null ? (
                    <p class="button-call">
                      <span class="contact-label">
                        {speaks.region(id).name}
                      </span>
                      <span class="call-number">
                        {say("help.number.local")}
                      </span>
                    </p>
                  ) : (
                    <a class="button-call" href={callHref(contact)}>
                      <span class="contact-label">
                        {speaks.region(id).name}
                      </span>
                      <span class="call-number">{contact.number}</span>
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
          <p>{say("care.emergency.say")}</p>
        </section>
        <nav aria-label={say("help.jump")}>
          <ul class="plain-list chips">
            {(["signs", "talk", "numbers", "card"] as const).map((part) => (
              <li key={part}>
                <a class="chip" href={`#${part}`}>
                  {say(TITLES[part])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SignList {...props} />
        <TalkSection {...props} />
        <RegionNumbers {...props} />
        <PartnerCard {...props} />
      </main>
    </>
  );
}

const TITLES = {
  signs: "help.signs.title",
  talk: "help.talk.title",
  numbers: "help.numbers.title",
  card: "help.partner.title",
} as const;
