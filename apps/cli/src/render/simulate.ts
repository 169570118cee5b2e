import type { SimulationSummary, Spread } from "@restride/engine/simulation";
import { shift, stack, table, wrap } from "./layout.ts";
import { section } from "./section.ts";
import { share } from "./share.ts";
import type { View } from "./view.ts";

/** A summary with what it was made from. */
export interface ToldSimulation extends SimulationSummary {
  readonly policy: string;
  readonly daysEach: number;
}

const MARGIN = "  ";
const DAYS_PER_WEEK = 7;
const SHOWN_VIOLATIONS = 20;

/** What a simulated cohort came to, as a page. */
export function simulationPage(
  told: ToldSimulation,
  view: View,
): readonly string[] {
  const { say, style } = view;
  const title = say.text("cli.simulate.title", {
    count: told.runners,
    weeks: Math.floor(told.daysEach / DAYS_PER_WEEK),
    policy: say.policy(told.policy).name,
  });
  return stack([
    [style.bold(title)],
    wrap(say.text("cli.simulate.about"), style.width).map(style.dim),
    shift(gateTable(told, view), MARGIN),
    paragraph(
      [
        say.text("cli.simulate.weeks"),
        say.text("cli.simulate.observed", {
          weeks: told.observedFirstRun.weeks,
        }),
      ],
      view,
    ),
    paragraph(
      [
        say.text("cli.simulate.held", {
          runners: told.heldRunners,
          all: told.runners,
          share: share(told.heldDays, told.days),
        }),
      ],
      view,
    ),
    shift(holdTable(told, view), MARGIN),
    paragraph([calledText(told, view), gentleText(told, view)], view),
    violationLines(told, view),
  ]);
}

function paragraph(
  sentences: readonly string[],
  { style }: View,
): readonly string[] {
  return sentences.flatMap((sentence) => wrap(sentence, style.width));
}

function cells(spread: Spread | null): readonly string[] {
  return spread === null
    ? ["", "", ""]
    : [String(spread.p10), String(spread.p50), String(spread.p90)];
}

function spreadColumns(
  key: "cli.simulate.week" | "cli.simulate.days",
  { say }: View,
): readonly { readonly title: string }[] {
  return [10, 50, 90].map((percent) => ({ title: say.text(key, { percent }) }));
}

function gateTable({ gates }: ToldSimulation, view: View): readonly string[] {
  const { say, style } = view;
  const columns = [
    { title: "" },
    { title: say.text("cli.simulate.reached") },
    ...spreadColumns("cli.simulate.week", view),
  ];
  const rows = gates.map(({ gate, reached, weeks }) => [
    say.gate(gate).name,
    String(reached),
    ...cells(weeks),
  ]);
  return table(columns, rows, style.width - MARGIN.length);
}

function holdTable({ holds }: ToldSimulation, view: View): readonly string[] {
  const { say, style } = view;
  if (holds.length === 0) return [];
  const columns = [
    { title: "" },
    { title: say.text("cli.simulate.times") },
    ...spreadColumns("cli.simulate.days", view),
    { title: say.text("cli.simulate.longest") },
    { title: say.text("cli.simulate.still") },
  ];
  const rows = holds.map(({ hold, times, ended, days, longest }) => [
    hold,
    String(times),
    ...cells(days),
    String(longest),
    String(times - ended),
  ]);
  return table(columns, rows, style.width - MARGIN.length);
}

function calledText(told: ToldSimulation, { say }: View): string {
  const { levelRunners } = told;
  return say.text("cli.simulate.called", {
    count: told.calls,
    false: told.falseCalls,
    emergency: levelRunners.emergency,
    now: levelRunners["call-now"],
    soon: levelRunners["call-soon"],
    all: told.runners,
  });
}

function gentleText(told: ToldSimulation, { say }: View): string {
  return say.text("cli.simulate.gentle", {
    share: share(told.gentleOffered, told.gentleAsked),
    more: share(told.movingOffered, told.gentleAsked),
  });
}

function violationLines(
  { violations }: ToldSimulation,
  view: View,
): readonly string[] {
  const { say } = view;
  const heading = say.text("cli.simulate.violations", {
    count: violations.length,
  });
  const shown = violations
    .slice(0, SHOWN_VIOLATIONS)
    .map(
      ({ runner, day, what }) =>
        MARGIN + say.text("cli.simulate.violation", { runner, day, what }),
    );
  return shown.length === 0 ? [heading] : section(heading, shown, view);
}
