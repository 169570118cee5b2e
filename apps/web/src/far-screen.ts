import type { FunctionComponent } from "preact";
import type { FurtherName } from "./further-screen.tsx";

type Fetch = () => Promise<FunctionComponent>;

/** Her data, and before the set-up the one thing to do with it. */
async function fetchData(): Promise<FunctionComponent> {
  return (await import("./data/data-screen.tsx")).DataScreen;
}

/** A file for each feature, fetched when it is first opened. */
const FEATURES: Readonly<Partial<Record<FurtherName, Fetch>>> = {
  topics: async () => (await import("./set-up/topics-screen.tsx")).TopicsScreen,
  answers: async () =>
    (await import("./more/answers-screen.tsx")).AnswersScreen,
  privacy: async () =>
    (await import("./privacy/privacy-screen.tsx")).PrivacyScreen,
  install: async () =>
    (await import("./install/install-screen.tsx")).InstallScreen,
  session: async () =>
    (await import("./session/session-screen.tsx")).SessionScreen,
  run: async () => (await import("./run/run-screen.tsx")).RunScreen,
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

/** Fetches a screen that is not named beside Today. Throws for one that is named nowhere: a bug. */
export async function fetchFar(name: FurtherName): Promise<FunctionComponent> {
  const fetch = FEATURES[name];
  if (fetch === undefined) throw new TypeError(`no screen ${name}`);
  return fetch();
}
