import type { Clip, Leg } from "../clip/clip.ts";
import type { ViewName } from "../clip/type.ts";
import { frameShapes } from "./frame.ts";
import type { Flat } from "./path.ts";
import { type Box, type Inks, shapesText } from "./svg.ts";
import { frameBox } from "./window.ts";

/** No more pictures than a page has room for. */
const MOST = 4;
const GAP = 12;

/** A flight is told by where it starts from, its height, and how it is landed: no key pose shows a body in the air. */
function flightMoments(clip: Clip): readonly number[] {
  const index = clip.legs.findIndex((leg) => leg.isFlight);
  const flight = clip.legs[index];
  if (flight === undefined) return [];
  const lands = flight.starts + flight.seconds;
  const gives = clip.legs[index + 1];
  const before = clip.legs[index - 1];
  const moments = [
    ...(index > 1 ? [0] : []),
    before?.starts ?? 0,
    flight.starts + flight.seconds / 2,
    gives === undefined ? lands - 0.001 : gives.starts + gives.seconds,
  ];
  return moments.filter((seconds) => seconds < clip.seconds);
}

/** With more keys than room, the way back after the last pose that is held tells nothing new. */
function withoutWayBack(clip: Clip, starts: readonly Leg[]): readonly Leg[] {
  const held = new Set(
    clip.legs.filter(({ from, to }) => from === to).map(({ from }) => from),
  );
  const last = starts.findLastIndex(({ from }) => held.has(from));
  const isLong = starts.length > MOST && clip.spec.alternate !== true;
  return isLong && last >= 2 ? starts.slice(0, last + 1) : starts;
}

/** The moments that tell a movement without motion: its key poses, in order. One of each for a half and its mirror. */
export function stillMoments(clip: Clip): readonly number[] {
  const flown = flightMoments(clip);
  if (flown.length > 0) return flown;
  const poses = clip.legs
    .filter(
      (leg, index) =>
        clip.legs[index - 1]?.to !== leg.from ||
        index === 0 ||
        leg.from !== leg.to,
    )
    .filter(
      (leg, index, all) =>
        all.findIndex(({ from }) => from === leg.from) === index,
    );
  const starts = withoutWayBack(clip, poses).map((leg) => leg.starts);
  const count =
    clip.spec.alternate === true
      ? Math.ceil(starts.length / 2) + 1
      : starts.length;
  const chosen = starts.slice(0, count);
  if (chosen.length <= MOST) return chosen;
  return Array.from({ length: MOST }, (_, index) => {
    const at = Math.round((index * (chosen.length - 1)) / (MOST - 1));
    return chosen[at] ?? 0;
  });
}

/** A row is shown about this many badges wide: as wide as a phone, they are then as large as its small print. */
const BADGES_ACROSS = 19;

/** How large a number's ring is: readable in a row of four, and never so large that it hides a figure that lies. */
function badgeRadius(width: number, box: Box): number {
  return Math.min(Math.max(6.5, width / (2 * BADGES_ACROSS)), box.height / 6);
}

/** A number in a ring: words are not drawn, so that no language is. */
function badge(at: Flat, radius: number, text: string, inks: Inks): string {
  const [x, y, r] = [at.x, at.y, radius].map((n) => n.toFixed(1));
  const base = (at.y + radius * 0.46).toFixed(1);
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${inks("arrow")}" stroke-width="${(radius / 6.5).toFixed(1)}"/><text x="${x}" y="${base}" font-family="sans-serif" font-size="${(radius * 1.38).toFixed(1)}" text-anchor="middle" fill="${inks("arrow")}">${text}</text>`;
}

export interface StillOptions {
  readonly view: ViewName;
  readonly isMirrored?: boolean;
}

/** Key poses side by side with numbers, as one SVG document: for print and for reduced motion. */
export function stillsSvg(
  clip: Clip,
  options: StillOptions,
  inks: Inks,
): string {
  const box = frameBox(clip, options.view, options.isMirrored);
  const step = box.width + GAP;
  const sides = [box.x, box.y, box.width, box.height].map((n) => n.toFixed(1));
  // Named after what it is: several drawings on one page may each have one, and the same name is then the same window.
  const window = `w${sides.join("_")}`;
  const [x, y, wide, high] = sides;
  const clipPath = `<clipPath id="${window}"><rect x="${x}" y="${y}" width="${wide}" height="${high}"/></clipPath>`;
  const moments = stillMoments(clip);
  const width = step * moments.length - GAP;
  const radius = badgeRadius(width, box);
  const ring = { x: box.x + radius * 1.25, y: box.y + radius * 1.1 };
  const parts = moments.map((seconds, index) => {
    const shapes = frameShapes(clip, { ...options, seconds });
    return `<g transform="translate(${(index * step).toFixed(1)} 0)"><g clip-path="url(#${window})">${shapesText(shapes, inks)}</g>${badge(ring, radius, String(index + 1), inks)}</g>`;
  });
  const size = [box.x, box.y, width, box.height].map((n) => n.toFixed(1));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size.join(" ")}">${clipPath}${parts.join("")}</svg>`;
}
