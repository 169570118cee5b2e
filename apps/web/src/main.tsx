import { Fault } from "@restride/vault";
import { render } from "preact";
import { AppRoot } from "./app.tsx";
import { Trouble } from "./frame/trouble.tsx";
import { loadScreens } from "./further-screen.tsx";
import { startApp } from "./start.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/control.css";
import "./style/part.css";

const root = document.querySelector("#app");
if (root === null) throw new TypeError("no place for the app in the page");
try {
  const app = await startApp(window);
  root.replaceChildren();
  render(<AppRoot app={app} />, root);
  // Everything else is at hand by the time it is tapped.
  void loadScreens();
} catch (error) {
  // The device's own storage failed; anything else is a bug and goes on up.
  if (!(error instanceof Fault || error instanceof DOMException)) throw error;
  root.replaceChildren();
  render(<Trouble />, root);
}
