import { NOTICE_VERSION } from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { hasAgreed } from "./notice.ts";

const POINTS = [
  "notice.what",
  "notice.device",
  "notice.urgent",
  "notice.reviewed",
] as const;

type Unmet = "notice.under-age" | "scope.not-after-pregnancy";

/** What this is, for whom, and what it is not. Without it there is no plan (hazard H-41). */
export function NoticeScreen(): JSX.Element {
  const { say, device, today, keep, router } = useApp();
  const [unmet, setUnmet] = useState<Unmet | null>(null);
  const isRead = hasAgreed(device.value);
  const isAgain = device.value.notice !== null && !isRead;
  const agree = async (): Promise<void> => {
    await keep({ notice: { version: NOTICE_VERSION, on: today.value } });
    router.go("set-up");
  };
  return (
    <Page
      title={say("notice.title")}
      back={{
        href: href(isRead ? "more" : "welcome"),
        label: say("common.back"),
      }}
    >
      {isAgain ? <p class="hint">{say("notice.again")}</p> : null}
      <p class="lead">{say("notice.adults")}</p>
      <ul class="marked-list stack">
        {POINTS.map((point) => (
          <li key={point}>{say(point)}</li>
        ))}
      </ul>
      {isRead ? null : (
        <div class="actions">
          <button type="button" class="button-now" onClick={() => void agree()}>
            {say("notice.agree")}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => setUnmet("notice.under-age")}
          >
            {say("notice.i-am-under-age")}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => setUnmet("scope.not-after-pregnancy")}
          >
            {say("notice.i-was-not-pregnant")}
          </button>
        </div>
      )}
      {unmet === null ? null : (
        <p class="card" role="alert">
          {say(unmet)}
        </p>
      )}
      <p class="quiet small">
        {say("notice.version", { version: NOTICE_VERSION })}
      </p>
    </Page>
  );
}
