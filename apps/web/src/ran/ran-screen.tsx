import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Problem } from "../component/problem.tsx";
import { type Asked, useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { EffortField } from "../log/effort-field.tsx";
import { PartsField } from "../log/parts-field.tsx";
import { SignFields } from "../log/sign-fields.tsx";
import { checkInState } from "../today/view-model.ts";
import { SignProblem } from "../log/sign-problem.tsx";
import { DayFields } from "./day-fields.tsx";
import {
  fieldOf,
  NEW_RAN,
  ranBodies,
  type RanDraft,
  type RanProblem,
  ranProblem,
  type Span,
} from "./draft.ts";
import { RunsWritten } from "./runs-written.tsx";
import { TimeFields } from "./time-fields.tsx";
import { WhatItDoes } from "./what-it-does.tsx";

/** Runs that the plan had no part in: when, how long, how they went, and what becomes of them. */
export function RanScreen(): JSX.Element {
  const { say, profile, today } = useApp();
  const { ended, outcome } = profile.value;
  const isOpen = ended !== undefined && outcome !== "pregnant";
  return (
    <Page
      title={say("ran.title")}
      back={{ href: href("today"), label: say("today.title") }}
      aside={isOpen ? <RunsWritten /> : undefined}
    >
      {isOpen ? (
        <RanForm span={{ ended, today: today.value }} />
      ) : (
        <p>{say("scope.pregnant")}</p>
      )}
    </Page>
  );
}

function RanForm({ span }: { readonly span: Span }): JSX.Element {
  const { say, write, tell, router, result } = useApp();
  const [draft, setDraft] = useState(NEW_RAN);
  const [asked, ask] = useAsked<RanProblem>();
  const change = (next: Partial<RanDraft>): void => {
    ask(null);
    setDraft((before) => ({ ...before, ...next }));
  };
  const onward = (): void => {
    const found = result.value;
    const isAsked = found.ok && checkInState(found.decision) === "todo";
    router.go(isAsked ? "check-in" : "today");
  };
  const save = async (): Promise<boolean> => {
    ask(ranProblem(draft, span));
    const bodies = ranBodies(draft, span);
    if (bodies.length === 0) return false;
    const entries = await write(...bodies);
    if (entries === null) return false;
    const takeBack = entries.map(
      ({ id }) => ({ kind: "retract", entry: id }) as const,
    );
    tell({ text: say("common.saved"), undo: () => void write(...takeBack) });
    return true;
  };
  const saveAndGo = async (): Promise<void> => {
    if (await save()) onward();
  };
  const saveAndStay = async (): Promise<void> => {
    if (await save()) setDraft(NEW_RAN);
  };
  return (
    <>
      <p class="lead">{say("ran.line")}</p>
      <DayFields draft={draft} change={change} span={span} />
      <TimeFields draft={draft} change={change} />
      <EffortField kind="run" draft={draft} change={change} />
      <PartsField draft={draft} change={change} />
      <SignFields movements={[]} draft={draft} change={change} />
      <WhatItDoes />
      <RanProblemLine asked={asked} draft={draft} span={span} />
      <div class="actions">
        <button
          type="button"
          class="button-now"
          onClick={() => void saveAndGo()}
        >
          {say("common.save")}
        </button>
        <button
          type="button"
          class="button-plain"
          onClick={() => void saveAndStay()}
        >
          {say("ran.save-more")}
        </button>
        <button type="button" class="button-quiet" onClick={onward}>
          {say("common.skip")}
        </button>
      </div>
    </>
  );
}

interface LineProps {
  readonly asked: Asked<RanProblem> | null;
  readonly draft: RanDraft;
  readonly span: Span;
}

/** Why it is not kept yet. */
function RanProblemLine({ asked, draft, span }: LineProps): JSX.Element | null {
  const { say } = useApp();
  if (asked === null) return null;
  const { problem, times } = asked;
  return problem === "sign" ? (
    <SignProblem said={draft} times={times} />
  ) : (
    <Problem
      text={say(`ran.problem.${problem}`)}
      at={fieldOf(draft, span, problem)}
      times={times}
    />
  );
}
