import type { JSX } from "preact";
import { Horizon } from "../component/horizon.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";

/** The first thing seen: three sentences and the ways on. */
export function WelcomeScreen(): JSX.Element {
  const { say, keep, router } = useApp();
  const hasRun = async (): Promise<void> => {
    await keep({ setUp: { question: "when", answers: { hasRun: true } } });
    router.go("notice");
  };
  return (
    <>
      <Horizon open={null} />
      <Page title={say("app.tagline")}>
        <div class="stack">
          <p class="lead">{say("welcome.what")}</p>
          <p>{say("welcome.how")}</p>
          <p class="quiet">{say("welcome.private")}</p>
        </div>
        <div class="actions">
          <a class="button-now" href={href("notice")}>
            {say("welcome.start")}
          </a>
          <button
            type="button"
            class="button-plain"
            onClick={() => void hasRun()}
          >
            {say("welcome.already-ran")}
          </button>
          <a class="button-quiet" href={href("sample")}>
            {say("welcome.sample")}
          </a>
          <a class="button-quiet" href={href("restore")}>
            {say("welcome.restore")}
          </a>
        </div>
      </Page>
    </>
  );
}
