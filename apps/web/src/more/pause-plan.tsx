import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

/** A pause of the whole plan, and its end: one tap each, with a way back. In a pregnancy the plan waits anyway. */
export function PausePlan(): JSX.Element | null {
  const { say, result, write, tell } = useApp();
  if (!result.value.ok || result.value.decision.phase === "pregnant")
    return null;
  const isPaused = result.value.decision.holds.some(
    ({ hold }) => hold === "paused",
  );
  const turn = async (): Promise<void> => {
    const entries = await write({ kind: isPaused ? "resume" : "pause" });
    const [entry] = entries ?? [];
    if (entry === undefined) return;
    tell({
      text: say(isPaused ? "common.saved" : "log.paused"),
      undo: () => void write({ kind: "retract", entry: entry.id }),
    });
  };
  return (
    <section class="stack" aria-labelledby="pause">
      <h2 class="quiet-title" id="pause">
        {say("more.plan")}
      </h2>
      <p class="hint">{say(isPaused ? "log.paused" : "log.pause.line")}</p>
      <button type="button" class="button-plain" onClick={() => void turn()}>
        {say(isPaused ? "log.resume" : "log.pause")}
      </button>
    </section>
  );
}
