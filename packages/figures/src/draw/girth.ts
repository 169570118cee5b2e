import type { Girth } from "./ribbon.ts";

/**
 * A soft, strong body some months after a pregnancy: full hips and thighs, an easy belly. Each row is a cross-section:
 * how far along, half width, half depth, how far forward of the bone. Centimetres.
 */
export const THIGH_GIRTH: readonly Girth[] = [
  [0, 8.3, 9.1, -0.3],
  [0.16, 8.7, 9.3, 0.2],
  [0.36, 8.1, 8.8, 0.6],
  [0.58, 7, 7.7, 0.8],
  [0.8, 5.8, 6.2, 0.4],
  [0.94, 5.2, 5.7, 0.3],
  [1, 5.1, 5.5, 0.2],
];

export const SHANK_GIRTH: readonly Girth[] = [
  [0, 5.05, 5.4, 0.2],
  [0.08, 4.9, 5.2, -0.1],
  [0.2, 5.2, 5.4, -0.9],
  [0.34, 5.3, 5.5, -1.2],
  [0.5, 4.7, 4.8, -1.1],
  [0.68, 3.7, 3.8, -0.7],
  [0.86, 3.1, 3.2, -0.4],
  [0.96, 3, 3.2, -0.2],
];

export const UPPER_ARM_GIRTH: readonly Girth[] = [
  [-0.02, 4.6, 4.9, 0],
  [0.14, 4.6, 5, 0.1],
  [0.35, 4.1, 4.6, 0.2],
  [0.6, 3.6, 4.1, 0.3],
  [0.85, 3.2, 3.5, 0],
  [1, 3.1, 3.3, 0],
];

/** The shirt sleeve over the upper arm. */
export const SLEEVE_GIRTH: readonly Girth[] = [
  [-0.02, 5, 5.3, 0],
  [0.12, 5, 5.4, 0.1],
  [0.26, 4.9, 5.3, 0.2],
  [0.4, 4.8, 5.2, 0.2],
];

export const FOREARM_GIRTH: readonly Girth[] = [
  [0, 3.1, 3.3, 0],
  [0.14, 3.3, 3.4, 0.1],
  [0.3, 3.2, 3.3, 0.1],
  [0.6, 2.6, 2.7, 0],
  [0.88, 2.1, 2, 0],
  [1, 2.05, 1.8, 0],
];

/** Along the spine, from below the sacrum (negative) over 0 sacrum, 1 waist, 3 ribs, to 5 neck; forward of the spine. */
export const PELVIS_GIRTH: readonly Girth[] = [
  [-0.3, 12, 8.6, 2.7],
  [-0.16, 14.8, 10, 2.6],
  [0, 16.7, 11, 2.7],
  [0.4, 16.4, 11, 3.1],
  [0.8, 15, 10.4, 4],
  [1.2, 13, 9.6, 4.7],
  [1.6, 10, 8, 4.7],
];

export const TOP_GIRTH: readonly Girth[] = [
  [0.95, 14.9, 10.6, 4.3],
  [1.3, 13.5, 10.1, 4.9],
  [1.9, 12.1, 9.4, 4.9],
  [2.6, 12.3, 9.3, 4.6],
  [3.2, 13.3, 9.9, 4.5],
  [3.75, 14.2, 11, 5.4],
  [4.1, 14.3, 10.9, 5],
  [4.45, 14, 9.3, 3.6],
  [4.72, 12.4, 7.4, 2.7],
  [4.9, 9.6, 6, 1.8],
  [5.04, 6.6, 5.2, 1.2],
];

export const NECK_GIRTH: readonly Girth[] = [
  [-0.22, 5.8, 5.2, 1],
  [0.05, 5.1, 5, 1.2],
  [0.35, 4.6, 4.7, 1.4],
  [0.7, 4.4, 4.7, 2],
  [1.02, 4.5, 4.9, 2.6],
];
