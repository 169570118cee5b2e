import type { Verdict } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import type { Forecast } from "./forecast.ts";
import { type GateView, openParts } from "./view-model.ts";
import { WhenLine } from "./when-line.tsx";

interface Props {
  readonly view: GateView;
  readonly forecast: Forecast | null;
}

/** The next gate: what it still needs, part by part, and when it may open. Never a bare lock. */
export function NextNeeds({ view, forecast }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const { gate, needs } = view;
  const { name, what } = speaker.value.gate(gate.gate);
  return (
    <section class="stack" aria-labelledby="next-gate">
      <h2 id="next-gate">{say("path.next", { gate: name })}</h2>
      <p>{what}</p>
      <h3>{say("path.still")}</h3>
      <Needs needs={needs} />
      {forecast === null ? null : <WhenLine gate={gate} forecast={forecast} />}
      <a class="button-plain" href={href("path", gate.gate)}>
        {say("path.see")}
        <span class="hidden-text">: {name}</span>
      </a>
    </section>
  );
}

function Needs({ needs }: { readonly needs: readonly Verdict[] }): JSX.Element {
  const speaks = useSpeaker();
  return (
    <ul class="plain-list needs">
      {needs.map((verdict) => {
        const parts = openParts(verdict);
        return (
          <li
            key={verdict.rule}
            class={verdict.met === "unknown" ? "need need-unknown" : "need"}
          >
            <span class="need-mark" aria-hidden="true" />
            <div class="stack">
              <p>{speaks.verdict(verdict).line}</p>
              {parts.length === 0 ? null : <Needs needs={parts} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
