import type { Check } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Chart } from "../progress/chart.tsx";
import { mostOf, OneTry, resultText } from "../progress/check-histories.tsx";
import { pastIn } from "../progress/past.ts";
import { checkHistories, type Try } from "../progress/view-model.ts";
import { amountText, partName } from "./amount.ts";
import { partsOf } from "./attempt.ts";
import "../progress/progress.css";

/** Every try of a check, side by side, and as a table. */
export function CheckHistory({
  check,
}: {
  readonly check: Check;
}): JSX.Element {
  const { say, program, journal, today } = useApp();
  const { past, hasFailed } = pastIn({
    program,
    journal: journal.value,
    day: today.value,
  }).value;
  const title = say("checks.history");
  if (past === null)
    return (
      <p class="quiet">
        {say(hasFailed ? "progress.failed" : "progress.counting")}
      </p>
    );
  const [own] = checkHistories(past, { ...program, checks: [check] }, null);
  if (own === undefined)
    return (
      <section class="stack" aria-labelledby="tries">
        <h2 id="tries">{title}</h2>
        <p class="quiet">{say("checks.history.empty")}</p>
      </section>
    );
  return <Tries check={check} tries={own.tries.toReversed()} title={title} />;
}

interface Props {
  readonly check: Check;
  /** The last one first. */
  readonly tries: readonly Try[];
  readonly title: string;
}

function Tries({ check, tries, title }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const speaks = speaker.value;
  const parts = partsOf(check).toReversed();
  const most = mostOf(check, tries);
  return (
    <Chart
      id="tries"
      title={title}
      lead={say("progress.checks.lead")}
      summary={tries
        .map(
          (each) =>
            `${speaks.date(each.on)}: ${resultText(speaks, check, each)}`,
        )
        .join("; ")}
      table={() => ({
        head: [
          say("progress.day"),
          ...parts.map((part) => partName(speaks, part)),
          say("progress.result"),
        ],
        rows: tries.map((each) => [
          speaks.date(each.on),
          ...parts.map((part) => {
            const n = each[part];
            return n === null ? "–" : amountText(speaks, check, n);
          }),
          resultText(speaks, check, each),
        ]),
      })}
    >
      <ol class="plain-list stack">
        {tries.map((each, index) => (
          // Two tries on one day are told apart by their order alone.
          <li key={`${each.on} ${String(index)}`}>
            <OneTry check={check} each={each} most={most} />
          </li>
        ))}
      </ol>
    </Chart>
  );
}
