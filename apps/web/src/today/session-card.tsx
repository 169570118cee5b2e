import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href } from "../frame/route.ts";
import { checkOf, inPlaceOfWalk } from "../log/draft.ts";
import { ItemRow } from "./item-row.tsx";

/** One session: what it is for, its items with cues on tap, and the way to write it down. */
export function SessionCard({
  session,
}: {
  readonly session: Session;
}): JSX.Element {
  const { say, speaker } = useApp();
  const instead = inPlaceOfWalk(session);
  const kind =
    instead === null
      ? say(`kind.${session.kind}`)
      : speaker.value.movement(instead).name;
  return (
    <article class="card session stack">
      <header class="session-head">
        <h3>{kind}</h3>
        <p class="quiet">
          {session.optional ? `${say("today.optional")} · ` : ""}
          {speaker.value.minutes(session.minutes)}
        </p>
      </header>
      <p class="quiet small">
        {instead === null
          ? say(`session.for.${session.kind}`)
          : say("session.for.cross-training")}
      </p>
      {session.run === null ? null : <RunLines run={session.run} />}
      {session.blocks.map((block) => (
        <section key={block.role} class="block">
          {session.blocks.length > 1 ? (
            <h4 class="block-name">{say(`block.${block.role}`)}</h4>
          ) : null}
          <ul class="plain-list rows">
            {block.items.map((item) => (
              <ItemRow
                key={item.movement}
                item={item}
                check={checkOf(session)}
              />
            ))}
          </ul>
        </section>
      ))}
      <a class="button-plain" href={href("log", session.id)}>
        {say("today.log")}
        <span class="hidden-text"> {kind}</span>
      </a>
    </article>
  );
}

function RunLines({
  run,
}: {
  readonly run: NonNullable<Session["run"]>;
}): JSX.Element {
  const { say, speaker } = useApp();
  const span = (seconds: number): string => speaker.value.duration(seconds);
  const params = {
    bouts: run.bouts,
    run: span(run.runSeconds),
    walk: span(run.walkSeconds),
  };
  return (
    <div class="stack">
      <p class="lead">
        {run.bouts > 1 ? say("run.bouts", params) : say("run.bout", params)}
      </p>
      <p>
        {say("run.around", {
          warmup: span(run.warmupSeconds),
          cooldown: span(run.cooldownSeconds),
        })}{" "}
        {say("run.talking")}
      </p>
    </div>
  );
}
