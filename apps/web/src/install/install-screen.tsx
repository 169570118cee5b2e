import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";

/** Steps in words: a phone's own menu has no other way in, and pictures of it would be out of date by autumn. */
const WAYS: readonly {
  readonly name: TextKey;
  readonly steps: readonly TextKey[];
  readonly note: TextKey | null;
}[] = [
  {
    name: "install.ios",
    steps: ["install.ios.share", "install.ios.add", "install.ios.done"],
    note: "install.ios.own",
  },
  {
    name: "install.android",
    steps: ["install.android.menu", "install.android.add"],
    note: null,
  },
];

/** How the app comes onto a home screen. */
export function InstallScreen(): JSX.Element {
  const { say, device } = useApp();
  const name = device.value.alias ?? say("app.name");
  return (
    <Page
      title={say("more.install")}
      back={{ href: href("more"), label: say("nav.more") }}
    >
      <p class="lead">{say("install.lead")}</p>
      <p>
        {say("install.name", { name })}{" "}
        <a href={href("privacy")}>{say("install.name.choose")}</a>
      </p>
      <OfferedNow />
      {WAYS.map((way) => (
        <section key={way.name} class="stack" aria-labelledby={way.name}>
          <h2 id={way.name}>{say(way.name)}</h2>
          <ol class="stack">
            {way.steps.map((step) => (
              <li key={step}>{say(step)}</li>
            ))}
          </ol>
          {way.note === null ? null : <p class="hint">{say(way.note)}</p>}
        </section>
      ))}
      <section class="stack" aria-labelledby="computer">
        <h2 id="computer">{say("install.computer")}</h2>
        <ul class="stack">
          <li>{say("install.computer.chrome")}</li>
          <li>{say("install.computer.safari")}</li>
        </ul>
      </section>
    </Page>
  );
}

/** One tap, where the browser has offered it; a word, where it is done. */
function OfferedNow(): JSX.Element | null {
  const { say, installOffer } = useApp();
  const offer = installOffer.value;
  if (matchMedia("(display-mode: standalone)").matches)
    return <p class="card">{say("install.there")}</p>;
  if (offer === null) return null;
  return (
    <button
      type="button"
      class="button-now"
      onClick={() => void offer.prompt()}
    >
      {say("install.now")}
    </button>
  );
}
