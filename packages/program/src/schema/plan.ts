import * as v from "valibot";
import { CriterionSchema } from "./criterion.ts";
import {
  Count,
  EvidenceId,
  House,
  Id,
  Phase,
  Positive,
  Reason,
  ReviewedBy,
  Sources,
  Text,
} from "./text.ts";
import { FactIds, NumberKey } from "./number.ts";

const Criteria = v.array(CriterionSchema, "a list of criteria");

export const ProgramFile = v.strictObject({ id: Id, reviewedBy: ReviewedBy });

export const GatesFile = v.strictObject({
  nodes: v.record(Id, CriterionSchema),
  gates: v.array(
    v.strictObject({ gate: Phase, opens: Criteria, keeps: Criteria }),
  ),
});

const FAMILY_KINDS = [
  "breath",
  "pelvic-floor",
  "strength",
  "impact",
  "walk",
  "cross-training",
] as const;

export const FamiliesFile = v.array(
  v.strictObject({
    id: Id,
    name: Text,
    kind: v.picklist(FAMILY_KINDS, `one of ${FAMILY_KINDS.join(", ")}`),
    strategy: v.pipe(v.array(Positive), v.minLength(1)),
    optional: v.array(Id),
    opens: Criteria,
  }),
);

const MovementOrFamily = v.pipe(
  v.string(),
  v.regex(
    /^(family\/)?[a-z0-9]+(-[a-z0-9]+)*$/u,
    "a movement id, or family/<id>",
  ),
);
export const FlagsFile = v.strictObject({
  singleLegLoad: v.array(MovementOrFamily),
  earlyAfterSurgery: v.array(MovementOrFamily),
  keptUp: v.array(MovementOrFamily),
  inPregnancy: v.array(MovementOrFamily),
});

export const WalkFile = v.array(
  v.pipe(
    v.strictObject({
      minutes: Positive,
      brisk: v.boolean(),
      movement: Id,
      phase: Phase,
      equals: v.optional(EvidenceId),
      leansOn: v.optional(FactIds),
      house: v.optional(Reason),
    }),
    v.check(
      (step) => step.equals !== undefined || step.house !== undefined,
      "a fact in `equals`, or a `house` reason",
    ),
  ),
);

export const RunFile = v.strictObject({
  house: Reason,
  leansOn: FactIds,
  steps: v.array(
    v.strictObject({
      step: Count,
      bouts: Positive,
      runSeconds: Positive,
      walkSeconds: Count,
    }),
  ),
});

const Floor = v.pipe(
  v.strictObject({
    fromDay: Count,
    goAhead: v.boolean(),
    fact: v.optional(EvidenceId),
    number: v.optional(NumberKey),
    leansOn: v.optional(FactIds),
    house: v.optional(Reason),
  }),
  v.check(
    (floor) =>
      floor.fact !== undefined ||
      floor.number !== undefined ||
      floor.house !== undefined,
    "a `fact` or a `number` that it equals, or a `house` reason",
  ),
);

export const PoliciesFile = v.array(
  v.strictObject({
    id: Id,
    name: Text,
    says: Text,
    sources: Sources,
    house: House,
    runFloors: v.pipe(v.array(Floor), v.minLength(1)),
    earlyLossRunFloors: v.pipe(v.array(Floor), v.minLength(1)),
  }),
);
