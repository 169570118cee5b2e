import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { NOTHING } from "./nothing.ts";

/** "Nothing to report": a complete check-in in one tap. It says in words all that it answers. */
export function NothingButton(): JSX.Element {
  const { say, write, router } = useApp();
  const report = async (): Promise<void> => {
    if ((await write(NOTHING)) !== null) router.go("check-in", "mood");
  };
  return (
    <div class="nothing stack">
      <button
        type="button"
        class="button-now"
        aria-describedby="nothing-line"
        onClick={() => void report()}
      >
        {say("check-in.nothing")}
      </button>
      <p class="hint small" id="nothing-line">
        {say("check-in.nothing.covers")}
      </p>
    </div>
  );
}
