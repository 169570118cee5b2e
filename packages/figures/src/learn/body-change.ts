import { buildClip } from "../clip/clip.ts";
import { bonesAt } from "../draw/moment.ts";
import type { Flat } from "../draw/path.ts";
import { type Inks, shapesText } from "../draw/svg.ts";
import { seen, viewOf } from "../draw/view.ts";
import { vec } from "../math/vector.ts";
import {
  type BodyChange,
  type Panel,
  STUDIES,
  type Study,
  WHOLE,
} from "./study.ts";
import { bodyShapes, headShapes } from "./study-body.ts";

function n(value: number): string {
  return value.toFixed(1);
}

/** A number in a ring with a fine line to what it means: words are not drawn, so that no language is. */
function partText(
  number: number,
  at: Flat,
  by: readonly [number, number],
  inks: Inks,
): string {
  const [dx, dy] = by;
  const size = Math.hypot(dx, dy);
  const to = { x: at.x + dx, y: at.y + dy };
  const edge = { x: to.x - (dx / size) * 4.4, y: to.y - (dy / size) * 4.4 };
  const ink = inks("arrow");
  return `<path d="M${n(at.x)} ${n(at.y)}L${n(edge.x)} ${n(edge.y)}" stroke="${ink}" stroke-width="0.7" fill="none"/><circle cx="${n(at.x)}" cy="${n(at.y)}" r="0.9" fill="${ink}"/><circle cx="${n(to.x)}" cy="${n(to.y)}" r="4.4" fill="none" stroke="${ink}" stroke-width="0.8"/><text x="${n(to.x)}" y="${n(to.y + 2)}" font-family="sans-serif" font-weight="700" font-size="5.8" text-anchor="middle" fill="${ink}">${number}</text>`;
}

/** Skin shows what is under it. */
const SKIN = 0.42;

interface Placed {
  readonly study: Study;
  readonly panel: Panel;
  /** Its place in the drawing, from the start of the line. */
  readonly index: number;
  readonly isNumbered: boolean;
}

function panelText(placed: Placed, inks: Inks, id: string): string {
  const { study, panel, index, isNumbered } = placed;
  const { pose, view: viewName, inside } = panel;
  const clip = buildClip({ base: "standing", ...pose, view: [viewName] });
  const view = viewOf(viewName);
  const bones = bonesAt(clip, 0);
  const { wide, top, low } = study.window;
  const middle = seen(view, vec(2, 0, 0)).x;
  const isWhole = study.window === WHOLE;
  const numbers = (isNumbered ? study.parts : []).map(([from, dx, dy], part) =>
    partText(part + 1, seen(view, from(bones)), [dx, dy], inks),
  );
  const body = [
    `<g opacity="${SKIN}">${shapesText(bodyShapes(view, bones, isWhole), inks)}</g>`,
    shapesText(headShapes(view, bones), inks),
    shapesText(inside(view, bones), inks),
    ...numbers,
  ].join("");
  const left = (middle - wide / 2).toFixed(1);
  const shift = (index * wide + wide / 2 - middle).toFixed(1);
  return `<clipPath id="${id}"><rect x="${left}" y="${top}" width="${wide}" height="${low - top}"/></clipPath><g transform="translate(${shift} 0)"><g clip-path="url(#${id})">${body}</g></g>`;
}

/** How many parts a drawing numbers; whoever shows it names them. */
export function bodyChangeParts(change: BodyChange): number {
  return STUDIES[change].parts.length;
}

/** One of the four drawings as an SVG document: on the left what often happens, on the right what helps; or that alone. */
export function bodyChangeSvg(
  change: BodyChange,
  inks: Inks,
  shown: "both" | "helps" = "both",
): string {
  const study = STUDIES[change];
  const { wide, top, low } = study.window;
  const isNumbered = shown === "both";
  const panels = isNumbered ? [study.often, study.helps] : [study.helps];
  const body = panels
    .map((panel, index) => {
      const placed = { study, panel, index, isNumbered };
      return panelText(placed, inks, `${shown}-${change}-${index}`);
    })
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${wide * panels.length} ${low - top}">${body}</svg>`;
}
