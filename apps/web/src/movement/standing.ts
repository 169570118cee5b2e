import type {
  Decision,
  GateState,
  Hold,
  Item,
  LadderState,
  Movement,
  Program,
  Reason,
  SessionKind,
  Verdict,
} from "@restride/engine";
import {
  familyVerdicts,
  isHeldBy,
  ladderOf,
  stepsAbove,
} from "@restride/engine/explain";
import { needsOf } from "../today/further-view.ts";

/** A session of today in which a movement stands, with its dose. */
export interface Planned {
  readonly kind: SessionKind;
  readonly item: Item;
}

/** Where a movement stands for her today, by the decision alone. The words are the speaker's. */
export interface Standing {
  readonly place:
    | "pregnant"
    | "shut"
    | "asked"
    | "later"
    | "here"
    | "past"
    | "aside";
  readonly planned: readonly Planned[];
  /** The gate that opens it; null in a pregnancy and where it does not exist. */
  readonly gate: GateState | null;
  /** What that gate, or its family, still asks. */
  readonly needs: readonly Verdict[];
  readonly holds: readonly Hold[];
  readonly ladder: LadderState | null;
  /** Nothing stands above it in its ladder. */
  readonly isTop: boolean;
  /** What the day says of it or its family. */
  readonly reasons: readonly Reason[];
}

function plannedIn(decision: Decision, movement: string): readonly Planned[] {
  return decision.sessions.flatMap(({ kind, blocks }) =>
    blocks
      .flatMap(({ items }) => items)
      .filter((item) => item.movement === movement)
      .map((item) => ({ kind, item })),
  );
}

/** Reasons that name it or its family. */
function reasonsFor(
  decision: Decision,
  { id, family }: Movement,
): readonly Reason[] {
  return decision.reasons.filter(({ params }) =>
    Object.values(params).some((value) => value === id || value === family),
  );
}

/** Where a movement stands on the day of a decision. */
export function standingOf(
  decision: Decision,
  movement: Movement,
  program: Program,
): Standing {
  const family = program.families.find(({ id }) => id === movement.family);
  const gate =
    decision.gates.find((each) => each.gate === movement.phase) ?? null;
  const ladder = ladderOf(decision, movement.family);
  const asked =
    family === undefined
      ? []
      : familyVerdicts(decision, family, program).filter(
          ({ met }) => met === false,
        );
  const above =
    family === undefined ? null : stepsAbove(decision, family, movement.id);
  const place = placeOf({
    isPregnant: decision.phase === "pregnant",
    isShut: gate !== null && !gate.open,
    isAsked: asked.length > 0,
    above,
  });
  return {
    place,
    planned: plannedIn(decision, movement.id),
    gate,
    needs: place === "shut" && gate !== null ? needsOf(gate) : asked,
    holds: decision.holds.filter((hold) => isHeldBy(hold, movement)),
    ladder,
    isTop: family?.rungs.at(-1) === movement.id,
    reasons: reasonsFor(decision, movement),
  };
}

interface Asked {
  readonly isPregnant: boolean;
  readonly isShut: boolean;
  readonly isAsked: boolean;
  /** Steps above her own; null without a ladder. */
  readonly above: number | null;
}

/** The first thing that stands in the way, in the order in which the engine asks. */
function placeOf({
  isPregnant,
  isShut,
  isAsked,
  above,
}: Asked): Standing["place"] {
  if (isPregnant) return "pregnant";
  if (above !== null && above < 0) return "past";
  if (isShut) return "shut";
  if (isAsked) return "asked";
  if (above === null) return "aside";
  return above === 0 ? "here" : "later";
}
