import type { ComponentChildren, JSX } from "preact";

export interface Option<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** `row` for short answers such as yes and no, `chips` for many short ones, `scale` for numbers in order. */
export type ChoiceLayout = "cards" | "row" | "chips" | "scale";

export interface GroupProps {
  /** Shared by the inputs of one group; unique on the page. */
  readonly name: string;
  readonly legend: ComponentChildren;
  /** The legend is the page's heading already, so it is for ears only. */
  readonly isLegendHidden?: boolean;
  readonly describedBy?: string;
}

interface ChoiceProps<Value extends string | number> extends GroupProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly layout?: ChoiceLayout;
}

/** One answer of several. Nothing is chosen until she chooses. */
export function Choice<Value extends string | number>(
  props: ChoiceProps<Value>,
): JSX.Element {
  const { name, options, value, onChange, layout = "cards" } = props;
  return (
    <fieldset
      class={`choice choice-${layout}`}
      aria-describedby={props.describedBy}
    >
      <legend
        class={props.isLegendHidden === true ? "hidden-text" : "choice-legend"}
      >
        {props.legend}
      </legend>
      {options.map((option) => (
        <label class="choice-option" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <OptionText option={option} />
        </label>
      ))}
    </fieldset>
  );
}

export function OptionText({
  option,
}: {
  readonly option: Option<string | number>;
}): JSX.Element {
  return (
    <span class="choice-text">
      <span>{option.label}</span>
      {option.hint === undefined ? null : (
        <span class="choice-hint">{option.hint}</span>
      )}
    </span>
  );
}
