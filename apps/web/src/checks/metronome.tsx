import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { NO_AIDS, readAids } from "../session/aids-kept.ts";
import { buzz } from "../session/aids.ts";
import { type Beat, beatAt, untilNextCount } from "./beat.ts";
import { startTicker } from "./tick.ts";

interface Props {
  /** The counts of each part of one repetition. */
  readonly counts: readonly number[];
  /** Instant of the first count, in milliseconds. */
  readonly since: number;
}

/** The tempo that a check states: seen as dots, heard and felt where she asked for it. */
export function Metronome({ counts, since }: Props): JSX.Element {
  const { say, device } = useApp();
  const { tick, buzz: isFelt } = readAids(device.value.aids);
  const { part, count } = useBeat(counts, since, { isHeard: tick, isFelt });
  return (
    <div class="metronome">
      <p class="hidden-text">
        {say("checks.tempo", { counts: counts.join(" – ") })}
      </p>
      <div class="beats" aria-hidden="true">
        {placesOf(counts).map(({ key, nths }, place) => (
          <span class="beat-part" key={key}>
            {nths.map((nth) => (
              <span
                key={nth}
                class={
                  place === part && nth === count ? "beat beat-now" : "beat"
                }
              />
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The parts of a repetition, each with its counts. */
function placesOf(
  counts: readonly number[],
): readonly { readonly key: string; readonly nths: readonly number[] }[] {
  return counts.map((length, place) => ({
    key: `part ${String(place)}`,
    nths: Array.from({ length }, (_, nth) => nth),
  }));
}

/** The count of the moment, told anew at each one. */
function useBeat(
  counts: readonly number[],
  since: number,
  { isHeard, isFelt }: { readonly isHeard: boolean; readonly isFelt: boolean },
): Beat {
  const [beat, setBeat] = useState(() => beatAt(counts, 0));
  useEffect(() => {
    const ticker = isHeard ? startTicker() : null;
    let timer = 0;
    const tell = (): void => {
      const elapsed = Math.max(0, Date.now() - since);
      const next = beatAt(counts, elapsed);
      setBeat(next);
      ticker?.tick(next.count === 0);
      if (next.count === 0) buzz({ ...NO_AIDS, buzz: isFelt });
      timer = window.setTimeout(tell, untilNextCount(elapsed));
    };
    tell();
    return () => {
      window.clearTimeout(timer);
      ticker?.close();
    };
  }, [counts, since, isHeard, isFelt]);
  return beat;
}
