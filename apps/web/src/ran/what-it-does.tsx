import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import { needsOf } from "../today/further-view.ts";

/** What the plan makes of a run that it had no part in, and what running still waits for. */
export function WhatItDoes(): JSX.Element {
  const { say, result } = useApp();
  const speaks = useSpeaker();
  const found = result.value;
  const gate = found.ok
    ? found.decision.gates.find((one) => one.gate === "run")
    : undefined;
  const needs = gate === undefined || gate.open ? [] : needsOf(gate);
  return (
    <section class="card stack" aria-labelledby="what-it-does">
      <h2 id="what-it-does">{say("ran.does")}</h2>
      <p>{say("ran.does.limits")}</p>
      {gate?.open === true ? (
        <p>{say("ran.does.open")}</p>
      ) : (
        <>
          <p>{say("ran.does.entry")}</p>
          <p class="quiet small">{say("ran.does.others")}</p>
        </>
      )}
      {needs.length === 0 ? null : (
        <>
          <h3>{say("ran.does.needs")}</h3>
          <ul class="plain-list needs">
            {needs.map((verdict) => (
              <li
                key={verdict.rule}
                class={verdict.met === "unknown" ? "need need-unknown" : "need"}
              >
                <span class="need-mark" aria-hidden="true" />
                <span>{speaks.verdict(verdict).line}</span>
              </li>
            ))}
          </ul>
          <a class="row row-link" href={href("path", "run")}>
            {say("ran.does.path")}
          </a>
        </>
      )}
    </section>
  );
}
