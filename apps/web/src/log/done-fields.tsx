import type { Check, Item } from "@restride/engine";
import type { JSX } from "preact";
import { OptionText } from "../component/choice.tsx";
import { NumberField } from "../component/number-field.tsx";
import { useApp } from "../frame/app-context.ts";
import { type ItemLog, itemsOf } from "./draft.ts";
import type { LogProps } from "./log-screen.tsx";
import { checkOf } from "./session-id.ts";

/** What was done, by the kind of session. */
export function DoneFields(props: LogProps): JSX.Element {
  switch (props.session.kind) {
    case "walk":
      return <WalkFields {...props} />;
    case "run":
      return <RunFields {...props} />;
    case "check":
      return <CheckFields {...props} />;
    default:
      return <ItemFields {...props} />;
  }
}

const LONGEST_WALK = 300;

function WalkFields({ draft, change }: LogProps): JSX.Element {
  const { say } = useApp();
  return (
    <NumberField
      id="minutes"
      label={say("log.minutes")}
      value={draft.minutes}
      min={1}
      max={LONGEST_WALK}
      lessLabel={say("common.less")}
      moreLabel={say("common.more")}
      onChange={(minutes) => change({ minutes: minutes ?? 0 })}
    />
  );
}

function RunFields({ session, draft, change }: LogProps): JSX.Element {
  const { say } = useApp();
  return (
    <NumberField
      id="bouts"
      label={say("log.bouts", { bouts: session.run?.bouts ?? 0 })}
      value={draft.bouts}
      min={0}
      max={session.run?.bouts ?? 0}
      lessLabel={say("common.less")}
      moreLabel={say("common.more")}
      onChange={(bouts) => change({ bouts: bouts ?? 0 })}
    />
  );
}

const MOST_MEASURED = 999;

function unitOf(check: Check | undefined): "seconds" | "minutes" | "reps" {
  const measure = check?.measure;
  return measure === "seconds" || measure === "minutes" ? measure : "reps";
}

function CheckFields({ session, draft, change }: LogProps): JSX.Element {
  const { say, program } = useApp();
  const check = program.checks.find(({ id }) => id === checkOf(session));
  const fields =
    check?.side === "each"
      ? (["left", "right"] as const)
      : (["value"] as const);
  // A walk is measured in minutes though its item lasts seconds: written as seconds it would pass by half a minute.
  const unit = say(`log.unit.${unitOf(check)}`);
  return (
    <div class="stack-wide">
      {fields.map((field) => (
        <NumberField
          key={field}
          id={field}
          label={say(`log.${field}`)}
          unit={unit}
          value={draft[field]}
          min={0}
          max={MOST_MEASURED}
          lessLabel={say("common.less")}
          moreLabel={say("common.more")}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
    </div>
  );
}

function ItemFields({ session, draft, change }: LogProps): JSX.Element {
  const { say } = useApp();
  const items = itemsOf(session);
  const put = (index: number, next: Partial<ItemLog>): void => {
    change({
      items: draft.items.map((log, at) =>
        at === index ? { ...log, ...next } : log,
      ),
    });
  };
  const isAllDone = draft.items.every((log) => log.isDone);
  return (
    <section class="stack">
      <button
        type="button"
        class="button-plain"
        aria-pressed={isAllDone}
        onClick={() =>
          change({
            items: draft.items.map((log) => ({ ...log, isDone: true })),
          })
        }
      >
        {say("log.all")}
      </button>
      <ul class="plain-list rows">
        {items.map((item, index) => {
          const log = draft.items[index];
          return log === undefined ? null : (
            <ItemRow
              key={item.movement}
              item={item}
              log={log}
              put={(next) => put(index, next)}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly item: Item;
  readonly log: ItemLog;
  readonly put: (next: Partial<ItemLog>) => void;
}

const FIELDS = ["sets", "reps", "seconds", "kg"] as const;
const MOST = { sets: 10, reps: 60, seconds: 900, kg: 60 };
const STEPS = { sets: 1, reps: 1, seconds: 5, kg: 0.25 };

function ItemRow({ item, log, put }: RowProps): JSX.Element {
  const { say, speaker } = useApp();
  const { name } = speaker.value.movement(item.movement);
  return (
    <li class="row log-row">
      <label class="choice-option">
        <input
          type="checkbox"
          checked={log.isDone}
          onChange={(event) => put({ isDone: event.currentTarget.checked })}
        />
        <OptionText
          option={{
            value: item.movement,
            label: name,
            hint: speaker.value.dose(item),
          }}
        />
      </label>
      {log.isDone ? (
        <details class="changed">
          <summary>
            {say("log.changed")}
            <span class="hidden-text"> {name}</span>
          </summary>
          <div class="changed-fields">
            {FIELDS.filter((field) => log[field] !== null).map((field) => (
              <NumberField
                key={field}
                id={`${item.movement}-${field}`}
                label={say(`log.field.${field}`)}
                value={log[field]}
                min={field === "sets" ? 1 : 0}
                max={MOST[field]}
                step={STEPS[field]}
                lessLabel={say("common.less")}
                moreLabel={say("common.more")}
                onChange={(value) =>
                  put({ [field]: value ?? (field === "sets" ? 1 : 0) })
                }
              />
            ))}
          </div>
        </details>
      ) : null}
    </li>
  );
}
