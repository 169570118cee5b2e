import type { JSX } from "preact";

/** Where each of the seven phases stands on the near hill: inside the frame, which every screen shows whole. */
const STONES = [
  [146, 109],
  [218, 108],
  [290, 111],
  [362, 113],
  [434, 112],
  [506, 108],
  [578, 99],
] as const;

interface Props {
  /** How many phases are open; the last of them is where she is. Null draws the land alone. */
  readonly open: number | null;
}

function stoneClass(index: number, open: number): string {
  if (index + 1 === open) return "stone stone-here";
  return index < open ? "stone stone-open" : "stone";
}

/** The way as a landscape, whole at every width: the hills run on beyond the frame. Decorative: the same is said in words below it. */
export function Horizon({ open }: Props): JSX.Element {
  return (
    <svg
      class="horizon"
      viewBox="128 0 468 132"
      preserveAspectRatio="xMidYMax"
      aria-hidden="true"
    >
      <circle class="horizon-glow" cx="252" cy="62" r="44" />
      <circle class="horizon-sun" cx="252" cy="62" r="18" />
      <path
        class="hill-far"
        d="M-900 70s830 50 900 16c70-34 128-42 196-20 58 19 96 10 150-16 66-32 130-30 196 4 70 36 122 30 178 6s600-40 900 0v72H-900Z"
      />
      <path
        class="hill-mid"
        d="M-900 96s814 38 900 8 160-26 240-6c92 23 150 8 226-12 96-25 170-10 254 10s600 20 900-4v40H-900Z"
      />
      <path
        class="hill-near"
        d="M-900 110s790 26 900 8 216-20 330-8c120 13 216 2 300-20 34-9 62-12 90-12s500 30 900 20v34H-900Z"
      />
      {open === null ? null : (
        <path class="way" d="M146 109q72-3 144 2t144 1 144-13" />
      )}
      {open === null
        ? null
        : STONES.map(([x, y], index) => (
            <circle
              key={x}
              class={stoneClass(index, open)}
              cx={x}
              cy={y}
              r={index + 1 === open ? 9 : 5.5}
            />
          ))}
    </svg>
  );
}
