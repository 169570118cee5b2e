import type { Decision, Verdict } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { needsOf, nextGate } from "./further-view.ts";

/** The next phase, what it still needs, and the earliest day. Never a target. */
export function NextGate({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { say, speaker } = useApp();
  const gate = nextGate(decision);
  if (gate === null) return null;
  const { name, what } = speaker.value.gate(gate.gate);
  return (
    <section class="stack" aria-labelledby="next-gate">
      <h2 id="next-gate">{say("today.next-gate", { gate: name })}</h2>
      <p>{what}</p>
      <h3>{say("today.next-gate.needs")}</h3>
      <ul class="plain-list needs">
        {needsOf(gate).map((verdict) => (
          <Need key={verdict.rule} verdict={verdict} />
        ))}
      </ul>
      {gate.earliest === null ? null : (
        <p class="quiet small">
          {say("today.next-gate.earliest", {
            date: speaker.value.date(gate.earliest),
          })}
        </p>
      )}
    </section>
  );
}

function Need({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const speaks = useSpeaker();
  return (
    <li class={verdict.met === "unknown" ? "need need-unknown" : "need"}>
      <span class="need-mark" aria-hidden="true" />
      <span>{speaks.verdict(verdict).line}</span>
    </li>
  );
}
