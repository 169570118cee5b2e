import { TENTHS } from "./path.ts";
import type { Ink, Shape } from "./shape.ts";

/** Turns an ink into what stands in the attribute: a colour, or the name of a custom property. */
export type Inks = (ink: Ink) => string;

/** For the app: colours come from the page's tokens. */
export function tokenInks(ink: Ink): string {
  return `var(--figure-${ink})`;
}

export function shapeText(shape: Shape, inks: Inks): string {
  const fill = shape.fill === undefined ? "none" : inks(shape.fill);
  const line =
    shape.line === undefined
      ? ""
      : ` stroke="${inks(shape.line)}" stroke-width="${Math.round((shape.width ?? 1) * TENTHS)}"`;
  const order =
    shape.line !== undefined && shape.fill !== undefined
      ? ' paint-order="stroke"'
      : "";
  const opacity =
    shape.opacity === undefined ? "" : ` opacity="${shape.opacity.toFixed(2)}"`;
  return `<path d="${shape.d}" fill="${fill}"${line}${order}${opacity}/>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function shapesText(shapes: readonly Shape[], inks: Inks): string {
  const body = shapes.map((shape) => shapeText(shape, inks)).join("");
  return `<g transform="scale(${1 / TENTHS})" stroke-linecap="round" stroke-linejoin="round">${body}</g>`;
}
