import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { VoiceSwitch } from "./voice-switch.tsx";

/** Her words, the notice, and a way to leave nothing behind. */
export function MoreScreen(): JSX.Element {
  const { say } = useApp();
  return (
    <Page
      title={say("more.title")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <VoiceSwitch />
      <ul class="plain-list rows">
        <li>
          <a class="row row-link" href={href("notice")}>
            {say("more.notice")}
          </a>
        </li>
      </ul>
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
