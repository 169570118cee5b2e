import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { AidsFold } from "../session/aids-fold.tsx";
import { BoutPicture } from "./bout-picture.tsx";
import { lengthOf } from "./run-play.ts";
import { RunLine } from "./run-line.tsx";
import { SoundChoice } from "./sound-choice.tsx";
import { SpanTable } from "./span-table.tsx";
import type { Running } from "./use-run.ts";

const MS = 1000;

/** What it will be, as a picture and to read, and how it should sound. */
export function BeforeStage({
  running,
}: {
  readonly running: Running;
}): JSX.Element {
  const { say, speaker } = useApp();
  const { play, sounding } = running;
  const { plan, session } = play;
  const isAwaited = sounding?.isAwaited.value === true;
  return (
    <div class="player">
      <RunLine plan={plan} />
      <BoutPicture plan={plan} />
      <p class="quiet">
        {say("run.length", {
          time: speaker.value.duration(lengthOf(plan) / MS),
        })}
        {" · "}
        {say("run.talking")}
      </p>
      <button type="button" class="control-main" onClick={() => sounding?.go()}>
        {say(isAwaited ? "run.making" : "session.begin")}
      </button>
      <SoundChoice />
      <details class="folded card">
        <summary>{say("run.steps")}</summary>
        <div class="stack">
          <SpanTable plan={plan} />
        </div>
      </details>
      <AidsFold />
      <a class="row row-link" href={href("run", `${session}/card`)}>
        {say("run.card")}
      </a>
    </div>
  );
}
