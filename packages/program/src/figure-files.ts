import type { Figures } from "./type/output.ts";

/** The own figures of checks, in a file of their own. */
const CHECKS = "check";

/** Named one by one, so that a bundler makes a file of each. */
const FILES: Readonly<Record<string, () => Promise<{ default: Figures }>>> = {
  balance: () =>
    import("../generated/figure/balance.json", { with: { type: "json" } }),
  breath: () =>
    import("../generated/figure/breath.json", { with: { type: "json" } }),
  calf: () =>
    import("../generated/figure/calf.json", { with: { type: "json" } }),
  "cross-trainer": () =>
    import("../generated/figure/cross-trainer.json", {
      with: { type: "json" },
    }),
  cycling: () =>
    import("../generated/figure/cycling.json", { with: { type: "json" } }),
  hinge: () =>
    import("../generated/figure/hinge.json", { with: { type: "json" } }),
  "hip-shift": () =>
    import("../generated/figure/hip-shift.json", { with: { type: "json" } }),
  hop: () => import("../generated/figure/hop.json", { with: { type: "json" } }),
  jump: () =>
    import("../generated/figure/jump.json", { with: { type: "json" } }),
  land: () =>
    import("../generated/figure/land.json", { with: { type: "json" } }),
  "pelvic-floor": () =>
    import("../generated/figure/pelvic-floor.json", { with: { type: "json" } }),
  pelvis: () =>
    import("../generated/figure/pelvis.json", { with: { type: "json" } }),
  pull: () =>
    import("../generated/figure/pull.json", { with: { type: "json" } }),
  push: () =>
    import("../generated/figure/push.json", { with: { type: "json" } }),
  ribs: () =>
    import("../generated/figure/ribs.json", { with: { type: "json" } }),
  "side-hip": () =>
    import("../generated/figure/side-hip.json", { with: { type: "json" } }),
  "split-step": () =>
    import("../generated/figure/split-step.json", { with: { type: "json" } }),
  squat: () =>
    import("../generated/figure/squat.json", { with: { type: "json" } }),
  swimming: () =>
    import("../generated/figure/swimming.json", { with: { type: "json" } }),
  trunk: () =>
    import("../generated/figure/trunk.json", { with: { type: "json" } }),
  walk: () =>
    import("../generated/figure/walk.json", { with: { type: "json" } }),
  check: () =>
    import("../generated/figure/check.json", { with: { type: "json" } }),
};

const fetched = new Map<string, Figures>();

/** The names of the files: every family of movements, and `check`. */
export const figureFileNames: readonly string[] = Object.keys(FILES);

async function fileOf(name: string): Promise<Figures> {
  const file = (await FILES[name]?.())?.default ?? {};
  fetched.set(name, file);
  return file;
}

/** Whose figure is asked for. `check` is the check that it is done for, null in a session. */
export interface FigureAsked {
  readonly family: string;
  readonly movement: string;
  readonly check: string | null;
}

function chosen(own: Figures, file: Figures, asked: FigureAsked): unknown {
  return own[`${CHECKS}:${asked.check}`] ?? file[asked.movement];
}

/** The figure where its file is already here; undefined where it has to be fetched. */
export function figureHere(asked: FigureAsked): unknown {
  const file = fetched.get(asked.family);
  const own = asked.check === null ? {} : fetched.get(CHECKS);
  return file === undefined || own === undefined
    ? undefined
    : chosen(own, file, asked);
}

/**
 * The figure as written, its file fetched if it is not here yet. A check has its own where it differs from its movement's.
 * Undefined for who is not drawn; fails where the file does not come.
 */
export async function fetchFigure(asked: FigureAsked): Promise<unknown> {
  const [file, own] = await Promise.all([
    fileOf(asked.family),
    asked.check === null ? {} : fileOf(CHECKS),
  ]);
  return chosen(own, file, asked);
}
