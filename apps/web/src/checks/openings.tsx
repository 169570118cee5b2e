import type { Check, Decision } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import type { Opening } from "./opening.ts";

interface Props {
  readonly check: Check;
  readonly decision: Decision;
  readonly openings: readonly Opening[];
}

/** What still comes before a check is offered. Never a bare lock. */
export function Openings({ check, decision, openings }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const speaks = speaker.value;
  const hasTurn = openings.some(({ kind }) => kind === "turn");
  const spacing = hasTurn
    ? decision.reasons.filter(({ rule }) => rule.startsWith("W-"))
    : [];
  return (
    <>
      <h3>{say("checks.opens")}</h3>
      <ul class="plain-list needs">
        {openings.map((opening) => (
          <li class="need" key={JSON.stringify(opening)}>
            <span class="need-mark" aria-hidden="true" />
            <span>
              {openingText(speaks, opening, decision)}
              {opening.kind === "gate" ? (
                <GateLink gate={opening.gate.gate} />
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {check.jolts && hasTurn ? (
        <p class="quiet">{say("checks.opens.together")}</p>
      ) : null}
      {spacing.map((reason) => (
        <p class="quiet" key={reason.rule}>
          {speaks.reason(reason)}
        </p>
      ))}
    </>
  );
}

function GateLink({
  gate,
}: {
  readonly gate: Decision["gates"][number]["gate"];
}): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <>
      {" "}
      <a class="check-gate" href={href("path", gate)}>
        {say("path.see")}
        <span class="hidden-text">: {speaker.value.gate(gate).name}</span>
      </a>
    </>
  );
}

function openingText(
  speaks: DaySpeaker,
  opening: Opening,
  { level }: Decision,
): string {
  switch (opening.kind) {
    case "gate":
      return speaks.text("checks.opens.gate", {
        phase: speaks.gate(opening.gate.gate).name,
      });
    case "rung":
      return speaks.text("checks.opens.rung", {
        name: speaks.movement(opening.movement).name,
        here: speaks.movement(opening.ladder.movement).name,
      });
    case "near":
      return speaks.text("checks.opens.near", { days: opening.days });
    case "retry":
      return speaks.text("checks.opens.retry", {
        date: speaks.date(opening.from),
      });
    case "level":
      return speaks.text("checks.opens.level", {
        today: speaks.level(level).name,
      });
    default:
      return speaks.text(`checks.opens.${opening.kind}`);
  }
}
