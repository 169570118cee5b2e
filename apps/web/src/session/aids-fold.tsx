import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { type Aids, readAids } from "./aids-kept.ts";

interface Props {
  /** A tempo is stated, which may be heard. */
  readonly hasTempo?: boolean;
}

/** What helps through a session; kept on the device. */
export function AidsFold({ hasTempo = false }: Props): JSX.Element {
  const { say, device, keep } = useApp();
  const aids = readAids(device.value.aids);
  const set = (change: Partial<Aids>): void =>
    void keep({ aids: { ...aids, ...change } });
  return (
    <details class="folded card">
      <summary>{say("session.aids")}</summary>
      <div class="stack">
        <Switch
          label={say("session.aids.awake")}
          isOn={aids.stayAwake}
          onChange={(stayAwake) => set({ stayAwake })}
        />
        <Switch
          label={say("session.aids.buzz")}
          isOn={aids.buzz}
          onChange={(buzz) => set({ buzz })}
        />
        {hasTempo ? (
          <Switch
            label={say("checks.tick")}
            isOn={aids.tick}
            onChange={(tick) => set({ tick })}
          />
        ) : null}
        <Switch
          label={say("session.aids.speak")}
          hint={say("session.aids.speak.line")}
          isOn={aids.speak}
          onChange={(speak) => set({ speak })}
        />
        <Choice
          name="hand"
          layout="row"
          legend={say("session.aids.hand")}
          options={[
            { value: "left", label: say("session.aids.left") },
            { value: "right", label: say("session.aids.right") },
          ]}
          value={aids.hand}
          onChange={(hand) => set({ hand })}
        />
      </div>
    </details>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, hint, isOn, onChange }: SwitchProps): JSX.Element {
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
