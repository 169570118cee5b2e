import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import type { Play, TapType } from "./play.ts";
import { measureOf, type Step } from "./step.ts";
import { useMainFocus } from "./use-main-focus.ts";
import type { Playing } from "./use-play.ts";

interface Props {
  readonly session: Session;
  readonly playing: Playing;
  readonly step: Step;
  readonly onWrong: () => void;
}

/** The one thing to tap, and beneath it the ways out; all within reach of the thumb. */
export function Controls({ playing, step, onWrong }: Props): JSX.Element {
  const { say } = useApp();
  const { play, tell } = playing;
  const { label, event, isLarge } = mainOf(play, step);
  const { main, pressed } = useMainFocus();
  return (
    <div class="controls">
      <button
        type="button"
        ref={main}
        class={isLarge ? "control-main control-count" : "control-main"}
        onClick={() => tell({ type: event })}
      >
        {say(label)}
      </button>
      <div class="controls-row">
        <button type="button" class="control-wrong" onClick={onWrong}>
          {say("log.felt-wrong")}
        </button>
        <Further
          play={play}
          step={step}
          tell={(further) => {
            pressed();
            tell(further);
          }}
        />
      </div>
    </div>
  );
}

type Further = Pick<Playing, "play" | "tell"> & Pick<Props, "step">;

function Further({ play, step, tell }: Further): JSX.Element {
  const { say } = useApp();
  const isTimed = measureOf(step.item) === "time";
  const isBegun = isTimed
    ? play.carried > 0 || play.since !== null
    : play.reps > 0;
  return (
    <>
      {play.stage === "work" && !(isTimed && !isBegun) ? (
        <button
          type="button"
          class="button-quiet"
          onClick={() => tell({ type: "set-done" })}
        >
          {say(isBegun ? "session.enough" : "session.all")}
        </button>
      ) : null}
      {play.stage === "set-up" ? (
        <button
          type="button"
          class="button-quiet"
          onClick={() => tell({ type: "skip" })}
        >
          {say("session.skip")}
        </button>
      ) : null}
      {play.done.length > 0 || isBegun ? (
        <button
          type="button"
          class="button-quiet"
          onClick={() => tell({ type: "back" })}
        >
          {say("session.back")}
        </button>
      ) : null}
    </>
  );
}

interface Main {
  readonly event: TapType;
  readonly label:
    | "session.begin"
    | "session.pause"
    | "session.rest.over"
    | "session.go"
    | "session.go-on"
    | "session.hold"
    | "session.hold.next"
    | "session.count"
    | "session.count.first";
  /** Tapped over and over: as large as the room allows. */
  readonly isLarge: boolean;
}

function mainOf(play: Play, { item }: Step): Main {
  if (play.stage === "rest")
    return { event: "rest-over", label: "session.rest.over", isLarge: false };
  const measure = measureOf(item);
  if (play.stage === "set-up")
    return { event: "begin", label: "session.begin", isLarge: false };
  if (play.since !== null)
    return { event: "pause", label: "session.pause", isLarge: false };
  if (measure === "count")
    return {
      event: "count",
      label: play.reps === 0 ? "session.count.first" : "session.count",
      isLarge: true,
    };
  if (measure === "holds")
    return {
      event: "count",
      label: play.reps === 0 ? "session.hold" : "session.hold.next",
      isLarge: true,
    };
  return {
    event: "start",
    label: play.carried === 0 ? "session.go" : "session.go-on",
    isLarge: true,
  };
}
