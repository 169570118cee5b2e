import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import { namesLifting } from "../go-ahead/names-lifting.ts";

/** What waits, why, and every way out of it. Never a bare lock. */
export function HoldList({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element | null {
  const { say } = useApp();
  const speaks = useSpeaker();
  if (decision.holds.length === 0) return null;
  const takesGoAhead = decision.holds.some(
    (hold) => namesLifting(hold).length > 0,
  );
  return (
    <section class="stack" aria-labelledby="holds">
      <h2 id="holds">{say("today.holds")}</h2>
      {decision.holds.map((hold) => {
        const { name, line } = speaks.hold(hold);
        return (
          <article class="card stack" key={hold.hold}>
            <h3>{name}</h3>
            <p>{line}</p>
            <p class="small quiet">{say("today.hold.exits")}</p>
            <ul class="exits">
              {hold.exits.map((exit) => (
                <li key={exit.rule}>{speaks.exit(exit).line}</li>
              ))}
            </ul>
          </article>
        );
      })}
      {takesGoAhead ? (
        <a class="button-plain" href={href("go-ahead")}>
          {say("help.go-ahead.add")}
        </a>
      ) : null}
    </section>
  );
}
