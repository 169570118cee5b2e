import type { Check, Session } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Figure } from "../figure/figure.tsx";
import { FigureToCome } from "../figure/figure-to-come.tsx";
import { familyOf } from "../figure/family-of.ts";
import { figureName } from "../figure/view-name.ts";
import { useClip } from "../figure/use-clip.ts";
import { useApp } from "../frame/app-context.ts";
import { itemsOf } from "../log/draft.ts";
import { clockText } from "../session/step-stage.tsx";
import { partName } from "./amount.ts";
import { elapsedMs, isTimed, type Part, secondsLeft } from "./attempt.ts";
import { Metronome } from "./metronome.tsx";
import type { Attempting } from "./use-attempt.ts";

interface Props {
  readonly check: Check;
  readonly session: Session;
  readonly attempting: Attempting;
  readonly part: Part;
}

/** The part under way: its figure, one line of how it goes, and how far it is; or the rest before the next. */
export function AttemptStage(props: Props): JSX.Element {
  return props.attempting.attempt.stage === "rest" ? (
    <RestBetween {...props} />
  ) : (
    <Work {...props} />
  );
}

function Work(props: Props): JSX.Element {
  const { check, attempting, part } = props;
  const { say, speaker, program } = useApp();
  const words = speaker.value.check(check.id);
  const clip = useClip({
    family: familyOf(program, check.movement),
    movement: check.movement,
    check: check.id,
  });
  const view = clip?.spec.view[0] ?? "side";
  const { since, stage } = attempting.attempt;
  return (
    <section class="turn turn-check" aria-labelledby="part">
      <div class="turn-head">
        <h2 id="part" class="turn-name">
          {part === "value" ? words.name : partName(speaker.value, part)}
        </h2>
        {stage === "work" ? <Amount {...props} /> : null}
      </div>
      {words.counts.length === 0 || since === null ? null : (
        <Metronome counts={words.counts} since={since} />
      )}
      {clip === undefined ? <FigureToCome /> : null}
      {clip === undefined || clip === null ? null : (
        <Figure
          clip={clip}
          text={figureName(say, words.name, view)}
          view={view}
          isMirrored={part === "left"}
          isPlaying
          tempo={1}
        />
      )}
      {stage === "work" ? (
        <Lines lines={words.do} />
      ) : (
        <ol class="turn-steps">
          {words.setUp.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** How it goes, a line at a time; a tap brings the next. */
function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  const { say } = useApp();
  const [at, setAt] = useState(0);
  return (
    <button
      type="button"
      class="turn-cue"
      onClick={() => setAt((at + 1) % lines.length)}
    >
      <span class="turn-cue-kind">{say("item.do")}</span>
      <span>{lines[at]}</span>
      <span class="hidden-text">{say("session.cue.next")}</span>
    </button>
  );
}

/** The large number: what is counted, with a way to take a tap back, or what is left of the time. */
function Amount({ check, attempting }: Props): JSX.Element {
  const { say } = useApp();
  const { attempt, now, tell } = attempting;
  return (
    <div class="turn-measured">
      {isTimed(check) ? null : (
        // With nothing to take back it stays where it is: what is pressed must not vanish under the focus.
        <button
          type="button"
          class="button-round"
          aria-label={say("checks.less")}
          aria-disabled={attempt.count === 0}
          onClick={() => tell("less")}
        >
          <span aria-hidden="true">−</span>
        </button>
      )}
      <p class="turn-amount" aria-hidden="true">
        {isTimed(check) ? (
          clockText(secondsLeft(attempt, check, now))
        ) : (
          <>
            {attempt.count}
            <span class="turn-of">/{check.need}</span>
          </>
        )}
      </p>
    </div>
  );
}

const MS_PER_SECOND = 1000;

/** Between the sides: as long as she likes, with the seconds as a guide. */
function RestBetween({ session, attempting, part }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const { attempt, now } = attempting;
  const guide = itemsOf(session)[0]?.restSeconds ?? 0;
  const gone = Math.floor(elapsedMs(attempt, now) / MS_PER_SECOND);
  return (
    <section class="turn turn-rest" aria-labelledby="rest">
      <h2 id="rest" class="turn-name">
        {say("session.rest")}
      </h2>
      <p class="turn-amount" role="timer">
        {clockText(Math.max(0, guide - gone))}
      </p>
      <p>{say("session.rest.line")}</p>
      <p class="quiet">
        {say("checks.rest.next", { part: partName(speaker.value, part) })}
      </p>
    </section>
  );
}
