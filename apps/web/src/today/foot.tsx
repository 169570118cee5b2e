import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { FootLinks } from "./foot-links.tsx";
import { WeekStrip } from "./week-strip.tsx";

/** The end of Today: the days around it, and what may change for all of it. */
export function Foot({
  decision,
}: {
  readonly decision: Decision;
}): JSX.Element {
  return (
    <>
      {decision.phase === "pregnant" ? null : <WeekStrip />}
      <FootLinks />
    </>
  );
}
