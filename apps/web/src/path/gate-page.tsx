import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { namesLifting } from "../go-ahead/names-lifting.ts";
import type { Forecast } from "./forecast.ts";
import { statusText } from "./gate-list.tsx";
import { GateMark } from "./gate-mark.tsx";
import { SourceNotes } from "./source-notes.tsx";
import { VerdictTree } from "./verdict-tree.tsx";
import type { GateView } from "./view-model.ts";
import { WhenLine } from "./when-line.tsx";

interface Props {
  readonly view: GateView;
  readonly forecast: Forecast | null;
}

/** What its list is, by how it stands. */
const ASKS = {
  open: "gate.keeps",
  waiting: "gate.asks",
  shut: "gate.needs",
} as const;

/** One gate in full: what it holds, how it stands, what it asks down to the last part, who says so, and every way out. */
export function GatePage({ view, forecast }: Props): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  const { gate, state, holds } = view;
  const { name, what } = speaks.gate(gate.gate);
  return (
    <Page
      title={name}
      back={{ href: href("path"), label: say("path.title") }}
      aside={holds.length === 0 ? undefined : <Holds view={view} />}
    >
      <p class="lead">{what}</p>
      <div class="card gate-status">
        <GateMark state={state} />
        <div>
          <p>{statusText(speaks, view)}</p>
          {gate.open || forecast === null ? null : (
            <WhenLine gate={gate} forecast={forecast} />
          )}
        </div>
      </div>
      <section class="stack" aria-labelledby="asks">
        <h2 id="asks">{say(ASKS[state])}</h2>
        {gate.criteria.length === 0 ? (
          <p>{say("gate.asks-nothing")}</p>
        ) : (
          <VerdictTree verdicts={gate.criteria} />
        )}
      </section>
    </Page>
  );
}

function Holds({ view }: { readonly view: GateView }): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  return (
    <section class="stack" aria-labelledby="gate-holds">
      <h2 id="gate-holds">{say("gate.holds")}</h2>
      {view.holds.map((hold) => {
        const { name, line } = speaks.hold(hold);
        return (
          <article class="card stack" key={hold.hold}>
            <h3>{name}</h3>
            <p>{line}</p>
            <ul class="exits stack">
              {hold.exits.map((exit) => (
                <li key={exit.rule}>
                  {speaks.exit(exit).line}
                  <SourceNotes
                    sources={exit.sources}
                    of={speaks.exit(exit).line}
                  />
                </li>
              ))}
            </ul>
          </article>
        );
      })}
      {view.holds.some((hold) => namesLifting(hold).length > 0) ? (
        <a class="button-plain" href={href("go-ahead")}>
          {say("help.go-ahead.add")}
        </a>
      ) : null}
    </section>
  );
}
