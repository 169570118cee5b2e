/** A point or direction in centimetres: x forward, y up, z to the figure's own right. */
export interface Vec {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const ZERO: Vec = { x: 0, y: 0, z: 0 };
export const FORWARD: Vec = { x: 1, y: 0, z: 0 };
export const UP: Vec = { x: 0, y: 1, z: 0 };
export const RIGHT: Vec = { x: 0, y: 0, z: 1 };

export function vec(x: number, y: number, z: number): Vec {
  return { x, y, z };
}

export function add(a: Vec, b: Vec): Vec {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function sub(a: Vec, b: Vec): Vec {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

export function scale(a: Vec, by: number): Vec {
  return { x: a.x * by, y: a.y * by, z: a.z * by };
}

export function dot(a: Vec, b: Vec): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function cross(a: Vec, b: Vec): Vec {
  return {
    x: a.y * b.z - a.z * b.y,
    y: a.z * b.x - a.x * b.z,
    z: a.x * b.y - a.y * b.x,
  };
}

export function length(a: Vec): number {
  return Math.sqrt(dot(a, a));
}

export function distance(a: Vec, b: Vec): number {
  return length(sub(a, b));
}

/** The same direction with length 1; the zero vector stays as it is. */
export function unit(a: Vec): Vec {
  const size = length(a);
  return size < 1e-9 ? a : scale(a, 1 / size);
}

export function mix(a: Vec, b: Vec, share: number): Vec {
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    z: a.z + (b.z - a.z) * share,
  };
}

/** What is left of a direction after its part along `axis` (of length 1) is taken away. */
export function across(a: Vec, axis: Vec): Vec {
  return sub(a, scale(axis, dot(a, axis)));
}

export function mean(points: readonly Vec[]): Vec {
  const sum = points.reduce(add, ZERO);
  return points.length === 0 ? ZERO : scale(sum, 1 / points.length);
}

/** The point in the mirror: left for right. */
export function mirrored(a: Vec): Vec {
  return { x: a.x, y: a.y, z: -a.z };
}
