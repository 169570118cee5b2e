import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { clockText } from "./clock-text.ts";
import { homeOf } from "./run-play.ts";
import type { Running } from "./use-run.ts";

interface Props {
  readonly running: Running;
  readonly onWrong: () => void;
}

const MS = 1000;

/** The way home, walked: its time counts up, and nothing hurries it. */
export function HomeStage({ running, onWrong }: Props): JSX.Element {
  const { say } = useApp();
  const { play, now, tell } = running;
  return (
    <div class="player">
      <section class="turn turn-rest" aria-labelledby="stretch">
        <h2 id="stretch" class="stretch-name" tabIndex={-1}>
          {say("run.home.title")}
        </h2>
        <p class="turn-amount" role="timer">
          {clockText(homeOf(play, now) / MS)}
        </p>
        <p>{say("run.home.line")}</p>
      </section>
      <div class="controls">
        <button
          type="button"
          class="control-main"
          onClick={() => tell("arrived")}
        >
          {say("run.home.there")}
        </button>
        <div class="controls-row">
          <button type="button" class="control-wrong" onClick={onWrong}>
            {say("log.felt-wrong")}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => tell("back")}
          >
            {say("run.home.back")}
          </button>
        </div>
      </div>
    </div>
  );
}
