import { inPairs } from "../run/command.ts";
import { type Extent, type StageResult, stageOf } from "./stage.ts";

const TEST = "packages/engine/test/model.test.ts";
const SHOWN = /^model:/;

/** The bodies that the model check begins with, the longest first; the test fails on a name that it does not know. */
const BODIES = [
  "no complications",
  "early loss",
  "loss at 15 weeks",
  "caesarean",
  "severe tear",
  "assisted",
  "unknown",
  "prolapse",
  "years later",
];

/** Explores the abstract states of every body, two at a time, and prints what was found of each. */
export async function modelStage({
  followed,
  journeys,
}: Extent): Promise<StageResult> {
  const started = performance.now();
  const parts = await inPairs(
    BODIES.map(
      (body) => async () =>
        stageOf(
          `model of ${body}`,
          ["node_modules/.bin/vitest", "run", TEST],
          SHOWN,
          {
            RESTRIDE_BODY: body,
            RESTRIDE_FOLLOWED: String(followed),
            RESTRIDE_JOURNEYS: String(journeys),
          },
        ),
    ),
  );
  return {
    name: "model",
    hasHeld: parts.every(({ hasHeld }) => hasHeld),
    figures: parts.flatMap(({ figures }) => figures),
    seconds: (performance.now() - started) / 1000,
  };
}
