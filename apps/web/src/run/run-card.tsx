import type { RunPlan } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { BoutPicture } from "./bout-picture.tsx";
import { RunLine } from "./run-line.tsx";
import { SpanTable } from "./span-table.tsx";

interface Props {
  readonly session: string;
  readonly plan: RunPlan;
}

/** The same run on one sheet of paper, for who leaves the phone at home. */
export function RunCard({ session, plan }: Props): JSX.Element {
  const { say, speaker, today } = useApp();
  return (
    <Page
      title={say("run.card.title")}
      back={{ href: href("run", session), label: say("kind.run") }}
    >
      <article class="run-card stack">
        <p class="quiet">{speaker.value.date(today.value)}</p>
        <RunLine plan={plan} />
        <BoutPicture plan={plan} />
        <SpanTable plan={plan} />
        <p>{say("run.card.easy")}</p>
        <p>{say("run.card.stop")}</p>
      </article>
      <div class="actions no-print">
        <button
          type="button"
          class="button-plain"
          onClick={() => window.print()}
        >
          {say("run.card.print")}
        </button>
      </div>
    </Page>
  );
}
