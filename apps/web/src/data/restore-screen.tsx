import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { RestoreCard } from "./restore-card.tsx";

/** A journal brought to a new device, before anything else is asked. */
export function RestoreScreen(): JSX.Element {
  const { say } = useApp();
  return (
    <Page
      title={say("welcome.restore")}
      back={{ href: href("welcome"), label: say("common.back") }}
    >
      <RestoreCard>
        <a class="button-now" href={href("notice")}>
          {say("data.restore.go-on")}
        </a>
      </RestoreCard>
    </Page>
  );
}
