import * as v from "valibot";
import { FactIds } from "./number.ts";
import {
  EvidenceId,
  House,
  Id,
  Positive,
  ReviewedBy,
  Sources,
  Text,
} from "./text.ts";

/** What an article or a paragraph takes for granted about who reads it (the same names as packages/words). */
export const ASSUMPTIONS = [
  "livingBaby",
  "lactating",
  "partner",
  "pregnant",
  "loss",
] as const;
export const ARTICLE_VOICES = [
  "unsaid",
  "living-baby",
  "loss",
  "pregnant",
] as const;
/** The shelves of the Learn screen, in their order. */
export const SHELVES = [
  "body-change",
  "strategy",
  "running",
  "care",
  "afterwards",
] as const;
export const BODY_CHANGE_IDS = [
  "core-canister",
  "pelvic-tilt",
  "mid-stance",
  "rib-flare",
] as const;

const Assumes = v.array(
  v.picklist(ASSUMPTIONS, `one of ${ASSUMPTIONS.join(", ")}`),
  "a list of what it assumes, [] for nothing",
);

/** A drawing with what it shows, said for who does not see it. A body change has numbered parts. */
const Drawing = v.union(
  [
    v.strictObject({
      change: v.picklist(
        BODY_CHANGE_IDS,
        `one of ${BODY_CHANGE_IDS.join(", ")}`,
      ),
      shows: Text,
      often: Text,
      helps: Text,
      parts: v.pipe(v.array(Text), v.minLength(1, "the names of its parts")),
    }),
    v.strictObject({ movement: Id, shows: Text }),
    v.strictObject({ shape: v.literal("breath"), shows: Text }),
  ],
  "a drawing: `change`, `movement` or `shape: breath`, each with what it `shows`",
);

const Paragraph = v.strictObject({
  heading: v.optional(Text),
  text: Text,
  assumes: v.optional(Assumes),
  facts: v.optional(FactIds),
  sources: Sources,
  house: v.optional(House),
  /** The article that says more about it; led to only where she may read it unasked. */
  see: v.optional(Id),
});

/** One article of Learn: `content/articles/<id>.yaml`. */
export const ArticleFile = v.strictObject({
  id: Id,
  shelf: v.picklist(SHELVES, `one of ${SHELVES.join(", ")}`),
  place: Positive,
  title: Text,
  line: Text,
  assumes: Assumes,
  /** Only in these voices; absent: in every one that its tags allow. */
  voices: v.optional(
    v.pipe(
      v.array(
        v.picklist(ARTICLE_VOICES, `one of ${ARTICLE_VOICES.join(", ")}`),
      ),
      v.minLength(1, "at least one voice"),
    ),
  ),
  /** Listed only after she has asked for it. */
  onRequest: v.optional(v.boolean("true or false")),
  /** After a loss it is listed unasked where the pregnancy lasted this long: from then on it is likely to be needed. */
  afterLoss: v.optional(
    v.strictObject({ fromWeeks: Positive, fact: EvidenceId }),
  ),
  strategy: v.optional(v.pipe(Positive, v.maxValue(6, "a strategy 1 to 6"))),
  drawings: v.pipe(v.array(Drawing), v.minLength(1, "at least one drawing")),
  body: v.pipe(v.array(Paragraph), v.minLength(2, "two paragraphs or more")),
  movements: v.pipe(v.array(Id), v.minLength(1, "a movement that uses it")),
  reviewedBy: ReviewedBy,
});
export type ArticleFile = v.InferOutput<typeof ArticleFile>;
export type Assumption = (typeof ASSUMPTIONS)[number];
export type ArticleVoice = (typeof ARTICLE_VOICES)[number];
