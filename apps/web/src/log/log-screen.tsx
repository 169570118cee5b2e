import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Problem } from "../component/problem.tsx";
import { type Asked, useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { DoneFields } from "./done-fields.tsx";
import {
  itemsOf,
  type LogDraft,
  logBodies,
  type LogProblem,
  logProblem,
  newLog,
} from "./draft.ts";
import { EffortField } from "./effort-field.tsx";
import { fieldOf } from "./problem-field.ts";
import { PartsField } from "./parts-field.tsx";
import { inPlaceOfWalk } from "./session-id.ts";
import { SignFields } from "./sign-fields.tsx";
import { SignProblem } from "./sign-problem.tsx";
import { WrongField } from "./wrong-field.tsx";

/** What was done of one session that today offers. */
export function LogScreen(): JSX.Element {
  const { result, router, say } = useApp();
  const [kept] = useState(() => {
    const found = result.value;
    if (!found.ok) return null;
    const { detail } = router.route.value;
    return found.decision.sessions.find(({ id }) => id === detail) ?? null;
  });
  if (kept === null)
    return (
      <Page
        title={say("log.title")}
        back={{ href: href("today"), label: say("today.title") }}
      >
        <p>{say("log.gone")}</p>
        <RanLink />
      </Page>
    );
  return <SessionLog session={kept} />;
}

/** The way to what was run beside the plan. */
function RanLink(): JSX.Element {
  const { say } = useApp();
  return (
    <a class="row row-link" href={href("ran")}>
      {say("more.ran")}
    </a>
  );
}

export interface LogProps {
  readonly session: Session;
  readonly draft: LogDraft;
  readonly change: (change: Partial<LogDraft>) => void;
}

function SessionLog({ session }: { readonly session: Session }): JSX.Element {
  const { say, speaker, today, write, router, tell, device, keep } = useApp();
  const [draft, setDraft] = useState(() => newLog(session));
  const [asked, ask] = useAsked<LogProblem>();
  const change = (next: Partial<LogDraft>): void => {
    ask(null);
    setDraft((before) => ({ ...before, ...next }));
  };
  const save = async (): Promise<void> => {
    ask(logProblem(session, draft));
    const bodies = logBodies(session, draft, today.value);
    if (bodies.length === 0) return;
    const entries = await write(...bodies);
    if (entries === null) return;
    // Written down here it is not under way any more.
    if (device.value.play?.session === session.id) await keep({ play: null });
    const takeBack = entries.map(
      ({ id }) => ({ kind: "retract", entry: id }) as const,
    );
    tell({
      text: say("common.saved"),
      undo: () => void write(...takeBack),
    });
    router.go("today");
  };
  const props: LogProps = { session, draft, change };
  const instead = inPlaceOfWalk(session);
  const kind =
    instead === null
      ? say(`kind.${session.kind}`)
      : speaker.value.movement(instead).name;
  return (
    <Page
      title={say("log.what", { kind })}
      back={{ href: href("today"), label: say("today.title") }}
    >
      <DoneFields {...props} />
      {session.kind === "walk" || session.kind === "check" ? null : (
        <EffortField kind={session.kind} draft={draft} change={change} />
      )}
      {session.kind === "run" ? (
        <PartsField draft={draft} change={change} />
      ) : null}
      <SignFields
        movements={itemsOf(session).map(({ movement }) => movement)}
        draft={draft}
        change={change}
      />
      <WrongField {...props} />
      {session.kind === "run" ? <RanLink /> : null}
      <LogProblemLine asked={asked} {...props} />
      <div class="actions actions-stay">
        <button type="button" class="button-now" onClick={() => void save()}>
          {say("common.save")}
        </button>
      </div>
    </Page>
  );
}

/** Why it is not kept yet. */
function LogProblemLine({
  asked,
  session,
  draft,
}: LogProps & {
  readonly asked: Asked<LogProblem> | null;
}): JSX.Element | null {
  const { say } = useApp();
  if (asked === null) return null;
  const { problem, times } = asked;
  return problem === "sign" ? (
    <SignProblem said={draft} times={times} />
  ) : (
    <Problem
      text={say(`log.problem.${problem}`)}
      at={fieldOf(session, draft)}
      times={times}
    />
  );
}
