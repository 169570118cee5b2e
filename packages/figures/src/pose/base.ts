import type { BaseSpec } from "./spec.ts";

const EASY_ARMS = {
  raise: 2,
  out: 7,
  elbow: 14,
  palm: 20,
  fingers: 25,
} as const;

const KNEEL = { rest: "kneel" } as const;

/** The poses that a clip starts from. Right is the near side in the side view. */
export const BASES = {
  standing: {
    bearing: "stand",
    height: 87,
    pose: {
      legs: { foot: { at: [0, 9], turn: 6 } },
      arms: EASY_ARMS,
      knees: 6,
    },
  },
  "split-stance": {
    bearing: "stand",
    height: 84,
    pose: {
      knees: 12,
      "right leg": { foot: { at: [32, 9], turn: 3 } },
      "left leg": { foot: { at: [-38, 9], turn: 0, heel: 42 } },
      arms: EASY_ARMS,
    },
  },
  seated: {
    bearing: "fixed",
    height: 54,
    pose: {
      legs: { foot: { at: [43, 10], turn: 6 } },
      arms: { hand: { on: "air", at: [31, 62.5, 11] }, fingers: 16 },
    },
  },
  "seated-floor": {
    bearing: "fixed",
    height: 10,
    pose: {
      legs: { lift: 92, knee: 8, ankle: 0 },
      arms: { raise: 26, out: 7, elbow: 30, palm: 50, fingers: 20 },
    },
  },
  supine: {
    bearing: "back",
    height: 11,
    pose: {
      lean: -90,
      legs: { lift: 0, knee: 3, ankle: -25, out: 5 },
      arms: { hand: { on: "floor", at: [3, 0, 24] } },
    },
  },
  "supine-hooklying": {
    bearing: "back",
    height: 11,
    pose: {
      lean: -90,
      legs: { foot: { at: [44, 9], turn: 2 } },
      arms: { hand: { on: "floor", at: [3, 0, 24] } },
    },
  },
  "side-lying": {
    bearing: "fixed",
    height: 17.4,
    pose: {
      list: -90,
      head: { side: 9 },
      legs: { lift: 45, knee: 80, ankle: -10 },
      "left arm": {
        raise: 95,
        out: -4,
        elbow: 60,
        palm: 0,
        fingers: 20,
        reach: 5,
      },
      "right arm": { raise: 42, out: 5, elbow: 60, palm: 70, fingers: 20 },
    },
  },
  prone: {
    bearing: "fixed",
    height: 11,
    pose: { lean: 90, legs: { lift: 0, ankle: -50 }, arms: EASY_ARMS },
  },
  "all-fours": {
    bearing: "kneel",
    height: 46,
    anchors: ["right", "left"],
    pose: {
      legs: { foot: { at: [0, 9], turn: 0, ...KNEEL } },
      arms: { hand: { on: "floor", at: [47, 0, 16] } },
      head: { bend: -18 },
    },
  },
  kneeling: {
    bearing: "kneel",
    height: 46,
    anchors: ["right", "left"],
    pose: {
      lean: 0,
      legs: { foot: { at: [0, 9], turn: 0, ...KNEEL } },
      arms: EASY_ARMS,
    },
  },
  "half-kneeling": {
    bearing: "kneel",
    height: 46,
    anchors: ["left"],
    pose: {
      lean: 0,
      "left leg": { foot: { at: [0, 9], turn: 0, ...KNEEL } },
      "right leg": { foot: { at: [42, 9], turn: 2 } },
      arms: EASY_ARMS,
    },
  },
  "short-side-plank": {
    bearing: "elbow",
    height: 20,
    anchors: ["left"],
    pose: {
      list: -68,
      head: { side: 12 },
      "left arm": { raise: 8, out: 64, elbow: 90, roll: 0, palm: 40 },
      "right arm": { hand: "hips" },
      legs: { lift: 12, knee: 90, ankle: -20 },
      "left leg": { lift: 12, knee: 90, ankle: -20, roll: 5 },
    },
  },
  "long-side-plank": {
    bearing: "elbow",
    height: 30,
    anchors: ["left"],
    pose: {
      list: -74.5,
      head: { side: 8 },
      "left arm": { raise: 8, out: 72, elbow: 90, roll: 0, palm: 40 },
      "right arm": { hand: "hips" },
      legs: { lift: 4, knee: 2, ankle: 4 },
    },
  },
  "forearm-plank": {
    bearing: "elbow",
    height: 28,
    anchors: ["right", "left"],
    pose: {
      lean: 81.8,
      legs: { lift: 0, knee: 2, ankle: 8, toes: 60 },
      arms: { raise: 80, elbow: 90, palm: 90, roll: -8, wrist: 0 },
      head: { bend: -14 },
    },
  },
  "high-plank": {
    bearing: "float",
    height: 39,
    pose: {
      lean: 74,
      legs: { foot: { at: [-87, 8], heel: 62 } },
      arms: { hand: { on: "floor", at: [49, 0, 17] } },
      head: { bend: -14 },
    },
  },
} as const satisfies Record<string, BaseSpec>;

export type BaseName = keyof typeof BASES;

export function isBaseName(name: string): name is BaseName {
  return Object.hasOwn(BASES, name);
}
