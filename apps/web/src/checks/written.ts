import type { Check, CivilDate } from "@restride/engine";
import { type Noticed, noticed } from "../log/draft.ts";
import type { EntryBody } from "../store/entry-body.ts";
import type { Attempt } from "./attempt.ts";

interface Ended {
  readonly check: Pick<Check, "id">;
  readonly on: CivilDate;
  /** She stopped because something felt wrong. */
  readonly feltWrong: boolean;
}

/**
 * What a check writes once it is over. An entry of a check has no place for "that felt wrong": where nothing else was
 * named its signs stay unanswered, so that it counts for the days between and never as passed. A side that was not begun
 * is absent, not zero.
 */
export function attemptBodies(
  { reached }: Attempt,
  said: Noticed,
  { check, on, feltWrong }: Ended,
): readonly EntryBody[] {
  const { left, right, value } = reached;
  // Nothing was begun: there is no try to write down.
  const isBegun = left !== undefined || right !== undefined;
  if (!isBegun && value === undefined) return [];
  const told = feltWrong && said.signs === "none" ? {} : noticed(said);
  const { warnings } = said;
  return [
    { on, kind: "check", check: check.id, ...reached, ...told },
    ...(warnings.length === 0
      ? []
      : [{ on, kind: "check-in" as const, warnings }]),
  ];
}
