import type { JSX } from "preact";
import { useApp } from "./app-context.ts";

/** A new version is offered, never forced: a check-in half-way is never lost to it. */
export function UpdateBar(): JSX.Element | null {
  const { update, say } = useApp();
  const apply = update.value;
  if (apply === null) return null;
  return (
    <output class="update no-print">
      <span>{say("update.ready")}</span>
      <button type="button" class="button-plain" onClick={apply}>
        {say("update.use")}
      </button>
    </output>
  );
}
