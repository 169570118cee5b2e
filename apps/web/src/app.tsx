import type { DecisionResult } from "@restride/engine";
import type { ComponentChildren, JSX } from "preact";
import { late } from "./component/late.tsx";
import { CareScreen } from "./care/care-screen.tsx";
import { isCareOnly, mayGoAhead } from "./care/view-model.ts";
import { type App, AppContext, useApp } from "./frame/app-context.ts";
import { Bar } from "./frame/bar.tsx";
import { Nav } from "./frame/nav.tsx";
import { type ScreenName, screenFor } from "./frame/route.ts";
import { ToastBar } from "./frame/toast.tsx";
import {
  FurtherScreen,
  NotFetchedScreen,
  useArrived,
} from "./further-screen.tsx";
import { isSetUp } from "./store/profile.ts";
import { TodayScreen } from "./today/today-screen.tsx";
import { hasAgreed } from "./welcome/notice.ts";

const UpdateBar = late(
  async () => (await import("./frame/update-bar.tsx")).UpdateBar,
);

const RefusalScreen = late(
  async () => (await import("./frame/refusal-screen.tsx")).RefusalScreen,
);

interface RootProps {
  readonly app: App;
  /** Stays in sight above everything. */
  readonly mark?: ComponentChildren;
}

/** The whole app around its model. */
export function AppRoot({ app, mark }: RootProps): JSX.Element {
  return (
    <AppContext.Provider value={app}>
      <div class="top">
        {mark}
        <Bar />
        <ToastBar />
        {app.update.value === null ? null : <UpdateBar />}
      </div>
      <Screen />
    </AppContext.Provider>
  );
}

function Screen(): JSX.Element | null {
  const { router, device, profile, result, keeper } = useApp();
  const found = result.value;
  const decision = found.ok ? found.decision : null;
  const wanted = screenFor(router.route.value, {
    hasNotice: hasAgreed(device.value),
    isSetUp: isSetUp(profile.value) && device.value.setUp === null,
    isCare: decision !== null && isCareOnly(decision),
    mayGoAhead: decision !== null && mayGoAhead(decision),
    isSample: keeper === null,
  });
  const name = useArrived(wanted);
  if (name === null) return null;
  const isMissing = name === "not-fetched";
  return (
    <>
      {isMissing ? <NotFetchedScreen /> : <Shown name={name} result={found} />}
      <Nav screen={isMissing ? wanted : name} />
    </>
  );
}

function Shown({
  name,
  result,
}: {
  readonly name: ScreenName | "care";
  readonly result: DecisionResult;
}): JSX.Element | null {
  if (name === "care")
    return result.ok ? <CareScreen decision={result.decision} /> : null;
  if (name !== "today") return <FurtherScreen name={name} />;
  return result.ok ? (
    <TodayScreen decision={result.decision} />
  ) : (
    <RefusalScreen refusal={result.refusal} />
  );
}
