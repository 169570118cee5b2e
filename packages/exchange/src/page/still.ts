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

/** The key poses of a movement side by side; null where none are drawn. Its cues stand beside it, so it says nothing itself. */
export function stillsOf(movement: string): Markup | null {
  const spec = readFigure(figures[movement]);
  if (spec === null) return null;
  const clip = buildClip(spec);
  const view = spec.view[0] ?? "side";
  const svg = stillsSvg(clip, { view }, inks);
  return html`<div class="still" aria-hidden="true">${drawn(svg)}</div>`;
}
