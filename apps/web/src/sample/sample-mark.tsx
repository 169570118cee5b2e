import type { JSX } from "preact";
import type { App } from "../frame/app-context.ts";

interface Props {
  readonly app: App;
  readonly onLeave: () => void;
}

/** Says on every screen that none of it is hers, and leads out in one tap. */
export function SampleMark({ app, onLeave }: Props): JSX.Element {
  const { say } = app;
  return (
    <aside class="sample-mark" aria-label={say("sample.name")}>
      <span>{say("sample.mark")}</span>
      <button type="button" class="button-plain" onClick={onLeave}>
        {say("sample.leave")}
      </button>
    </aside>
  );
}
