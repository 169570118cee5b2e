import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { VoiceSwitch } from "../more/voice-switch.tsx";

/** The rest of the house, quietly. */
export function FootLinks(): JSX.Element {
  const { say } = useApp();
  return (
    <nav class="stack foot" aria-label={say("common.more")}>
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
      <p class="quiet small">
        {say("today.reviewed")} {say("help.not-all-clear")}
      </p>
    </nav>
  );
}
