import {
  buildClip,
  colours,
  type Inks,
  readFigure,
  stillsSvg,
} from "@restride/figures";
import { figures } from "@restride/program/figures";
import { drawn, html, type Markup } from "./markup.ts";

const PAPER = colours("light", "clay");
const inks: Inks = (ink) => PAPER[ink] ?? "none";

const drawnBefore = new Map<string, Markup | null>();

/** The key poses of a movement side by side; null where none are drawn. Its cues stand beside it, so it says nothing itself. */
export function stillsOf(movement: string): Markup | null {
  const known = drawnBefore.get(movement);
  if (known !== undefined) return known;
  const stills = drawStills(figures[movement]);
  drawnBefore.set(movement, stills);
  return stills;
}

function drawStills(figure: unknown): Markup | null {
  const spec = readFigure(figure);
  if (spec === null) return null;
  const view = spec.view[0] ?? "side";
  const svg = stillsSvg(buildClip(spec), { view }, inks);
  return html`<div class="still" aria-hidden="true">${drawn(svg)}</div>`;
}
