import type { JSX } from "preact";
import { Problem } from "../component/problem.tsx";
import { useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { BodyStep } from "./body-step.tsx";
import { type Step, stepProblem } from "./draft.ts";
import {
  type CheckInFlow,
  stepAfter,
  stepBefore,
  stepOf,
  useCheckInFlow,
} from "./flow.ts";
import { toldOf } from "./missing.ts";
import { MoodStep } from "./mood-step.tsx";
import { PainStep } from "./pain-step.tsx";
import { SelfHarmStep } from "./self-harm-step.tsx";
import { SignsStep } from "./signs-step.tsx";
import { StartStep } from "./start-step.tsx";
import { WarningsStep } from "./warnings-step.tsx";

/** The check-in: one tap when there is nothing, else a page for each kind of thing. */
export function CheckInScreen(): JSX.Element {
  const app = useApp();
  const flow = useCheckInFlow(app);
  const [asked, ask] = useAsked<Step>();
  const { route, go } = app.router;
  const step = stepOf(route.value.detail);
  if (step === null) return <StartStep />;
  const problem = stepProblem(step, flow.draft);
  const leave = async (): Promise<void> => {
    ask(problem === null ? null : step);
    if (problem !== null) return;
    if (!(await flow.leave(step))) return;
    const next = stepAfter(step);
    if (next === null) go("today");
    else go("check-in", next);
  };
  if (step === "self-harm") return <SelfHarmStep onNo={leave} />;
  const before = stepBefore(step);
  return (
    <Page
      title={app.say(`check-in.${step}`)}
      back={{
        href: href("check-in", before ?? ""),
        label: app.say("common.back"),
      }}
    >
      <p class="hint">{app.say(`check-in.hint.${step}`)}</p>
      <StepBody
        step={step}
        flow={{
          ...flow,
          change: (change) => {
            ask(null);
            flow.change(change);
          },
        }}
      />
      {asked?.problem === step && problem !== null ? (
        <Problem times={asked.times} {...toldOf(app.speaker.value, problem)} />
      ) : null}
      <div class="actions actions-stay">
        <button type="button" class="button-now" onClick={() => void leave()}>
          {app.say(onward(step, flow))}
        </button>
      </div>
    </Page>
  );
}

type LongStep = Exclude<Step, "self-harm">;

/** The button says what leaving the page answers. */
function onward(step: LongStep, { draft }: CheckInFlow) {
  switch (step) {
    case "warnings":
      return draft.warnings.length === 0
        ? "check-in.none"
        : "check-in.no-others";
    case "signs":
      return Object.keys(draft.signs).length === 0
        ? "check-in.none"
        : "check-in.no-others";
    case "pain":
      return draft.pain.length === 0
        ? "check-in.pain.none"
        : "check-in.pain.no-other";
    case "body":
    case "mood":
      return "common.next";
  }
}

function StepBody({
  step,
  flow,
}: {
  readonly step: LongStep;
  readonly flow: CheckInFlow;
}): JSX.Element {
  const { draft, change } = flow;
  switch (step) {
    case "warnings":
      return (
        <WarningsStep
          warnings={draft.warnings}
          onChange={(warnings) => change({ warnings })}
        />
      );
    case "signs":
      return (
        <SignsStep
          signs={draft.signs}
          onChange={(signs) => change({ signs })}
        />
      );
    case "pain":
      return (
        <PainStep
          pains={draft.pain}
          onChange={(pain) => change({ pain })}
          warnings={draft.warnings}
          onWarnings={(warnings) => change({ warnings })}
        />
      );
    case "body":
      return <BodyStep draft={draft} change={change} />;
    case "mood":
      return <MoodStep draft={draft} change={change} />;
  }
}
