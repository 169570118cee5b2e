import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { FootLinks } from "./foot-links.tsx";
import { HoldList } from "./hold-list.tsx";
import { NextGate } from "./next-gate.tsx";
import { WeekStrip } from "./week-strip.tsx";

/** The end of Today: what waits, the next phase, the days around it, and what may change for all of it. */
export function Foot({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  return (
    <>
      <HoldList decision={decision} />
      <NextGate decision={decision} />
      {decision.phase === "pregnant" ? null : <WeekStrip />}
      <FootLinks />
    </>
  );
}
