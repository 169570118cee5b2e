import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "./app-context.ts";
import { href, type ScreenName } from "./route.ts";

interface Place {
  readonly screen: ScreenName;
  readonly name: TextKey;
  /** Its sign: the lines of a drawing in a square of 24. */
  readonly d: string;
}

/** The places that are one tap from each other, in the order of the thumb. */
const PLACES: readonly Place[] = [
  {
    screen: "today",
    name: "nav.today",
    d: "M3 17h18 M6.5 17a5.5 5.5 0 0 1 11 0 M12 5v3 M4.6 9.6l1.8 1.6 M19.4 9.6l-1.8 1.6",
  },
  {
    screen: "path",
    name: "nav.path",
    d: "M5 21c0-5 13-4.5 13-9s-8-3.5-8-7 M10 5V2.5 M10 2.5h4.5l-1.2 1.5L14.5 5.5H10",
  },
  {
    screen: "progress",
    name: "nav.progress",
    d: "M4 4v16h16 M8 16v-4 M12 16V8.5 M16 16v-6",
  },
  {
    screen: "learn",
    name: "nav.learn",
    d: "M12 7c-2-1.6-4.6-2-8-2v13c3.4 0 6 .4 8 2 2-1.6 4.6-2 8-2V5c-3.4 0-6 .4-8 2z M12 7v13",
  },
  {
    screen: "more",
    name: "nav.more",
    d: "M5 7h14 M5 12h14 M5 17h9",
  },
];

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
  return PLACES.some((place) => place.screen === within) ? within : null;
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
      {PLACES.map(({ screen: to, name, d }) => (
        <a
          key={to}
          class="place"
          href={href(to)}
          aria-current={to === here ? "page" : undefined}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={d} />
          </svg>
          {say(name)}
        </a>
      ))}
    </nav>
  );
}
