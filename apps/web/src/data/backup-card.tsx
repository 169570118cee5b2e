import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import type { Say } from "../frame/say.ts";
import {
  NO_PASSPHRASE,
  PassphraseFields,
  type PassphraseProblem,
  problemOf,
} from "./passphrase-fields.tsx";
import { useBackup } from "./use-backup.ts";

type Way = "sealed" | "plain";

function savedLine(say: Say, name: string | null): string {
  return name === null
    ? say("data.backup.failed")
    : say("data.backup.saved", { name });
}

/** Saving everything to a file, sealed or plain. */
export function BackupCard(): JSX.Element {
  const { say } = useApp();
  const save = useBackup();
  const [way, setWay] = useState<Way | null>(null);
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    const found = way === "sealed" ? problemOf(typed) : null;
    setProblem(found);
    if (found !== null || isBusy) return;
    setBusy(true);
    setTold(way === "sealed" ? say("data.backup.sealing") : null);
    const saved = await save(way === "sealed" ? typed.text : null);
    setBusy(false);
    setTold(saved === null ? null : savedLine(say, saved.name));
    // It stays nowhere longer than it is needed.
    if (saved !== null && saved.name !== null) setTyped(NO_PASSPHRASE);
  };
  const ways = ["sealed", "plain"] as const;
  return (
    <section class="card stack" aria-labelledby="backup">
      <h2 id="backup">{say("data.backup")}</h2>
      <p>{say("data.backup.line")}</p>
      <Choice
        name="backup-way"
        legend={say("data.backup.how")}
        options={ways.map((value) => ({
          value,
          label: say(`data.backup.${value}`),
          hint: say(`data.backup.${value}.hint`),
        }))}
        value={way}
        onChange={(chosen) => {
          setWay(chosen);
          setProblem(null);
          setTold(null);
        }}
      />
      {way === "sealed" ? (
        <PassphraseFields
          typed={typed}
          onChange={(next) => {
            setTyped(next);
            setProblem(null);
          }}
        />
      ) : null}
      {problem === null ? null : (
        <p class="problem" role="alert">
          {say(`data.passphrase.${problem}`)}
        </p>
      )}
      {way === null ? null : (
        <button
          type="button"
          class="button-now"
          aria-disabled={isBusy}
          onClick={() => void begin()}
        >
          {say("data.backup.save")}
        </button>
      )}
      <output>{told}</output>
    </section>
  );
}
