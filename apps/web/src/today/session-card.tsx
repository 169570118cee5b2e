import type { Session } from "@restride/engine";
import type { ComponentChildren, JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { href, type ScreenName } from "../frame/route.ts";
import { checkOf, inPlaceOfWalk } from "../log/session-id.ts";
import { ItemRow } from "./item-row.tsx";

interface Props {
  readonly session: Session;
  /** The one to begin with: its way to the log stands out. */
  readonly isMain: boolean;
}

/** One session. What is there if she likes stays folded: one tap opens it. */
export function SessionCard({ session, isMain }: Props): JSX.Element {
  const { say, speaker } = useApp();
  const minutes = speaker.value.minutes(session.minutes);
  const kind = say(`kind.${session.kind}`);
  if (!session.optional)
    return (
      <article class="card session stack">
        <header class="session-head">
          <h3>{kind}</h3>
          <p class="quiet">{minutes}</p>
        </header>
        <SessionBody session={session} isMain={isMain} />
      </article>
    );
  return (
    <Folded name={kind} note={`${say("today.optional")} · ${minutes}`}>
      <SessionBody session={session} isMain={false} />
    </Folded>
  );
}

/** A card that one tap opens. */
export function Folded(props: {
  readonly name: string;
  readonly note: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <article class="card session">
      <details class="folded">
        <summary>
          <h3>{props.name}</h3>
          <span class="quiet">{props.note}</span>
        </summary>
        <div class="stack">{props.children}</div>
      </details>
    </article>
  );
}

/** What it is for, the way into it, and its items with cues on tap. */
function SessionBody(props: Props): JSX.Element {
  const { say } = useApp();
  const { kind, run } = props.session;
  return (
    <>
      <p class="quiet">{say(`session.for.${kind}`)}</p>
      {run === null ? null : <RunLines run={run} />}
      <Ways {...props} />
      <SessionItems {...props} />
    </>
  );
}

/** The parts of a session; each item tells more on tap. */
export function SessionItems({ session }: Pick<Props, "session">): JSX.Element {
  const { say } = useApp();
  return (
    <>
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
    </>
  );
}

/** Where a session is gone through, by its kind; the others are only written down. */
const PLAYED: Readonly<Partial<Record<Session["kind"], ScreenName>>> = {
  breath: "session",
  strength: "session",
  impact: "session",
  walk: "session",
  run: "run",
  check: "checks",
};

/** The way into a session, and the quiet one for who has done it already. */
export function Ways({ session, isMain }: Props): JSX.Element {
  const { say, speaker, device } = useApp();
  const instead = inPlaceOfWalk(session);
  const name =
    instead === null
      ? say(`kind.${session.kind}`)
      : speaker.value.movement(instead).name;
  const screen = PLAYED[session.kind];
  const log = (style: string): JSX.Element => (
    <a class={style} href={href("log", session.id)}>
      {say("today.log")}
      <span class="hidden-text"> {name}</span>
    </a>
  );
  const strong = isMain ? "button-now" : "button-plain";
  if (screen === undefined) return log(strong);
  const isBegun = device.value.play?.session === session.id;
  return (
    <div class="actions">
      <a class={strong} href={href(screen, session.id)}>
        {say(isBegun ? "today.go-on" : "today.start")}
        <span class="hidden-text"> {name}</span>
      </a>
      {log("button-quiet")}
    </div>
  );
}

function RunLines({
  run,
}: {
  readonly run: NonNullable<Session["run"]>;
}): JSX.Element {
  const { say, speaker } = useApp();
  const span = (seconds: number): string => speaker.value.duration(seconds);
  // The player counts to the second; nobody plans by five of them.
  const about = (seconds: number): string =>
    seconds % 15 === 0
      ? span(seconds)
      : say("run.about", { span: span(Math.round(seconds / 30) * 30) });
  const params = {
    bouts: run.bouts,
    run: about(run.runSeconds),
    walk: about(run.walkSeconds),
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
        })}
        . {say("run.talking")}
      </p>
    </div>
  );
}
