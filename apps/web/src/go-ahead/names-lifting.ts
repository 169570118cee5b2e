import type { Hold, Verdict } from "@restride/engine";

/** The ids that a go-ahead has to name to lift a hold; none where no go-ahead does. */
export function namesLifting(hold: Hold): readonly string[] {
  const exits: readonly Verdict[] = hold.exits;
  const exit = exits.find(
    (verdict) => verdict.rule === "X-GO-AHEAD" && verdict.met !== true,
  );
  return typeof exit?.need === "string"
    ? exit.need.split(" ").filter((id) => id !== "")
    : [];
}
