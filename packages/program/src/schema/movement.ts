import * as v from "valibot";
import {
  Count,
  House,
  Reason,
  Id,
  Phase,
  Positive,
  ReviewedBy,
  Sources,
  Text,
} from "./text.ts";

const POSTURES = [
  "lying",
  "side-lying",
  "all-fours",
  "seated",
  "kneeling",
  "standing",
] as const;
const EQUIPMENT = [
  "wall",
  "floor",
  "chair",
  "step",
  "band",
  "weight",
  "dowel",
  "towel",
  "cushion",
] as const;
const ANSWERS = [
  "core-canister",
  "pelvic-tilt",
  "mid-stance",
  "rib-flare",
  "impact-demand",
] as const;

const Cue = v.union(
  [
    v.strictObject({ do: Text }),
    v.strictObject({ feel: Text }),
    v.strictObject({ not: Text }),
  ],
  "one of `do`, `feel` or `not` with a sentence",
);

const Cues = v.pipe(
  v.array(Cue, "a list of cues"),
  v.check((cues) => cues.length >= 3 && cues.length <= 6, "three to six cues"),
  v.check(
    (cues) => cues.some((cue) => "do" in cue),
    "at least one cue of kind `do`",
  ),
  v.check(
    (cues) => cues.some((cue) => "feel" in cue),
    "at least one cue of kind `feel`",
  ),
  v.check(
    (cues) => cues.some((cue) => "not" in cue),
    "at least one cue of kind `not`",
  ),
);

const Steps = v.pipe(
  v.array(Text),
  v.check(
    (steps) => steps.length >= 2 && steps.length <= 5,
    "two to five steps",
  ),
);
const Strategy = v.pipe(Positive, v.maxValue(6, "a strategy from 1 to 6"));
const Dose = v.pipe(
  v.record(Phase, Id),
  v.check(
    (dose) => Object.keys(dose).length > 0,
    "a dose class for at least one phase",
  ),
);

/** A drawn figure: its own room reads it (packages/figures). Asked for by the cross-check, with its joint and frame. */
const Figure = v.optional(v.record(v.string(), v.unknown()));

/** One movement: `content/movement/<family>/<id>.yaml`. */
export const MovementFile = v.strictObject({
  id: Id,
  was: v.optional(v.array(Id)),
  name: Text,
  family: Id,
  rung: v.nullable(Positive),
  role: v.picklist(
    ["connect", "stabilise", "load", "impact"],
    "one of connect, stabilise, load, impact",
  ),
  strategy: v.pipe(v.array(Strategy), v.minLength(1, "at least one strategy")),
  answers: v.picklist(ANSWERS, `one of ${ANSWERS.join(", ")}`),
  phase: Phase,
  impact: v.pipe(
    Count,
    v.picklist([0, 1, 2, 3], "an impact level from 0 to 3"),
  ),
  sides: v.picklist(["both", "each"], "both or each"),
  equipment: v.array(v.picklist(EQUIPMENT, `one of ${EQUIPMENT.join(", ")}`)),
  substitutes: v.array(v.strictObject({ for: Id, use: Text })),
  posture: v.picklist(POSTURES, `one of ${POSTURES.join(", ")}`),
  dose: Dose,
  setUp: Steps,
  cues: Cues,
  breath: Text,
  compensation: v.strictObject({ seen: Text, fix: Text }),
  easier: v.nullable(Id),
  harder: v.nullable(Id),
  loads: v.array(Id),
  care: v.nullable(Text),
  tempo: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^\d-\d-\d$/u, "seconds down, hold and up, such as 3-1-1"),
    ),
  ),
  sources: Sources,
  house: House,
  figure: Figure,
  reviewedBy: ReviewedBy,
});
export type MovementFile = v.InferOutput<typeof MovementFile>;

/** One readiness check: `content/check/<id>.yaml`. */
export const CheckFile = v.strictObject({
  id: Id,
  name: Text,
  about: Text,
  gate: v.nullable(
    v.picklist(
      ["run", "impact", "impact-and-run"],
      "run, impact, impact-and-run or null",
    ),
  ),
  phase: Phase,
  jolts: v.boolean("true or false"),
  side: v.picklist(["each", "none"], "each or none"),
  measure: v.picklist(
    ["reps", "seconds", "minutes", "count"],
    "reps, seconds, minutes or count",
  ),
  dose: v.pipe(
    v.strictObject({
      value: Positive,
      fact: v.optional(v.string()),
      house: v.optional(Reason),
    }),
    v.check(
      (dose) => dose.fact !== undefined || dose.house !== undefined,
      "a `fact` that it equals, or a `house` reason",
    ),
  ),
  family: Id,
  rung: v.nullable(Id),
  movement: Id,
  equipment: v.array(v.picklist(EQUIPMENT)),
  withoutEquipment: Text,
  setUp: Steps,
  do: Steps,
  counts: v.optional(
    v.pipe(
      v.array(Positive, "the counts of each part of one repetition"),
      v.minLength(1, "one part at least"),
    ),
  ),
  passText: Text,
  sources: Sources,
  house: House,
  figure: Figure,
  reviewedBy: ReviewedBy,
});
export type CheckFile = v.InferOutput<typeof CheckFile>;
