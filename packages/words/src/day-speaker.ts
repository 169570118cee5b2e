import type { Decision, GateId, Level, Reason } from "@restride/engine";
import type { CheckWords, MovementWords, SignWords } from "@restride/program";
import { type CareOf, type CareWords, careWords } from "./care.ts";
import { type ContactWords, contactsFor } from "./contact.ts";
import {
  checkWords,
  type Content,
  idAsWords,
  movementWords,
  signWords,
  type WarningAnswer,
  warningWords,
} from "./content.ts";
import { type Dosed, doseWords } from "./dose.ts";
import { durationWords } from "./duration.ts";
import type { TextKey } from "./language.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Layer } from "./message.ts";
import { missingWords } from "./rule/missing.ts";
import { scopeName, signName } from "./name.ts";
import type { LanguagePack } from "./pack.ts";
import { levelWords, type NamedLine, reasonWords } from "./rule/reason.ts";
import { type Params, type Talk, talkOf } from "./talk.ts";
import { allowedAssumptions, type Assumption, type Voice } from "./voice.ts";

/** What a speaker speaks about, beside the voice. */
export interface About {
  /** The words of the program: its catalogue, sources and regions. What is absent is named by its id. */
  readonly content?: Content;
  /** Facts beyond the voice, such as `lactating`; taken only where the voice can bear them. */
  readonly facts?: readonly Assumption[];
}

/** What a speaker is made from; for `wholeSpeaker` alone. */
export interface SpeakerParts {
  readonly voice: Voice;
  readonly about: About;
  readonly pack: LanguagePack;
  readonly layers: readonly Layer[];
}

/**
 * What a day is told with: the part of a speaker that a first page needs, so that the rest need not be fetched for it
 * (`wholeSpeaker`). Codes to words, in one voice and one language. Pure; the same input gives the same words everywhere.
 */
export interface DaySpeaker<Key extends string = TextKey> {
  readonly voice: Voice;
  readonly language: string;
  readonly locale: string;
  readonly parts: SpeakerParts;
  /** For `wholeSpeaker` alone. */
  readonly talk: Talk;
  /** A string of the surfaces. Throws a RangeError when a value that it cannot do without is absent: a fault of ours. */
  text(key: Key, params?: Params): string;
  /** A line that only some voices have; null where this one may not say it. */
  line(key: string, params?: Params): string | null;
  level(level: Level): NamedLine;
  reason(reason: Reason): string;
  gate(id: GateId | "pregnant"): {
    readonly name: string;
    readonly what: string;
  };
  missing(id: string): string;
  movement(id: string): MovementWords;
  check(id: string): CheckWords;
  family(id: string): { readonly name: string };
  policy(id: string): { readonly name: string; readonly text: string };
  /** `short` is how the sign stands inside a sentence; it also takes warning ids and sites of pain. */
  sign(id: string): SignWords & { readonly short: string };
  warning(id: string, region?: string): WarningAnswer;
  topic(id: string): { readonly text: string };
  site(id: string): { readonly text: string };
  history(id: string): { readonly text: string };
  /** What a hold keeps shut, or a coach holds: a phase, a family, a kind of session. */
  scope(id: string): string;
  /** The first contact of a role in a region; in words where no number is listed. */
  contact(role: string, region: string): ContactWords;
  contacts(role: string, region: string): readonly ContactWords[];
  region(id: string): { readonly name: string };
  care(decision: CareOf, region: string): CareWords | null;
  dose(item: Dosed): string;
  date(civilDate: string): string;
  minutes(minutes: number): string;
  /** Seconds as `10 min 30 s`. */
  duration(seconds: number): string;
  number(value: number): string;
}

/** A speaker with a language pack at hand, for a surface that fetches its words as data. */
export function daySpeakerIn(
  pack: LanguagePack<TextKey>,
  voice: Voice,
  about: About = {},
): DaySpeaker {
  return daySpeakerOf<TextKey>({ voice, about, pack, layers: [pack.layer] });
}

/** A pack with strings that were fetched later. */
export function withStrings<Key extends string>(
  pack: LanguagePack<Key>,
  strings: LanguagePack["further"],
): LanguagePack<Key> {
  const { layer } = pack;
  return { ...pack, layer: { ...layer, base: [...layer.base, ...strings] } };
}

export function daySpeakerOf<Key extends string>(
  parts: SpeakerParts,
): DaySpeaker<Key> {
  const { voice, about, pack, layers } = parts;
  const allowed = allowedAssumptions(voice, about.facts);
  const content = about.content ?? {};
  const lexicon = lexiconOf(layers, voice, allowed);
  const talk = talkOf(lexicon, pack.locale, content, pack.lowersNames);
  return {
    voice,
    language: pack.language,
    locale: pack.locale,
    parts,
    talk,
    text: talk.say,
    line: talk.line,
    level: (level) => levelWords(talk, level),
    reason: (reason) => reasonWords(talk, reason),
    missing: (id) => missingWords(talk, id),
    gate: (id: Decision["phase"]) => ({
      name: talk.say(`gate.${id}`),
      what: talk.say(`gate.${id}.what`),
    }),
    ...nameWords(talk),
    ...peopleWords(talk),
    care: (decision, region) => careWords(talk, decision, region),
    dose: (item) => doseWords(talk, item),
    date: talk.format.date,
    minutes: (n) => talk.say("dose.minutes", { n }),
    duration: (seconds) => durationWords(talk, seconds),
    number: talk.format.number,
  };
}

function nameWords(talk: Talk) {
  const { content } = talk;
  const { catalogue } = content;
  return {
    movement: (id: string) => movementWords(content, id),
    check: (id: string) => checkWords(content, id),
    family: (id: string) => catalogue?.families[id] ?? { name: idAsWords(id) },
    policy: (id: string) =>
      catalogue?.policies[id] ?? { name: idAsWords(id), text: "" },
    sign: (id: string) => ({
      ...signWords(content, id),
      short: signName(talk, id),
    }),
    warning: (id: string, region?: string) =>
      warningWords(content, id, region ?? null),
    topic: (id: string) => catalogue?.topics[id] ?? { text: idAsWords(id) },
    site: (id: string) => catalogue?.sites[id] ?? { text: idAsWords(id) },
    history: (id: string) => catalogue?.history[id] ?? { text: idAsWords(id) },
    scope: (id: string) => talk.format.capital(scopeName(talk, id)),
  };
}

function peopleWords(talk: Talk) {
  const contacts = (role: string, region: string): readonly ContactWords[] =>
    contactsFor(talk, role, region);
  return {
    contacts,
    contact: (role: string, region: string): ContactWords => {
      const [first] = contacts(role, region);
      if (first === undefined) throw new RangeError(`no contact for ${role}`);
      return first;
    },
    region: (id: string) => {
      const found = talk.content.regions?.regions.find(
        (region) => region.id === id,
      );
      return { name: found?.label ?? idAsWords(id) };
    },
  };
}
