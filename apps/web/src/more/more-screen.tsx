import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { backupLine } from "../data/backup-line.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href, isOfTheDevice, type ScreenName } from "../frame/route.ts";
import { PausePlan } from "./pause-plan.tsx";
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
      { screen: "share", name: "more.share" },
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
  {
    name: "more.app",
    links: [
      { screen: "privacy", name: "more.privacy" },
      { screen: "install", name: "more.install" },
      { screen: "data", name: "data.title" },
      { screen: "notice", name: "more.notice" },
    ],
  },
];

/** The rest of the house: her answers, the words used here, her data, and the notice. */
export function MoreScreen(): JSX.Element {
  const app = useApp();
  const { say, keeper } = app;
  const isHers = keeper !== null;
  return (
    <Page title={say("nav.more")}>
      {GROUPS.map((group) => (
        <section key={group.name} class="stack" aria-labelledby={group.name}>
          <h2 id={group.name}>{say(group.name)}</h2>
          <ul class="plain-list rows">
            {group.links
              .filter(({ screen }) => isHers || !isOfTheDevice(screen))
              .map((link) => (
                <li key={link.screen}>
                  <a class="row row-link" href={href(link.screen)}>
                    <span>
                      {say(link.name)}
                      {link.screen === "data" ? (
                        <span class="choice-hint row-hint">
                          {say("data.more", { when: backupLine(app) })}
                        </span>
                      ) : null}
                    </span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <PausePlan />
      <VoiceSwitch />
    </Page>
  );
}
