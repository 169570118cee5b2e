import { cross, scale, unit, type Vec } from "./vector.ts";

/** A rotation as a unit quaternion. */
export interface Rotation {
  readonly w: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const NO_TURN: Rotation = { w: 1, x: 0, y: 0, z: 0 };
const RADIANS = Math.PI / 180;

export function times(a: Rotation, b: Rotation): Rotation {
  return {
    w: a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z,
    x: a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
    y: a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
    z: a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w,
  };
}

export function inverse(a: Rotation): Rotation {
  return { w: a.w, x: -a.x, y: -a.y, z: -a.z };
}

export function rotate(q: Rotation, v: Vec): Vec {
  const tx = 2 * (q.y * v.z - q.z * v.y);
  const ty = 2 * (q.z * v.x - q.x * v.z);
  const tz = 2 * (q.x * v.y - q.y * v.x);
  return {
    x: v.x + q.w * tx + q.y * tz - q.z * ty,
    y: v.y + q.w * ty + q.z * tx - q.x * tz,
    z: v.z + q.w * tz + q.x * ty - q.y * tx,
  };
}

/** Degrees about an axis of the frame. */
export function about(axis: "x" | "y" | "z", degrees: number): Rotation {
  const half = (degrees * RADIANS) / 2;
  const sine = Math.sin(half);
  return {
    w: Math.cos(half),
    x: axis === "x" ? sine : 0,
    y: axis === "y" ? sine : 0,
    z: axis === "z" ? sine : 0,
  };
}

/** Turns degrees in anatomical words into a rotation: bend forward, lean to the right, turn to the right. */
export function bent(forward: number, right: number, turn: number): Rotation {
  return times(
    about("y", -turn),
    times(about("z", -forward), about("x", right)),
  );
}

/** The rotation whose frame has these axes; `x` is squared off against `y`. */
export function fromAxes(xLike: Vec, y: Vec): Rotation {
  const up = unit(y);
  const z = unit(cross(xLike, up));
  const x = cross(up, z);
  return fromMatrix([x, up, z]);
}

function fromMatrix([x, y, z]: readonly [Vec, Vec, Vec]): Rotation {
  const trace = x.x + y.y + z.z;
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2;
    return normal({
      w: s / 4,
      x: (y.z - z.y) / s,
      y: (z.x - x.z) / s,
      z: (x.y - y.x) / s,
    });
  }
  if (x.x > y.y && x.x > z.z) {
    const s = Math.sqrt(1 + x.x - y.y - z.z) * 2;
    return normal({
      w: (y.z - z.y) / s,
      x: s / 4,
      y: (y.x + x.y) / s,
      z: (z.x + x.z) / s,
    });
  }
  if (y.y > z.z) {
    const s = Math.sqrt(1 + y.y - x.x - z.z) * 2;
    return normal({
      w: (z.x - x.z) / s,
      x: (y.x + x.y) / s,
      y: s / 4,
      z: (z.y + y.z) / s,
    });
  }
  const s = Math.sqrt(1 + z.z - x.x - y.y) * 2;
  return normal({
    w: (x.y - y.x) / s,
    x: (z.x + x.z) / s,
    y: (z.y + y.z) / s,
    z: s / 4,
  });
}

export function normal(q: Rotation): Rotation {
  const size = Math.sqrt(q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z);
  if (size < 1e-9) return NO_TURN;
  return { w: q.w / size, x: q.x / size, y: q.y / size, z: q.z / size };
}

/** The way from one rotation to another, on the shorter side, at an even pace. */
export function slerp(a: Rotation, b: Rotation, share: number): Rotation {
  const cosine = a.w * b.w + a.x * b.x + a.y * b.y + a.z * b.z;
  const sign = cosine < 0 ? -1 : 1;
  const angle = Math.acos(Math.min(1, Math.abs(cosine)));
  const sine = Math.sin(angle);
  const from = sine < 1e-6 ? 1 - share : Math.sin((1 - share) * angle) / sine;
  const to = sign * (sine < 1e-6 ? share : Math.sin(share * angle) / sine);
  return normal({
    w: a.w * from + b.w * to,
    x: a.x * from + b.x * to,
    y: a.y * from + b.y * to,
    z: a.z * from + b.z * to,
  });
}

/** The same rotation in the mirror: left for right. */
export function mirroredRotation(q: Rotation): Rotation {
  return { w: q.w, x: -q.x, y: -q.y, z: q.z };
}

/** The angle between two rotations, in degrees. */
export function angleBetween(a: Rotation, b: Rotation): number {
  const cosine = Math.abs(a.w * b.w + a.x * b.x + a.y * b.y + a.z * b.z);
  return (2 * Math.acos(Math.min(1, cosine))) / RADIANS;
}

/** A direction made from degrees of turn to the right, level with the floor. */
export function heading(turn: number): Vec {
  return rotate(about("y", -turn), { x: 1, y: 0, z: 0 });
}

export function along(q: Rotation, axis: Vec, by: number): Vec {
  return scale(rotate(q, axis), by);
}
