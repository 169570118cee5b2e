import type { Item } from "@restride/engine";
import type { Speaker } from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { CheckText } from "./check-text.tsx";
import { MovementText } from "./movement-text.tsx";

interface Props {
  readonly item: Item;
  /** The check that it is done for; null in a session. */
  readonly check: string | null;
}

/** One movement at its dose. Tapped, it says how: the full words come only then. */
export function ItemRow({ item, check }: Props): JSX.Element {
  const { speaker, fullSpeaker } = useApp();
  const [full, setFull] = useState<Speaker | null>(null);
  const name =
    check === null
      ? speaker.value.movement(item.movement).name
      : speaker.value.check(check).name;
  return (
    <li>
      <details
        class="item"
        onToggle={(event) => {
          if (event.currentTarget.open && full === null)
            void fullSpeaker().then(setFull);
        }}
      >
        <summary class="row">
          <span class="item-name">{name}</span>
          <span class="quiet small">{speaker.value.dose(item)}</span>
        </summary>
        {full === null ? null : (
          <div class="item-text stack">
            {check === null ? null : <CheckText words={full.check(check)} />}
            <MovementText item={item} speaks={full} />
          </div>
        )}
      </details>
    </li>
  );
}
