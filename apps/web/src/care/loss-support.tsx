import { supportFor } from "@restride/words/support";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { NO_REGION } from "./view-model.ts";
import { SupportList } from "./support-list.tsx";

/**
 * Support after a loss: folded until she asks, and where nothing was said named without saying what for. Open at once
 * where the voice is that of a loss and an answer of hers said that she is struggling.
 */
export function LossSupport({
  isStruggling = false,
}: {
  readonly isStruggling?: boolean;
}): JSX.Element | null {
  const { say, speaker, profile, regions } = useApp();
  const contacts = supportFor(
    speaker.value,
    regions,
    profile.value.region ?? NO_REGION,
  );
  if (contacts.length === 0) return null;
  return (
    <details
      class="card folded"
      open={isStruggling && speaker.value.voice === "loss"}
    >
      <summary>
        <h2>{say("help.support.title")}</h2>
      </summary>
      <div class="stack">
        <p class="quiet">{say("help.support.line")}</p>
        <SupportList contacts={contacts} />
      </div>
    </details>
  );
}
