import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "./frame/app-context.ts";
import type { ScreenName } from "./frame/route.ts";
import type * as ScreensModule from "./screens.ts";

export type FurtherName = Exclude<ScreenName, "today">;
type Screens = typeof ScreensModule;

const NAMES = {
  welcome: "WelcomeScreen",
  notice: "NoticeScreen",
  "set-up": "SetUpScreen",
  "check-in": "CheckInScreen",
  topics: "TopicsScreen",
  log: "LogScreen",
  "go-ahead": "GoAheadScreen",
  answers: "AnswersScreen",
  more: "MoreScreen",
} as const satisfies Readonly<Record<FurtherName, keyof Screens>>;

let loading: Promise<Screens> | null = null;

/** Fetches the further screens once; a failed try is not remembered. */
export function loadScreens(): Promise<Screens> {
  loading ??= import("./screens.ts");
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** A screen that is not part of the first load. */
export function FurtherScreen({
  name,
}: {
  readonly name: FurtherName;
}): JSX.Element | null {
  const { say } = useApp();
  const [screens, setScreens] = useState<Screens | "failed" | null>(null);
  useEffect(() => {
    loadScreens().then(setScreens, () => setScreens("failed"));
  }, []);
  if (screens === null) return null;
  if (screens === "failed")
    return (
      <main class="pane stack">
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
  const Named = screens[NAMES[name]];
  return <Named />;
}
