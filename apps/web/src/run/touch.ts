import type { RunSpanKind } from "@restride/engine/timeline";

/** Milliseconds of buzz and pause: quick ones to run, long ones to walk, told apart through a sleeve. */
const PATTERNS: Readonly<Record<RunSpanKind | "end", readonly number[]>> = {
  "warm-up": [200],
  run: [90, 70, 90, 70, 90, 70, 90],
  walk: [600, 250, 600],
  "cool-down": [600, 250, 600, 250, 900],
  end: [150, 100, 150, 100, 900],
};

/** Tells a change to the hand, where the device can. */
export function buzzFor(kind: RunSpanKind | "end"): void {
  if ("vibrate" in navigator) navigator.vibrate([...PATTERNS[kind]]);
}
