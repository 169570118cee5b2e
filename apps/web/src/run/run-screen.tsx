import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type App, useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { GoneScreen } from "../session/gone-screen.tsx";
import { setsOf } from "../session/play.ts";
import { readPlay } from "../session/read-play.ts";
import { GoneRun } from "./gone-run.tsx";
import { opened } from "./opened.ts";
import { RunCard } from "./run-card.tsx";
import { RunPlayer } from "./run-player.tsx";
import { readRun } from "./kept-run.ts";
import "./run.css";

const CARD = "/card";

/** A run of today: its player, its card, or what is left of one that is no longer on offer. */
export function RunScreen(): JSX.Element | null {
  const { router, device, minutes, chooseMinutes } = useApp();
  const { detail } = router.route.value;
  const [now] = useState(() => Date.now());
  const kept = readRun(device.value.play, now);
  // A run that was begun for a short day is looked for on that short day.
  const short = minutes.value === null ? (kept?.minutes ?? null) : null;
  useEffect(() => {
    if (short !== null) chooseMinutes(short);
  }, [short, chooseMinutes]);
  return short === null ? <Opened key={detail} detail={detail} /> : null;
}

function offeredIn({ result }: App, id: string): Session | null {
  const found = result.value;
  if (!found.ok) return null;
  return found.decision.sessions.find((session) => session.id === id) ?? null;
}

/** Decided when it is opened: a run that goes on is not taken away by midnight or another tab. */
function Opened({ detail }: { readonly detail: string }): JSX.Element {
  const app = useApp();
  const { say, today } = app;
  const id = detail.endsWith(CARD) ? detail.slice(0, -CARD.length) : detail;
  const session = offeredIn(app, id);
  const plan = session?.run ?? null;
  const sets = readPlay(app.device.value.play);
  const [first] = useState(() => {
    const now = Date.now();
    return opened(readRun(app.device.value.play, now), {
      id,
      session,
      day: today.value,
      minutes: app.minutes.value,
      now,
    });
  });
  if (detail !== id && plan !== null)
    return <RunCard session={id} plan={plan} />;
  if (session !== null && sets !== null && setsOf(sets).length > 0)
    return <GoneScreen kept={sets} next={session} />;
  switch (first?.as) {
    case "player":
      return <RunPlayer first={first.play} />;
    case "gone":
      return <GoneRun kept={first.play} />;
    default:
      return (
        <Page
          title={say("kind.run")}
          back={{ href: href("today"), label: say("today.title") }}
        >
          <p>{say("log.gone")}</p>
        </Page>
      );
  }
}
