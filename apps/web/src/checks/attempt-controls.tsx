import type { Check } from "@restride/engine";
import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import {
  type Attempt,
  type AttemptEvent,
  isTimed,
  type Part,
} from "./attempt.ts";
import type { Attempting } from "./use-attempt.ts";

interface Props {
  readonly check: Check;
  readonly attempting: Attempting;
  readonly part: Part;
  readonly onWrong: () => void;
}

/** The one thing to tap, and beneath it the ways out; all within reach of the thumb. */
export function AttemptControls(props: Props): JSX.Element {
  const { check, attempting, part, onWrong } = props;
  const { say } = useApp();
  const { attempt, tell } = attempting;
  const { event, label } = mainOf(attempt, check);
  const isCounting = attempt.stage === "work" && !isTimed(check);
  return (
    <div class="controls">
      <button
        type="button"
        class={
          attempt.stage === "work"
            ? "control-main control-count"
            : "control-main"
        }
        onClick={() => tell(event)}
      >
        {say(label)}
      </button>
      <div class="controls-row">
        <button type="button" class="control-wrong" onClick={onWrong}>
          {say("log.felt-wrong")}
        </button>
        {isCounting ? (
          <>
            <button
              type="button"
              class="button-quiet"
              onClick={() => tell("enough")}
            >
              {say(part === "value" ? "checks.enough" : "checks.enough.side")}
            </button>
            {attempt.count > 0 ? (
              <button
                type="button"
                class="button-quiet"
                onClick={() => tell("less")}
              >
                {say("checks.less")}
              </button>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}

interface Main {
  readonly event: AttemptEvent;
  readonly label: TextKey;
}

function mainOf({ stage, count }: Attempt, check: Check): Main {
  if (stage !== "work") return { event: "begin", label: "checks.begin.left" };
  if (isTimed(check)) return { event: "enough", label: "checks.stop" };
  return {
    event: "count",
    label: count === 0 ? "session.count.first" : "session.count",
  };
}
