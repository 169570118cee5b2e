import type { Voice } from "../voice.ts";

/**
 * Words that must never reach someone in a voice. Kept here so that every surface's tests ask the same list:
 * after a loss, and where nothing was said, nothing infant, nothing of feeding, no counting, no cheer.
 */
const INFANT =
  /\b(bab(?:y|ies)(?:['’]s)?|infants?|newborns?|neonat\w*|toddlers?|child(?:ren)?(?:['’]s)?|kids?|little ones?|bundle of joy|offspring|sons?|daughters?)\b/i;
const PARENT =
  /\b(mum(?:s|my|mies)?|mom(?:s|my|mies)?|mam(?:a|as|ma)|mother(?:s|hood|ing)?|parent(?:s|hood|ing)?|dad(?:s|dy)?|fathers?)\b/i;
const FEEDING =
  /\b(feed(?:s|ing)?|fed|breast-?(?:feed\w*|fed|milk)|milk|nurs(?:e|es|ed|ery|ing)|lactat\w*|latch(?:es|ed|ing)?|formula|wean\w*|express(?:es|ing)? (?:milk|before|after|just)|bottle-?feed\w*)\b/i;
const THINGS =
  /\b(strollers?|buggy|buggies|prams?|push-?chairs?|car-?seats?|cots?|cribs?|cradles?|napp(?:y|ies)|diapers?|naps?|carriers?|slings?|playgroups?|prams?)\b/i;
const CHEER =
  /\b(congratulat\w*|celebrat\w*|milestones?|birthdays?|anniversar\w*|baby-?brain|well done, \w+|mother['’]s day|due dates?|next pregnancy|bounc\w* back|get your body back|streaks?)\b/i;
/** Names of pages and of firms that a heart hears otherwise than they are meant. */
const TITLES =
  /\b(new beginnings?|rainbows?|kicks|mortality|childbearing|bundles?|blessings?|stork\w*)\b/i;
const COUNTER = /\b(weeks?|months?|days?) (post-?partum|post-?natal|old)\b/i;
/** Neither a death nor a loss is assumed where nothing was said. */
const DEATH =
  /\b(died?|dies|dead|deaths?|stillb\w*|miscarr\w*|bereave\w*|grie(?:f|ve\w*|ving)|mourn\w*|after a loss|your loss|pregnancy loss|the loss of)\b/i;

const DENIED: Readonly<Record<Voice, readonly RegExp[]>> = {
  loss: [INFANT, PARENT, FEEDING, THINGS, CHEER, COUNTER, TITLES],
  unsaid: [INFANT, PARENT, FEEDING, THINGS, CHEER, COUNTER, TITLES, DEATH],
  pregnant: [CHEER],
  "living-baby": [],
};

/**
 * The keys that ask which words to use. They must name what they ask about, so they alone are free of the
 * list; show them nowhere but on that question.
 */
export const ASKING_KEYS: readonly string[] = [
  "setup.outcome.living-baby",
  "setup.outcome.died",
  "setup.outcome.ended-early",
];

/** The words of a text that a voice must not say; empty when it may be shown. */
export function deniedWords(text: string, voice: Voice): readonly string[] {
  return DENIED[voice].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
