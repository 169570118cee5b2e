import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { inPlaceOfWalk } from "../log/session-id.ts";
import { Folded, SessionItems, Ways } from "./session-card.tsx";

/** What stands in place of the walk, in one card. */
export function InsteadCard({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { say } = useApp();
  const sessions = decision.sessions.filter(
    (session) => inPlaceOfWalk(session) !== null,
  );
  return sessions.length === 0 ? null : (
    <Folded name={say("today.instead")} note={say("today.optional")}>
      <p class="quiet">{say("session.for.cross-training")}</p>
      {sessions.map((session) => (
        <section key={session.id} class="stack">
          <SessionItems session={session} />
          <Ways session={session} isMain={false} />
        </section>
      ))}
    </Folded>
  );
}
