import {
  buildClip,
  type Finding as Measured,
  measureClip,
  measureTempo,
  readFigure,
  specFaults,
} from "@restride/figures";
import type { Finding, PathPart } from "../fault.ts";
import type { Content } from "../read/content.ts";

interface Drawn {
  readonly file: string;
  readonly figure: unknown;
  /** Of a movement; a check keeps none. */
  readonly tempo: string | null;
}

/**
 * A movement without a figure cannot be shown; a check without one shows its movement's. A figure has to be a body that
 * could do it, in every frame.
 */
export function figureFindings(content: Content): readonly Finding[] {
  const undrawn = content.movements.filter(
    ({ value }) => value.figure === undefined,
  );
  const movements = content.movements.map(
    ({ file, value: { figure, tempo } }): Drawn => ({ file, figure, tempo }),
  );
  const checks = content.checks.map(
    ({ file, value: { figure } }): Drawn => ({ file, figure, tempo: null }),
  );
  const drawn = [...movements, ...checks].filter(
    ({ figure }) => figure !== undefined,
  );
  return [
    ...undrawn.map(({ file }) => missing(file)),
    ...drawn.flatMap(drawnFindings),
  ];
}

function missing(file: string): Finding {
  return {
    file,
    at: [],
    message: "`figure` is missing.",
    mend: "Draw it: packages/figures/README.md says how, in ten minutes.",
  };
}

/** Measuring looks at hundreds of frames, and the same figure is compiled many times in tests. */
const measured = new Map<string, readonly Measured[]>();

function measuredOnce({ figure, tempo }: Drawn): readonly Measured[] {
  const key = JSON.stringify([figure, tempo]);
  const known = measured.get(key);
  if (known !== undefined) return known;
  const spec = readFigure(figure);
  const clip = spec === null ? null : buildClip(spec);
  const found =
    clip === null ? [] : [...measureClip(clip), ...measureTempo(clip, tempo)];
  measured.set(key, found);
  return found;
}

function drawnFindings(drawn: Drawn): readonly Finding[] {
  const { file, figure } = drawn;
  const faults = specFaults(figure);
  if (faults.length > 0)
    return faults.map(({ path, message }) => ({
      file,
      at: ["figure", ...path],
      message: `Not a figure: ${message}.`,
      mend: "See packages/figures/README.md for every name and its bounds.",
    }));
  return measuredOnce(drawn).map((found) => ({
    file,
    at: ["figure", "keys"] satisfies PathPart[],
    message: sentence(found),
    mend: MENDS[found.code],
  }));
}

function sentence({
  code,
  part,
  frame,
  seconds,
  value,
  limit,
}: Measured): string {
  const where = `frame ${frame} (${seconds.toFixed(2)} s)`;
  return `${part}, ${where}: ${code}, ${value.toFixed(1)} where ${limit.toFixed(1)} is the limit.`;
}

const MENDS: Readonly<Record<Measured["code"], string>> = {
  "bone-length": "Bring the contact within reach of the limb.",
  "contact-slips":
    "Bring the contact within reach, or let that hand or foot go.",
  "below-floor": "Lift that part, or put a key pose in between.",
  "through-wall": "Move the wall or the figure.",
  "joint-limit":
    "Bend the joint less; packages/figures/src/body/limit.ts says why.",
  jump: "Let the last key pose lead into the first.",
  "off-balance":
    "Leave `forward` and `aside` out, so that the weight finds its place, or hold something.",
  "knee-off-toes":
    "Turn the foot to where the knee goes, or narrow the stance.",
  hangs:
    "Leave `up` out, put the step where the foot is, or say `rest: air` for a foot that bears nothing.",
  tempo:
    "Give the keys the seconds that `tempo` tells: down or out, pause, up or back.",
  gravity: "Give the flight the seconds that its height takes.",
};
