import * as v from "valibot";
import {
  CareLevel,
  ClinicianRole,
  Count,
  EvidenceId,
  House,
  Id,
  SignId,
  Sources,
  Text,
} from "./text.ts";

const ClinicalId = v.pipe(
  v.string(),
  v.regex(
    /^(RF-\d\d|PG-[a-z]+|GP-([a-r]|anaemia|bp))$/u,
    "a warning or topic id",
  ),
);
const WarningRef = v.pipe(
  v.string(),
  v.regex(
    /^((RF-\d\d|PG-[a-z]+)(\.[a-z-]+)?|sign:[a-z-]+)$/u,
    "a warning id, one with its qualifier, or `sign:` and a sign",
  ),
);
const Grounded = { sources: Sources, house: House };
const grounded = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject({ ...entries, ...Grounded });

export const WarningsFile = v.array(
  grounded({
    id: ClinicalId,
    level: CareLevel,
    qualifiers: v.record(Id, CareLevel),
    with: v.array(
      v.strictObject({
        any: v.pipe(v.array(WarningRef), v.minLength(1)),
        level: CareLevel,
      }),
    ),
    pregnantOnly: v.boolean(),
    text: Text,
    regionTexts: v.optional(v.record(v.string(), Text)),
    qualifierTexts: v.record(Id, Text),
  }),
);

export const TopicsFile = v.array(
  grounded({ id: ClinicalId, now: CareLevel, text: Text }),
);

const SIGN_CLASSES = [
  "pelvic",
  "bleeding",
  "wound",
  "item",
  "ill",
  "asked",
  "urgent-pelvic",
] as const;
export const SignsFile = v.array(
  grounded({
    id: SignId,
    class: v.picklist(SIGN_CLASSES, `one of ${SIGN_CLASSES.join(", ")}`),
    text: Text,
    severityTexts: v.tuple(
      [Text, Text, Text, Text],
      "four sentences, for 0 to 3",
    ),
  }),
);

const SITE_CLASSES = [
  "muscle",
  "bony",
  "groin",
  "pelvic",
  "wound",
  "warning",
] as const;

export const SitesFile = v.array(
  grounded({
    id: Id,
    class: v.picklist(SITE_CLASSES, `one of ${SITE_CLASSES.join(", ")}`),
    asks: v.nullable(WarningRef),
    back: v.boolean(),
    text: Text,
  }),
);

const HISTORY = [
  "prolapse",
  "back-to-back",
  "long-pushing",
  "bone-stress",
  "eating-disorder",
  "leak-before",
  "multiple",
] as const;

export const HistoryFile = v.array(
  grounded({
    id: v.picklist(HISTORY, `one of ${HISTORY.join(", ")}`),
    topic: v.nullable(ClinicalId),
    longClear: v.boolean(),
    physioPrompt: v.boolean(),
    text: Text,
  }),
);

export const GoAheadsFile = v.array(
  grounded({
    for: v.pipe(v.array(v.string()), v.minLength(1)),
    from: v.pipe(v.array(ClinicianRole), v.minLength(1)),
  }),
);

export const CareFile = v.array(
  grounded({
    level: CareLevel,
    for: v.optional(v.array(v.union([WarningRef, Id]))),
    contacts: v.pipe(
      v.array(
        v.strictObject({
          untilDay: v.nullable(Count),
          roles: v.pipe(v.array(Id), v.minLength(1)),
        }),
      ),
      v.minLength(1),
    ),
  }),
);

const Contact = v.strictObject({
  role: Id,
  label: Text,
  number: v.nullable(Text),
  kind: v.picklist(["call", "text"], "call or text"),
  hours: v.nullable(Text),
  note: v.nullable(Text),
  source: v.nullable(EvidenceId),
  grade: v.nullable(
    v.picklist(["P", "S"], "P or S; what is graded X may not be shown"),
  ),
  lastVerified: v.nullable(
    v.pipe(v.string(), v.isoDate("a date YYYY-MM-DD, or null")),
  ),
  fallback: Text,
});

export const RegionsFile = v.strictObject({
  roles: v.array(
    v.strictObject({ id: Id, label: Text, text: Text, fallback: Text }),
  ),
  regions: v.array(
    v.strictObject({
      id: v.pipe(
        v.string(),
        v.regex(/^([A-Z]{2}|other)$/u, "a region id such as UK, or other"),
      ),
      label: Text,
      contacts: v.pipe(v.array(Contact), v.minLength(1)),
      onRequest: v.array(Contact),
    }),
  ),
});
