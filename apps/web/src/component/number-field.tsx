import type { JSX } from "preact";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Where the buttons begin while there is no number. */
  readonly start?: number;
  readonly unit?: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onChange: (value: number | null) => void;
}

/** A number with large buttons for less and more, and a field to type into. Empty is no answer. */
export function NumberField(props: Props): JSX.Element {
  const { id, value, min, max, step = 1, onChange } = props;
  const move = (by: number): void => {
    const next = value === null ? (props.start ?? min) : value + by;
    onChange(Math.min(max, Math.max(min, next)));
  };
  const typed = (text: string): void => {
    const number = Number(text);
    onChange(text.trim() === "" || Number.isNaN(number) ? null : number);
  };
  return (
    <div class="number-field">
      <label for={id}>{props.label}</label>
      <div class="number-row">
        <button
          type="button"
          class="button-round"
          aria-label={props.lessLabel}
          onClick={() => move(-step)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={step}
          value={value ?? ""}
          onInput={(event) => typed(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button-round"
          aria-label={props.moreLabel}
          onClick={() => move(step)}
        >
          <span aria-hidden="true">+</span>
        </button>
        {props.unit === undefined ? null : (
          <span class="quiet">{props.unit}</span>
        )}
      </div>
    </div>
  );
}
