import type { Clip } from "../clip/clip.ts";
import type { PropSpec, ViewName } from "../clip/type.ts";
import { vec } from "../math/vector.ts";
import { closeShapes, figureShapes } from "./figure.ts";
import { bonesAt, isTurned } from "./moment.ts";
import { overlayShapes } from "./overlay.ts";
import { pair } from "./path.ts";
import { matReach, propPieces, type Span } from "./prop.ts";
import { shadowShape } from "./shadow.ts";
import type { Shape } from "./shape.ts";
import { type Inks, shapesText } from "./svg.ts";
import { touchShapes } from "./touch.ts";
import { mirroredView, seen, type View, viewOf } from "./view.ts";
import { frameBox } from "./window.ts";

function mirroredProp(prop: PropSpec): PropSpec {
  if (prop.at === undefined || prop.at.length < 1) return prop;
  if (prop.kind === "side wall") return { ...prop, at: [-(prop.at[0] ?? 0)] };
  const last = prop.kind === "band" ? 2 : 1;
  return { ...prop, at: prop.at.map((n, index) => (index === last ? -n : n)) };
}

function mirroredSpan({ from, to }: Span): Span {
  return { from: { ...from, z: -to.z }, to: { ...to, z: -from.z } };
}

/** Marks on the floor that go by under a figure that travels. */
function floorShapes(
  clip: Clip,
  view: View,
  seconds: number,
): readonly Shape[] {
  const isLevel = Math.abs(view.toward.y) < 0.01;
  const shapes: Shape[] = isLevel
    ? [{ d: "M-1300 3H1300", line: "floor", width: 0.9 }]
    : [];
  if (clip.travel === 0) return shapes;
  const gone = ((seconds / clip.seconds) % 1) * clip.travel;
  const step = clip.travel / 4;
  let d = "";
  for (let x = -2 * clip.travel; x < 2 * clip.travel; x += step) {
    const at = seen(view, vec(x - gone, 0, 0));
    if (Math.abs(at.x) < 120) d += `M${pair({ x: at.x, y: 3.5 })}h60`;
  }
  return [...shapes, { d, line: "floor", width: 0.9 }];
}

export interface FrameOptions {
  readonly view: ViewName;
  readonly seconds: number;
  readonly isMirrored?: boolean;
}

/** Everything of one moment as shapes, the farthest first. */
export function frameShapes(
  clip: Clip,
  options: FrameOptions,
): readonly Shape[] {
  const view = viewOf(options.view);
  const isMirrored = isTurned(clip, options.isMirrored);
  const bones = bonesAt(clip, options.seconds, isMirrored);
  const room = isMirrored ? mirroredSpan(matReach(clip)) : matReach(clip);
  const things = (clip.spec.props ?? []).map((prop) =>
    isMirrored ? mirroredProp(prop) : prop,
  );
  const props = things.flatMap((prop) => propPieces(view, bones, prop, room));
  const isAfloat = clip.spec.props?.some(({ kind }) => kind === "water");
  return [
    ...props
      .filter(({ near }) => near < -800)
      .toSorted((a, b) => a.near - b.near)
      .flatMap(({ shapes }) => shapes),
    ...touchShapes(view, bones, things),
    ...(isAfloat === true
      ? []
      : [
          ...floorShapes(clip, view, options.seconds),
          shadowShape(view, bones),
        ]),
    ...(clip.spec.close === true
      ? closeShapes(view, bones)
      : figureShapes(view, bones, {
          held: props.filter(({ near }) => near >= -800),
          isShod: clip.spec.shoes === true,
        })),
    ...(isMirrored
      ? overlayShapes(
          clip,
          mirroredView(view),
          bonesAt(clip, options.seconds),
          options.seconds,
        )
      : overlayShapes(clip, view, bones, options.seconds)),
  ];
}

/** One moment as a whole SVG document. */
export function frameSvg(
  clip: Clip,
  options: FrameOptions,
  inks: Inks,
): string {
  const box = frameBox(clip, options.view, options.isMirrored);
  const size = [box.x, box.y, box.width, box.height].map((n) => n.toFixed(1));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size.join(" ")}">${shapesText(frameShapes(clip, options), inks)}</svg>`;
}
