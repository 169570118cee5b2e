import type { PlaceState } from "@restride/figures";
import type { JSX } from "preact";

const LEAF = "M5 10h14M5 14.5h14M5 19h14M5 19l14-9";
const SHAPES: Readonly<Record<PlaceState, string>> = {
  open: "M3 5v17M13 5v17M13 9l8-3v10l-8 3M13 14l8-3",
  waiting: `M5 5v17M19 5v17${LEAF}`,
  shut: `M5 5v17M19 5v17M5 10h14M5 19h14M8 12.5h8v4h-8z`,
};

/** A gate as in the landscape, small: open, across the way, or with a board on it. */
export function GateMark({
  state,
}: {
  readonly state: PlaceState;
}): JSX.Element {
  return (
    <svg
      class={`gate-mark gate-${state}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={SHAPES[state]} />
    </svg>
  );
}
