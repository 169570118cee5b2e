import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { SELF_HARM } from "./draft.ts";

/**
 * The question that no total may hide (hazards H-12, H-13): on its own, always asked, never scored.
 * A yes is written at once and the crisis screen takes over.
 */
export function SelfHarmStep({
  onNo,
}: {
  readonly onNo: () => Promise<void>;
}): JSX.Element {
  const { say, write, router } = useApp();
  const yes = async (): Promise<void> => {
    await write({ kind: "check-in", warnings: [SELF_HARM] });
    router.replace("today");
  };
  return (
    <Page title={say("harm.question")}>
      <p class="hint">{say("check-in.hint.self-harm")}</p>
      <div class="actions actions-pair">
        <button type="button" class="button-plain" onClick={() => void onNo()}>
          {say("common.no")}
        </button>
        <button type="button" class="button-plain" onClick={() => void yes()}>
          {say("common.yes")}
        </button>
      </div>
    </Page>
  );
}
