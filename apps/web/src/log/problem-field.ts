import type { Session } from "@restride/engine";
import type { LogDraft } from "./draft.ts";

/** Finds the inputs that mend a log without a number, or with nothing done. */
export function fieldOf(
  { kind }: Session,
  draft: Pick<LogDraft, "left" | "right" | "value">,
): string {
  switch (kind) {
    case "walk":
      return "#minutes";
    case "run":
      return "#bouts";
    case "check":
      return (["left", "right", "value"] as const)
        .filter((side) => draft[side] === null)
        .map((side) => `#${side}`)
        .join();
    default:
      return ".rows input";
  }
}
