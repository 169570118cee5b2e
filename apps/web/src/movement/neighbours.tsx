import type { TextKey } from "@restride/words";
import type { JSX } from "preact";
import { StillFigure } from "../figure/still-figure.tsx";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";

interface Props {
  readonly easier: string | null;
  readonly harder: string | null;
}

/** The steps below and above, side by side: down at the start of the line, up at its end. */
export function Neighbours({ easier, harder }: Props): JSX.Element {
  const { say } = useApp();
  return (
    <section class="stack" aria-labelledby="neighbours">
      <h2 id="neighbours">{say("movement.neighbours")}</h2>
      <div class="neighbours">
        <Neighbour
          movement={easier}
          label="movement.easier"
          none="movement.first-step"
        />
        <Neighbour
          movement={harder}
          label="movement.harder"
          none="movement.last-step"
        />
      </div>
    </section>
  );
}

function Neighbour({
  movement,
  label,
  none,
}: {
  readonly movement: string | null;
  readonly label: TextKey;
  readonly none: TextKey;
}): JSX.Element {
  const { say, speaker } = useApp();
  if (movement === null) return <p class="quiet small">{say(none)}</p>;
  return (
    <a class="card still-card" href={href("movement", movement)}>
      <span class="quiet small">{say(label)}</span>
      <StillFigure movement={movement} />
      <span class="card-name">{speaker.value.movement(movement).name}</span>
    </a>
  );
}
