import type { Movement } from "@restride/engine";
import { movementFigureText } from "@restride/words";
import type { JSX } from "preact";
import { Stage } from "../figure/stage.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { DoseCard } from "./dose-card.tsx";
import { HowTo } from "./how-to.tsx";
import { Neighbours } from "./neighbours.tsx";
import { ReadMore } from "./read-more.tsx";
import { WhereCard } from "./where-card.tsx";

/** One movement: drawn first, then where it stands, how it is done, what stands beside it, and who says so. */
export function MovementPage({
  movement,
}: {
  readonly movement: Movement;
}): JSX.Element {
  const { say, speaker, program } = useApp();
  const words = speaker.value.movement(movement.id);
  const family = program.families.find(({ id }) => id === movement.family);
  const rung =
    movement.rung === null || family === undefined
      ? say("movement.no-rung")
      : say("movement.rung", {
          rung: movement.rung,
          count: family.rungs.length,
        });
  return (
    <Page
      title={words.name}
      back={{ href: href("movement"), label: say("movement.back") }}
      aside={
        <>
          <Neighbours easier={words.easier} harder={words.harder} />
          <DoseCard movement={movement} />
          <ReadMore movement={movement.id} words={words} />
        </>
      }
    >
      <p class="quiet under-title">
        {speaker.value.family(movement.family).name} · {rung} ·{" "}
        {speaker.value.gate(movement.phase).name}
      </p>
      <Stage
        movement={movement.id}
        family={movement.family}
        check={null}
        text={movementFigureText(words)}
        isSided={movement.sides === "each"}
      />
      <p>{say(`movement.role.${movement.role}`)}</p>
      <WhereCard movement={movement} />
      <HowTo words={words} />
    </Page>
  );
}
