import type { RunPlan } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

/** A run in one line. */
export function RunLine({ plan }: { readonly plan: RunPlan }): JSX.Element {
  const { say, speaker } = useApp();
  const span = (seconds: number): string => speaker.value.duration(seconds);
  const params = {
    bouts: plan.bouts,
    run: span(plan.runSeconds),
    walk: span(plan.walkSeconds),
  };
  return (
    <p class="lead">
      {plan.bouts > 1 ? say("run.bouts", params) : say("run.bout", params)}
    </p>
  );
}
