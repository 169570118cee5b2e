/** A point on the page. */
export interface Flat {
  readonly x: number;
  readonly y: number;
}

/** Paths are told in whole tenths of the window's unit: finer than a screen shows, and whole numbers are quick to write. */
export const TENTHS = 10;

export function pair(p: Flat): string {
  return `${Math.round(p.x * TENTHS)} ${Math.round(p.y * TENTHS)}`;
}

/** The second handle of a curve to `to`; the first is its neighbour's mirror image, which SVG fills in by itself. */
function smoothTo(from: Flat, to: Flat, after: Flat): string {
  const x = Math.round((to.x - (after.x - from.x) / 6) * TENTHS);
  const y = Math.round((to.y - (after.y - from.y) / 6) * TENTHS);
  return `S${x} ${y} ${pair(to)}`;
}

/** The first curve of a line: its first handle has no neighbour yet. */
function firstTo(before: Flat, from: Flat, to: Flat, after: Flat): string {
  const x = Math.round((from.x + (to.x - before.x) / 6) * TENTHS);
  const y = Math.round((from.y + (to.y - before.y) / 6) * TENTHS);
  return `C${x} ${y} ${smoothTo(from, to, after).slice(1)}`;
}

/** A smooth open line through points. */
export function openCurve(points: readonly Flat[]): string {
  const first = points[0];
  if (first === undefined) return "";
  let text = `M${pair(first)}`;
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1] ?? first;
    const to = points[index] ?? first;
    const after = points[index + 1] ?? to;
    text +=
      index === 1 ? firstTo(from, from, to, after) : smoothTo(from, to, after);
  }
  return text;
}

function signedArea(points: readonly Flat[]): number {
  return points.reduce((sum, p, index) => {
    const q = points[(index + 1) % points.length] ?? p;
    return sum + p.x * q.y - q.x * p.y;
  }, 0);
}

/** A smooth closed shape through points, always wound the same way, so that overlapping shapes add up. */
export function closedCurve(given: readonly Flat[]): string {
  const points = signedArea(given) < 0 ? given.toReversed() : given;
  const first = points[0];
  if (first === undefined) return "";
  const count = points.length;
  let text = `M${pair(first)}`;
  for (let index = 0; index < count; index++) {
    const from = points[index] ?? first;
    const to = points[(index + 1) % count] ?? first;
    const after = points[(index + 2) % count] ?? first;
    text +=
      index === 0
        ? firstTo(points.at(-1) ?? first, from, to, after)
        : smoothTo(from, to, after);
  }
  return `${text}Z`;
}

/** A line with corners. */
export function lineThrough(points: readonly Flat[]): string {
  return points.length === 0 ? "" : `M${points.map(pair).join("L")}`;
}

export function ellipse(at: Flat, rx: number, ry: number): string {
  const x = Math.round(rx * TENTHS);
  const y = Math.round(ry * TENTHS);
  return `M${pair({ x: at.x - rx, y: at.y })}a${x} ${y} 0 0 1 ${2 * x} 0a${x} ${y} 0 0 1 ${-2 * x} 0Z`;
}

/** A closed shape with corners. */
export function polygon(given: readonly Flat[]): string {
  const points = signedArea(given) < 0 ? given.toReversed() : given;
  return points.length === 0 ? "" : `M${points.map(pair).join("L")}Z`;
}

export function circle(at: Flat, radius: number): string {
  const r = Math.round(radius * TENTHS);
  const left = pair({ x: at.x - radius, y: at.y });
  const right = pair({ x: at.x + radius, y: at.y });
  return `M${left}A${r} ${r} 0 0 1 ${right}A${r} ${r} 0 0 1 ${left}Z`;
}

/** Directions all round, in equal steps. */
function ringOf(count: number): readonly Flat[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}
const COARSE = ringOf(14);
const FINE = ringOf(22);

/** A round thing on the page. */
export interface Disc extends Flat {
  readonly radius: number;
}

function farthest(discs: readonly Disc[], way: Flat): Disc | undefined {
  let best: Disc | undefined;
  let reach = -1e9;
  for (const disc of discs) {
    const out = disc.x * way.x + disc.y * way.y + disc.radius;
    if (out > reach) {
      reach = out;
      best = disc;
    }
  }
  return best;
}

/** The tightest convex outline round discs: in each direction, the point of the disc that reaches farthest. */
export function hullPath(discs: readonly Disc[]): string {
  const widest = Math.max(...discs.map(({ radius }) => radius));
  let text = "";
  let last = "";
  for (const way of widest < 2.4 ? COARSE : FINE) {
    const disc = farthest(discs, way);
    if (disc === undefined) continue;
    const at = pair({
      x: disc.x + disc.radius * way.x,
      y: disc.y + disc.radius * way.y,
    });
    if (at === last) continue;
    text += `${text === "" ? "M" : "L"}${at}`;
    last = at;
  }
  return `${text}Z`;
}
