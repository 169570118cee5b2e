import type { Content } from "./content.ts";
import { type Format, formatOf } from "./format.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Namer, referenceName, valueName } from "./name.ts";
import { fill, type Slot } from "./template.ts";

/** Values for the slots of a message. */
export type Params = Readonly<Record<string, string | number>>;

/** What every part of a speaker talks with. */
export interface Talk extends Namer {
  readonly content: Content;
  readonly format: Format;
  /** A filled line, or null when there is none that this voice may say. */
  readonly line: (key: string, params?: Params) => string | null;
  /** A filled line. Throws a RangeError when there is none: a fault of ours. */
  readonly say: (key: string, params?: Params) => string;
  /** A number with its unit, in the right plural. */
  readonly counted: (value: number, unit: string) => string;
}

/** Joins the messages of a voice with the formats of a language and the words of a program. */
export function talkOf(
  lexicon: Lexicon,
  locale: string,
  content: Content,
  lowersNames: boolean,
): Talk {
  const format = formatOf(locale);
  const line = (key: string, params: Params = {}): string | null => {
    const message = lexicon(key);
    return message === null
      ? null
      : fill(message.text, (slot) => slotWords(talk, slot, params));
  };
  const say = (key: string, params: Params = {}): string => {
    const said = line(key, params);
    if (said === null) throw new RangeError(`no words for ${key}`);
    return said;
  };
  const counted = (value: number, unit: string): string => {
    const params = { n: value };
    return (
      line(`unit.${unit}.${format.plural(value)}`, params) ??
      line(`unit.${unit}.other`, params) ??
      format.number(value)
    );
  };
  const talk: Talk = { content, format, lowersNames, line, say, counted };
  return talk;
}

function slotWords(talk: Talk, slot: Slot, params: Params): string | null {
  if (slot.id !== null) return referenceName(talk, slot.name, slot.id);
  const value = params[slot.name];
  if (value === undefined) return null;
  if (slot.unit !== null && typeof value === "number") {
    return talk.counted(value, slot.unit);
  }
  return valueName(talk, slot.name, value);
}
