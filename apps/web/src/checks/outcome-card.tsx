import type { Check, Decision } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { checkOf } from "../log/session-id.ts";
import { amountText, partName } from "./amount.ts";
import { daysAfter, type Outcome, outcomesOf } from "./outcome.ts";

interface Props {
  readonly decision: Decision;
  readonly check: Check;
}

/** How a check of today went: passed, or what is short and by how much, and what comes of it. */
export function OutcomeCard({ decision, check }: Props): JSX.Element | null {
  const { speaker, journal, program, say } = useApp();
  const outcome = outcomesOf(journal.value.entries, decision, program).find(
    (one) => one.check.id === check.id,
  );
  if (outcome === undefined) return null;
  const reasons = decision.reasons.filter(
    ({ rule, params }) =>
      (rule === "CK-LIMITING" || rule === "CK-SIDES") &&
      params["check"] === check.id,
  );
  return (
    <section
      class={outcome.isPassed ? "card stack check-passed" : "card stack"}
      aria-labelledby="stands"
    >
      <h2 id="stands">{say(titleOf(outcome))}</h2>
      <ShortParts outcome={outcome} />
      <p>{whatComes(outcome, decision, program.numbers.cleanAnswerDays)}</p>
      {reasons.map((reason) => (
        <p key={reason.rule}>{speaker.value.reason(reason)}</p>
      ))}
      <Further decision={decision} />
    </section>
  );

  function whatComes(
    { isPassed, hasSign, isOpen }: Outcome,
    { day }: Decision,
    days: number,
  ): string {
    if (isPassed)
      return say("checks.result.counts", {
        date: speaker.value.date(daysAfter(day, days)),
      });
    if (hasSign) return say("checks.result.sign");
    return say(isOpen ? "checks.result.open" : "checks.result.again");
  }
}

function titleOf({ isPassed, short }: Outcome) {
  if (isPassed) return "checks.result.passed";
  return short.length > 0 ? "checks.result.short" : "checks.result.not";
}

/** The side that is short, or both with the shorter first. */
function ShortParts({
  outcome,
}: {
  readonly outcome: Outcome;
}): JSX.Element | null {
  const { say, speaker } = useApp();
  const { check, short } = outcome;
  if (short.length === 0) return null;
  return (
    <ul class="marked-list">
      {short.map(({ part, done, by }) => (
        <li key={part}>
          {say("checks.result.part", {
            part: partName(speaker.value, part),
            done: amountText(speaker.value, check, done),
            need: amountText(speaker.value, check, check.need),
            by: amountText(speaker.value, check, by),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The next check on offer, and Today. */
function Further({ decision }: Pick<Props, "decision">): JSX.Element {
  const { say, speaker } = useApp();
  const [next] = decision.sessions.flatMap((session) => checkOf(session) ?? []);
  return (
    <div class="actions">
      {next === undefined ? null : (
        <a class="button-plain" href={href("checks", next)}>
          {say("checks.next", { name: speaker.value.check(next).name })}
        </a>
      )}
      <a class="button-quiet" href={href("today")}>
        {say("today.title")}
      </a>
    </div>
  );
}
