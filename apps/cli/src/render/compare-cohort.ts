import type { Spread } from "@restride/engine/simulation";
import { shift, stack, table, wrap } from "./layout.ts";
import { share } from "./share.ts";
import type { ToldSimulation } from "./simulate.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";
const DAYS_PER_WEEK = 7;

/** One cohort under several policies, side by side. */
export function compareCohortPage(
  told: readonly ToldSimulation[],
  view: View,
): readonly string[] {
  const { say, style } = view;
  const [first] = told;
  if (first === undefined) return [];
  const columns = [
    { title: "" },
    ...told.map(({ policy }) => ({
      title: style.bold(say.policy(policy).name),
    })),
  ];
  const row = (
    name: string,
    cell: (each: ToldSimulation) => string,
  ): readonly string[] => [name, ...told.map(cell)];
  const rows = [
    ...first.gates.map(({ gate }, place) =>
      row(say.gate(gate).name, (each) => gateText(each, place, view)),
    ),
    row(say.text("cli.cohort.held"), (each) =>
      share(each.heldRunners, each.runners),
    ),
    row(say.text("cli.cohort.held-days"), (each) =>
      share(each.heldDays, each.days),
    ),
    row(say.text("cli.cohort.calls"), ({ calls }) => String(calls)),
    row(say.text("cli.cohort.violations"), ({ violations }) =>
      String(violations.length),
    ),
  ];
  const title = say.text("cli.cohort.title", {
    count: first.runners,
    weeks: Math.floor(first.daysEach / DAYS_PER_WEEK),
  });
  return stack([
    [style.bold(title)],
    wrap(say.text("cli.simulate.about"), style.width).map(style.dim),
    shift(table(columns, rows, style.width - MARGIN.length), MARGIN),
    wrap(say.text("cli.cohort.weeks"), style.width),
  ]);
}

/** How many reached a phase, and the weeks of a tenth, half and nine tenths of them. */
function gateText(
  { gates, runners }: ToldSimulation,
  place: number,
  { say }: View,
): string {
  const gate = gates[place];
  if (gate === undefined) return "";
  const reached = share(gate.reached, runners);
  return gate.weeks === null
    ? reached
    : say.text("cli.cohort.reached", {
        share: reached,
        weeks: spreadText(gate.weeks),
      });
}

function spreadText({ p10, p50, p90 }: Spread): string {
  return `${p10} · ${p50} · ${p90}`;
}
