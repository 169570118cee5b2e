import {
  checkWords,
  type Content,
  idAsWords,
  movementWords,
  warningWords,
} from "./content.ts";
import type { Format } from "./format.ts";
import { looksLikeDate } from "./format.ts";

/** What naming needs of a speaker. */
export interface Namer {
  readonly content: Content;
  readonly format: Format;
  readonly lowersNames: boolean;
  /** A line of the catalogues, or null when there is none. */
  readonly line: (
    key: string,
    params?: Readonly<Record<string, string | number>>,
  ) => string | null;
}

/** A name as it stands inside a sentence. Names in capitals stay as they are. */
export function inSentence(namer: Namer, name: string): string {
  const [first = "", second = ""] = name;
  const isCapitals =
    second !== "" && second === second.toUpperCase() && second !== " ";
  if (!namer.lowersNames || isCapitals) return name;
  return first.toLowerCase() + name.slice(1);
}

/** A sign, a warning, a health question or a site of pain by its id. */
export function signName(namer: Namer, id: string): string {
  const own = namer.line(`sign.${id}`);
  if (own !== null) return own;
  const { catalogue } = namer.content;
  if (/^(RF|PG)-/.test(id)) return warningWords(namer.content, id, null).line;
  if (id.startsWith("GP-")) return topicName(namer, id);
  const site = catalogue?.sites[id];
  if (site === undefined) return idAsWords(id);
  const params = { site: inSentence(namer, site.text) };
  return namer.line("sign.pain-at", params) ?? site.text;
}

export function topicName(namer: Namer, id: string): string {
  const text = namer.content.catalogue?.topics[id]?.text ?? idAsWords(id);
  return text.replace(/\?$/, "");
}

export function siteName(namer: Namer, id: string): string {
  const text = namer.content.catalogue?.sites[id]?.text ?? idAsWords(id);
  return inSentence(namer, text);
}

function familyName(namer: Namer, id: string): string {
  const name = namer.content.catalogue?.families[id]?.name ?? idAsWords(id);
  return inSentence(namer, name);
}

/** What a movement's or a sign's id stands for, whichever it is. */
export function thingName(namer: Namer, id: string): string {
  const movement = namer.content.catalogue?.movements[id];
  return movement === undefined
    ? signName(namer, id)
    : inSentence(namer, movement.name);
}

/** A phase, a family, a movement, a check or another thing that can be held. */
export function scopeName(namer: Namer, id: string): string {
  const { catalogue } = namer.content;
  const gate = namer.line(`gate.${id}`) ?? namer.line(`scope.${id}`);
  const other = catalogue?.movements[id]?.name ?? catalogue?.checks[id]?.name;
  if (gate === null && other === undefined) return familyName(namer, id);
  return inSentence(namer, gate ?? other ?? id);
}

function severityName(namer: Namer, value: string): string {
  return namer.line(`severity.${value}`) ?? value;
}

type Naming = (namer: Namer, value: string) => string;

/** Names, as they stand inside a sentence, for what a parameter or a reference holds. */
const NAMINGS: Readonly<Record<string, Naming>> = {
  sign: signName,
  topic: topicName,
  site: siteName,
  family: familyName,
  scope: scopeName,
  severity: severityName,
  movement: (namer, id) =>
    inSentence(namer, movementWords(namer.content, id).name),
  check: (namer, id) => inSentence(namer, checkWords(namer.content, id).name),
  level: (namer, id) => inSentence(namer, namer.line(`level.${id}`) ?? id),
  limit: (namer, id) => inSentence(namer, namer.line(`${id}.name`) ?? id),
  policy: (namer, id) => namer.content.catalogue?.policies[id]?.name ?? id,
  expected: (namer, id) => namer.line(`type.${id}`) ?? id,
  got: (namer, id) => namer.line(`type.${id}`) ?? id,
  allowed: (_, list) => list.split(",").join(", "),
};

/** The words for a parameter: named by what it is, several divided by commas, dates as dates. */
export function valueName(
  namer: Namer,
  parameter: string,
  value: string | number,
): string {
  const naming = NAMINGS[parameter];
  if (typeof value === "number") {
    return parameter === "severity"
      ? severityName(namer, String(value))
      : namer.format.number(value);
  }
  if (naming === undefined) {
    return looksLikeDate(value) ? namer.format.date(value) : value;
  }
  if (parameter === "allowed") return naming(namer, value);
  return value
    .split(",")
    .map((part) => naming(namer, part))
    .join(", ");
}

/** The name that a reference `{@kind id}` stands for. */
export function referenceName(namer: Namer, kind: string, id: string): string {
  const naming = NAMINGS[kind];
  if (naming === undefined) throw new RangeError(`unknown reference @${kind}`);
  return naming(namer, id);
}
