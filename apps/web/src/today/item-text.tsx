import type { Item } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import type { JSX } from "preact";
import { late } from "../component/late.tsx";
import { href } from "../frame/route.ts";
import { sayOf } from "../frame/say.ts";
import { CheckText } from "./check-text.tsx";
import { MovementText } from "./movement-text.tsx";

const MovementFigure = late(
  async () => (await import("../figure/movement-figure.tsx")).MovementFigure,
);

interface Props {
  readonly item: Item;
  readonly check: string | null;
  /** Knows the text of movements and checks. */
  readonly speaks: DaySpeaker;
}

/** How one item is done. */
export function ItemText({ item, check, speaks }: Props): JSX.Element {
  return (
    <div class="item-text stack">
      <MovementFigure item={item} check={check} speaks={speaks} />
      {check === null ? null : <CheckText words={speaks.check(check)} />}
      <MovementText item={item} speaks={speaks} />
      <a class="row row-link" href={href("movement", item.movement)}>
        {sayOf(speaks)("movement.open")}
      </a>
    </div>
  );
}
