import type { DecisionResult, Session } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { GoneRun } from "../run/gone-run.tsx";
import { readRun } from "../run/kept-run.ts";
import { isWorth as isWorthRun } from "../run/measured.ts";
import { GoneScreen } from "./gone-screen.tsx";
import { type Play, setsOf } from "./play.ts";
import { Player } from "./player.tsx";
import { readPlay } from "./read-play.ts";
import "./session.css";

/** A session of today, gone through set by set; or what is left of one that is no longer on offer, or of a run. */
export function SessionScreen(): JSX.Element {
  const { result, device } = useApp();
  const [now] = useState(() => Date.now());
  const run = readRun(device.value.play, now);
  return run !== null && isWorthRun(run) ? (
    <GoneRun kept={run} isOffered={offers(result.value, run.session)} />
  ) : (
    <SetBySet />
  );
}

function SetBySet(): JSX.Element {
  const { result, router, device, today, say } = useApp();
  const { detail } = router.route.value;
  const play = readPlay(device.value.play);
  const found = result.value;
  const offered: Session | undefined = found.ok
    ? found.decision.sessions.find(({ id }) => id === detail)
    : undefined;
  const kept = play?.session === detail ? play : null;
  if (offered !== undefined && kept === null && play !== null && isWorth(play))
    return <GoneScreen kept={play} next={offered} />;
  if (offered !== undefined && (kept === null || kept.day === today.value))
    return <Player key={detail} session={offered} kept={kept} />;
  if (kept !== null) return <GoneScreen kept={kept} />;
  return (
    <Page
      title={say("log.title")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <p>{say("log.gone")}</p>
    </Page>
  );
}

function offers(found: DecisionResult, id: string): boolean {
  return found.ok && found.decision.sessions.some((one) => one.id === id);
}

/** Begun, but nothing done of it: nobody misses that. */
function isWorth(play: Play): boolean {
  return setsOf(play).length > 0;
}
