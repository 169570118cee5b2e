import type { JSX } from "preact";
import { missingIn } from "../check-in/draft.ts";
import { toldOf } from "../check-in/missing.ts";
import { Problem } from "../component/problem.tsx";
import { useApp } from "../frame/app-context.ts";
import type { Noticed } from "./draft.ts";

interface Props {
  readonly said: Pick<Noticed, "signs" | "pain">;
  /** How many times it was told. */
  readonly times: number;
}

/** A sign was spoken of, but not which or how strong: what is still missing of it, by its name. */
export function SignProblem({ said, times }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const { signs, pain } = said;
  const missing = missingIn({
    signs: signs === null || signs === "none" ? {} : signs,
    pain,
  });
  const told =
    missing === null
      ? { text: say("log.problem.sign"), at: '[name="sign"]' }
      : toldOf(speaker.value, missing);
  return <Problem times={times} {...told} />;
}
