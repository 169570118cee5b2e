import { isGateShut, type Offered } from "./offered.ts";

/** What the decision's own holds and gates leave. */

/** The gate that no hold closes: breath is always hers. */
const ALWAYS_OPEN = "restore";

/** Whether nothing that an open hold names is offered, and no gate that it names is called open. */
export function respectsHolds(offered: Offered): boolean {
  const scopes = new Set(offered.decision.holds.flatMap(({ scope }) => scope));
  const isHeldShut = offered.decision.gates.every(
    ({ gate, open }) => !open || gate === ALWAYS_OPEN || !scopes.has(gate),
  );
  // A family called breath may be held; the card that holds the pelvic floor too keeps its kind.
  const isKindLeft = [...offered.kinds].every(
    (kind) => kind === "breath" || !scopes.has(kind),
  );
  const isFamilyLeft = offered.items.every(({ family }) => !scopes.has(family));
  return (
    isHeldShut &&
    isKindLeft &&
    isFamilyLeft &&
    !(offered.hasImpact && scopes.has("impact")) &&
    !(offered.hasBrisk && scopes.has("brisk"))
  );
}

/** Whether impact, runs and weights are offered only while their gates are called open. */
export function staysBehindGates(offered: Offered): boolean {
  const isShut = (name: string): boolean => isGateShut(offered, name);
  return (
    !(offered.hasImpact && isShut("impact")) &&
    !(offered.hasRun && isShut("run")) &&
    !(offered.items.some((item) => item.kg !== null) && isShut("load"))
  );
}
