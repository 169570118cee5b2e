import type { ClinicianRole, Decision, Hold, Program } from "@restride/engine";
import { namesLifting } from "./names-lifting.ts";

export const ROLES = [
  "doctor",
  "midwife",
  "pelvic-physio",
] as const satisfies readonly ClinicianRole[];

export const SCOPES = ["exercise", "impact", "running"] as const;
export type Scope = (typeof SCOPES)[number];

/** One thing that a go-ahead can be for: an open hold, or a scope. */
export type Liftable =
  | {
      readonly kind: "hold";
      readonly id: string;
      readonly hold: Hold;
      readonly for: readonly string[];
    }
  | {
      readonly kind: "scope";
      readonly id: Scope;
      readonly for: readonly string[];
    };

function canLift(program: Program, id: string, role: ClinicianRole): boolean {
  return program.goAheads.some(
    (rule) =>
      rule.from.includes(role) &&
      rule.for.some((name) =>
        name.endsWith("*") ? id.startsWith(name.slice(0, -1)) : name === id,
      ),
  );
}

/** What a go-ahead of this role could be for today: the open holds first, then the scopes. */
export function liftables(
  decision: Decision,
  program: Program,
  role: ClinicianRole,
): readonly Liftable[] {
  const holds = decision.holds.map((hold): Liftable => {
    return { kind: "hold", id: hold.hold, hold, for: namesLifting(hold) };
  });
  const scopes = SCOPES.map(
    (id): Liftable => ({ kind: "scope", id, for: [id] }),
  );
  return [...holds, ...scopes].filter(
    (one) =>
      one.for.length > 0 && one.for.every((id) => canLift(program, id, role)),
  );
}
