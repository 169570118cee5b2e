import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { PassphraseInput, ShowPassphrase } from "./passphrase-input.tsx";
import { madePassphrase, strengthOf } from "./passphrase.ts";

/** What is typed for a new passphrase. Shown, it need not be typed twice. */
export interface NewPassphrase {
  readonly text: string;
  readonly again: string;
  readonly isShown: boolean;
}

export const NO_PASSPHRASE: NewPassphrase = {
  text: "",
  again: "",
  isShown: false,
};

export type PassphraseProblem = "short" | "differs";

/** What keeps it from being used; null for nothing. */
export function problemOf(typed: NewPassphrase): PassphraseProblem | null {
  if (strengthOf(typed.text) === "short") return "short";
  return typed.isShown || typed.text === typed.again ? null : "differs";
}

interface Props {
  readonly typed: NewPassphrase;
  readonly onChange: (typed: NewPassphrase) => void;
}

/** A new passphrase: hidden and typed twice, or shown; how well it holds; and that nobody can get it back. */
export function PassphraseFields({ typed, onChange }: Props): JSX.Element {
  const { say } = useApp();
  const make = (): void =>
    onChange({
      text: madePassphrase((bytes) => crypto.getRandomValues(bytes)),
      again: "",
      isShown: true,
    });
  return (
    <>
      <PassphraseInput
        id="passphrase"
        label={say("data.passphrase")}
        value={typed.text}
        isShown={typed.isShown}
        isNew
        onInput={(text) => onChange({ ...typed, text })}
        describedBy="passphrase-strength"
      />
      <output class="hint" id="passphrase-strength">
        {typed.text === ""
          ? null
          : say(`data.passphrase.${strengthOf(typed.text)}`)}
      </output>
      {typed.isShown ? null : (
        <PassphraseInput
          id="passphrase-again"
          label={say("data.passphrase.again")}
          value={typed.again}
          isShown={false}
          isNew
          onInput={(again) => onChange({ ...typed, again })}
        />
      )}
      <ShowPassphrase
        label={say("data.passphrase.show")}
        isShown={typed.isShown}
        onChange={(isShown) => onChange({ ...typed, isShown })}
      />
      <button type="button" class="button-link" onClick={make}>
        {say("data.passphrase.make")}
      </button>
      <p>{say("data.passphrase.lost")}</p>
    </>
  );
}
