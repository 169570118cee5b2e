/** A point on the page. */
export interface Flat {
  readonly x: number;
  readonly y: number;
}

/** One decimal of a centimetre is finer than a screen shows. */
function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function pair(p: Flat): string {
  return `${num(p.x)} ${num(p.y)}`;
}

function bezier(before: Flat, from: Flat, to: Flat, after: Flat): string {
  const a = {
    x: from.x + (to.x - before.x) / 6,
    y: from.y + (to.y - before.y) / 6,
  };
  const b = {
    x: to.x - (after.x - from.x) / 6,
    y: to.y - (after.y - from.y) / 6,
  };
  return `C${pair(a)} ${pair(b)} ${pair(to)}`;
}

/** A smooth open line through points. */
export function openCurve(points: readonly Flat[]): string {
  const first = points[0];
  if (first === undefined) return "";
  let text = `M${pair(first)}`;
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1] ?? first;
    const to = points[index] ?? first;
    text += bezier(
      points[index - 2] ?? from,
      from,
      to,
      points[index + 1] ?? to,
    );
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
    const before = points[(index + count - 1) % count] ?? first;
    const from = points[index] ?? first;
    const to = points[(index + 1) % count] ?? first;
    const after = points[(index + 2) % count] ?? first;
    text += bezier(before, from, to, after);
  }
  return `${text}Z`;
}

/** A closed shape with corners. */
export function polygon(given: readonly Flat[]): string {
  const points = signedArea(given) < 0 ? given.toReversed() : given;
  return points.length === 0 ? "" : `M${points.map(pair).join("L")}Z`;
}

export function circle(at: Flat, radius: number): string {
  const r = num(radius);
  const left = pair({ x: at.x - radius, y: at.y });
  const right = pair({ x: at.x + radius, y: at.y });
  return `M${left}A${r} ${r} 0 0 1 ${right}A${r} ${r} 0 0 1 ${left}Z`;
}

function turns(o: Flat, a: Flat, b: Flat): number {
  return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

function chain(points: readonly Flat[]): Flat[] {
  const kept: Flat[] = [];
  for (const p of points) {
    let last = kept.at(-1);
    let before = kept.at(-2);
    while (
      last !== undefined &&
      before !== undefined &&
      turns(before, last, p) <= 0
    ) {
      kept.pop();
      last = kept.at(-1);
      before = kept.at(-2);
    }
    kept.push(p);
  }
  kept.pop();
  return kept;
}

/** The smallest convex outline round points. */
export function hull(points: readonly Flat[]): readonly Flat[] {
  const ordered = points.toSorted((a, b) =>
    a.x === b.x ? a.y - b.y : a.x - b.x,
  );
  return [...chain(ordered), ...chain(ordered.toReversed())];
}
