import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import type { Session } from "@restride/engine";
import type { LogDraft } from "./draft.ts";

interface Props {
  readonly kind: Session["kind"];
  readonly draft: Pick<LogDraft, "effort">;
  readonly change: (change: Pick<LogDraft, "effort">) => void;
}

const EFFORTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How hard it was, 0 to 10; left out, a loaded rung is simply repeated. */
export function EffortField({
  kind,
  draft,
  change,
}: Props): JSX.Element | null {
  const { say } = useApp();
  if (kind === "breath") return null;
  return (
    <Choice
      name="effort"
      layout="scale"
      legend={`${say("log.effort")} ${say("log.effort.line")}`}
      options={EFFORTS.map((value) => ({ value, label: String(value) }))}
      value={EFFORTS.find((effort) => effort === draft.effort) ?? null}
      onChange={(effort) => change({ effort })}
    />
  );
}
