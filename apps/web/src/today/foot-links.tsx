import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { VoiceSwitch } from "../more/voice-switch.tsx";

/** The rest of the house, quietly. */
export function FootLinks(): JSX.Element {
  const { say, profile, keep, router } = useApp();
  const hasEnded = async (): Promise<void> => {
    await keep({ setUp: { question: "when", answers: { isPregnant: false } } });
    router.go("set-up");
  };
  return (
    <nav class="stack foot" aria-label={say("common.more")}>
      {profile.value.outcome === "pregnant" ? (
        <button
          type="button"
          class="button-plain"
          onClick={() => void hasEnded()}
        >
          {say("answers.ended-now")}
        </button>
      ) : null}
      <ul class="plain-list rows">
        <li>
          <a class="row row-link" href={href("go-ahead")}>
            {say("help.go-ahead.add")}
          </a>
        </li>
        <li>
          <a class="row row-link" href={href("answers")}>
            {say("answers.title")}
          </a>
        </li>
        <li>
          <a class="row row-link" href={href("more")}>
            {say("more.title")}
          </a>
        </li>
      </ul>
      <VoiceSwitch />
      <p class="quiet small">{say("today.reviewed")}</p>
    </nav>
  );
}
