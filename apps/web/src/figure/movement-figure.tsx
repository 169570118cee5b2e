import type { Item } from "@restride/engine";
import { figureOfCheck, figures } from "@restride/program/figures";
import {
  checkFigureText,
  movementFigureText,
  type Speaker,
} from "@restride/words";
import type { JSX } from "preact";
import { Stage } from "./stage.tsx";

interface Props {
  readonly item: Item;
  /** The check that it is done for; null in a session. */
  readonly check: string | null;
  /** Knows the text of movements and checks. */
  readonly speaks: Speaker;
}

/** The figure of a movement, or of the check that it is done for. */
export function MovementFigure({ item, check, speaks }: Props): JSX.Element {
  const isSided = item.side === "each";
  return check === null ? (
    <Stage
      figure={figures[item.movement]}
      text={movementFigureText(speaks.movement(item.movement))}
      isSided={isSided}
    />
  ) : (
    <Stage
      figure={figureOfCheck(check, item.movement)}
      text={checkFigureText(speaks.check(check))}
      isSided={isSided}
    />
  );
}
