import type { Offered } from "../offered.ts";
import type { RawFacts } from "../raw-facts.ts";

/** One necessary condition: `holds` is false when a decision breaks it. */
export interface GuardCondition {
  readonly id: string;
  readonly holds: (facts: RawFacts, offered: Offered) => boolean;
}
