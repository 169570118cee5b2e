import * as v from "valibot";
import { FactIds, NumberKey } from "./number.ts";
import {
  Count,
  EvidenceId,
  House,
  Id,
  Reason,
  ReviewedBy,
  RuleId,
  Sources,
  Text,
} from "./text.ts";

/** How a fact or source was read. NF (not found) and X (not found, safety file) may never stand behind a rule. */
const Tag = v.picklist(
  ["P", "T", "S", "D"],
  "a tag P, T, S or D; what is tagged NF or X may not be cited",
);
const STRENGTHS = [
  "RCT",
  "MA",
  "COH",
  "XS",
  "DEL",
  "EXP",
  "GL",
  "PROTO",
] as const;

const Range = v.strictObject({ from: v.number(), to: v.number() });

export const FactRow = v.pipe(
  v.strictObject({
    value: v.union(
      [v.number(), Text, Range],
      "a number, a range {from, to} or a word",
    ),
    unit: Text,
    tag: Tag,
    source: EvidenceId,
    via: v.optional(Text),
    derivedFrom: v.optional(
      v.pipe(FactIds, v.minLength(1, "the facts that it is worked out from")),
    ),
    says: Text,
  }),
  v.check(
    (fact) => fact.tag !== "S" || fact.via !== undefined,
    "a `via`: who reports it (tag S)",
  ),
  v.check(
    (fact) => fact.tag !== "D" || fact.derivedFrom !== undefined,
    "a `derivedFrom`: what it is worked out from (tag D)",
  ),
);
export type FactRow = v.InferOutput<typeof FactRow>;

export const FactsFile = v.strictObject({
  reviewedBy: ReviewedBy,
  facts: v.record(EvidenceId, FactRow),
});

export const SourceRow = v.pipe(
  v.strictObject({
    cite: Text,
    url: v.nullable(
      v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/u, "an address, or null")),
    ),
    doi: v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^10\.\d{4,9}\/\S+$/u, "a DOI such as 10.1136/x, or null"),
      ),
    ),
    year: v.nullable(
      v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
    ),
    tag: v.picklist(["P", "T", "S", "D"], "a tag P, T, S or D"),
    strength: v.picklist(STRENGTHS, `one of ${STRENGTHS.join(", ")}`),
    via: v.optional(Text),
    note: v.nullable(Text),
  }),
  v.check(
    (source) => source.tag !== "S" || source.via !== undefined,
    "a `via`: who reports it (tag S)",
  ),
);
export type SourceRow = v.InferOutput<typeof SourceRow>;

export const SourcesFile = v.record(EvidenceId, SourceRow);

const DoseRow = v.strictObject({
  sets: Count,
  reps: v.nullable(Count),
  seconds: v.nullable(Count),
  restSeconds: Count,
  secondsPerRep: Count,
  effortMax: v.nullable(v.pipe(Count, v.maxValue(10))),
  equals: v.optional(
    v.strictObject({
      sets: v.optional(EvidenceId),
      reps: v.optional(EvidenceId),
      seconds: v.optional(EvidenceId),
    }),
  ),
  leansOn: v.optional(FactIds),
  house: Reason,
});
export type DoseRow = v.InferOutput<typeof DoseRow>;

export const DosesFile = v.record(Id, DoseRow);

const RULE_KINDS = [
  "rule",
  "limit",
  "gate",
  "criterion",
  "hold",
  "sign",
  "topic",
  "check",
  "policy",
] as const;

const RuleRow = v.strictObject({
  kind: v.picklist(RULE_KINDS, `one of ${RULE_KINDS.join(", ")}`),
  says: Text,
  numbers: v.optional(v.array(NumberKey)),
  facts: v.optional(FactIds),
  sources: v.optional(Sources),
  house: v.optional(House),
});
export type RuleRow = v.InferOutput<typeof RuleRow>;

export const RulesFile = v.record(RuleId, RuleRow);
