import type { Item } from "@restride/engine";
import type { MovementWords } from "@restride/program";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";

/** One movement at its dose. Tapped, it says how: the words of all movements come only then. */
export function ItemRow({ item }: { readonly item: Item }): JSX.Element {
  const { speaker, movementWords } = useApp();
  const [words, setWords] = useState<MovementWords | null>(null);
  const { name } = speaker.value.movement(item.movement);
  return (
    <li>
      <details
        class="item"
        onToggle={(event) => {
          if (!event.currentTarget.open || words !== null) return;
          void movementWords(item.movement).then(setWords);
        }}
      >
        <summary class="row">
          <span class="item-name">{name}</span>
          <span class="quiet small">{speaker.value.dose(item)}</span>
        </summary>
        {words === null ? null : <MovementText item={item} words={words} />}
      </details>
    </li>
  );
}

interface TextProps {
  readonly item: Item;
  readonly words: MovementWords;
}

function MovementText({ item, words }: TextProps): JSX.Element {
  const { say } = useApp();
  const substitute = item.substitute === null ? undefined : words.substitutes[item.substitute];
  return (
    <div class="item-text stack">
      {substitute === undefined ? null : <p>{say("item.substitute", { what: substitute })}</p>}
      <h5>{say("item.set-up")}</h5>
      <ol>
        {words.setUp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl class="cues">
        {words.cues.map((cue) => (
          <div key={cue.text} class={`cue cue-${cue.kind}`}>
            <dt>{say(`item.${cue.kind}`)}</dt>
            <dd>{cue.text}</dd>
          </div>
        ))}
        <div class="cue">
          <dt>{say("item.breath")}</dt>
          <dd>{words.breath}</dd>
        </div>
        <div class="cue">
          <dt>{words.compensation.seen}</dt>
          <dd>{words.compensation.fix}</dd>
        </div>
      </dl>
      {words.care === null ? null : <p class="hint">{words.care}</p>}
      <p class="quiet small">{sourceLine(words, say("common.house"))}</p>
    </div>
  );
}

function sourceLine({ sources, house }: MovementWords, own: string): string {
  const said = house === null ? [] : [`${own}: ${house}`];
  return [sources.join(", "), ...said].filter((part) => part !== "").join(" · ");
}
