import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { PassphraseInput, ShowPassphrase } from "./passphrase-input.tsx";
import { RestorePlanView } from "./restore-plan.tsx";
import { type Restoring, useRestore } from "./use-restore.ts";

/** Bringing a journal back: the file, its passphrase where it has one, what it would add, and then all of it or nothing. */
export function RestoreCard({
  children,
}: {
  /** What follows once it is done. */
  readonly children?: JSX.Element;
}): JSX.Element {
  const { say } = useApp();
  const restoring = useRestore();
  const { step } = restoring;
  return (
    <section class="card stack" aria-labelledby="restore">
      <h2 id="restore">{say("data.restore")}</h2>
      {step.at === "choose" ? (
        <ChooseFile
          choose={restoring.choose}
          problem={
            step.refusal === null ? null : say(`data.restore.${step.refusal}`)
          }
        />
      ) : null}
      {step.at === "sealed" ? (
        <Passphrase
          restoring={restoring}
          problem={step.isWrong ? say("data.restore.wrong-passphrase") : null}
        />
      ) : null}
      {step.at === "plan" ? (
        <RestorePlanView
          plan={step.plan}
          name={step.name}
          onAdd={() => void restoring.add()}
          onCancel={restoring.cancel}
        />
      ) : null}
      <output>
        {step.at === "reading" ? say("data.restore.reading") : null}
        {step.at === "opening" ? say("data.restore.opening") : null}
        {step.at === "done"
          ? say("data.restore.done", { n: step.lines })
          : null}
      </output>
      {step.at === "done" ? children : null}
    </section>
  );
}

function Problem({
  text,
}: {
  readonly text: string | null;
}): JSX.Element | null {
  return text === null ? null : (
    <p class="problem" role="alert">
      {text}
    </p>
  );
}

function ChooseFile({
  choose,
  problem,
}: {
  readonly choose: Restoring["choose"];
  readonly problem: string | null;
}): JSX.Element {
  const { say } = useApp();
  return (
    <>
      <p>{say("data.restore.line")}</p>
      <label class="button-plain file-button">
        {say("data.restore.choose")}
        <input
          type="file"
          class="hidden-text"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again after it was mended.
            if (file !== undefined) void choose(file);
          }}
        />
      </label>
      <Problem text={problem} />
    </>
  );
}

function Passphrase({
  restoring,
  problem,
}: {
  readonly restoring: Restoring;
  readonly problem: string | null;
}): JSX.Element {
  const { say } = useApp();
  const [text, setText] = useState("");
  const [isShown, setShown] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void restoring.open(text);
      }}
    >
      <p>{say("data.restore.sealed")}</p>
      <PassphraseInput
        id="opening"
        label={say("data.passphrase")}
        value={text}
        isShown={isShown}
        isNew={false}
        onInput={setText}
      />
      <ShowPassphrase
        label={say("data.passphrase.show")}
        isShown={isShown}
        onChange={setShown}
      />
      <Problem text={problem} />
      <div class="actions">
        <button type="submit" class="button-now">
          {say("data.restore.open")}
        </button>
        <button type="button" class="button-quiet" onClick={restoring.cancel}>
          {say("common.cancel")}
        </button>
      </div>
    </form>
  );
}
