import type { JSX } from "preact";

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function Switch({
  label,
  hint,
  isOn,
  onChange,
}: SwitchProps): JSX.Element {
  return (
    <label class="choice-option">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="choice-text">
        <span>{label}</span>
        {hint === undefined ? null : <span class="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
