import type { PoseSpec } from "../pose/spec.ts";

export type ViewName =
  | "side"
  | "left side"
  | "front"
  | "back"
  | "three-quarter"
  | "three-quarter back"
  | "above"
  | "front above";

/** One key pose: how many seconds the way to it takes, how long it is held, and what it changes. */
export interface KeySpec extends PoseSpec {
  readonly go?: number;
  readonly hold?: number;
  readonly breath?: "in" | "out";
  /** How far the pelvic floor is lifted, 0 to 1; without it the floor follows the breath. */
  readonly floor?: number;
  /** No contact on the way here: the body falls freely. */
  readonly flight?: boolean;
}

export interface PropSpec {
  readonly kind: PropKind;
  readonly at?: readonly number[];
  readonly height?: number;
  readonly size?: number;
}

export const PROP_KINDS = [
  "wall",
  "wall behind",
  "side wall",
  "door",
  "mark",
  "chair",
  "step",
  "sofa",
  "box",
  "mat",
  "cushion",
  "band",
  "band round back",
  "dowel",
  "dumbbells",
  "dumbbell",
  "kettlebell",
  "bottle",
  "towel",
  "knee cushion",
  "bike",
  "cross-trainer",
  "water",
] as const;
export type PropKind = (typeof PROP_KINDS)[number];

/** A movement's figure as it stands in its file, read and checked. */
export interface FigureSpec {
  readonly view: readonly ViewName[];
  readonly base: string;
  readonly with?: PoseSpec;
  readonly keys: readonly KeySpec[];
  /** The keys are half a round: the other half is their mirror image. */
  readonly alternate?: boolean;
  /** Centimetres that one round moves forward. */
  readonly travel?: number;
  /** `flow` goes through the keys without stopping at them. */
  readonly pace?: "settle" | "flow";
  readonly shoes?: boolean;
  /** The picture holds the right lower leg and foot alone. */
  readonly close?: boolean;
  readonly props?: readonly PropSpec[];
  readonly feel?: readonly string[];
  readonly arrows?: readonly string[];
  readonly show?: readonly string[];
}
