import { Fault } from "@restride/vault";
import { daySpeakerIn } from "@restride/words";
import { render } from "preact";
import { AppRoot } from "./app.tsx";
import {
  fetchToday,
  NotFetched,
  type TodayContent,
} from "./content/content.ts";
import { isFromDevice } from "./frame/service-worker.ts";
import { staysHidden } from "./privacy/hide.ts";
import type { Opened } from "./privacy/opened.ts";
import { startApp } from "./start.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/control.css";
import "./style/part.css";
import "./style/figure.css";

const root = document.querySelector("#app");
if (root === null) throw new TypeError("no place for the app in the page");

async function show(
  place: Element,
  content: TodayContent,
  opened?: Opened,
): Promise<void> {
  try {
    if (staysHidden()) return;
    const app = await startApp(window, content, opened);
    place.replaceChildren();
    render(<AppRoot app={app} />, place);
  } catch (error) {
    // The device's own storage failed, or is sealed; anything else is a bug and goes on up.
    if (!(error instanceof Fault || error instanceof DOMException)) throw error;
    const { showTrouble } = await import("./frame/trouble.tsx");
    const speaks = daySpeakerIn(content.pack, "unsaid");
    await showTrouble(place, { speaks, error }, (found) =>
      show(place, content, found),
    );
  }
}

async function begin(place: Element): Promise<void> {
  try {
    await show(place, await fetchToday());
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    // The page has the words for it, and the way to Help.
    place.classList.add("not-fetched");
  }
}

// Over the network the letters would take their time from Today, and come too late to be shown.
if (isFromDevice(navigator.serviceWorker))
  document.documentElement.classList.add("own-letters");
// Not awaited here: a screen that is fetched meanwhile imports this very file, and each would wait for the other.
void begin(root);
