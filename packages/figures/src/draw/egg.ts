import type { Frame } from "../body/skeleton.ts";
import { inverse, rotate } from "../math/rotation.ts";
import { type Vec, vec } from "../math/vector.ts";
import { pair } from "./path.ts";
import { seen, type View } from "./view.ts";

/** Points of half an egg on one side of the plane between face and hair, in the frame of the head. */
export function eggPoints(
  egg: { readonly at: Vec; readonly size: Vec },
  keeps: (p: Vec) => boolean,
): readonly Vec[] {
  const points: Vec[] = [];
  for (let ring = 0; ring <= 12; ring++) {
    const polar = (ring * Math.PI) / 12;
    for (let spoke = 0; spoke < 14; spoke++) {
      const angle = (spoke * Math.PI) / 7;
      const p = vec(
        egg.at.x + egg.size.x * Math.sin(polar) * Math.cos(angle),
        egg.at.y + egg.size.y * Math.cos(polar),
        egg.at.z + egg.size.z * Math.sin(polar) * Math.sin(angle),
      );
      if (keeps(p)) points.push(p);
    }
  }
  return points;
}

/** Points of something round that does not bend, with room for where they are on the page: they are many, in every frame. */
export interface Cloud {
  readonly points: readonly Vec[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export function cloudOf(given: readonly Vec[]): Cloud {
  // The rings of an egg meet at its poles.
  const keys = given.map(
    (p) => `${p.x.toFixed(3)} ${p.y.toFixed(3)} ${p.z.toFixed(3)}`,
  );
  const points = given.filter(
    (_, index) => keys.indexOf(keys[index] ?? "") === index,
  );
  return {
    points,
    xs: new Float64Array(points.length),
    ys: new Float64Array(points.length),
  };
}

const WAYS = Array.from({ length: 40 }, (_, index) => {
  const angle = (index * Math.PI) / 20;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Corners are a little rounded. */
const ROUND = 0.4;

/** The outline of a cloud in the frame of the head: the page is turned to the cloud, not each point to the page. */
export function cloudForm(view: View, head: Frame, cloud: Cloud): string {
  const { points, xs, ys } = cloud;
  const back = inverse(head.turn);
  const right = rotate(back, view.right);
  const up = rotate(back, view.up);
  const at = seen(view, head.at);
  for (const [index, p] of points.entries()) {
    xs[index] = at.x + p.x * right.x + p.y * right.y + p.z * right.z;
    ys[index] = at.y - p.x * up.x - p.y * up.y - p.z * up.z;
  }
  let text = "";
  let last = "";
  for (const way of WAYS) {
    let best = 0;
    let reach = -1e9;
    for (let index = 0; index < points.length; index++) {
      const out = (xs[index] ?? 0) * way.x + (ys[index] ?? 0) * way.y;
      if (out > reach) {
        reach = out;
        best = index;
      }
    }
    const spot = pair({
      x: (xs[best] ?? 0) + ROUND * way.x,
      y: (ys[best] ?? 0) + ROUND * way.y,
    });
    if (spot === last) continue;
    text += `${text === "" ? "M" : "L"}${spot}`;
    last = spot;
  }
  return `${text}Z`;
}
