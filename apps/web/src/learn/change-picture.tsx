import {
  type BodyChange,
  bodyChangeSvg,
  tokenInks,
} from "@restride/figures/learn";
import type { JSX } from "preact";

/** A body change as a picture alone: what it shows is said beside it. */
export function ChangePicture({
  change,
  shown,
}: {
  readonly change: BodyChange;
  /** Both panels, or what helps alone. */
  readonly shown: "both" | "helps";
}): JSX.Element {
  return (
    <span
      class="change-picture"
      aria-hidden="true"
      // Our own drawing of our own numbers: nothing of hers is in it.
      dangerouslySetInnerHTML={{
        __html: bodyChangeSvg(change, tokenInks, shown),
      }}
    />
  );
}
