import type { JSX } from "preact";
import {
  type ChoiceLayout,
  type GroupProps,
  type Option,
  OptionText,
} from "./choice.tsx";

interface ManyProps<Value extends string | number> extends GroupProps {
  readonly options: readonly Option<Value>[];
  readonly values: readonly Value[] | null;
  readonly onChange: (values: readonly Value[]) => void;
  /** An explicit "none of these"; it takes the others away. */
  readonly noneLabel?: string;
  readonly layout?: ChoiceLayout;
}

/** Any number of answers. `null` is unanswered, an empty list is "none". */
export function Many<Value extends string | number>(
  props: ManyProps<Value>,
): JSX.Element {
  const { name, options, values, onChange, layout = "cards" } = props;
  const toggle = (value: Value): void => {
    const chosen = values ?? [];
    onChange(
      chosen.includes(value)
        ? chosen.filter((other) => other !== value)
        : [...chosen, value],
    );
  };
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
            type="checkbox"
            name={name}
            checked={values?.includes(option.value) === true}
            onChange={() => toggle(option.value)}
          />
          <OptionText option={option} />
        </label>
      ))}
      {props.noneLabel === undefined ? null : (
        <label class="choice-option choice-none">
          <input
            type="checkbox"
            name={name}
            checked={values !== null && values.length === 0}
            onChange={() => onChange([])}
          />
          <OptionText option={{ value: "none", label: props.noneLabel }} />
        </label>
      )}
    </fieldset>
  );
}
