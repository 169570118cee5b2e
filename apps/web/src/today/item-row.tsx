import type { Item } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { late } from "../component/late.tsx";

const ItemText = late(async () => (await import("./item-text.tsx")).ItemText);

interface Props {
  readonly item: Item;
  /** The check that it is done for; null in a session. */
  readonly check: string | null;
}

/** One movement at its dose. Tapped, it says how: the full words come only then. */
export function ItemRow({ item, check }: Props): JSX.Element {
  const { say, speaker, speakerWithTexts } = useApp();
  const [full, setFull] = useState<DaySpeaker | "failed" | null>(null);
  const name =
    check === null
      ? speaker.value.movement(item.movement).name
      : speaker.value.check(check).name;
  return (
    <li>
      <details
        class="item"
        onToggle={(event) => {
          if (event.currentTarget.open && (full === null || full === "failed"))
            void speakerWithTexts().then(setFull, () => setFull("failed"));
        }}
      >
        <summary class="row">
          <span class="item-name">{name}</span>
          <span class="quiet small">{speaker.value.dose(item)}</span>
        </summary>
        {full === "failed" ? <p>{say("app.not-loaded")}</p> : null}
        {full === null || full === "failed" ? null : (
          <ItemText item={item} check={check} speaks={full} />
        )}
      </details>
    </li>
  );
}
