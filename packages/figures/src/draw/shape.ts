/** What a shape is made of: a token of the palette. */
export type Ink =
  | "skin"
  | "skin-far"
  | "skin-line"
  | "skin-shade"
  | "hair"
  | "hair-line"
  | "top"
  | "top-far"
  | "top-line"
  | "legging"
  | "legging-far"
  | "legging-line"
  | "shoe"
  | "shoe-line"
  | "shade"
  | "face"
  | "blush"
  | "prop"
  | "prop-side"
  | "prop-line"
  | "mat"
  | "floor"
  | "wall"
  | "wall-line"
  | "weight"
  | "band"
  | "feel"
  | "arrow"
  | "breath"
  | "breath-line"
  | "floor-muscle"
  | "load"
  | LandInk;

/** What the landscape of the way is made of: hills are numbered from the near one to the far one. */
export type LandInk =
  | "land-sky"
  | "land-sky-2"
  | "land-sky-3"
  | "land-sun"
  | "land-far"
  | "land-far-2"
  | "land-1"
  | "land-2"
  | "land-3"
  | "land-4"
  | "land-5"
  | "land-6"
  | "land-7"
  | "land-light"
  | "land-shade"
  | "land-tree"
  | "land-tree-2"
  | "land-tree-3"
  | "land-way"
  | "land-way-edge"
  | "land-wood"
  | "land-mist"
  | "land-water"
  | "land-wall"
  | "land-roof"
  | "land-window"
  | "land-stone"
  | "land-her"
  | "land-her-2";

export interface Shape {
  /** Path data in tenths of the window's unit; `width` is in whole units. */
  readonly d: string;
  readonly fill?: Ink;
  readonly line?: Ink;
  readonly width?: number;
  readonly opacity?: number;
  readonly round?: boolean;
}

/** Shapes that belong together, and how near the eye they are. */
export interface Piece {
  readonly near: number;
  readonly shapes: readonly Shape[];
}

/** Things in the room are behind the body, whatever their place. */
export const BEHIND = -1000;

export const LINE = 0.85;

/** Behind the trunk by more than this, a limb is the far one: darker, and behind the seat. */
export const FAR = 4;
