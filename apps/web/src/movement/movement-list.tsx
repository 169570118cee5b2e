import type { Movement, Phase } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { StillFigure } from "../figure/still-figure.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { isHere, listed, phasesOf } from "./listed.ts";

/** All movements by family, each a small picture; a chip shows one phase alone. */
export function MovementList(): JSX.Element {
  const { say, speaker, program } = useApp();
  const [phase, setPhase] = useState<Phase | null>(null);
  const families = listed(program, phase);
  const count = families.reduce((sum, one) => sum + one.movements.length, 0);
  return (
    <Page
      title={say("movement.title")}
      back={{ href: href("learn"), label: say("learn.back") }}
    >
      <p class="lead quiet">{say("movement.intro")}</p>
      <fieldset>
        <legend class="quiet-title">{say("movement.filter")}</legend>
        <div class="chips">
          {[null, ...phasesOf(program)].map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={one === phase}
              onClick={() => setPhase(one)}
            >
              {one === null
                ? say("movement.all")
                : speaker.value.gate(one).name}
            </button>
          ))}
        </div>
      </fieldset>
      <output class="hidden-text">{say("movement.count", { n: count })}</output>
      {families.map(({ family, movements }) => (
        <section
          key={family.id}
          class="stack"
          aria-labelledby={`family-${family.id}`}
        >
          <h2 id={`family-${family.id}`}>
            {speaker.value.family(family.id).name}
          </h2>
          <ul class="plain-list still-cards">
            {movements.map((movement) => (
              <li key={movement.id}>
                <MovementCard movement={movement} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function MovementCard({
  movement,
}: {
  readonly movement: Movement;
}): JSX.Element {
  const { say, speaker, result, program } = useApp();
  const found = result.value;
  const isNow = found.ok && isHere(found.decision, movement, program);
  return (
    <a
      class={isNow ? "card still-card still-card-here" : "card still-card"}
      href={href("movement", movement.id)}
    >
      <StillFigure movement={movement.id} />
      <span class="card-name">{speaker.value.movement(movement.id).name}</span>
      {isNow ? (
        <span class="here-mark small">{say("movement.here.mark")}</span>
      ) : (
        <span class="quiet small">
          {speaker.value.gate(movement.phase).name}
        </span>
      )}
    </a>
  );
}
