import { pathLandscape, shapesText, tokenInks } from "@restride/figures";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import type { GateView } from "./view-model.ts";

interface Props {
  readonly gates: readonly GateView[];
  readonly at: number | null;
}

const PERCENT = 100;

/** The way as a picture to look at and to tap: each gate leads to all that it asks. */
export function Landscape({ gates, at }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const { spots, width, height, inside } = useMemo(() => {
    const places = gates.map(({ gate, state }) => ({ id: gate.gate, state }));
    const piece = pathLandscape({ places, at });
    return { ...piece, inside: shapesText(piece.shapes, tokenInks) };
  }, [gates, at]);
  const name = ({ gate }: GateView): string =>
    speaker.value.gate(gate.gate).name;
  const place = (view: GateView): string =>
    say("path.place", {
      gate: name(view),
      state: say(`path.state.${view.state}`),
    });
  return (
    <figure class="land">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        // Our own drawing of our own numbers.
        dangerouslySetInnerHTML={{ __html: inside }}
      />
      <figcaption class="hidden-text">
        {say("path.picture", {
          count: gates.length,
          places: gates
            .map((view, index) =>
              index === at
                ? `${place(view)} ${say("path.here")}.`
                : place(view),
            )
            .join(" "),
        })}
      </figcaption>
      {gates.map((view, index) => {
        const spot = spots[index];
        if (spot === undefined) return null;
        return (
          <a
            key={spot.id}
            class={`land-place land-${spot.side}`}
            href={href("path", spot.id)}
            aria-current={index === at ? "step" : undefined}
            style={{
              insetBlockStart: `${(spot.y / height) * PERCENT}%`,
              left:
                spot.side === "right"
                  ? `${(spot.x / width) * PERCENT}%`
                  : "auto",
              right:
                spot.side === "left"
                  ? `${(1 - spot.x / width) * PERCENT}%`
                  : "auto",
            }}
          >
            <span class="land-name">{name(view)}</span>
            <span class="hidden-text">
              {say(`path.state.${view.state}`)}
              {index === at ? `. ${say("path.here")}` : ""}
            </span>
          </a>
        );
      })}
    </figure>
  );
}
