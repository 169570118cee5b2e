import type { Item } from "@restride/engine";
import { type DaySpeaker, wholeSpeaker } from "@restride/words";
import type { JSX } from "preact";
import { Cues } from "./cues.tsx";
import { Grounds } from "./grounds.tsx";
import { sayOf } from "../frame/say.ts";

interface Props {
  readonly item: Item;
  readonly speaks: DaySpeaker;
}

/** How a movement is done: set-up, cues one by one, breath, and what to mend. */
export function MovementText({ item, speaks }: Props): JSX.Element {
  const words = speaks.movement(item.movement);
  const say = sayOf(speaks);
  const substitute =
    item.substitute === null ? undefined : words.substitutes[item.substitute];
  return (
    <>
      {substitute === undefined ? null : (
        <p>{say("item.substitute", { what: substitute })}</p>
      )}
      <h4>{say("item.set-up")}</h4>
      <ol>
        {words.setUp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Cues words={words} say={say} />
      {words.care === null ? null : <p class="hint">{words.care}</p>}
      <Grounds grounds={words} speaks={wholeSpeaker(speaks)} />
    </>
  );
}
