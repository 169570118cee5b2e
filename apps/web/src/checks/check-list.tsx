import type { Decision } from "@restride/engine";
import type { JSX } from "preact";
import { StillFigure } from "../figure/still-figure.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { resultLine } from "./amount.ts";
import { outcomesOf } from "./outcome.ts";
import type { StandingCheck } from "./standing.ts";
import { stateText } from "./state-text.ts";

interface Props {
  readonly decision: Decision;
  readonly checks: readonly StandingCheck[];
}

/** Every check: what is on offer today, what comes before the next phases, and the marks for strength. */
export function CheckList({ decision, checks }: Props): JSX.Element {
  const { say } = useApp();
  const offered = checks.filter(({ standing }) => standing.kind === "offered");
  const asked = checks.filter(
    ({ check, standing }) =>
      check.gates.length > 0 && standing.kind !== "offered",
  );
  const marks = checks.filter(({ check }) => check.gates.length === 0);
  return (
    <Page
      title={say("checks.title")}
      back={{ href: href("path"), label: say("path.title") }}
    >
      <p class="lead quiet">{say("checks.lead")}</p>
      <PassedToday decision={decision} />
      <Limiting checks={checks} />
      <Group id="offered" title={say("checks.today")} checks={offered} />
      <Group id="asked" title={say("checks.asked")} checks={asked} />
      <Group
        id="marks"
        title={say("checks.marks")}
        lead={say("checks.marks.line")}
        checks={marks}
      />
    </Page>
  );
}

/** The checks passed today, by name and with nothing more said. */
function PassedToday({
  decision,
}: Pick<Props, "decision">): JSX.Element | null {
  const { say, speaker, journal, program } = useApp();
  const passed = outcomesOf(journal.value.entries, decision, program).filter(
    ({ isPassed }) => isPassed,
  );
  if (passed.length === 0) return null;
  return (
    <section class="card stack check-passed" aria-labelledby="passed-today">
      <h2 id="passed-today" class="quiet-title">
        {say("checks.passed-today")}
      </h2>
      <ul class="marked-list">
        {passed.map(({ check }) => (
          <li key={check.id}>{speaker.value.check(check.id).name}</li>
        ))}
      </ul>
    </section>
  );
}

/** What stands before a gate and fell short the last time. */
function Limiting({ checks }: Pick<Props, "checks">): JSX.Element | null {
  const { say, speaker } = useApp();
  const limiting = checks.filter(({ state }) => state?.limiting === true);
  if (limiting.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="limiting">
      <h2 id="limiting" class="quiet-title">
        {say("checks.limiting")}
      </h2>
      <ul class="marked-list">
        {limiting.map(({ check, state }) => (
          <li key={check.id}>
            {say("checks.limiting.one", {
              name: speaker.value.check(check.id).name,
              result: resultLine(speaker.value, check, state ?? {}) ?? "",
              ladder: speaker.value.family(check.family).name,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly checks: readonly StandingCheck[];
}

function Group({ id, title, lead, checks }: GroupProps): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`checks-${id}`}>
      <h2 id={`checks-${id}`}>{title}</h2>
      {lead === undefined ? null : <p class="quiet">{lead}</p>}
      <ul class="plain-list rows">
        {checks.map((one) => (
          <li key={one.check.id}>
            <Row one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ one }: { readonly one: StandingCheck }): JSX.Element {
  const { speaker, say } = useApp();
  const { check, state, standing } = one;
  const words = speaker.value.check(check.id);
  const last = resultLine(speaker.value, check, state ?? {});
  return (
    <a class="row row-link check-row" href={href("checks", check.id)}>
      <StillFigure movement={check.movement} check={check.id} />
      <span class="check-row-text">
        <span class="check-row-name">{words.name}</span>
        <span class="small quiet">{words.about}</span>
        <span class={`small check-state check-state-${standing.kind}`}>
          {stateText(speaker.value, standing)}
        </span>
        {last === null || state === null || state.on === null ? null : (
          <span class="small">
            {say("checks.last", {
              date: speaker.value.date(state.on),
              result: last,
            })}
          </span>
        )}
      </span>
    </a>
  );
}
