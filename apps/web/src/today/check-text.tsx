import type { CheckWords } from "@restride/program";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

/** How a readiness check goes, and when it counts. */
export function CheckText({
  words,
}: {
  readonly words: CheckWords;
}): JSX.Element {
  const { say } = useApp();
  return (
    <>
      <p>{words.about}</p>
      <h4>{say("check.do")}</h4>
      <ol>
        {words.do.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4>{say("check.pass")}</h4>
      <p>{words.pass}</p>
      <p class="hint">{words.withoutEquipment}</p>
    </>
  );
}
