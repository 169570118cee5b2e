import type { Decision } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { LevelMark } from "../component/level-mark.tsx";
import { late } from "../component/late.tsx";
import { useApp } from "../frame/app-context.ts";
import { mainReason } from "./view-model.ts";

const ReasonsSheet = late(
  async () => (await import("./reasons-sheet.tsx")).ReasonsSheet,
);

/** The level in words, colour and shape, one line of why, and the way to all of it. */
export function LevelPanel({
  decision,
  children,
}: {
  readonly decision: Decision;
  /** What the level asks for first. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { say, speaker, speakerWithTexts } = useApp();
  const [full, setFull] = useState<DaySpeaker | null>(null);
  const open = async (): Promise<void> => {
    // Without the citations the reasons still stand.
    setFull(await speakerWithTexts().catch(() => speaker.value));
  };
  const { name, line } = speaker.value.level(decision.level);
  const reason = mainReason(decision);
  return (
    <section
      class={`level-panel wash-${decision.level}`}
      aria-labelledby="level"
    >
      <div class="level-head">
        <LevelMark level={decision.level} />
        <h2 id="level">{name}</h2>
      </div>
      <div class="stack">
        {children}
        {decision.care === null ? <p>{line}</p> : null}
        {reason === null ? null : (
          <p class="quiet">{speaker.value.reason(reason)}</p>
        )}
        <button type="button" class="button-link" onClick={() => void open()}>
          {say("today.why")}
        </button>
      </div>
      {full === null ? null : (
        <ReasonsSheet
          decision={decision}
          speaks={full}
          onClose={() => setFull(null)}
        />
      )}
    </section>
  );
}
