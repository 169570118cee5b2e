import type { Journal } from "@restride/engine";
import type { ExportKind } from "@restride/exchange";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { canHandOn, fileOf, handOn, save } from "./hand-out.ts";

interface Props {
  readonly kind: ExportKind;
  /** Weeks that the file tells of, where it tells of some. */
  readonly weeks: number;
  readonly isNeutral: boolean;
  readonly tellsLoss: boolean;
  readonly children: ComponentChildren;
}

interface Waiting {
  readonly file: File;
  readonly isNeutral: boolean;
  readonly tellsLoss: boolean;
  readonly journal: Journal;
}

type State = "ready" | "making" | "failed" | "nothing" | "again";

/** One file: what it is for, what it holds, and the ways it can leave this device. */
export function FileCard(props: Props): JSX.Element {
  const { kind, weeks, isNeutral, tellsLoss, children } = props;
  const app = useApp();
  const { say, today, tell, journal } = app;
  const [state, setState] = useState<State>("ready");
  // Made already, when the device wanted another tap before it would open its sheet.
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const name = say(`share.${kind}`);
  const make = async (
    deliver: (file: File) => Promise<State>,
  ): Promise<void> => {
    if (state === "making") return;
    setState("making");
    // The button answers before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const made = await fileOf({ kind, isNeutral, tellsLoss }, app);
    setState(made.ok ? await deliver(made.file) : "nothing");
  };
  const keep = async (file: File): Promise<State> => {
    save(file);
    tell({ text: say("share.made", { name: file.name }), undo: null });
    return "ready";
  };
  const send = async (file: File): Promise<State> => {
    const isOpened = await handOn(file);
    setWaiting(
      isOpened ? null : { file, isNeutral, tellsLoss, journal: journal.value },
    );
    return isOpened ? "ready" : "again";
  };
  /** The file that waits goes out only if it is still the one that would be made. */
  const sendAgain = async (): Promise<void> => {
    const isSame =
      waiting?.isNeutral === isNeutral &&
      waiting.tellsLoss === tellsLoss &&
      waiting.journal === journal.value;
    if (isSame) setState(await send(waiting.file));
    else await make(send);
  };
  // No network on a first visit, no storage, no sheet: each is told in the same way.
  const tried = (work: Promise<void>): void => {
    void work.catch(() => setState("failed"));
  };
  return (
    <section class="card stack" aria-labelledby={`share-${kind}`}>
      <h2 id={`share-${kind}`}>{name}</h2>
      <p>
        {say(`share.${kind}.for`)}{" "}
        {say("share.holds", { what: say(`share.${kind}.holds`, { weeks }) })}
      </p>
      {children}
      <div class="actions">
        <button
          type="button"
          class="button-plain"
          onClick={() => tried(make(keep))}
        >
          {say("share.save")}
          <span class="hidden-text"> {name}</span>
        </button>
        {canHandOn(kind, today.value) ? (
          <button
            type="button"
            class="button-quiet"
            onClick={() => tried(sendAgain())}
          >
            {say("share.send")}
            <span class="hidden-text"> {name}</span>
          </button>
        ) : null}
      </div>
      <output class="hint">{messageOf(state, app)}</output>
    </section>
  );
}

function messageOf(
  state: State,
  { say }: Pick<ReturnType<typeof useApp>, "say">,
): string {
  switch (state) {
    case "ready":
      return "";
    case "making":
      return say("share.making");
    case "again":
      return say("share.again");
    case "failed":
      return say("share.failed");
    case "nothing":
      return `${say("export.nothing-planned")} ${say("export.nothing-planned.mend")}`;
  }
}
