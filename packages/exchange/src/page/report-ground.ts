import type { Decision } from "@restride/engine";
import type { Speaker, TextKey } from "@restride/words";
import type { Person } from "../person.ts";
import { html, type Markup } from "./markup.ts";

/**
 * What the plan stands on: when it ended and how, as far as it was told; what day it is in the plan. That it was a loss is
 * said only where she wants it said, and in the voice that may say it.
 */
export function groundPart(
  { phase, level, policy, week }: Decision,
  person: Person,
  say: Speaker,
  tellsLoss: boolean,
): Markup {
  const notKnown = say.text("report.not-known");
  const { ended, gestationWeeks, birth, tear, outcome } = person;
  const loss = tellsLoss ? say.line(`report.outcome.${outcome}`) : null;
  const when =
    ended === null || week === null
      ? notKnown
      : say.text("report.ended.weeks", { date: say.date(ended), weeks: week });
  const told = (key: string, answer: string): string =>
    answer === "unknown" ? notKnown : (say.line(`${key}.${answer}`) ?? answer);
  const long =
    gestationWeeks === null
      ? notKnown
      : say.text("report.gestation.weeks", { weeks: gestationWeeks });
  const rows: readonly (readonly [key: TextKey, value: string])[] = [
    ...(phase === "pregnant"
      ? []
      : ([
          ...(loss === null ? [] : ([["report.outcome", loss]] as const)),
          ["report.ended", when],
          ["report.gestation", long],
          ["report.how", told("setup.birth", birth)],
          ["report.tear", told("setup.tear", tear)],
        ] as const)),
    ["report.phase", say.gate(phase).name],
    ["report.level", say.level(level).name],
    ["report.policy", say.policy(policy).name],
  ];
  return html`<section>
<h2>${say.text("report.ground")}</h2>
<dl>
${rows.map(
  ([key, value]) => html`<dt>${say.text(key)}</dt><dd>${value}</dd>
`,
)}</dl>
</section>`;
}
