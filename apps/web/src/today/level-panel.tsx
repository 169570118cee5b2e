import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { LevelMark } from "../component/level-mark.tsx";
import { useApp } from "../frame/app-context.ts";
import { ReasonsSheet } from "./reasons-sheet.tsx";
import { mainReason } from "./view-model.ts";

/** The level in words, colour and shape, one line of why, and the way to all of it. */
export function LevelPanel({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  const { say, speaker } = useApp();
  const [isOpen, setOpen] = useState(false);
  const { name, line } = speaker.value.level(decision.level);
  const reason = mainReason(decision);
  return (
    <section
      class={`level-panel wash-${decision.level}`}
      aria-labelledby="level"
    >
      <LevelMark level={decision.level} />
      <div class="stack">
        <h2 id="level">{name}</h2>
        {decision.care === null ? <p>{line}</p> : null}
        {reason === null ? null : (
          <p class="quiet">{speaker.value.reason(reason)}</p>
        )}
        <button type="button" class="button-link" onClick={() => setOpen(true)}>
          {say("today.why")}
        </button>
      </div>
      {isOpen ? (
        <ReasonsSheet decision={decision} onClose={() => setOpen(false)} />
      ) : null}
    </section>
  );
}
