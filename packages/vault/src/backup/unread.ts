import { readJournal, type Vocabulary } from "@restride/engine";

/** The lines of a journal's text that are set aside, to the letter and in their order: what cannot be read, and copies that differ. */
export function unreadLines(
  text: string,
  vocabulary: Vocabulary,
): readonly string[] {
  const { unread } = readJournal(text, { vocabulary });
  const wanted = new Set(unread.map(({ line }) => line));
  return text
    .split("\n")
    .filter((line, index) => wanted.has(index + 1) && line.trim() !== "");
}
