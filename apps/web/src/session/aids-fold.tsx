import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { Switch } from "../component/switch.tsx";
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
