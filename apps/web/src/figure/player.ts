import {
  buildClip,
  type Clip,
  frameBox,
  frameShapes,
  type FrameOptions,
  readFigure,
  type Shape,
  tokenInks,
  type ViewName,
} from "@restride/figures";

const SVG = "http://www.w3.org/2000/svg";
/** Path data come in tenths of the window's unit. */
const TENTHS = 10;
/** A tab that was away does not make the figure leap. */
const LONGEST_STEP = 0.1;

/** Who says when the next frame is due: the browser, or a test. */
export interface FrameSource {
  request(draw: (milliseconds: number) => void): number;
  cancel(id: number): void;
}

export interface Player {
  play(): void;
  pause(): void;
  /** To a moment of the round, in seconds, moving or not. */
  seek(seconds: number): void;
  /** 1 is as fast as people move, 0.5 half of it. */
  setTempo(tempo: number): void;
  setMirrored(isMirrored: boolean): void;
  /** Nothing runs afterwards. */
  stop(): void;
  readonly seconds: number;
}

/** A figure of the program, ready to be drawn; null when it is not one. */
export function clipOf(figure: unknown): Clip | null {
  const spec = readFigure(figure);
  return spec === null ? null : buildClip(spec);
}

function setOrClear(path: Element, name: string, value: string | null): void {
  if (value === null) path.removeAttribute(name);
  else if (path.getAttribute(name) !== value) path.setAttribute(name, value);
}

function dress(path: Element, shape: Shape): void {
  const { fill, line, width = 1, opacity } = shape;
  path.setAttribute("d", shape.d);
  setOrClear(path, "fill", fill === undefined ? "none" : tokenInks(fill));
  setOrClear(path, "stroke", line === undefined ? null : tokenInks(line));
  setOrClear(
    path,
    "stroke-width",
    line === undefined ? null : String(Math.round(width * TENTHS)),
  );
  setOrClear(
    path,
    "paint-order",
    fill !== undefined && line !== undefined ? "stroke" : null,
  );
  setOrClear(
    path,
    "opacity",
    opacity === undefined ? null : opacity.toFixed(2),
  );
}

/** Keeps one path for each shape and changes it in place: nothing is built while it moves. */
function draw(group: Element, shapes: readonly Shape[]): void {
  for (const [index, shape] of shapes.entries()) {
    const known = group.children[index];
    const path = known ?? document.createElementNS(SVG, "path");
    if (known === undefined) group.append(path);
    dress(path, shape);
  }
  while (group.children.length > shapes.length)
    group.lastElementChild?.remove();
}

function frameTo(
  target: Element,
  clip: Clip,
  options: { readonly view: ViewName; readonly isMirrored: boolean },
): void {
  const box = frameBox(clip, options.view, options.isMirrored);
  const size = [box.x, box.y, box.width, box.height].map((n) => n.toFixed(1));
  target.setAttribute("viewBox", size.join(" "));
}

function prepare(target: Element): Element {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("transform", `scale(${1 / TENTHS})`);
  group.setAttribute("stroke-linecap", "round");
  group.setAttribute("stroke-linejoin", "round");
  target.replaceChildren(group);
  return group;
}

/** Draws a clip into an `svg` element and moves it. It stands at its first pose until it is played. */
export function playClip(
  target: Element,
  clip: Clip,
  view: ViewName,
  frames: FrameSource,
): Player {
  const group = prepare(target);
  frameTo(target, clip, { view, isMirrored: false });
  let seconds = 0;
  let tempo = 1;
  let isMirrored = false;
  let due: number | null = null;
  let before: number | null = null;

  function show(): void {
    const options: FrameOptions = { view, seconds, isMirrored };
    draw(group, frameShapes(clip, options));
  }
  function step(now: number): void {
    const passed = before === null ? 0 : (now - before) / 1000;
    before = now;
    seconds = (seconds + Math.min(passed, LONGEST_STEP) * tempo) % clip.seconds;
    show();
    due = frames.request(step);
  }
  function pause(): void {
    if (due !== null) frames.cancel(due);
    due = null;
    before = null;
  }

  show();
  return {
    play() {
      if (due === null) due = frames.request(step);
    },
    pause,
    seek(to) {
      seconds = ((to % clip.seconds) + clip.seconds) % clip.seconds;
      show();
    },
    setTempo(to) {
      tempo = to;
    },
    setMirrored(to) {
      if (to !== isMirrored) frameTo(target, clip, { view, isMirrored: to });
      isMirrored = to;
      show();
    },
    stop: pause,
    get seconds() {
      return seconds;
    },
  };
}
