export { type FrameOptions, frameShapes, frameSvg } from "./draw/frame.ts";
export { bonesAt } from "./draw/moment.ts";
export { frameBox } from "./draw/window.ts";
export { buildClip, type Clip, stanceAt } from "./clip/clip.ts";
export { readFigure, type SpecFault, specFaults } from "./clip/read.ts";
export type { FigureSpec, ViewName } from "./clip/type.ts";
export { colours, type PaletteName, type Theme } from "./draw/palette.ts";
export type { Ink, Shape } from "./draw/shape.ts";
export { type Box, type Inks, shapesText, tokenInks } from "./draw/svg.ts";
export {
  type Finding,
  type FindingCode,
  measureClip,
} from "./measure/measure.ts";
export { measureTempo } from "./measure/tempo.ts";
export { jointAngles } from "./measure/joint.ts";
export { LIMITS } from "./body/limit.ts";
export {
  breathAt,
  type BreathMoment,
  breathPacerShapes,
  type BreathPart,
  type BreathRhythm,
} from "./draw/breath-pacer.ts";
export { stillMoments, type StillOptions, stillsSvg } from "./draw/still.ts";
export {
  type PathData,
  pathLandscape,
  type PathPiece,
  type PathPlace,
  type PlaceState,
} from "./land/path-landscape.ts";
export { landCss, tokenCss } from "./draw/token.ts";
