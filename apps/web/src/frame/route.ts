import { type ReadonlySignal, signal } from "@preact/signals";

/** Screens live behind the hash: no address a server sees says what she looks at. */
export type ScreenName =
  | "welcome"
  | "notice"
  | "set-up"
  | "today"
  | "check-in"
  | "topics"
  | "session"
  | "run"
  | "log"
  | "ran"
  | "sample"
  | "go-ahead"
  | "answers"
  | "privacy"
  | "install"
  | "path"
  | "checks"
  | "progress"
  | "learn"
  | "movement"
  | "share"
  | "data"
  | "restore"
  | "more";

export interface Route {
  readonly screen: ScreenName;
  /** The rest of the path: a question, a step, a session. */
  readonly detail: string;
}

const SCREENS: ReadonlySet<string> = new Set([
  "welcome",
  "notice",
  "set-up",
  "today",
  "check-in",
  "topics",
  "session",
  "run",
  "log",
  "ran",
  "sample",
  "go-ahead",
  "answers",
  "privacy",
  "install",
  "path",
  "checks",
  "progress",
  "learn",
  "movement",
  "share",
  "data",
  "restore",
  "more",
] satisfies ScreenName[]);

function isScreen(name: string): name is ScreenName {
  return SCREENS.has(name);
}

/** The route of a location hash; anything unknown is Today. */
export function parseRoute(hash: string): Route {
  const [name = "", ...rest] = hash.replace(/^#\/?/, "").split("/");
  if (!isScreen(name)) return { screen: "today", detail: "" };
  return { screen: name, detail: decodeURIComponent(rest.join("/")) };
}

/** The link to a screen. */
export function href(screen: ScreenName, detail = ""): string {
  return detail === "" ? `#/${screen}` : `#/${screen}/${detail}`;
}

/** What stands between her and a screen. */
export interface Gatekeeping {
  readonly hasNotice: boolean;
  readonly isSetUp: boolean;
  /** Emergency or call-now: nothing but what to do. */
  readonly isCare: boolean;
  /** A go-ahead could count by now: the sign is from an earlier day. */
  readonly mayGoAhead: boolean;
  /** A sample: what belongs to the device itself is not reached from it. */
  readonly isSample: boolean;
}

const OF_THE_DEVICE: ReadonlySet<ScreenName> = new Set<ScreenName>([
  "data",
  "restore",
  "privacy",
  "install",
]);

/** What can be seen before anything is known of her. */
const BEFORE_SET_UP: ReadonlySet<ScreenName> = new Set<ScreenName>([
  "notice",
  "restore",
  "sample",
]);

/** What nobody needs any more who is set up. */
const OF_THE_BEGINNING: ReadonlySet<ScreenName> = new Set<ScreenName>([
  "welcome",
  "set-up",
  "restore",
]);

/** Whether a screen looks after the device itself, so that no sample has it. */
export function isOfTheDevice(screen: ScreenName): boolean {
  return OF_THE_DEVICE.has(screen);
}

/** The screen that is shown for a route; `care` has no address, so no link leads past it. */
export function screenFor(
  route: Route,
  gate: Gatekeeping,
): ScreenName | "care" {
  const { screen } = route;
  const isFirst = BEFORE_SET_UP.has(screen);
  if (!gate.hasNotice) return isFirst ? screen : "welcome";
  if (!gate.isSetUp) return isFirst ? screen : "set-up";
  if (gate.isCare)
    return screen === "go-ahead" && gate.mayGoAhead ? "go-ahead" : "care";
  if (gate.isSample && isOfTheDevice(screen)) return "more";
  return OF_THE_BEGINNING.has(screen) ? "today" : screen;
}

export interface Router {
  readonly route: ReadonlySignal<Route>;
  readonly go: (screen: ScreenName, detail?: string) => void;
  /** Goes there without leaving the present screen in the history. */
  readonly replace: (screen: ScreenName, detail?: string) => void;
}

/** Follows the location hash of a window. */
export function hashRouter(page: Window): Router {
  const route = signal(parseRoute(page.location.hash));
  page.addEventListener("hashchange", () => {
    route.value = parseRoute(page.location.hash);
  });
  return {
    route,
    go: (screen, detail) => {
      page.location.hash = href(screen, detail);
    },
    replace: (screen, detail) => {
      page.location.replace(href(screen, detail));
    },
  };
}
