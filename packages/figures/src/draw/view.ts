import { dot, type Vec, vec } from "../math/vector.ts";
import type { ViewName } from "../clip/type.ts";

/** A camera without perspective. */
export interface View {
  readonly right: Vec;
  readonly up: Vec;
  readonly toward: Vec;
}

/** A point on the page: y down, `near` larger towards the eye. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

/** Degrees round from the right side towards the front, and up. */
const ANGLES: Readonly<Record<ViewName, readonly [number, number]>> = {
  side: [0, 0],
  "left side": [180, 0],
  front: [90, 0],
  back: [-90, 0],
  "three-quarter": [42, 12],
  "three-quarter back": [-38, 14],
  above: [90, 80],
  "front above": [90, 46],
};

export function viewOf(name: ViewName): View {
  const [round, over] = ANGLES[name];
  const a = (round * Math.PI) / 180;
  const e = (over * Math.PI) / 180;
  const level = vec(Math.sin(a), 0, Math.cos(a));
  return {
    right: vec(Math.cos(a), 0, -Math.sin(a)),
    up: vec(-level.x * Math.sin(e), Math.cos(e), -level.z * Math.sin(e)),
    toward: vec(level.x * Math.cos(e), Math.sin(e), level.z * Math.cos(e)),
  };
}

function across(v: Vec): Vec {
  return vec(v.x, v.y, -v.z);
}

/** Through it a body is seen as its mirror image, left and right changed. */
export function mirroredView({ right, up, toward }: View): View {
  return { right: across(right), up: across(up), toward: across(toward) };
}

export function seen(view: View, at: Vec): Dot {
  return {
    x: dot(at, view.right),
    y: -dot(at, view.up),
    near: dot(at, view.toward),
  };
}
