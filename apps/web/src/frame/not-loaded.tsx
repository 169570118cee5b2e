import type { JSX } from "preact";
import { useApp } from "./app-context.ts";
import type { Say } from "./say.ts";

/** What stands for a part of the app that could not be fetched, and the way to try again. */
export function NotLoaded(): JSX.Element {
  const { say } = useApp();
  return (
    <>
      <p>{say("app.not-loaded")}</p>
      <AgainButton say={say} />
    </>
  );
}

/** Begins the page again. */
export function AgainButton({ say }: { readonly say: Say }): JSX.Element {
  return (
    <button
      type="button"
      class="button-plain"
      onClick={() => location.reload()}
    >
      {say("app.again")}
    </button>
  );
}
