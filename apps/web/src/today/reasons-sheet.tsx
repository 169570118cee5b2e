import type { Decision } from "@restride/engine";
import { type DaySpeaker, wholeSpeaker } from "@restride/words";
import type { JSX } from "preact";
import { Sheet } from "../component/sheet.tsx";
import { useApp } from "../frame/app-context.ts";
import { SourceLine } from "./source-line.tsx";
import { needsOf, nextGate } from "./further-view.ts";

interface Props {
  readonly decision: Decision;
  /** Knows the citations. */
  readonly speaks: DaySpeaker;
  readonly onClose: () => void;
}

/** What we looked at, what would change it, and who says so. */
export function ReasonsSheet({
  decision,
  speaks,
  onClose,
}: Props): JSX.Element {
  const whole = wholeSpeaker(speaks);
  const { say } = useApp();
  const gate = nextGate(decision);
  const limits = decision.limits.filter((limit) => limit.applied);
  return (
    <Sheet
      title={say("why.title")}
      closeLabel={say("common.close")}
      onClose={onClose}
    >
      <section class="stack">
        <h3>{say("why.looked")}</h3>
        <ul class="plain-list reasons">
          {decision.reasons.map((reason) => (
            <li
              key={`${reason.rule}${JSON.stringify(reason.params)}`}
              class="reason"
            >
              <p>{whole.reason(reason)}</p>
              <SourceLine sources={reason.sources} speaks={whole} />
            </li>
          ))}
          {decision.reasons.length === 0 ? <li>{say("why.nothing")}</li> : null}
        </ul>
      </section>
      {limits.length === 0 ? null : (
        <section class="stack">
          <h3>{say("today.limits")}</h3>
          <ul class="plain-list reasons">
            {limits.map((limit) => (
              <li key={limit.limit} class="reason">
                <p>{whole.limit(limit).line}</p>
                <SourceLine sources={limit.sources} speaks={whole} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack">
        <h3>{say("why.change")}</h3>
        <ul class="plain-list reasons">
          {decision.holds.flatMap((hold) =>
            hold.exits.map((exit) => (
              <li key={`${hold.hold}${exit.rule}`} class="reason">
                <p>
                  {whole.hold(hold).name}: {whole.exit(exit).line}
                </p>
                <SourceLine sources={exit.sources} speaks={whole} />
              </li>
            )),
          )}
          {gate === null
            ? null
            : needsOf(gate).map((verdict) => (
                <li key={verdict.rule} class="reason">
                  <p>
                    {whole.gate(gate.gate).name}: {whole.verdict(verdict).line}
                  </p>
                  <SourceLine sources={verdict.sources} speaks={whole} />
                </li>
              ))}
        </ul>
      </section>
      {decision.unread.length === 0 ? null : (
        <section class="stack">
          <h3>{say("why.set-aside")}</h3>
          <ul class="plain-list reasons">
            {decision.unread.map((notice) => {
              const { line, mend } = whole.unread(notice);
              return (
                <li key={`${notice.line}${notice.path}`} class="reason">
                  <p>{line}</p>
                  <p class="quiet small">{mend}</p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p class="quiet small">{say("notice.reviewed")}</p>
    </Sheet>
  );
}
