import * as v from "valibot";

/** Building blocks that more than one kind of file uses. */

export const PHASES = [
  "restore",
  "reconnect",
  "rebuild",
  "load",
  "impact",
  "run",
  "beyond",
] as const;
export const CARE_LEVELS = ["emergency", "call-now", "call-soon"] as const;
export const ROLES = ["doctor", "midwife", "pelvic-physio"] as const;

/** Equipment that every home is taken to have, so it needs no substitute. */
export const ALWAYS_THERE: readonly string[] = [
  "wall",
  "floor",
  "towel",
  "cushion",
];

/** `TODO`, `x` and `our own` say nothing. */
const LEAST_WORDS = 3;

export const Text = v.pipe(
  v.string("a sentence"),
  v.check(
    (text) => text.trim() === text && text !== "",
    "a sentence without empty space around it",
  ),
);
export const Id = v.pipe(
  v.string("an id"),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/u,
    "an id of lower-case letters, digits and hyphens",
  ),
);
export const RuleId = v.pipe(
  v.string("a rule id"),
  v.regex(
    /^[A-Z]{1,2}-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/u,
    "a rule id such as G-LOAD-SQUAT",
  ),
);
export const EvidenceId = v.pipe(
  v.string("an id"),
  v.regex(/^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/u, "an id such as GOOM-T1"),
);
export const Count = v.pipe(
  v.number("a whole number"),
  v.integer("a whole number"),
  v.minValue(0, "a number that is not negative"),
);
export const Positive = v.pipe(
  v.number("a whole number"),
  v.integer("a whole number"),
  v.minValue(1, "a number above zero"),
);

export const Phase = v.picklist(PHASES, `one of ${PHASES.join(", ")}`);
export const CareLevel = v.picklist(
  CARE_LEVELS,
  `one of ${CARE_LEVELS.join(", ")}`,
);
export const ClinicianRole = v.picklist(ROLES, `one of ${ROLES.join(", ")}`);
export const SignId = v.picklist(
  [
    "leak",
    "urgency",
    "heaviness",
    "bulge",
    "pelvic-pain",
    "scar-pain",
    "bleeding-up",
    "bleeding",
    "doming",
    "sex-pain",
    "emptying",
    "separation",
    "ill",
  ],
  "a sign of the check-in",
);
export const Sources = v.array(EvidenceId, "a list of source ids");
/** Why something is our own choice. A placeholder is no reason. */
export const Reason = v.pipe(
  Text,
  v.check(
    (text) => text.split(/\s+/u).length >= LEAST_WORDS,
    "a reason in a sentence, not a placeholder",
  ),
);
export const House = v.nullable(Reason);
export const ReviewedBy = Text;

/** At least one source, or a reason of our own. */
export function isGrounded(entry: {
  readonly sources?: readonly string[] | undefined;
  readonly house?: string | null | undefined;
}): boolean {
  return (entry.sources ?? []).length > 0 || (entry.house ?? null) !== null;
}

export const UNGROUNDED = "at least one source, or a `house` reason";
