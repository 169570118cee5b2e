import { Fault } from "@restride/vault";
import type { DaySpeaker } from "@restride/words";
import { type JSX, render } from "preact";
import type { Opened } from "../privacy/opened.ts";
import { AgainButton } from "./not-loaded.tsx";
import { sayOf } from "./say.ts";

interface Found {
  readonly speaks: DaySpeaker;
  readonly error: unknown;
}

/** What stands in the way of the journal: a PIN, which `open` is told of once it is known, or a fault. */
export async function showTrouble(
  place: Element,
  { speaks, error }: Found,
  open: (found: Opened) => Promise<void>,
): Promise<void> {
  place.replaceChildren();
  if (error instanceof Fault && error.code === "sealed") {
    const { showLock } = await import("../privacy/lock.tsx");
    await showLock(place, speaks, open);
  } else render(<Trouble speaks={speaks} />, place);
}

/** The journal on this device cannot be opened: what that means, and Help all the same. */
export function Trouble({
  speaks,
}: {
  readonly speaks: DaySpeaker;
}): JSX.Element {
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
        <AgainButton say={say} />
      </main>
    </>
  );
}
