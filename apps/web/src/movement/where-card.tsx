import type { Decision, LadderState, Movement } from "@restride/engine";
import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { type Standing, standingOf } from "./standing.ts";

/** Why it is in her plan, or why not yet and what opens it. */
export function WhereCard({
  movement,
}: {
  readonly movement: Movement;
}): JSX.Element {
  const { say, result } = useApp();
  const found = result.value;
  return (
    <section class="card stack where" aria-labelledby="where">
      <h2 id="where" class="quiet-title">
        {say("movement.where")}
      </h2>
      {found.ok ? (
        <Told movement={movement} decision={found.decision} />
      ) : (
        <p>{say("movement.refused")}</p>
      )}
    </section>
  );
}

interface Props {
  readonly movement: Movement;
  readonly decision: Decision;
}

function Told({ movement, decision }: Props): JSX.Element {
  const { say, program } = useApp();
  const speaks = useSpeaker();
  const standing = standingOf(decision, movement, program);
  const { planned, needs, holds, reasons, place } = standing;
  const isFree = planned.length === 0 && holds.length === 0;
  return (
    <>
      {planned.map(({ kind, item }) => (
        <p key={kind} class="where-planned">
          {say("movement.planned", {
            kind: say(`kind.${kind}`),
            dose: speaks.dose(item),
          })}
        </p>
      ))}
      <PlaceLine standing={standing} />
      {needs.length === 0 ? null : (
        <ul class="plain-list needs">
          {needs.map((verdict) => (
            <li key={verdict.rule} class={`need need-${String(verdict.met)}`}>
              <span class="need-mark" aria-hidden="true" />
              <span>{speaks.verdict(verdict).line}</span>
            </li>
          ))}
        </ul>
      )}
      {holds.map((hold) => (
        <div key={hold.hold} class="reason stack">
          <p>
            {say("movement.held")} {speaks.hold(hold).line}
          </p>
          {hold.exits.map((exit) => (
            <p key={exit.rule} class="quiet">
              {say("movement.held.exit", {
                line: speaks.exit(exit).line,
              })}
            </p>
          ))}
        </div>
      ))}
      {place === "here" && isFree ? (
        <p class="quiet">{notToday(decision, say, speaks)}</p>
      ) : null}
      {reasons.map((reason) => (
        <p key={`${reason.rule}${JSON.stringify(reason.params)}`}>
          {speaks.reason(reason)}
        </p>
      ))}
    </>
  );
}

type App = ReturnType<typeof useApp>;

/** Nothing stands against the movement itself: the level of the day, or the turn of the others. */
function notToday(
  { level }: Decision,
  say: App["say"],
  speaks: App["speaker"]["value"],
): string {
  if (level === "go") return say("movement.turn");
  const { name, line } = speaks.level(level);
  return say("movement.level", { level: name, line });
}

const PLACE_LINES: Readonly<Record<Standing["place"], TextKey>> = {
  pregnant: "movement.pregnant",
  shut: "movement.shut",
  asked: "movement.asks",
  aside: "movement.aside",
  here: "movement.here",
  past: "movement.past",
  later: "movement.later",
};

/** Her place in the ladder, in one sentence. */
function PlaceLine({ standing }: { readonly standing: Standing }): JSX.Element {
  const { say, speaker } = useApp();
  const { place, ladder, gate, isTop } = standing;
  const key = place === "here" && isTop ? "movement.top" : PLACE_LINES[place];
  const step =
    ladder === null
      ? {}
      : {
          ...stepsOf(ladder),
          name: speaker.value.movement(ladder.movement).name,
        };
  const opener =
    gate === null ? {} : { gate: speaker.value.gate(gate.gate).name };
  return <p>{say(key, { ...step, ...opener })}</p>;
}

function stepsOf({ clean, need }: LadderState): {
  readonly clean: number;
  readonly need: number;
} {
  return { clean, need };
}
