import { frameShapes } from "../packages/figures/src/index.ts";
import {
  clipOf,
  type FrameSource,
  playClip,
} from "../apps/web/src/figure/player.ts";

/** Runs in the browser of bench/figures-browser.ts: the same clip by our player and by Lottie's, frame by frame. */

interface LottiePlayer {
  goToAndStop(frame: number, isFrame: boolean): void;
  readonly totalFrames: number;
}
interface LottieLibrary {
  loadAnimation(options: object): LottiePlayer;
}

const FRAMES = 300;
const STILL: FrameSource = { request: () => 0, cancel: () => undefined };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Work on the thread until the frame is in the document; painting is the browser's and the same for both. */
function timed(draw: (share: number) => void): number {
  const times: number[] = [];
  for (let index = 0; index < FRAMES; index++) {
    const start = performance.now();
    draw((index % 60) / 60);
    void document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return median(times.slice(FRAMES / 3));
}

declare const lottie: LottieLibrary;

function measure(
  figure: unknown,
  animation: object,
): { readonly ours: number; readonly theirs: number } {
  const clip = clipOf(figure);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const holder = document.createElement("div");
  document.body.append(svg, holder);
  const view = clip?.spec.view[0] ?? "side";
  if (clip === null) return { ours: 0, theirs: 0 };
  const player = playClip(svg, clip, view, STILL);
  const ours = timed((share) => player.seek(share * clip.seconds));
  const other = lottie.loadAnimation({
    container: holder,
    renderer: "svg",
    loop: false,
    autoplay: false,
    animationData: animation,
  });
  const theirs = timed((share) =>
    other.goToAndStop(share * other.totalFrames, true),
  );
  return { ours, theirs };
}

Object.assign(globalThis, { measure, frameShapes });
