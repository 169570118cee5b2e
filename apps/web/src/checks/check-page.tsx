import type { Decision, Session } from "@restride/engine";
import type { JSX } from "preact";
import { familyOf } from "../figure/family-of.ts";
import { MovementFigure } from "../figure/movement-figure.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { CheckHistory } from "./check-history.tsx";
import { CheckHow } from "./check-how.tsx";
import { Openings } from "./openings.tsx";
import { OutcomeCard } from "./outcome-card.tsx";
import type { StandingCheck } from "./standing.ts";
import { StartCard } from "./start-card.tsx";
import { stateText } from "./state-text.ts";

interface Props {
  readonly decision: Decision;
  readonly one: StandingCheck;
  readonly begin: (session: Session) => void;
}

/** A check to be read at any time: how it stands, what it looks at, how it goes, when it counts, and how it went before. */
export function CheckPage({ decision, one, begin }: Props): JSX.Element {
  const { say, speaker, program } = useApp();
  const { check } = one;
  const words = speaker.value.check(check.id);
  return (
    <Page
      title={words.name}
      back={{ href: href("checks"), label: say("checks.all") }}
      aside={<CheckHistory check={check} />}
    >
      <p class="lead">{words.about}</p>
      <Stands decision={decision} one={one} begin={begin} />
      <MovementFigure
        item={{
          family: familyOf(program, check.movement),
          movement: check.movement,
          side: check.side === "each" ? "each" : "both",
        }}
        check={check.id}
        speaks={speaker.value}
      />
      <CheckHow check={check} />
    </Page>
  );
}

/** How it stands today, and the one thing to do about it. */
function Stands({ decision, one, begin }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const { check, standing } = one;
  if (standing.kind === "offered")
    return <StartCard check={check} session={standing.session} begin={begin} />;
  if (standing.kind === "done")
    return <OutcomeCard decision={decision} check={check} />;
  return (
    <section class="card stack" aria-labelledby="stands">
      <h2 id="stands" class="quiet-title">
        {stateText(speaker.value, standing)}
      </h2>
      {standing.kind === "not-yet" ? (
        <Openings
          check={check}
          decision={decision}
          openings={standing.openings}
        />
      ) : (
        <p>{say(`checks.about.${standing.kind}`)}</p>
      )}
    </section>
  );
}
