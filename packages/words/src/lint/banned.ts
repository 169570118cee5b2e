/**
 * Verbs that would make a plan sound like a medical opinion, and praise or pressure that does not belong here.
 * They stand in no string of ours, in no voice, not even denied.
 */
const CLAIMS =
  /\b(diagnos\w*|detect\w*|monitor\w*|screen(?:s|ed|ing)? for|predict\w*|treat(?:s|ed|ing)?|prevent\w*|safe(?:ly)? to|cleared|clearance|approved?|cures?|guarantee\w*|all-clear)\b/i;
const PRESSURE =
  /\b(behind schedule|(?:you are|you have|do not|don[’']t) (?:falling|fallen|fall|lagging) behind|you failed|you should have|streaks?|badges?|calories?|kcal|weight loss|lose weight|bounce back|get your body back|no excuses|push through (?:the pain|it\b|pain))\b/i;
/** Promises that the app would have to act for her: it calls nobody and tells nobody. */
const PROMISES = [
  /\b(?:we|restride|the app|this app|it)(?:['’]ll| will| can| are going to| is going to) (?:contact|call|phone|ring|alert|notify|inform|tell|text|message|send)\b/i,
  /\b(?:alerts?|messages?|notifications?) (?:was |were |has been |have been |is |are )?sent\b/i,
  /\b(?:has|have|will be|been) (?:notified|alerted|informed|contacted)\b/i,
  /\b(?:help|someone|an ambulance) is (?:coming|on (?:its|the|their) way)\b/i,
  /\bsomeone will (?:contact|call|phone|be in touch)\b/i,
  /\bwe(?: are|['’]re) (?:contacting|calling|watching)\b/i,
];

/** "No listed sign is not an all-clear" is the one sentence that needs the word. */
const NOT_ALL_CLEAR = /not an all-clear/gi;

/** What of a text claims, presses or promises what it must not; empty when it may be shown. */
export function bannedWords(text: string): readonly string[] {
  const plain = text.replaceAll(NOT_ALL_CLEAR, "");
  return [CLAIMS, PRESSURE, ...PROMISES].flatMap(
    (pattern) => pattern.exec(plain)?.[0] ?? [],
  );
}
