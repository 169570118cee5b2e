import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { EffortField } from "../log/effort-field.tsx";
import { SignFields } from "../log/sign-fields.tsx";
import type { Play } from "./play.ts";
import { useEnding } from "./use-ending.ts";

/** What was done of a session that the plan no longer holds: of another day, or changed since. Nothing of it is lost unasked. */
export function GoneScreen({ kept }: { readonly kept: Play }): JSX.Element {
  const { say, speaker, keep, router } = useApp();
  const { said, change, isAsked, save } = useEnding(
    kept,
    null,
    {},
    "common.saved",
  );
  const movements = [...new Set(kept.done.map(({ movement }) => movement))];
  const forget = async (): Promise<void> => {
    await keep({ play: null });
    router.replace("today");
  };
  return (
    <Page
      title={say("session.gone.title")}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <p>{say("session.gone")}</p>
      <p class="quiet">
        {say(`kind.${kept.kind}`)} ·{" "}
        {say("session.gone.day", { date: speaker.value.date(kept.day) })}
      </p>
      {movements.length === 0 ? (
        <p>{say("session.gone.nothing")}</p>
      ) : (
        <>
          <ul>
            {movements.map((movement) => (
              <li key={movement}>{speaker.value.movement(movement).name}</li>
            ))}
          </ul>
          <EffortField kind={kept.kind} draft={said} change={change} />
          <SignFields movements={movements} draft={said} change={change} />
        </>
      )}
      {isAsked ? (
        <p class="problem" role="alert">
          {say("log.problem.sign")}
        </p>
      ) : null}
      <div class="actions">
        {movements.length === 0 ? null : (
          <button type="button" class="button-now" onClick={() => void save()}>
            {say("session.end.save")}
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          onClick={() => void forget()}
        >
          {say("session.gone.forget")}
        </button>
      </div>
    </Page>
  );
}
