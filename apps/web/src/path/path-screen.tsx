import type { Decision } from "@restride/engine";
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { RefusalScreen } from "../frame/refusal-screen.tsx";
import { Assumptions } from "./assumptions.tsx";
import { type Forecast, forecastOf } from "./forecast.ts";
import { GateList } from "./gate-list.tsx";
import { GatePage } from "./gate-page.tsx";
import { Landscape } from "./landscape.tsx";
import { NextNeeds } from "./next-needs.tsx";
import { gateViews, placeOf } from "./view-model.ts";
import "./land.css";
import "./path.css";

/** The whole way as a landscape, and each gate of it in full. */
export function PathScreen(): JSX.Element {
  const { result } = useApp();
  const found = result.value;
  return found.ok ? (
    <Way decision={found.decision} />
  ) : (
    <RefusalScreen refusal={found.refusal} />
  );
}

const NO_FORECAST = signal<Forecast | null>(null);

/** Worked out beside the page; null where there is nothing to look ahead to. */
function useForecast(decision: Decision): Forecast | null {
  const { program, journal, today } = useApp();
  const isOver =
    decision.phase === "pregnant" || decision.gates.every(({ open }) => open);
  const asked = isOver
    ? NO_FORECAST
    : forecastOf({ program, journal: journal.value, day: today.value });
  return asked.value;
}

function Way({ decision }: { readonly decision: Decision }): JSX.Element {
  const { program, router } = useApp();
  const forecast = useForecast(decision);
  const gates = useMemo(
    () => gateViews(decision, program),
    [decision, program],
  );
  const { detail } = router.route.value;
  const view = gates.find(({ gate }) => gate.gate === detail);
  if (view !== undefined) return <GatePage view={view} forecast={forecast} />;
  const at = placeOf(decision);
  return <WholeWay {...{ decision, forecast, gates, at }} />;
}

function WholeWay({
  decision,
  forecast,
  gates,
  at,
}: {
  readonly decision: Decision;
  readonly forecast: Forecast | null;
  readonly gates: ReturnType<typeof gateViews>;
  readonly at: number | null;
}): JSX.Element {
  const { say } = useApp();
  const next =
    decision.phase === "pregnant"
      ? undefined
      : gates.find(({ gate }) => !gate.open);
  return (
    <Page
      title={say("path.title")}
      aside={
        <>
          {next === undefined ? null : (
            <NextNeeds view={next} forecast={forecast} />
          )}
          <GateList gates={gates} at={at} forecast={forecast} />
          {forecast === null ? null : <Assumptions />}
        </>
      }
    >
      <p class="quiet">{say(leadOf(decision))}</p>
      <Landscape gates={gates} at={at} />
    </Page>
  );
}

function leadOf({ phase, gates }: Decision) {
  if (phase === "pregnant") return "path.pregnant";
  if (phase === "restore") return "path.early";
  return gates.every(({ open }) => open) ? "path.all-open" : "path.lead";
}
