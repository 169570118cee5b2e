import {
  ASSUMPTIONS,
  OBSERVED_FIRST_RUN,
  UNMEASURED,
} from "@restride/engine/simulation";
import { paragraphs, table, wrapped } from "../rule-doc/markdown.ts";

/** What the simulation takes for granted, as a page. */
export function assumptionPage(): string {
  const all = Object.entries(ASSUMPTIONS);
  const cited = all.filter(([, { source }]) => source !== UNMEASURED);
  const rows = all.map(([name, { value, source, says }]) => [
    name,
    String(value),
    says,
    source === UNMEASURED
      ? UNMEASURED
      : `[${source}](../rules.md#${source.toLowerCase()})`,
  ]);
  return `${paragraphs([
    "# What the simulated runners are made of",
    "<!-- Written by `npm run hazards` from packages/engine/src/simulation/assumption.ts. Do not edit. -->",
    wrapped(
      `${all.length} numbers, of which ${cited.length} are cited; the others are assumptions that nobody measured. They make inconvenient lives frequent, so that every path of the program is walked, and say nothing about real people: what comes out is what the rules do with such lives. Odds of a survey are used as factors of a daily chance, which they are not exactly.`,
    ),
    wrapped(
      `Beside the weeks to a first run stands what a survey saw: half had run by week ${OBSERVED_FIRST_RUN.weeks} ([${OBSERVED_FIRST_RUN.source}](../rules.md#${OBSERVED_FIRST_RUN.source.toLowerCase()})). It is context and no target.`,
    ),
    table(["name", "value", "what it is", "source"], rows),
  ])}\n`;
}
