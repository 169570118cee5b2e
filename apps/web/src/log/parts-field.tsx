import type { JSX } from "preact";
import { Many } from "../component/many.tsx";
import { useApp } from "../frame/app-context.ts";
import { RUN_PARTS, type RunPart } from "./run-part.ts";

interface Props {
  readonly draft: { readonly parts: readonly RunPart[] | null };
  readonly change: (change: { readonly parts: readonly RunPart[] }) => void;
}

/** With a living baby alone: nothing is pushed in any other voice. */
const PUSHED: ReadonlySet<RunPart> = new Set(["stroller", "one-hand"]);

/** What a run had in it, once more than its minutes may grow; before that there is nothing to tell. */
export function PartsField({ draft, change }: Props): JSX.Element | null {
  const { say, speaker, result } = useApp();
  const found = result.value;
  const isBeyond =
    found.ok &&
    found.decision.gates.some(({ gate, open }) => gate === "beyond" && open);
  if (!isBeyond) return null;
  const told = RUN_PARTS.filter(
    (part) => !PUSHED.has(part) || speaker.value.voice === "living-baby",
  );
  return (
    <Many
      name="parts"
      layout="chips"
      legend={`${say("log.parts")} ${say("log.parts.line")}`}
      options={told.map((value) => ({
        value,
        label: say(`log.parts.${value}`),
      }))}
      values={draft.parts}
      onChange={(parts) => change({ parts })}
      noneLabel={say("log.parts.none")}
    />
  );
}
