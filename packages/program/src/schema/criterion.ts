import type { Program } from "@restride/engine";
import * as v from "valibot";
import { NumberKey as Key } from "./number.ts";
import { ClinicianRole, Id, Phase, RuleId, SignId } from "./text.ts";

export type Criterion = Program["gates"][number]["opens"][number];

const LEVELS = [
  "emergency",
  "call-now",
  "call-soon",
  "stop",
  "ask",
  "ease",
  "go",
] as const;
const CALM = ["pelvic", "bleeding", "wound", "pelvic-and-bleeding"] as const;
const BODY = [
  "surgical-windows",
  "no-surgical-windows",
  "early-loss",
  "mid-loss",
  "no-major-tear",
  "no-long-wait-birth",
  "no-long-clear-history",
] as const;

/** A node written once under `nodes` and named where it is needed. */
export interface Use {
  readonly use: string;
}
export type CriterionNode = Use | Written;
type Written = Exclude<Criterion, { readonly of: unknown }> | Branch;
interface Branch {
  readonly rule: string;
  readonly test: "all" | "any";
  readonly of: readonly CriterionNode[];
}

const leaf = <Test extends string, Fields extends v.ObjectEntries>(
  test: Test,
  fields: Fields,
) => v.strictObject({ rule: RuleId, test: v.literal(test), ...fields });
const branch = <Test extends "all" | "any">(test: Test) =>
  v.strictObject({
    rule: RuleId,
    test: v.literal(test),
    of: v.pipe(
      v.array(v.lazy(nodeSchema)),
      v.minLength(1, "at least one criterion"),
    ),
  });

const UseNode = v.strictObject({ use: Id });
const Tests = v.variant("test", [
  branch("all"),
  branch("any"),
  leaf("day", { from: Key }),
  leaf("level-below", { level: v.picklist(LEVELS) }),
  leaf("bleeding-steady", {}),
  leaf("calm", { signs: v.picklist(CALM), days: Key }),
  leaf("clean-sessions", { phase: Phase, count: Key }),
  leaf("topics-clear", {}),
  leaf("healed", {}),
  leaf("rung", { movement: Id }),
  leaf("check", { check: Id }),
  leaf("clean-walk", { minutes: Key, days: Key }),
  leaf("go-ahead", {
    scope: v.picklist(["exercise", "impact", "running"]),
    from: v.pipe(v.array(ClinicianRole), v.minLength(1)),
    notBefore: v.nullable(Key),
  }),
  leaf("pelvic-floor-days", { days: Key, window: Key }),
  leaf("body", { is: v.picklist(BODY) }),
  leaf("gate-criteria", { gate: Phase }),
  leaf("gate-open", { gate: Phase }),
  leaf("run-floor", {}),
  leaf("asked-signs", { signs: v.pipe(v.array(SignId), v.minLength(1)) }),
  leaf("run-step-clean", { step: v.pipe(v.number(), v.integer()) }),
  leaf("no-hold", { gate: Phase }),
  leaf("strength-gap", { days: Key }),
  leaf("run-gap", { days: Key }),
  leaf("not-pregnant", {}),
]);
const Either = v.union([UseNode, Tests]);

// Chosen by shape rather than tried as a union, so that a fault names the key that is wrong and not "invalid union".
function nodeSchema(input: unknown): v.GenericSchema<unknown, CriterionNode> {
  if (input === undefined) return Either;
  return typeof input === "object" && input !== null && "use" in input
    ? UseNode
    : Tests;
}

/** One criterion of a gate or family, or the name of a shared one. */
export const CriterionSchema: v.GenericSchema<unknown, CriterionNode> =
  v.lazy(nodeSchema);
