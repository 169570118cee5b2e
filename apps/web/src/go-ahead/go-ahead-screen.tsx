import { type ClinicianRole, isCivilDate } from "@restride/engine";
import type { Speaker } from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { Many } from "../component/many.tsx";
import { Problem } from "../component/problem.tsx";
import { useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import type { Say } from "../frame/say.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { type Liftable, liftables, ROLES } from "./options.ts";

/** A go-ahead that a clinician gave: who, for what, on which day. */
export function GoAheadScreen(): JSX.Element {
  const app = useApp();
  const speaks = useSpeaker();
  const { say, today, program, result, router, write, tell } = app;
  const [from, setFrom] = useState<ClinicianRole | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [on, setOn] = useState<string>(today.value);
  const [asked, ask] = useAsked<string>();
  const found = result.value;
  const offered =
    found.ok && from !== null ? liftables(found.decision, program, from) : [];
  const lifted = offered.filter(({ id }) => chosen.includes(id));
  const isWhole =
    from !== null && lifted.length > 0 && isCivilDate(on) && on <= today.value;
  const save = async (): Promise<void> => {
    ask(isWhole ? null : missingAt(from, lifted.length > 0));
    if (from === null || !isWhole || !isCivilDate(on)) return;
    const ids = lifted.flatMap((one) => one.for);
    const entries = await write({ kind: "go-ahead", on, from, for: ids });
    if (entries === null) return;
    tell({ text: say("common.saved"), undo: null });
    router.go("today");
  };
  return (
    <Page
      title={say("log.go-ahead")}
      back={{ href: href("today"), label: say("common.back") }}
    >
      <p class="hint">{say("log.go-ahead.line")}</p>
      <Choice
        name="from"
        legend={say("log.go-ahead.from")}
        options={ROLES.map((value) => ({
          value,
          label: say(`go-ahead.from.${value}`),
        }))}
        value={from}
        onChange={setFrom}
      />
      {from === null ? null : (
        <Many
          name="for"
          legend={say("log.go-ahead.for")}
          options={offered.map((one) => ({
            value: one.id,
            label: labelOf(one, app.say, speaks),
          }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      <div class="field">
        <label for="on">{say("log.go-ahead.on")}</label>
        <input
          id="on"
          type="date"
          max={today.value}
          value={on}
          onInput={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      {asked === null || isWhole ? null : (
        <Problem
          text={say("go-ahead.needed")}
          at={asked.problem}
          times={asked.times}
        />
      )}
      <div class="actions">
        <button type="button" class="button-now" onClick={() => void save()}>
          {say("common.save")}
        </button>
      </div>
    </Page>
  );
}

/** Finds the first inputs that were left open: who gave it, for what, or on which day. */
function missingAt(from: ClinicianRole | null, isForSome: boolean): string {
  if (from === null) return '[name="from"]';
  return isForSome ? "#on" : '[name="for"]';
}

function labelOf(one: Liftable, say: Say, speaks: Speaker): string {
  return one.kind === "scope"
    ? say(`go-ahead.for.${one.id}`)
    : speaks.hold(one.hold).line;
}
