import {
  CALENDAR_WEEKS,
  type ExportKind,
  REPORT_WEEKS,
} from "@restride/exchange";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Many } from "../component/many.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { FileCard } from "./file-card.tsx";

/** What is asked for most, first. */
const ORDER: readonly ExportKind[] = [
  "card",
  "ics",
  "report",
  "csv",
  "journal",
];

const WEEKS: Readonly<Partial<Record<ExportKind, number>>> = {
  ics: CALENDAR_WEEKS.default,
  report: REPORT_WEEKS,
};

/** Files to hand on, each with what it is for and what it holds. */
export function ShareScreen(): JSX.Element {
  const { say, speaker, profile } = useApp();
  const [isNeutral, setNeutral] = useState(false);
  const [tellsLoss, setTellsLoss] = useState(false);
  // Only a loss has this line, in the words for one.
  const loss = speaker.value.line(`report.outcome.${profile.value.outcome}`);
  return (
    <Page
      title={say("more.share")}
      back={{ href: href("more"), label: say("nav.more") }}
    >
      <p>{say("share.lead")}</p>
      {ORDER.map((kind) => (
        <FileCard
          key={kind}
          kind={kind}
          weeks={WEEKS[kind] ?? 0}
          isNeutral={isNeutral}
          tellsLoss={tellsLoss}
        >
          {kind === "ics" ? (
            <Many
              name="neutral"
              legend={say("share.ics")}
              isLegendHidden
              options={[
                {
                  value: "neutral",
                  label: say("share.ics.neutral"),
                  hint: say("share.ics.neutral.hint"),
                },
              ]}
              values={isNeutral ? ["neutral"] : []}
              onChange={(chosen) => setNeutral(chosen.length > 0)}
            />
          ) : null}
          {kind === "report" && loss !== null ? (
            <Many
              name="loss"
              legend={say("share.report")}
              isLegendHidden
              options={[
                {
                  value: "told",
                  label: say("share.report.outcome"),
                  hint: say("share.report.outcome.hint", { line: loss }),
                },
              ]}
              values={tellsLoss ? ["told"] : []}
              onChange={(chosen) => setTellsLoss(chosen.length > 0)}
            />
          ) : null}
        </FileCard>
      ))}
    </Page>
  );
}
