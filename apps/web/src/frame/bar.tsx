import type { JSX } from "preact";
import { useApp } from "./app-context.ts";

/** The way to Help from everywhere, first in the document. It is a plain page that needs no script. */
export function Bar(): JSX.Element {
  const { say, profile } = useApp();
  const { region, outcome } = profile.value;
  const page = outcome === "pregnant" ? "/help-pregnant.html" : "/help.html";
  return (
    <header class="bar">
      <a class="brand" href="#/today">
        {say("app.name")}
      </a>
      <a
        class="bar-help"
        href={region === undefined ? page : `${page}#region-${region}`}
      >
        {say("common.help")}
      </a>
    </header>
  );
}
