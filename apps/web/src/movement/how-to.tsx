import type { MovementWords } from "@restride/program";
import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

const EQUIPMENT: Readonly<Record<string, TextKey>> = {
  chair: "movement.equipment.chair",
  step: "movement.equipment.step",
  band: "movement.equipment.band",
  weight: "movement.equipment.weight",
  dowel: "movement.equipment.dowel",
};

/** How it is done: set-up, cues by kind, breath, what goes wrong and its mend, and what the house has in place of equipment. */
export function HowTo({
  words,
}: {
  readonly words: MovementWords;
}): JSX.Element {
  const { say } = useApp();
  const substitutes = Object.entries(words.substitutes).flatMap(([id, use]) => {
    const key = EQUIPMENT[id];
    return key === undefined ? [] : [{ equipment: say(key), use }];
  });
  return (
    <section class="stack" aria-labelledby="how">
      <h2 id="how">{say("movement.how")}</h2>
      <h3>{say("item.set-up")}</h3>
      <ol class="steps">
        {words.setUp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl class="cues">
        {words.cues.map(({ kind, text }) => (
          <div key={text} class={`cue cue-${kind}`}>
            <dt>{say(`item.${kind}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div class="cue">
          <dt>{say("item.breath")}</dt>
          <dd>{words.breath}</dd>
        </div>
        <div class="cue">
          <dt>{say("item.mend")}</dt>
          <dd>
            {words.compensation.seen} {words.compensation.fix}
          </dd>
        </div>
      </dl>
      {words.care === null ? null : <p class="hint">{words.care}</p>}
      {substitutes.length === 0 ? null : (
        <>
          <h3>{say("movement.without")}</h3>
          {substitutes.map((one) => (
            <p key={one.equipment}>{say("movement.without.line", one)}</p>
          ))}
        </>
      )}
    </section>
  );
}
