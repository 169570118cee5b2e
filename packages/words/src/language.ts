import { ENGLISH, type EnglishKey } from "./en/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** Every key that all languages have. */
export type TextKey = EnglishKey;

/** A further language has exactly the keys of English and is listed here. */
export const LANGUAGE_PACKS: readonly LanguagePack<TextKey>[] = [ENGLISH];

/** The pack of a language, by its full tag or its first part; English where there is none. */
export function packOf(language: string): LanguagePack<TextKey> {
  const [first = ""] = language.split("-");
  return (
    LANGUAGE_PACKS.find((pack) => pack.language === language) ??
    LANGUAGE_PACKS.find((pack) => pack.language === first) ??
    ENGLISH
  );
}
