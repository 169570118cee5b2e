import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Said } from "./said.tsx";

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

/** A number with large buttons for less and more, which say what it has become, and a field to type into. Empty is no answer. */
export function NumberField(props: Props): JSX.Element {
  const { id, label, value, min, max, step = 1, unit, onChange } = props;
  const unitId = `${id}-unit`;
  const [isPressed, setPressed] = useState(false);
  const move = (by: number): void => {
    const next = value === null ? (props.start ?? min) : value + by;
    setPressed(true);
    onChange(Math.min(max, Math.max(min, next)));
  };
  const typed = (text: string): void => {
    const number = Number(text);
    // What is typed the field itself says.
    setPressed(false);
    onChange(text.trim() === "" || Number.isNaN(number) ? null : number);
  };
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <div class="number-row">
        <button
          type="button"
          class="button-round"
          aria-label={`${props.lessLabel}: ${label}`}
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
          aria-describedby={unit === undefined ? undefined : unitId}
          value={value ?? ""}
          onInput={(event) => typed(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button-round"
          aria-label={`${props.moreLabel}: ${label}`}
          onClick={() => move(step)}
        >
          <span aria-hidden="true">+</span>
        </button>
        {unit === undefined ? null : (
          <span class="quiet" id={unitId}>
            {unit}
          </span>
        )}
        <Said
          text={
            isPressed && value !== null ? `${value} ${unit ?? ""}`.trim() : ""
          }
        />
      </div>
    </div>
  );
}
