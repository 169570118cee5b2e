import type { JSX } from "preact";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/**
 * A PIN as it is typed: the phone's own number pad, and dots in place of digits. As a code for one time the browser has
 * nothing to offer to keep; `off` is not heard by every one.
 */
export function PinField({ id, label, value, onInput }: Props): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={12}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
