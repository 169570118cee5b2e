import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { asideCount } from "../data/line-count.ts";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";

/** Something in the journal could not be read: said as long as it is so, also when the day is no longer held up by it. */
export function SetAside({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  const { say } = useApp();
  return (
    <p class="quiet">
      {say("today.aside", { n: asideCount(decision.unread) })}{" "}
      <a class="aside-link" href={href("data")}>
        {say("today.aside.see")}
      </a>
    </p>
  );
}
