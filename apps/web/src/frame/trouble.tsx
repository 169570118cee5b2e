import type { Speaker } from "@restride/words";
import type { JSX } from "preact";
import { sayOf } from "./say.ts";

/** The journal on this device cannot be opened: what that means, and Help all the same. */
export function Trouble({ speaks }: { readonly speaks: Speaker }): JSX.Element {
  const say = sayOf(speaks);
  return (
    <>
      <header class="bar top">
        <span class="brand">{say("app.name")}</span>
        <a class="bar-help" href="/help.html">
          {say("common.help")}
        </a>
      </header>
      <main class="pane stack-wide">
        <h1>{say("app.trouble.title")}</h1>
        <p>{say("app.trouble")}</p>
        <button
          type="button"
          class="button-plain"
          onClick={() => location.reload()}
        >
          {say("app.again")}
        </button>
      </main>
    </>
  );
}
