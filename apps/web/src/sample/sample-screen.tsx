import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NotFetched } from "../content/content.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { isSetUp } from "../store/profile.ts";
import { openSample } from "./open-sample.tsx";
import { SAMPLE_DAYS, type SampleDay } from "./sample-journal.ts";

/** Where to look around: three days of one way, none of them hers. */
export function SampleScreen(): JSX.Element {
  const app = useApp();
  const { say, profile } = app;
  const [hasFailed, setFailed] = useState(false);
  const open = async (day: SampleDay): Promise<void> => {
    try {
      await openSample(app, day);
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      setFailed(true);
    }
  };
  const before = isSetUp(profile.value) ? "more" : "welcome";
  return (
    <Page
      title={say("welcome.sample")}
      back={{ href: href(before), label: say("common.back") }}
    >
      <p class="lead">{say("sample.line")}</p>
      <div class="choice choice-cards">
        {SAMPLE_DAYS.map((day) => (
          <button
            key={day.id}
            type="button"
            class="choice-option sample-day"
            onClick={() => void open(day)}
          >
            <span class="choice-text">
              {say(`sample.${day.id}`)}
              <span class="choice-hint">{say(`sample.${day.id}.line`)}</span>
            </span>
          </button>
        ))}
      </div>
      {hasFailed ? (
        <p class="problem" role="alert">
          {say("app.not-loaded")}
        </p>
      ) : null}
    </Page>
  );
}
