import type { Item } from "@restride/engine";
import {
  checkFigureText,
  movementFigureText,
  type DaySpeaker,
} from "@restride/words";
import type { JSX } from "preact";
import { Stage } from "./stage.tsx";

interface Props {
  readonly item: Pick<Item, "family" | "movement" | "side">;
  /** The check that it is done for; null in a session. */
  readonly check: string | null;
  /** Knows the text of movements and checks. */
  readonly speaks: DaySpeaker;
}

/** The figure of a movement, or of the check that it is done for. */
export function MovementFigure(props: Props): JSX.Element {
  const { item, check, speaks } = props;
  return (
    <Stage
      family={item.family}
      movement={item.movement}
      check={check}
      text={
        check === null
          ? movementFigureText(speaks.movement(item.movement))
          : checkFigureText(speaks.check(check))
      }
      isSided={item.side === "each"}
    />
  );
}
