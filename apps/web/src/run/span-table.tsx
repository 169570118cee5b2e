import type { RunPlan } from "@restride/engine";
import { runSpans } from "@restride/engine/timeline";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { clockText } from "./clock-text.ts";
import { lengthOf } from "./run-play.ts";
import { stretchName } from "./stretch.ts";

const MS = 1000;

/** Every stretch with its time: what the picture shows, to read. */
export function SpanTable({ plan }: { readonly plan: RunPlan }): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <table class="spans">
      <thead>
        <tr>
          <th scope="col">{say("run.card.at")}</th>
          <th scope="col">{say("run.card.what")}</th>
          <th scope="col">{say("run.card.for")}</th>
        </tr>
      </thead>
      <tbody>
        {runSpans(plan).map((span) => (
          <tr key={span.at} class={`span-${span.kind}`}>
            <td>{clockText(span.at)}</td>
            <td>{stretchName(say, span)}</td>
            <td>{speaker.value.duration(span.seconds)}</td>
          </tr>
        ))}
        <tr>
          <td>{clockText(lengthOf(plan) / MS)}</td>
          <td colSpan={2}>{say("run.card.end")}</td>
        </tr>
      </tbody>
    </table>
  );
}
