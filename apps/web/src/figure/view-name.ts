import type { ViewName } from "@restride/figures";
import type { TextKey } from "@restride/words";
import type { Say } from "../frame/say.ts";

export const VIEW_NAMES: Readonly<Record<ViewName, TextKey>> = {
  side: "movement.view.side",
  "left side": "movement.view.left-side",
  front: "movement.view.front",
  back: "movement.view.back",
  "three-quarter": "movement.view.three-quarter",
  "three-quarter back": "movement.view.three-quarter-back",
  above: "movement.view.above",
  "front above": "movement.view.front-above",
};

/** A figure whose steps stand beside it: what it is of, and from where it is seen. */
export function figureName(say: Say, name: string, view: ViewName): string {
  return `${name}. ${say(VIEW_NAMES[view])}`;
}
