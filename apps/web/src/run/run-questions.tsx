import type { JSX } from "preact";
import { NumberField } from "../component/number-field.tsx";
import { useApp } from "../frame/app-context.ts";
import { EffortField } from "../log/effort-field.tsx";
import { PartsField } from "../log/parts-field.tsx";
import { SignFields } from "../log/sign-fields.tsx";
import { SignProblem } from "../log/sign-problem.tsx";
import { type Measured, measuredOf } from "./measured.ts";
import type { RunPlay } from "./run-play.ts";
import type { RunEnding } from "./use-run-ending.ts";

interface Props {
  readonly play: RunPlay;
  readonly ending: RunEnding;
}

const SECONDS_PER_MINUTE = 60;
const METRES_PER_KILOMETRE = 1000;
const FARTHEST_KILOMETRES = 100;
const LONGEST_MINUTES = 600;

/** What was run, as the clock has it; how hard it was, whether a sign came, and how far, if she knows. */
export function RunQuestions({ play, ending }: Props): JSX.Element {
  const { say } = useApp();
  const { said, change, asked } = ending;
  const measured = measuredOf(play);
  const hasRun = measured.runSeconds > 0;
  return (
    <>
      <What measured={measured} />
      {hasRun ? (
        <>
          <EffortField kind="run" draft={said} change={change} />
          <PartsField draft={said} change={change} />
        </>
      ) : null}
      <SignFields
        movements={[]}
        draft={{ ...said, domingAt: null }}
        change={change}
      />
      {hasRun ? (
        <>
          <NumberField
            id="kilometres"
            label={say("run.end.metres")}
            unit={say("run.end.metres.unit")}
            value={
              said.metres === null ? null : said.metres / METRES_PER_KILOMETRE
            }
            min={0}
            max={FARTHEST_KILOMETRES}
            step={0.1}
            start={1}
            lessLabel={say("common.less")}
            moreLabel={say("common.more")}
            onChange={(value) => change({ metres: metresOf(value) })}
          />
          <OtherTime measured={measured} ending={ending} />
        </>
      ) : null}
      {asked === null ? null : <SignProblem said={said} times={asked.times} />}
    </>
  );
}

function metresOf(kilometres: number | null): number | null {
  if (kilometres === null) return null;
  const within = Math.min(FARTHEST_KILOMETRES, Math.max(0, kilometres));
  return Math.round(within * METRES_PER_KILOMETRE);
}

/** What the clock has of it. */
export function What({
  measured,
}: {
  readonly measured: Measured;
}): JSX.Element {
  const { say, speaker } = useApp();
  const { runSeconds, walkSeconds } = measured;
  const walk = speaker.value.duration(walkSeconds);
  const run = speaker.value.duration(runSeconds);
  return (
    <p class="lead">
      {runSeconds > 0
        ? say("run.end.what", { run, walk })
        : say("run.end.what-walk", { walk })}
    </p>
  );
}

/** The clock did not see all of it, or ran on: her number counts. */
function OtherTime({
  measured,
  ending,
}: Pick<Props, "ending"> & { readonly measured: Measured }): JSX.Element {
  const { say } = useApp();
  const seconds = ending.said.runSeconds ?? measured.runSeconds;
  return (
    <details class="changed">
      <summary>{say("run.end.other")}</summary>
      <div class="changed-fields">
        <NumberField
          id="run-minutes"
          label={say("run.end.other.field")}
          value={Math.round((seconds / SECONDS_PER_MINUTE) * 10) / 10}
          min={0}
          max={LONGEST_MINUTES}
          step={0.5}
          lessLabel={say("common.less")}
          moreLabel={say("common.more")}
          onChange={(minutes) =>
            ending.change({ runSeconds: secondsOf(minutes) })
          }
        />
      </div>
    </details>
  );
}

function secondsOf(minutes: number | null): number | null {
  if (minutes === null) return null;
  const within = Math.min(LONGEST_MINUTES, Math.max(0, minutes));
  return Math.round(within * SECONDS_PER_MINUTE);
}
