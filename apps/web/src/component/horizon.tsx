import type { JSX } from "preact";

/** How high each of the seven phases stands on the near hill: all inside the frame, which every screen shows whole. */
const STONES = [109, 108, 111, 113, 112, 108, 99] as const;
const FIRST_X = 146;
const APART = 72;

interface Props {
  /** How many phases are open; the last of them is where she is. Null draws the land alone. */
  readonly open: number | null;
}

function stoneClass(index: number, open: number): string {
  if (index + 1 === open) return "stone stone-here";
  return index < open ? "stone stone-open" : "stone";
}

/**
 * The way as a landscape, whole at every width: the hills, which index.html draws, run on beyond the frame. Decorative: the
 * same is said in words below it.
 */
export function Horizon({ open }: Props): JSX.Element {
  return (
    <svg
      class="horizon"
      viewBox="128 0 468 132"
      preserveAspectRatio="xMidYMax"
      aria-hidden="true"
    >
      <use href="#art-land" />
      {open === null ? null : (
        <>
          <path class="way" d="M146 109q72-3 144 2t144 1 144-13" />
          {STONES.map((y, index) => (
            <circle
              key={`stone-${APART * index}`}
              class={stoneClass(index, open)}
              cx={FIRST_X + APART * index}
              cy={y}
              r={index + 1 === open ? 9 : 5.5}
            />
          ))}
        </>
      )}
    </svg>
  );
}
