import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { VoiceSwitch } from "../more/voice-switch.tsx";

/** What may change for all of it: that the pregnancy has ended, and the words used here. */
export function FootLinks(): JSX.Element {
  const { say, profile, keep, router } = useApp();
  const hasEnded = async (): Promise<void> => {
    await keep({ setUp: { question: "when", answers: { isPregnant: false } } });
    router.go("set-up");
  };
  return (
    <footer class="stack foot">
      {profile.value.outcome === "pregnant" ? (
        <button
          type="button"
          class="button-plain"
          onClick={() => void hasEnded()}
        >
          {say("answers.ended-now")}
        </button>
      ) : null}
      <VoiceSwitch />
      <p class="quiet small">{say("today.reviewed")}</p>
    </footer>
  );
}
