import type { JSX } from "preact";
import type { Say } from "../frame/say.ts";

/** A page of notes with nothing on it, and the way back. */
export function NotesPage({ say }: { readonly say: Say }): JSX.Element {
  return (
    <>
      <header class="bar top">
        <span class="brand">{say("privacy.alias")}</span>
      </header>
      <main class="pane stack-wide">
        <h1>{say("privacy.alias")}</h1>
        <p class="quiet">{say("privacy.notes.none")}</p>
        <a class="button-plain" id="open" href="/">
          {say("privacy.notes.open")}
        </a>
      </main>
    </>
  );
}
