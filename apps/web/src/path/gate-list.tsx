import type { Speaker } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import type { Forecast } from "./forecast.ts";
import { GateMark } from "./gate-mark.tsx";
import type { GateView } from "./view-model.ts";
import { WhenLine } from "./when-line.tsx";

interface Props {
  readonly gates: readonly GateView[];
  readonly at: number | null;
  /** Null where nothing is looked ahead to. */
  readonly forecast: Forecast | null;
}

/** The same way in words, gate by gate. */
export function GateList({ gates, at, forecast }: Props): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  return (
    <section class="stack" aria-labelledby="gates">
      <h2 id="gates">{say("path.gates")}</h2>
      <ol class="plain-list rows">
        {gates.map((view, index) => {
          const { gate, state } = view;
          const { name } = speaks.gate(gate.gate);
          return (
            <li key={gate.gate}>
              <a
                class={`row gate-row${index === at ? " gate-here" : ""}`}
                href={href("path", gate.gate)}
                aria-current={index === at ? "step" : undefined}
              >
                <GateMark state={state} />
                <span class="gate-text">
                  <span class="gate-name">
                    {name}
                    {index === at ? (
                      <span class="here">{say("path.here")}</span>
                    ) : null}
                  </span>
                  <span class="small">{statusText(speaks, view)}</span>
                  {gate.open || forecast === null ? null : (
                    <WhenLine gate={gate} forecast={forecast} />
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** How a gate stands, in one line. */
export function statusText(
  speaks: Speaker,
  { gate, needs, holds, state }: GateView,
): string {
  if (gate.open)
    return gate.since === null
      ? speaks.text("path.open")
      : speaks.text("path.open-since", { date: speaks.date(gate.since) });
  if (state === "shut" && holds.length > 0)
    return speaks.text("path.held", {
      holds: holds.map((hold) => speaks.hold(hold).name).join(", "),
    });
  return needs.length === 1
    ? speaks.text("path.one-need")
    : speaks.text("path.needs", { n: needs.length });
}
