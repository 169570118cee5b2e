/** How well a passphrase would hold against somebody who has the file. */
export type Strength = "short" | "weak" | "fair" | "strong";

/** Shorter ones are not taken: what they seal is as good as open. */
export const MIN_LETTERS = 8;

// Guesses as powers of two. The sealing lets a well-equipped guesser try some thousand a second: 30 are weeks, 50 are
// ten thousand years. The bounds are the house's own.
const FAIR_BITS = 30;
const STRONG_BITS = 50;

/** A word, however long, is one of some ten thousand. */
const WORD_BITS = 13;
const LETTER_BITS = Math.log2(26);
const DIGIT_BITS = Math.log2(10);
const OTHER_BITS = 4;
/** What is tried before anything else. */
const TRIED_FIRST =
  /pass(?:word|wort|phrase)?|qwert[yz]\w*|asdf\w*|letmein|welcome|iloveyou|admin|login|secret|running|restride|journal/giu;
/** Letters that only go on: aaaa, 1234, abcd, 4321. */
function isStep(before: number, letter: number): boolean {
  return Math.abs(letter - before) <= 1;
}

function withoutRuns(text: string): string {
  let left = "";
  let before = Number.NaN;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (!isStep(before, code)) left += letter;
    before = code;
  }
  return left;
}

/** About how many doublings of guesses it takes; on the careful side. */
function bitsOf(passphrase: string): number {
  const plain = passphrase.toLowerCase().replaceAll(TRIED_FIRST, " ");
  const seen = new Set<string>();
  let bits = 0;
  for (const [part] of plain.matchAll(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu)) {
    if (seen.has(part)) continue;
    seen.add(part);
    bits += partBits(withoutRuns(part));
  }
  return bits;
}

function partBits(part: string): number {
  if (/^\p{L}/u.test(part))
    return Math.min(part.length * LETTER_BITS, WORD_BITS);
  const each = /^\p{N}/u.test(part) ? DIGIT_BITS : OTHER_BITS;
  return part.length * each;
}

/** How well it would hold. An estimate: nobody can see how it was chosen. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < MIN_LETTERS) return "short";
  const bits = bitsOf(passphrase);
  if (bits < FAIR_BITS) return "weak";
  return bits < STRONG_BITS ? "fair" : "strong";
}

/** Letters that are not taken for one another when written down by hand. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP_LETTERS = 5;

/** A passphrase that nobody chose: twenty letters, 99 bits. `fill` fills with random bytes. */
export function madePassphrase(
  fill: (bytes: Uint8Array<ArrayBuffer>) => void,
): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * GROUP_LETTERS) {
    const bytes = new Uint8Array(GROUPS * GROUP_LETTERS);
    fill(bytes);
    // Beyond the last whole turn a letter would come more often than others.
    const even = bytes.filter((byte) => byte < 256 - (256 % LETTERS.length));
    for (const byte of even)
      letters.push(LETTERS.charAt(byte % LETTERS.length));
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LETTERS, (group + 1) * GROUP_LETTERS).join(""),
  ).join("-");
}
