import type { Finding, PathPart } from "../fault.ts";
import type { ContentFile } from "../read/file.ts";

/** What must never appear after a loss (safety evidence §6.2), and so nowhere in the base voice, which assumes nothing. */
export const INFANT = [
  /\bbab(?:y|ies)\b/iu,
  /\b(?:infant|newborn|neonat\w*|toddler)s?\b/iu,
  /\b(?:mum|mom|mumm(?:y|ies)|momm(?:y|ies)|mama)s?\b/iu,
  /\bmother(?:s|hood|'s)?\b/iu,
  /\blittle ones?\b/iu,
  /\byour child(?:ren)?\b/iu,
  /\bcongratulat\w*/iu,
  /\bcelebrat\w*/iu,
  /\bmilestones?\b/iu,
  /\bstreaks?\b/iu,
  /\b(?:stroller|bugg(?:y|ies)|pram|pushchair|car[ -]seat)s?\b/iu,
  /\bnaps?\b/iu,
  /\b(?:due date|birthday)s?\b/iu,
  /\bnext pregnancy\b/iu,
  /\bfertility\b/iu,
  /\bbounce back\b|\bget your body back\b/iu,
] as const;

/** Said only to someone who feeds or expresses. */
export const FEEDING = [
  /\b(?:breast-?)?feed(?:s|ing)?\b/iu,
  /\b(?:milk|latch|nursing|lactat\w*)\b/iu,
] as const;

/** A death or a loss, which nobody is told who did not say so. */
export const DEATH = [
  /\b(?:died?|dies|dead|deaths?|stillb\w*|miscarr\w*|bereave\w*)\b/iu,
  /\b(?:grie(?:f|ve\w*|ving)|mourn\w*|after a loss|your loss|pregnancy loss|the loss of)\b/iu,
] as const;

/** Verbs that would make the product a medical device, or promise too much (safety evidence §7.3). */
const CLAIMS = [
  /\bdiagnos\w*/iu,
  /\bdetect\w*/iu,
  /\bmonitor\w*/iu,
  /\bscreen(?:s|ed|ing)? for\b/iu,
  /\bpredict\w*/iu,
  /\btreat(?:s|ed|ing|ment|ments)?\b/iu,
  /\bprevent\w*/iu,
  /\bsafe to\b/iu,
  /\bcleared\b|\bclearance\b/iu,
  /\bapprov\w*/iu,
] as const;

/** Keys whose values are names and references, not sentences that are shown as ours. */
const NOT_PROSE = new Set([
  "id",
  "cite",
  "url",
  "doi",
  "via",
  "source",
  "sources",
  "file",
]);

/** Articles say for each part what it takes for granted; their own check asks by that. */
const TAGGED = /^articles\//u;

/** No text of the base voice holds a word that it may not hold. */
export function wordFindings(files: Iterable<ContentFile>): readonly Finding[] {
  return [...files].flatMap(({ file, value }) => scan(file, [], value));
}

function scan(
  file: string,
  at: readonly PathPart[],
  value: unknown,
): readonly Finding[] {
  if (typeof value === "string") return faults(file, at, value);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      scan(file, [...at, index], item),
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_PROSE.has(key) ? [] : scan(file, [...at, key], item),
  );
}

function faults(
  file: string,
  at: readonly PathPart[],
  text: string,
): readonly Finding[] {
  const base = TAGGED.test(file)
    ? []
    : wordHits([...INFANT, ...FEEDING], text).map((hit) => ({
        file,
        at,
        message: `The word "${hit}" may not stand in the base voice.`,
        mend: "Say it without assuming anything about how the pregnancy ended.",
      }));
  return [
    ...base,
    ...wordHits(CLAIMS, text).map((hit) => ({
      file,
      at,
      message: `The word "${hit}" claims too much.`,
      mend: 'Say what the program does: pause, plan, ask, hold, or "these lists say to call".',
    })),
  ];
}

/** The first word of a text that each pattern finds. */
export function wordHits(
  patterns: readonly RegExp[],
  text: string,
): readonly string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
