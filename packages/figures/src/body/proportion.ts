import { type Vec, vec } from "../math/vector.ts";

/**
 * An adult woman of 168 cm, in centimetres. Segment lengths follow the usual shares of stature (Drillis and Contini, as
 * given in Winter's Biomechanics), rounded to what draws well.
 */
export const STATURE = 168;

export const THIGH = 41;
export const SHANK = 39;
export const UPPER_ARM = 28;
export const FOREARM = 24;

/** Half the distance between the hip joints and between the shoulder joints. */
export const HIP_HALF = 8.5;
export const SHOULDER_HALF = 15.6;

/** The vertebral line lies behind the middle of the trunk; the trunk bends about it. */
export const SPINE_BACK = -4;
export const SACRUM = 9;
export const LUMBAR = 16;
export const THORAX = 28;
export const NECK = 10;

/** From the ankle joint, with x to the toes: points of the sole and the end of the toes. */
export const SOLE = {
  heel: vec(-5.5, -7, 0),
  ball: vec(12, -7, 0),
  toe: vec(19, -7, 0),
} as const;

/** From the wrist, with -y to the fingers. */
export const PALM = {
  heel: vec(0, -1.5, 0),
  knuckle: vec(0, -8.5, 0),
  tip: vec(0, -17, 0),
} as const;

/** From the seventh neck bone, in the frame of the upper ribs. */
export const SHOULDER: Vec = vec(3.2, -5.4, SHOULDER_HALF);
