import type { ChangeDrawing, Drawing } from "@restride/program/articles";
import { movementFigureText } from "@restride/words";
import type { JSX } from "preact";
import { BreathFigure } from "../figure/breath-figure.tsx";
import { Stage } from "../figure/stage.tsx";
import { useApp } from "../frame/app-context.ts";
import { ChangePicture } from "./change-picture.tsx";

/** A drawing of an article with its caption. */
export function ArticleDrawing({
  drawing,
}: {
  readonly drawing: Drawing;
}): JSX.Element {
  if (drawing.kind === "change") return <ChangeFigure drawing={drawing} />;
  return (
    <figure class="drawn card">
      {drawing.kind === "breath" ? (
        <BreathFigure />
      ) : (
        <MovementDrawn movement={drawing.id} />
      )}
      <figcaption class="small quiet">{drawing.shows}</figcaption>
    </figure>
  );
}

function MovementDrawn({
  movement,
}: {
  readonly movement: string;
}): JSX.Element {
  const { speaker, program } = useApp();
  const found = program.movements.find(({ id }) => id === movement);
  return (
    <Stage
      movement={movement}
      family={found?.family ?? ""}
      check={null}
      text={movementFigureText(speaker.value.movement(movement))}
      isSided={found?.sides === "each"}
    />
  );
}

/** What often happens beside what helps, and the names of the numbered parts. */
function ChangeFigure({
  drawing,
}: {
  readonly drawing: ChangeDrawing;
}): JSX.Element {
  const { say } = useApp();
  return (
    <figure class="drawn card change-figure">
      <ChangePicture change={drawing.id} shown="both" />
      <figcaption>
        <span class="hidden-text">{drawing.shows}</span>
        <span class="change-captions">
          <span>{drawing.often}</span>
          <span>{drawing.helps}</span>
        </span>
        <ol class="change-parts small" aria-label={say("learn.parts")}>
          {drawing.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
