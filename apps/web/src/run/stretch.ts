import type { RunSpan } from "@restride/engine/timeline";
import type { Say } from "../frame/say.ts";

/** What is done in a stretch, in words: a run with its number where there are several. */
export function stretchName(say: Say, { kind, n, of }: RunSpan): string {
  switch (kind) {
    case "run":
      return of > 1 ? say("run.run-of", { n, of }) : say("kind.run");
    case "cool-down":
      return say("run.cool-down");
    default:
      return say("kind.walk");
  }
}
