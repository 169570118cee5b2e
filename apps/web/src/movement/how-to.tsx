import type { MovementWords } from "@restride/program";
import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Cues } from "../today/cues.tsx";

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
      <Cues words={words} say={say} />
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
