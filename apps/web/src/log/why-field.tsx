import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";

interface Props {
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** As much as a note needs. */
const MOST_LETTERS = 1000;

/** What felt wrong, in her own words. */
export function WhyField({ value, onInput }: Props): JSX.Element {
  const { say } = useApp();
  return (
    <div class="field">
      <label for="why">{say("log.wrong.why")}</label>
      <textarea
        id="why"
        rows={2}
        spellcheck={false}
        maxLength={MOST_LETTERS}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
