import { createElement, type FunctionComponent, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type App, useApp } from "./frame/app-context.ts";
import type { ScreenName } from "./frame/route.ts";

export type FurtherName = Exclude<ScreenName, "today">;

/** Her data, and before the set-up the one thing to do with it. */
async function fetchData(): Promise<FunctionComponent> {
  return (await import("./data/data-screen.tsx")).DataScreen;
}

/** Every screen but Today and what to do at a warning sign: a file for each feature, fetched when it is first opened. */
const FEATURES: Readonly<
  Record<FurtherName, () => Promise<FunctionComponent>>
> = {
  welcome: async () =>
    (await import("./welcome/welcome-screen.tsx")).WelcomeScreen,
  notice: async () =>
    (await import("./welcome/notice-screen.tsx")).NoticeScreen,
  "set-up": async () =>
    (await import("./set-up/set-up-screen.tsx")).SetUpScreen,
  topics: async () => (await import("./set-up/topics-screen.tsx")).TopicsScreen,
  answers: async () =>
    (await import("./more/answers-screen.tsx")).AnswersScreen,
  privacy: async () =>
    (await import("./privacy/privacy-screen.tsx")).PrivacyScreen,
  install: async () =>
    (await import("./install/install-screen.tsx")).InstallScreen,
  "check-in": async () =>
    (await import("./check-in/check-in-screen.tsx")).CheckInScreen,
  session: async () =>
    (await import("./session/session-screen.tsx")).SessionScreen,
  run: async () => (await import("./run/run-screen.tsx")).RunScreen,
  log: async () => (await import("./log/log-screen.tsx")).LogScreen,
  ran: async () => (await import("./ran/ran-screen.tsx")).RanScreen,
  sample: async () => (await import("./sample/sample-screen.tsx")).SampleScreen,
  "go-ahead": async () =>
    (await import("./go-ahead/go-ahead-screen.tsx")).GoAheadScreen,
  path: async () => (await import("./path/path-screen.tsx")).PathScreen,
  checks: async () => (await import("./checks/checks-screen.tsx")).ChecksScreen,
  progress: async () =>
    (await import("./progress/progress-screen.tsx")).ProgressScreen,
  learn: async () => (await import("./learn/learn-screen.tsx")).LearnScreen,
  movement: async () =>
    (await import("./movement/movement-screen.tsx")).MovementScreen,
  share: async () => (await import("./share/share-screen.tsx")).ShareScreen,
  data: fetchData,
  restore: fetchData,
  more: async () => (await import("./more/more-screen.tsx")).MoreScreen,
};

/** Screens that say more than the first load holds. */
const SAYS_MORE: ReadonlySet<FurtherName> = new Set<FurtherName>([
  "session",
  "privacy",
  "install",
  "run",
  "ran",
  "sample",
  "path",
  "checks",
  "progress",
  "learn",
  "movement",
  "share",
  "data",
  "restore",
  "more",
]);

const fetched = new Map<FurtherName, FunctionComponent>();

/** Fetches a screen once, with its words; a failed try is not remembered. */
async function fetchScreen(
  name: FurtherName,
  fetchWords: App["fetchWords"],
): Promise<void> {
  const [screen] = await Promise.all([
    fetched.get(name) ?? FEATURES[name](),
    SAYS_MORE.has(name) ? fetchWords() : null,
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
    <main class="pane stack">
      <h1>{say("app.trouble.title")}</h1>
      <p>{say("app.not-loaded")}</p>
      <button
        type="button"
        class="button-plain"
        onClick={() => location.reload()}
      >
        {say("app.again")}
      </button>
    </main>
  );
}
