import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { NothingButton } from "../check-in/nothing-button.tsx";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { checkInState, resumeHref } from "./view-model.ts";

/** The check-in in one tap, or page by page. */
export function CheckInWays(): JSX.Element {
  const { say } = useApp();
  return (
    <>
      <NothingButton />
      <a class="button-plain" href={href("check-in", "warnings")}>
        {say("check-in.something")}
      </a>
    </>
  );
}

/** Today's check-in: one tap while it is to do, a line once it is done. */
export function CheckInCard({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  const { say } = useApp();
  const state = checkInState(decision);
  if (state === "done")
    return (
      <p class="done-line">
        <span class="done-mark" aria-hidden="true" />
        {say("today.check-in.done")}{" "}
        <a href={href("check-in", "warnings")}>{say("today.check-in.add")}</a>
      </p>
    );
  if (state === "part")
    return (
      <section class="card card-now stack" aria-labelledby="check-in">
        <h2 id="check-in">{say("today.check-in")}</h2>
        <p>{say("check-in.incomplete")}</p>
        <a class="button-now" href={resumeHref(decision)}>
          {say("today.check-in.finish")}
        </a>
      </section>
    );
  return (
    <section class="card card-now stack" aria-labelledby="check-in">
      <h2 id="check-in">{say("today.check-in.todo")}</h2>
      <CheckInWays />
    </section>
  );
}
