import type { Decision, Session } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { GoneScreen } from "../session/gone-screen.tsx";
import { setsOf } from "../session/play.ts";
import { readPlay } from "../session/read-play.ts";
import { AttemptPlayer } from "./attempt-player.tsx";
import { CheckPage } from "./check-page.tsx";
import type { StandingCheck } from "./standing.ts";

interface Props {
  readonly decision: Decision;
  readonly one: StandingCheck;
}

/** One check: read, or gone through. One thing is under way at a time: a session that was begun is asked about first. */
export function CheckScreen({ decision, one }: Props): JSX.Element {
  const { device, today } = useApp();
  const [begun, setBegun] = useState<Session | null>(null);
  const [isAsking, setAsking] = useState(false);
  const open = readPlay(device.value.play);
  const isOpen = open !== null && setsOf(open).length > 0;
  const begin = (session: Session): void => {
    if (isOpen) setAsking(true);
    else setBegun(session);
  };
  if (begun !== null)
    return (
      <AttemptPlayer
        check={one.check}
        session={begun}
        on={today.value}
        close={() => setBegun(null)}
      />
    );
  if (isAsking && isOpen && one.standing.kind === "offered")
    return <GoneScreen kept={open} next={one.standing.session} />;
  return <CheckPage decision={decision} one={one} begin={begin} />;
}
