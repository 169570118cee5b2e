import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { hasAgreed, NOTICE_VERSION } from "./notice.ts";

const POINTS = ["device", "advice", "signs", "signed", "data"] as const;

/** What this is, for whom, and what it is not. Nothing goes on without it. */
export function NoticeScreen(): JSX.Element {
  const { say, device, today, keep, router } = useApp();
  const isRead = hasAgreed(device.value);
  const [isAdult, setAdult] = useState(isRead);
  const [isAfter, setAfter] = useState(isRead);
  const [isAsked, setAsked] = useState(false);
  const agree = async (): Promise<void> => {
    setAsked(true);
    if (!isAdult || !isAfter) return;
    await keep({ notice: { version: NOTICE_VERSION, on: today.value } });
    router.go("set-up");
  };
  const back = isRead
    ? { href: href("more"), label: say("common.back") }
    : { href: href("welcome"), label: say("common.back") };
  return (
    <Page title={say("notice.title")} back={back}>
      <p class="lead">{say("notice.scope")}</p>
      <ul class="marked-list stack">
        {POINTS.map((point) => (
          <li key={point}>{say(`notice.${point}`)}</li>
        ))}
      </ul>
      {isRead ? null : (
        <>
          <div class="choice choice-cards">
            <Tick label={say("notice.adult")} isTicked={isAdult} onTick={setAdult} />
            <Tick label={say("notice.after")} isTicked={isAfter} onTick={setAfter} />
          </div>
          {isAsked && !(isAdult && isAfter) ? (
            <p class="problem" role="alert">
              {say("notice.needed")}
            </p>
          ) : null}
          <button type="button" class="button-now" onClick={() => void agree()}>
            {say("notice.agree")}
          </button>
        </>
      )}
      <p class="quiet small">{say("notice.version", { version: NOTICE_VERSION })}</p>
    </Page>
  );
}

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ label, isTicked, onTick }: TickProps): JSX.Element {
  return (
    <label class="choice-option">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span class="choice-text">{label}</span>
    </label>
  );
}
