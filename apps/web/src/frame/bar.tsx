import type { JSX } from "preact";
import { hide } from "../privacy/hide.ts";
import { useApp } from "./app-context.ts";

/** The ways to hide and to Help from everywhere, first in the document. Help is a plain page that needs no script. */
export function Bar(): JSX.Element {
  const { say, profile, device } = useApp();
  const { region, outcome } = profile.value;
  const page = outcome === "pregnant" ? "/help-pregnant.html" : "/help.html";
  return (
    <header class="bar">
      <a class="brand" href="#/today">
        {device.value.alias ?? say("app.name")}
      </a>
      <button type="button" class="button-quiet bar-hide" onClick={hide}>
        {say("app.hide")}
      </button>
      <a
        class="bar-help"
        href={region === undefined ? page : `${page}#region-${region}`}
      >
        {say("common.help")}
      </a>
    </header>
  );
}
