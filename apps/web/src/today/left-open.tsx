import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { isLeftOpen } from "./further-view.ts";

/** A session that was left before its end and is not on offer any more: what was done of it waits to be written down. */
export function LeftOpen({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { say, device } = useApp();
  const { play } = device.value;
  if (play === null || !isLeftOpen(play, decision)) return null;
  return (
    <section class="card stack">
      <p>{say("today.left-open")}</p>
      <a class="button-plain" href={href("session", play.session)}>
        {say("today.left-open.see")}
      </a>
    </section>
  );
}
