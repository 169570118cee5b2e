/** How many bytes of UTF-8 a text takes; a lone surrogate counts as the U+FFFD that would stand for it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += pointLength(character.codePointAt(0));
  return bytes;
}

function pointLength(point = 0): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
