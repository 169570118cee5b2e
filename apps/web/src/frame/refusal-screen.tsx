import type { Refusal } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "./app-context.ts";
import { useSpeaker } from "./use-speaker.ts";
import { Page } from "./page.tsx";
import { href } from "./route.ts";

/** No decision can be given: what is wrong, and where to mend it. */
export function RefusalScreen({
  refusal,
}: {
  readonly refusal: Refusal;
}): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  const { line, mend } = speaks.refusal(refusal);
  return (
    <Page title={say("today.title")}>
      <p class="lead">{line}</p>
      <p>{mend}</p>
      <a
        class="button-now"
        href={href("answers", refusal.field === "ended" ? "when" : "")}
      >
        {say("answers.title")}
      </a>
    </Page>
  );
}
