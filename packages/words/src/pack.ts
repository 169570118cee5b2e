import type { Layer } from "./message.ts";

/** One language: its strings, its locale, and who has reviewed the safety strings. */
export interface LanguagePack<Key extends string = string> {
  /** BCP 47 language that profiles and surfaces name. */
  readonly language: string;
  /** Locale of numbers and dates: fixed by the language, never the machine's. */
  readonly locale: string;
  /** Whether names of things are written small inside a sentence. */
  readonly lowersNames: boolean;
  /** Who has reviewed the safety strings of this language; null until someone has. */
  readonly reviewedBy: string | null;
  readonly layer: Layer<Key>;
  /** Those groups of the base that only later screens say: a surface may fetch them when it needs them. */
  readonly further: Layer["base"];
}
