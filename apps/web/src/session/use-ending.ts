import type { Session } from "@restride/engine";
import type { TextKey } from "@restride/words";
import { useState } from "preact/hooks";
import { type Asked, useAsked } from "../component/use-asked.ts";
import { useApp } from "../frame/app-context.ts";
import { saysWhich } from "../log/draft.ts";
import type { Play } from "./play.ts";
import { NOTHING_SAID, playBodies, type Said } from "./written.ts";

export interface Ending {
  readonly said: Said;
  readonly change: (change: Partial<Said>) => void;
  /** A sign was spoken of, but not which or how strong. */
  readonly asked: Asked<"sign"> | null;
  readonly save: () => Promise<void>;
}

/** What is said at the end of a session, and its writing; afterwards nothing of it is left on the device but the journal. */
export function useEnding(
  play: Play,
  session: Session | null,
  first: Partial<Said>,
  told: TextKey,
): Ending {
  const { say, write, router, keep, tell } = useApp();
  const [said, setSaid] = useState<Said>({ ...NOTHING_SAID, ...first });
  const [asked, ask] = useAsked<"sign">();
  const save = async (): Promise<void> => {
    const isMissing = !saysWhich(said);
    ask(isMissing ? "sign" : null);
    if (isMissing) return;
    const bodies = playBodies(play, session, said);
    const entries = bodies.length === 0 ? [] : await write(...bodies);
    if (entries === null) return;
    await keep({ play: null });
    const takeBack = entries.map(
      ({ id }) => ({ kind: "retract", entry: id }) as const,
    );
    tell({ text: say(told), undo: () => void write(...takeBack) });
    router.replace("today");
  };
  return {
    said,
    change: (change) => {
      ask(null);
      setSaid((before) => ({ ...before, ...change }));
    },
    asked,
    save,
  };
}
