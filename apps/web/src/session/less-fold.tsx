import type { Session } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { MinutesChooser } from "../today/minutes-chooser.tsx";
import type { Playing } from "./use-play.ts";

interface Props {
  readonly session: Session;
  readonly tell: Playing["tell"];
}

/** Less time than she thought, or more: what is left is composed anew. */
export function LessFold({ session, tell }: Props): JSX.Element | null {
  const { say } = useApp();
  const isComposed =
    session.kind === "strength" && !session.id.includes("placement");
  if (!isComposed) return null;
  return (
    <details class="folded card">
      <summary>{say("session.less")}</summary>
      <MinutesChooser
        onChoose={(minutes) => tell({ type: "minutes", minutes })}
      />
    </details>
  );
}
