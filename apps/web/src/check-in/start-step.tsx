import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { CheckInWays } from "../today/check-in-card.tsx";

/** The first page: most days end here with one tap. */
export function StartStep(): JSX.Element {
  const { say } = useApp();
  return (
    <Page
      title={say("today.check-in.todo")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <p class="hint">{say("check-in.since")}</p>
      <div class="actions">
        <CheckInWays />
      </div>
    </Page>
  );
}
