import type { Level } from "@restride/engine";
import type { ComponentChild, JSX } from "preact";

/** A shape for each level, so that it never hangs on colour alone. Decorative: the words stand beside it. */
const SHAPES: Readonly<Record<Level, ComponentChild>> = {
  go: <circle cx="24" cy="24" r="17" />,
  ease: (
    <>
      <circle class="mark-line" cx="24" cy="24" r="16" />
      <path d="M24 8a16 16 0 0 0 0 32Z" />
    </>
  ),
  ask: (
    <>
      <circle class="mark-line" cx="24" cy="24" r="16" />
      <circle cx="24" cy="24" r="5" />
    </>
  ),
  stop: (
    <>
      <rect x="8" y="8" width="32" height="32" rx="7" />
      <path class="mark-cut" d="M16 24h16" />
    </>
  ),
  "call-soon": (
    <>
      <path d="M24 5 43 24 24 43 5 24Z" />
      <path class="mark-cut" d="M24 16v10m0 6v.5" />
    </>
  ),
  "call-now": (
    <>
      <path d="M24 6 45 41H3Z" />
      <path class="mark-cut" d="M24 19v10m0 6v.5" />
    </>
  ),
  emergency: (
    <>
      <path d="M16 5h16l11 11v16L32 43H16L5 32V16Z" />
      <path class="mark-cut" d="M24 14v13m0 7v.5" />
    </>
  ),
};

export function LevelMark({ level }: { readonly level: Level }): JSX.Element {
  return (
    <svg
      class={`level-mark level-${level}`}
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
    >
      {SHAPES[level]}
    </svg>
  );
}
