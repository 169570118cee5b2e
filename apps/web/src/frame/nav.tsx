import type { JSX } from "preact";
import { useApp } from "./app-context.ts";
import { href, type ScreenName } from "./route.ts";

/** The places that are one tap from each other, in the order of the thumb; index.html draws the sign of each. */
const PLACES = ["today", "path", "progress", "learn", "more"] as const;

/** Screens that belong to a place without being it. */
const WITHIN: Readonly<Partial<Record<ScreenName, ScreenName>>> = {
  "go-ahead": "more",
  answers: "more",
  privacy: "more",
  install: "more",
  data: "more",
  share: "more",
  ran: "more",
  movement: "learn",
};

/** The place that a screen belongs to; null on screens that are gone through from end to end, which show no way out but back. */
function placeOf(screen: ScreenName | "care"): ScreenName | null {
  if (screen === "care") return null;
  const within = WITHIN[screen] ?? screen;
  return PLACES.find((place) => place === within) ?? null;
}

/** The ways between the main screens, within reach of a thumb. */
export function Nav({
  screen,
}: {
  readonly screen: ScreenName | "care";
}): JSX.Element | null {
  const { say } = useApp();
  const here = placeOf(screen);
  if (here === null) return null;
  return (
    <nav class="places" aria-label={say("nav.title")}>
      {PLACES.map((to) => (
        <a
          key={to}
          class="place"
          href={href(to)}
          aria-current={to === here ? "page" : undefined}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <use href={`#art-${to}`} />
          </svg>
          {say(`nav.${to}`)}
        </a>
      ))}
    </nav>
  );
}
