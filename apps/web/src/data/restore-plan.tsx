import type { RestorePlan } from "@restride/vault/backup";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { lineCount } from "./line-count.ts";

/** So many places are named; more would be no help. */
const NAMED = 10;

function placesOf({ unread }: RestorePlan): string {
  const places = unread.slice(0, NAMED).map(({ line }) => String(line));
  return unread.length > NAMED ? `${places.join(", ")} …` : places.join(", ");
}

interface Props {
  readonly plan: RestorePlan;
  readonly name: string;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What a file would add, said before any of it is written. */
export function RestorePlanView({
  plan,
  name,
  onAdd,
  onCancel,
}: Props): JSX.Element {
  const { say, journal } = useApp();
  const { added, known, unread, contested } = plan;
  const newer = unread.filter(({ reason }) => reason === "unknown-version");
  const here = lineCount(journal.value);
  const isNothing = plan.lines.length === 0;
  return (
    <div class="stack">
      <h3 id="restore-plan">{say("data.restore.plan", { name })}</h3>
      <ul class="marked-list stack">
        <li>{say("data.restore.added", { n: added })}</li>
        {known === 0 ? null : (
          <li>{say("data.restore.known", { n: known })}</li>
        )}
        {unread.length === 0 ? null : (
          <li>
            {say("data.restore.unread", {
              n: unread.length,
              lines: placesOf(plan),
            })}
          </li>
        )}
        {newer.length === 0 ? null : (
          <li>{say("data.restore.newer", { n: newer.length })}</li>
        )}
        {contested === 0 ? null : (
          <li>{say("data.restore.contested", { n: contested })}</li>
        )}
        {plan.isCutShort ? <li>{say("data.restore.cut")}</li> : null}
      </ul>
      {isNothing ? <p>{say("data.restore.nothing")}</p> : null}
      {isNothing || here === 0 ? null : (
        <p>{say("data.restore.beside", { n: here })}</p>
      )}
      {isNothing ? null : <p>{say("data.restore.final")}</p>}
      <div class="actions">
        {isNothing ? null : (
          <button type="button" class="button-now" onClick={onAdd}>
            {say("data.restore.add")}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={onCancel}>
          {isNothing ? say("common.close") : say("common.cancel")}
        </button>
      </div>
    </div>
  );
}
