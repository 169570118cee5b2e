import { Fault } from "@restride/vault";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { forget } from "../store/forget.ts";
import { lineCount } from "./line-count.ts";
import { useBackup } from "./use-backup.ts";
import { useKeeper } from "./use-keeper.ts";

/** Leaves nothing behind, in two steps, with a backup offered between them. */
export function DeleteCard(): JSX.Element {
  const { say, journal } = useApp();
  const keeper = useKeeper();
  const save = useBackup();
  const [isAsked, setAsked] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [isHeld, setHeld] = useState(false);
  const backUp = async (): Promise<void> => {
    setSaved((await save(null))?.name ?? null);
  };
  const remove = async (): Promise<void> => {
    try {
      await forget(keeper);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      setHeld(true);
      return;
    }
    location.hash = "";
    location.reload();
  };
  return (
    <section class="card stack" aria-labelledby="delete">
      <h2 id="delete">{say("delete.title")}</h2>
      <p>{say("delete.line")}</p>
      {isAsked ? (
        <div class="stack">
          <p role="alert">
            {say("delete.sure", { n: lineCount(journal.value) })}
          </p>
          <p class="quiet small">{say("delete.stays")}</p>
          <div class="actions">
            <button
              type="button"
              class="button-plain"
              onClick={() => void backUp()}
            >
              {say("delete.save")}
            </button>
            <output>
              {saved === null
                ? null
                : say("data.backup.saved", { name: saved })}
            </output>
            <button
              type="button"
              class="button-alarm"
              onClick={() => void remove()}
            >
              {say("delete.yes")}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => setAsked(false)}
            >
              {say("common.cancel")}
            </button>
          </div>
          {isHeld ? (
            <p class="problem" role="alert">
              {say("delete.held")}
            </p>
          ) : null}
        </div>
      ) : (
        <button
          type="button"
          class="button-plain"
          onClick={() => setAsked(true)}
        >
          {say("delete.ask")}
        </button>
      )}
    </section>
  );
}
