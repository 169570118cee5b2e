import type { Check } from "@restride/engine";
import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useMainFocus } from "../session/use-main-focus.ts";
import { type Attempt, type AttemptEvent, isTimed } from "./attempt.ts";
import type { Attempting } from "./use-attempt.ts";

interface Props {
  readonly check: Check;
  readonly attempting: Attempting;
  readonly onWrong: () => void;
}

/** The one thing to tap, and beneath it the ways out; all within reach of the thumb. */
export function AttemptControls(props: Props): JSX.Element {
  const { check, attempting, onWrong } = props;
  const { say } = useApp();
  const { attempt, tell } = attempting;
  const { event, label } = mainOf(attempt, check);
  const { main, pressed } = useMainFocus();
  const isCounting = attempt.stage === "work" && !isTimed(check);
  return (
    <div class="controls">
      <button
        type="button"
        ref={main}
        class={
          attempt.stage === "work"
            ? "control-main control-count"
            : "control-main"
        }
        onClick={() => tell(event)}
      >
        {say(label)}
      </button>
      {attempt.stage === "ready" ? null : (
        <div class="controls-row">
          <button type="button" class="control-wrong" onClick={onWrong}>
            {say("log.felt-wrong")}
          </button>
          {isCounting ? (
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                pressed();
                tell("enough");
              }}
            >
              {say("checks.enough")}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}

interface Main {
  readonly event: AttemptEvent;
  readonly label: TextKey;
}

function mainOf({ stage, count }: Attempt, check: Check): Main {
  if (stage === "rest") return { event: "begin", label: "checks.begin.left" };
  if (stage === "ready") return { event: "begin", label: firstLabel(check) };
  if (isTimed(check)) return { event: "enough", label: "checks.stop" };
  return {
    event: "count",
    label: count === 0 ? "session.count.first" : "session.count",
  };
}

function firstLabel(check: Check): TextKey {
  if (check.side === "each") return "checks.begin.right";
  return isTimed(check) ? "session.go" : "session.begin";
}
