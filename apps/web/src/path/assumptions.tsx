import { FORECAST } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

/** What stands behind every time that is shown, in words. */
export function Assumptions(): JSX.Element {
  const { say } = useApp();
  return (
    <section class="card card-dusk stack" aria-labelledby="assumes">
      <h2 id="assumes">{say("path.assumes")}</h2>
      <ul class="marked-list stack small">
        <li>{say("path.assumes.well")}</li>
        <li>{say("path.assumes.most", { ways: FORECAST.ways })}</li>
        <li>{say("path.assumes.never")}</li>
        <li>{say("path.assumes.word")}</li>
        <li>{say("path.assumes.promise")}</li>
      </ul>
    </section>
  );
}
