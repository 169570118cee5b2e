import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

/** A day with nothing scheduled says so: rest counts as done. */
export function RestCard({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  const { say } = useApp();
  if (decision.phase === "restore")
    return (
      <section class="card stack">
        <h3>{say("restore.title")}</h3>
        <p>{say("restore.line")}</p>
        <h4>{say("restore.prompts")}</h4>
        <ul>
          <li>{say("restore.prompt.hydration")}</li>
          <li>{say("restore.prompt.nourishment")}</li>
          <li>{say("restore.prompt.support")}</li>
          <li>{say("restore.prompt.moving")}</li>
        </ul>
      </section>
    );
  return (
    <p class="quiet">
      {decision.level === "go" ? say("today.rest") : say("today.optional-only")}
    </p>
  );
}
