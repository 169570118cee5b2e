import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { bareWarning, warningsAsked, withWarning } from "./draft.ts";
import { SignText } from "./sign-text.tsx";

interface Props {
  readonly warnings: readonly string[];
  readonly onChange: (warnings: readonly string[]) => void;
}

/** Every warning sign; one that splits opens its own lines. */
export function WarningsStep({ warnings, onChange }: Props): JSX.Element {
  const { program, profile, speaker } = useApp();
  const { region } = profile.value;
  const isPregnant = profile.value.outcome === "pregnant";
  return (
    <div class="choice choice-cards">
      {warningsAsked(program, isPregnant).map(({ id, qualifiers }) => {
        const chosen = warnings.find((other) => bareWarning(other) === id);
        return (
          <div class="opening" key={id}>
            <label class="choice-option">
              <input
                type="checkbox"
                name="warning"
                value={id}
                checked={chosen !== undefined}
                onChange={(event) =>
                  onChange(
                    withWarning(warnings, id, event.currentTarget.checked),
                  )
                }
              />
              <SignText text={speaker.value.warning(id, region).text} />
            </label>
            {chosen !== undefined && Object.keys(qualifiers).length > 0 ? (
              <Choice
                name={id}
                legend={speaker.value.warning(id, region).text}
                isLegendHidden
                options={Object.keys(qualifiers).map((qualifier) => ({
                  value: `${id}.${qualifier}`,
                  label:
                    speaker.value.warning(`${id}.${qualifier}`).qualifier ??
                    qualifier,
                }))}
                value={chosen}
                onChange={(value) =>
                  onChange(withWarning(warnings, value, true))
                }
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
