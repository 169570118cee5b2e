import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href, type ScreenName } from "../frame/route.ts";
import { VoiceSwitch } from "./voice-switch.tsx";

interface Link {
  readonly screen: ScreenName;
  readonly name: TextKey;
}

/** Everything that is not a place of its own, in groups; a screen is found here under its heading. */
const GROUPS: readonly {
  readonly name: TextKey;
  readonly links: readonly Link[];
}[] = [
  {
    name: "more.you",
    links: [
      { screen: "answers", name: "answers.title" },
      { screen: "go-ahead", name: "help.go-ahead.add" },
      { screen: "ran", name: "more.ran" },
    ],
  },
  {
    name: "more.read",
    links: [
      { screen: "movement", name: "more.movements" },
      { screen: "sample", name: "welcome.sample" },
    ],
  },
  { name: "more.app", links: [{ screen: "notice", name: "more.notice" }] },
];

/** The rest of the house: her answers, the words used here, the notice, and a way to leave nothing behind. */
export function MoreScreen(): JSX.Element {
  const { say } = useApp();
  return (
    <Page title={say("nav.more")}>
      {GROUPS.map((group) => (
        <section key={group.name} class="stack" aria-labelledby={group.name}>
          <h2 id={group.name}>{say(group.name)}</h2>
          <ul class="plain-list rows">
            {group.links.map((link) => (
              <li key={link.screen}>
                <a class="row row-link" href={href(link.screen)}>
                  {say(link.name)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <VoiceSwitch />
      <DeleteEverything />
    </Page>
  );
}

function DeleteEverything(): JSX.Element {
  const { say, deleteEverything } = useApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="card stack" aria-labelledby="delete">
      <h2 id="delete">{say("delete.title")}</h2>
      <p>{say("delete.line")}</p>
      {isAsked ? (
        <div class="actions">
          <p>{say("delete.sure")}</p>
          <button
            type="button"
            class="button-alarm"
            onClick={() => void deleteEverything()}
          >
            {say("delete.yes")}
          </button>
          <button
            type="button"
            class="button-plain"
            onClick={() => setAsked(false)}
          >
            {say("common.cancel")}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button-plain"
          onClick={() => setAsked(true)}
        >
          {say("delete.ask")}
        </button>
      )}
    </section>
  );
}
