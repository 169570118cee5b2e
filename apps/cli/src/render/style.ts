import pc from "picocolors";

type Paint = (text: string) => string;

/** How text may look: its width, and colours that are plain functions when there is no terminal. */
export interface Style {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly wait: Paint;
  readonly alarm: Paint;
  readonly accent: Paint;
}

const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

/** A style for a width and for a place that has colour or not. */
export function styleFor(width: number, hasColour: boolean): Style {
  const colours = pc.createColors(hasColour);
  return {
    width: Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH),
    bold: colours.bold,
    dim: colours.dim,
    good: colours.green,
    wait: colours.yellow,
    alarm: (text) => colours.bold(colours.red(text)),
    accent: colours.cyan,
  };
}
