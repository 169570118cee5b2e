import { createElement, type FunctionComponent, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type App, useApp } from "./frame/app-context.ts";
import { NotLoaded } from "./frame/not-loaded.tsx";
import { Page } from "./frame/page.tsx";
import type { ScreenName } from "./frame/route.ts";

export type FurtherName = Exclude<ScreenName, "today">;

/** What a first visit and most days go on to, named here; the others are named in a file of their own. */
const NEAR: Readonly<
  Partial<Record<FurtherName, () => Promise<FunctionComponent>>>
> = {
  welcome: async () =>
    (await import("./welcome/welcome-screen.tsx")).WelcomeScreen,
  notice: async () =>
    (await import("./welcome/notice-screen.tsx")).NoticeScreen,
  "set-up": async () =>
    (await import("./set-up/set-up-screen.tsx")).SetUpScreen,
  "check-in": async () =>
    (await import("./check-in/check-in-screen.tsx")).CheckInScreen,
  log: async () => (await import("./log/log-screen.tsx")).LogScreen,
};

async function fetchFeature(name: FurtherName): Promise<FunctionComponent> {
  const near = NEAR[name];
  if (near !== undefined) return near();
  return (await import("./far-screen.ts")).fetchFar(name);
}

const fetched = new Map<FurtherName, FunctionComponent>();

/** Fetches a screen once, with its words where it says more than the first load holds; a failed try is not remembered. */
async function fetchScreen(
  name: FurtherName,
  fetchWords: App["fetchWords"],
): Promise<void> {
  const [screen] = await Promise.all([
    fetched.get(name) ?? fetchFeature(name),
    NEAR[name] === undefined ? fetchWords() : null,
  ]);
  fetched.set(name, screen);
}

type Shown = ScreenName | "care";

function isThere(name: Shown): boolean {
  return name === "today" || name === "care" || fetched.has(name);
}

/**
 * The screen to show: the wanted one once it is there, until then the last. Nothing goes blank, nothing jumps.
 * Null before the first one.
 */
export function useArrived(wanted: Shown): Shown | "not-fetched" | null {
  const [last, setLast] = useState<Shown | null>(null);
  const [failed, setFailed] = useState<Shown | null>(null);
  const { fetchWords } = useApp();
  useEffect(() => {
    if (wanted === "today" || wanted === "care" || fetched.has(wanted))
      setLast(wanted);
    else
      fetchScreen(wanted, fetchWords).then(
        () => setLast(wanted),
        () => setFailed(wanted),
      );
  }, [wanted, fetchWords]);
  if (isThere(wanted)) return wanted;
  return failed === wanted ? "not-fetched" : last;
}

/** A screen that is not part of the first load, and has arrived. */
export function FurtherScreen({
  name,
}: {
  readonly name: FurtherName;
}): JSX.Element | null {
  const screen = fetched.get(name);
  return screen === undefined ? null : createElement(screen, {});
}

/** A feature could not be fetched: no network on a first visit. */
export function NotFetchedScreen(): JSX.Element {
  const { say } = useApp();
  return (
    <Page title={say("app.trouble.title")}>
      <NotLoaded />
    </Page>
  );
}
