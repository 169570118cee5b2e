import type { TextKey } from "@restride/words";
import { useState } from "preact/hooks";
import { type Asked, useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { saysWhich } from "../log/draft.ts";
import type { RunPlay } from "./run-play.ts";
import { NOTHING_SAID_OF_RUN, runBodies, type RunSaid } from "./written.ts";

export interface RunEnding {
  readonly said: RunSaid;
  readonly change: (change: Partial<RunSaid>) => void;
  /** A sign was spoken of, but not which or how strong. */
  readonly asked: Asked<"sign"> | null;
  readonly save: () => Promise<void>;
  /** Leaves it unwritten. */
  readonly forget: () => Promise<void>;
}

/** What is said at the end of a run, and its writing; afterwards nothing of it is left on the device but the journal. */
export function useRunEnding(
  play: RunPlay,
  first: Partial<RunSaid>,
  told: TextKey,
): RunEnding {
  const { say, write, router, keep, tell } = useApp();
  const [said, setSaid] = useState({ ...NOTHING_SAID_OF_RUN, ...first });
  const [asked, ask] = useAsked<"sign">();
  const leave = async (): Promise<void> => {
    await keep({ play: null });
    router.replace("today");
  };
  const save = async (): Promise<void> => {
    const isMissing = !saysWhich({ ...said, domingAt: null });
    ask(isMissing ? "sign" : null);
    if (isMissing) return;
    const bodies = runBodies(play, said);
    const entries = bodies.length === 0 ? [] : await write(...bodies);
    if (entries === null) return;
    const takeBack = entries.map(
      ({ id }) => ({ kind: "retract", entry: id }) as const,
    );
    tell({ text: say(told), undo: () => void write(...takeBack) });
    await leave();
  };
  return {
    said,
    change: (change) => {
      ask(null);
      setSaid((before) => ({ ...before, ...change }));
    },
    asked,
    save,
    forget: leave,
  };
}
