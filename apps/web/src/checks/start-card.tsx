import type { Check, Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { AidsFold } from "../session/aids-fold.tsx";
import { askedText } from "./amount.ts";
import { wasBegun } from "./begun.ts";

interface Props {
  readonly check: Check;
  readonly session: Session;
  readonly begin: (session: Session) => void;
}

/** A check that is on offer: what it asks, what to know before it, and the way in. */
export function StartCard({ check, session, begin }: Props): JSX.Element {
  const { say, speaker, device } = useApp();
  const isSided = check.side === "each";
  const { counts } = speaker.value.check(check.id);
  return (
    <section class="card card-now stack" aria-labelledby="stands">
      <h2 id="stands" class="quiet-title">
        {say("checks.state.offered")}
      </h2>
      {wasBegun(device.value.play, session.id) ? (
        <output class="check-broken">{say("checks.broken")}</output>
      ) : null}
      <p class="check-asked">{askedText(speaker.value, check)}</p>
      <p>{say(isSided ? "checks.before.sides" : "checks.before")}</p>
      <div class="actions">
        <button type="button" class="button-now" onClick={() => begin(session)}>
          {say("session.begin")}
        </button>
        <a class="button-quiet" href={href("log", session.id)}>
          {say("today.log")}
        </a>
      </div>
      <AidsFold hasTempo={counts.length > 0} />
    </section>
  );
}
