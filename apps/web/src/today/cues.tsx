import type { MovementWords } from "@restride/program";
import type { JSX } from "preact";
import type { Say } from "../frame/say.ts";

interface Props {
  readonly words: MovementWords;
  readonly say: Say;
}

/** What to do, feel and not do, the breath, and the common slip with its mend. */
export function Cues({ words, say }: Props): JSX.Element {
  return (
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
  );
}
