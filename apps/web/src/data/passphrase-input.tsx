import type { JSX, TargetedInputEvent } from "preact";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly isNew: boolean;
  readonly onInput: (text: string) => void;
  readonly describedBy?: string;
}

/** A passphrase to type, shown or hidden; nothing in the device corrects it. */
export function PassphraseInput(props: Props): JSX.Element {
  const { id, label, value, isShown, isNew, onInput, describedBy } = props;
  const attributes = {
    id,
    value,
    autocomplete: isNew ? "new-password" : "off",
    autocapitalize: "none",
    spellcheck: false,
    "aria-describedby": describedBy,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) =>
      onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isShown ? (
        <input type="text" {...attributes} />
      ) : (
        <input type="password" {...attributes} />
      )}
    </div>
  );
}

interface ShowProps {
  readonly label: string;
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** Whether what is typed can be seen. */
export function ShowPassphrase({
  label,
  isShown,
  onChange,
}: ShowProps): JSX.Element {
  return (
    <label class="choice-option">
      <input
        type="checkbox"
        checked={isShown}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
